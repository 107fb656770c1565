"""The peer of our pages: a bare Django page that does the same number of statements. No layers, no access, no design."""
