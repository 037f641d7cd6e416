"""One line of styled text: runs that say what they are, never how they look."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from rich.cells import cell_len, set_cell_size


class Role(StrEnum):
    """What a run is; a stylesheet gives each a look of its own that needs no colour."""

    TEXT = "text"
    META = "meta"
    ISSUER = "issuer"
    HEADLINE = "headline"
    SUBHEAD = "subhead"
    HEADING = "heading"
    FAINT = "faint"
    KEY = "key"
    DOUBT = "doubt"
    WARNING = "warning"


class Run(NamedTuple):
    """A stretch of one role.

    `found` is where it is a word that was searched for, `here` where one has gone to that, `link`
    the address that it opens.
    """

    text: str
    role: Role = Role.TEXT
    found: bool = False
    here: bool = False
    link: str = ""


Line = tuple[Run, ...]


def mark(text: str, role: Role, found: Iterable[tuple[int, int]]) -> Line:
    """`text` as one line in which the half-open, ascending stretches `found` stand out."""
    runs, at = [], 0
    for start, end in found:
        if at < start:
            runs.append(Run(text[at:start], role))
        runs.append(Run(text[start:end], role, found=True))
        at = end
    if at < len(text):
        runs.append(Run(text[at:], role))
    return tuple(runs)


def cells(line: Line) -> int:
    """How many cells of the terminal the line takes."""
    return sum(cell_len(run.text) for run in line)


def fit(line: Line, width: int) -> Line:
    """The line in at most `width` cells, with an ellipsis where something was cut off."""
    if cells(line) <= width:
        return line
    runs: list[Run] = []
    left = width - 1
    for run in line:
        size = cell_len(run.text)
        if size > left:
            cut = set_cell_size(run.text, left).rstrip() if left > 0 else ""
            return (*runs, run._replace(text=cut + "…")) if width > 0 else ()
        runs.append(run)
        left -= size
    return tuple(runs)


def spread(left: Line, right: Line, width: int) -> Line:
    """`left` and `right` at both ends of `width` cells; the left one is cut, then the right one."""
    if not right or cells(right) > width // 2:
        return fit(left, width)
    room = width - cells(right) - 1
    left = fit(left, room)
    return (*left, Run(" " * (room - cells(left) + 1)), *right)
