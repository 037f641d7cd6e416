"""Document to Release: pure, total, never raising on bad input."""

from store.parse.release import explain, parse

__all__ = ["explain", "parse"]
