"""Document to Release: pure, total, never raising on bad input."""

from store.parse.explanation import explain
from store.parse.release import parse

__all__ = ["explain", "parse"]
