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
BAR = 12
"""Cells of a bar."""
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

    `halt` says by which key the work is stopped, where it can be.
    `found` is how many of the releases are listed, `unread` how many of those nobody has read.
    """

    opened: Opened = Opened()
    releases: int | None = None
    order: Order = Order.NEWEST
    ways: tuple[WayOut, ...] = ()
    progress: Progress | None = None
    left: float | None = None
    halt: str = ""
    condition: Condition = Condition()
    trouble: Trouble | None = None
    found: int | None = None
    unread: int | None = None


def status_line(status: Status, width: int) -> Line:
    """What goes on, else what the archive holds, and which it is."""
    room = width - 1
    left = (Run(" Communiqué  ", Role.HEADLINE), *_said(status, room))
    warning = sign(status.condition, briefly=room < ROOMY)
    mark = (Run(f"▲ {warning}  ", Role.WARNING),) if warning else ()
    name = Run(_tail(status.opened.name, room // 4), Role.FAINT)
    return spread(left, fit((*mark, name), room // 2), room)


def work_words(progress: Progress, left: float | None) -> str:
    """`Indexing 12,000 of 20,000 releases, 8 s left`; of an import files, and what is in them."""
    what = "release" if progress.releases is None else "file"
    of = "" if progress.total is None else f" of {count(progress.total, what)}"
    more = progress.releases is not None and progress.releases > progress.done
    read = f", {count(progress.releases or 0, 'text')} read" if more else ""
    rest = "" if left is None else f", {_time(left)} left"
    return f"{clean(progress.doing).capitalize()} {number(progress.done)}{of}{read}{rest}"


def time_left(progress: Progress, took: float) -> float | None:
    """The seconds that the rest takes if it goes on as in the `took` before."""
    if took < PATIENCE or not progress.done or progress.total is None:
        return None
    return took / progress.done * max(progress.total - progress.done, 0)


def _said(status: Status, room: int) -> Line:
    if status.progress:
        return _under_way(status, status.progress, room)
    if status.releases is None or status.trouble:
        return ()
    parts = [_listed(status), ORDERS[status.order]]
    if status.unread is not None:
        parts.append(f"{number(status.unread)} unread")
    return (Run(" · ".join(parts), Role.META),)


def _under_way(status: Status, progress: Progress, room: int) -> Line:
    """A bar where there is room, how far it is, how to stop it, and what it is at."""
    drawn = (*bar(progress), Run(" ")) if room >= ROOMY else ()
    told = Run(work_words(progress, status.left), Role.KEY)
    halt = Run(f" · {status.halt}" if status.halt else "", Role.META)
    at = Run(f" · {_tail(clean(progress.at), room // 4)}" if progress.at else "", Role.FAINT)
    return (*drawn, told, halt, at)


def bar(progress: Progress) -> Line:
    """`━━━━━━╸─────`, which moves by half a cell; none where the end is not known."""
    if not progress.total:
        return ()
    halves = min(progress.done * 2 * BAR // progress.total, 2 * BAR)
    done = "━" * (halves // 2) + "╸" * (halves % 2)
    return Run(done, Role.KEY), Run("─" * (BAR - len(done)), Role.FAINT)


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
