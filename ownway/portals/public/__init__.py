"""What everybody sees: the first page, the first contact, signing in, help when something is wrong."""
