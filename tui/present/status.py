"""The words of the status line."""

from typing import NamedTuple

from store import Progress
from tui.present.line import Line, Role, Run, clean, spread
from tui.present.words import count, number


class Status(NamedTuple):
    """`releases` is None before the archive was asked; `took` is in milliseconds."""

    releases: int | None = None
    took: float | None = None
    complaint: str | None = None
    progress: Progress | None = None


def status_line(status: Status, width: int) -> Line:
    """What the archive holds, and on the right what goes on or how the last search went."""
    held = () if status.releases is None else (count(status.releases, "release"), "newest first")
    left = (Run(" Communiqué  ", Role.HEADLINE), Run(" · ".join(held), Role.META))
    return spread(left, _right(status), width - 1)


def _right(status: Status) -> Line:
    if status.progress:
        return (Run(_words(status.progress), Role.KEY),)
    if status.complaint:
        return (Run(clean(status.complaint), Role.WARNING),)
    return () if status.took is None else (Run(f"{status.took:.0f} ms", Role.FAINT),)


def _words(progress: Progress) -> str:
    """`Indexing 12,000 of 100,000`."""
    of = "" if progress.total is None else f" of {number(progress.total)}"
    return f"{clean(progress.doing)} {number(progress.done)}{of}"
