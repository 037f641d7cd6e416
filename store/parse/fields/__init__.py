"""One field of a release a module."""
