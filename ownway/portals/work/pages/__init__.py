"""What the desk's pages say, built from selectors alone."""
