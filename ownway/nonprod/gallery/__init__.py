"""Every component of the design system in every state. Development only: `NONPROD` has to be on."""
