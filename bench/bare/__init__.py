"""The peer of our pages: a bare Django page with the same number of statements. No layers, no access, no design."""
