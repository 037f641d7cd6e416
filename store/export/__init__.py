"""Values to a stream of text, in the forms that other programs read."""
