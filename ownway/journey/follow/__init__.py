"""What follows from what: the functions that `reactions.table` names. Each does one thing in a later step."""
