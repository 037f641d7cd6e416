"""A text as lines in the order in which a person reads."""
