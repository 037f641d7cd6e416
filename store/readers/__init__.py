"""Bytes to Documents: each module knows one format."""
