"""Mediators between the panes and the library, and dialogs."""
