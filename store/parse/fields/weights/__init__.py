"""What the fields are chosen by: numbers that weigh evidence, a table a field."""
