"""Sign in as somebody invented, with one sentence on who they are. Never in production."""
