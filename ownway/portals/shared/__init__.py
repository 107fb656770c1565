"""What several audiences see: question pages, workings, decisions, plans, and how a record is opened."""
