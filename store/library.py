"""What a front end holds."""
