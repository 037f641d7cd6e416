"""Fits the weights by which the head's fields are chosen: `python -m tests.fit --help`."""
