"""What the desk's pages ask, each question with its wording beside the field."""
