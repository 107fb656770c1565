"""What everybody may see of how it goes: counts, never people."""
