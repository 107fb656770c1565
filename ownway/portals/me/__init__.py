"""What a person who draws on support, or somebody who helps them, sees and does."""
