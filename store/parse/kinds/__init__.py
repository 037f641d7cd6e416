"""Lines and facts cut into pieces, each with its likeliest kind."""
