"""The words of the status line."""

from typing import NamedTuple

from store import Condition, Order, Progress, WayOut
from tui.present.archive import Opened
from tui.present.condition import sign
from tui.present.line import Line, Role, Run, fit, spread
from tui.present.printable import clean
from tui.present.words import count, number

PATIENCE = 1.0
"""Seconds of work before it can be told how long the rest takes."""
MINUTE = 60
ROOMY = 100
"""Cells from which on it is also said what to do about damage."""

ORDERS = {
    Order.NEWEST: "newest first",
    Order.OLDEST: "oldest first",
    Order.RELEVANCE: "most fitting first",
}


class Trouble(NamedTuple):
    """Why nothing of the archive can be had; `missing` is whether there is none."""

    message: str
    hint: str
    missing: bool = False


class Status(NamedTuple):
    """`releases` is None before the archive was asked; `left` are seconds, None if unknown.

    `found` is how many of the releases are listed, `unread` how many of those nobody has read.
    """

    opened: Opened = Opened()
    releases: int | None = None
    order: Order = Order.NEWEST
    ways: tuple[WayOut, ...] = ()
    progress: Progress | None = None
    left: float | None = None
    condition: Condition = Condition()
    trouble: Trouble | None = None
    found: int | None = None
    unread: int | None = None


def status_line(status: Status, width: int) -> Line:
    """What goes on, else what the archive holds, and which it is."""
    left = (Run(" Communiqué  ", Role.HEADLINE), *_said(status))
    room = width - 1
    warning = sign(status.condition, briefly=room < ROOMY)
    mark = (Run(f"▲ {warning}  ", Role.WARNING),) if warning else ()
    name = Run(_tail(status.opened.name, room // 4), Role.FAINT)
    return spread(left, fit((*mark, name), room // 2), room)


def work_words(progress: Progress, left: float | None) -> str:
    """`Indexing 12,000 of 20,000 releases, 8 s left`."""
    of = "" if progress.total is None else f" of {number(progress.total)} releases"
    rest = "" if left is None else f", {_time(left)} left"
    return f"{clean(progress.doing).capitalize()} {number(progress.done)}{of}{rest}"


def time_left(progress: Progress, took: float) -> float | None:
    """The seconds that the rest takes if it goes on as in the `took` before."""
    if took < PATIENCE or not progress.done or progress.total is None:
        return None
    return took / progress.done * max(progress.total - progress.done, 0)


def _said(status: Status) -> Line:
    if status.progress:
        return (Run(work_words(status.progress, status.left), Role.KEY),)
    if status.releases is None or status.trouble:
        return ()
    parts = [_listed(status), ORDERS[status.order]]
    if status.unread is not None:
        parts.append(f"{number(status.unread)} unread")
    return (Run(" · ".join(parts), Role.META),)


def _listed(status: Status) -> str:
    """`6 releases`, `2 of 6 releases`."""
    all = count(status.releases or 0, "release")
    part = status.found not in (None, status.releases)
    return f"{number(status.found or 0)} of {all}" if part else all


def _time(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 2 * MINUTE else f"{seconds / MINUTE:.0f} min"


def _tail(name: str, room: int) -> str:
    """The end of a long path says more than its beginning."""
    return name if len(name) <= max(room, 12) else "…" + name[1 - max(room, 12) :]
