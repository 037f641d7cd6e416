"""Bytes to Documents: each module knows one format."""

from store.readers.reading import read

__all__ = ["read"]
