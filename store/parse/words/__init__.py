"""What words are looked up as; no rule of a release."""
