"""The words of the status line."""

from typing import NamedTuple

from store import Progress
from tui.present.line import Line, Role, Run, fit, spread
from tui.present.printable import clean
from tui.present.words import count, number


class Status(NamedTuple):
    """`releases` is None before the archive was asked; `took` is in milliseconds."""

    releases: int | None = None
    took: float | None = None
    complaint: str | None = None
    progress: Progress | None = None


def status_line(status: Status, width: int) -> Line:
    """What the query cannot mean or what goes on, else what the archive holds."""
    name = Run(" Communiqué  ", Role.HEADLINE)
    if status.complaint:
        return fit((name, Run(clean(status.complaint), Role.WARNING)), width - 1)
    if status.progress:
        return fit((name, Run(_words(status.progress), Role.KEY)), width - 1)
    if status.releases is None:
        return (name,)
    took = () if status.took is None else (Run(f"{status.took:.0f} ms", Role.FAINT),)
    held = f"{count(status.releases, 'release')} · newest first"
    return spread((name, Run(held, Role.META)), took, width - 1)


def _words(progress: Progress) -> str:
    """`Indexing 12 of 100 …`."""
    of = "" if progress.total is None else f" of {number(progress.total)}"
    return f"{clean(progress.doing).capitalize()} {number(progress.done)}{of} …"
