"""Document to Release: pure, total, never raising on bad input."""

from store.parse.explanation import explain
from store.parse.pipeline import Reading, parse, read, release_of

__all__ = ["Reading", "explain", "parse", "read", "release_of"]
