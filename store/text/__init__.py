"""Pure helpers on text."""
