"""What keys do, a line each, in a column as wide as they need."""

from collections.abc import Iterable

from tui.present.line import Line, Role, Run

APART = 3
"""Cells between the longest key and what the keys do."""


def column(keys: Iterable[str]) -> int:
    """Cells of the keys and of the gap behind them."""
    return max(map(len, keys), default=0) + APART


def key_line(keys: str, does: str, width: int) -> Line:
    """`Ctrl-D   Go down half a page`, with `width` cells for the keys."""
    return Run(f"{keys:{width}}", Role.KEY), Run(does)
