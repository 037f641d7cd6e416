"""Document to Release: pure, total, never raising on bad input."""

from store.parse.explanation import explain
from store.parse.pipeline import parse

__all__ = ["explain", "parse"]
