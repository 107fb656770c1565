"""What providers, peers and user-led organisations see and do."""
