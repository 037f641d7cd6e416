"""The browser as a talk: a line is asked for, lines answer it, and nothing is painted over."""

from tui.linear.talk import Talk

__all__ = ["Talk"]
