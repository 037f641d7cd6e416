"""Document to Release: pure, total, never raising on bad input."""

from store.parse.release import parse

__all__ = ["parse"]
