"""Document to Release: pure, total, never raising on bad input."""
