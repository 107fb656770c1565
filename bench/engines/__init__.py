"""The same rule in several engines, each in a process of its own: people in, charges out, seconds and bytes told."""
