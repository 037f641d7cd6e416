"""What to do where there is nothing to show."""

import re
from collections.abc import Iterator, Sequence

from store import WayOut
from tui.present.line import Line, Role, Run
from tui.present.printable import clean
from tui.present.status import Status, work_words
from tui.present.words import count
from tui.present.wrap import wrap

LEAD = re.compile(r" *(?:[0-9]  )?")
DOORS = """1  Import a file or a folder
2  Import what a mail program keeps
3  Try it on invented releases, which are thrown away afterwards

A digit opens that door; Enter the first. In another terminal,

    {command} import PATH…

does the same, also from what is piped in; releases show up here at once."""
"""What can be done where there are no releases."""

EMPTY = f"""The archive is empty.

{DOORS}"""

MISSING = f"""There is no archive at {{name}}.

To open another one, name it with --archive. To make one here:

{DOORS}"""

GONE = """The archive at {name} is gone.

It was moved or deleted while it was open here. Where it comes back, it shows up at once."""

INDEXING = """{work}

There is no index of this archive yet, or it cannot be used. It is made now; the newest releases
show up as they come."""

LOST = "Enter or a digit asks that.\nEsc in the list clears the query."


def advice(status: Status, text: str) -> str:
    """Words for an empty list; empty while it is not known whether there is something."""
    if status.trouble:
        return _trouble(status)
    if status.progress and not status.releases:
        return INDEXING.format(work=work_words(status.progress, status.left))
    if status.releases is None:
        return ""
    if not status.releases:
        return EMPTY.format(command=status.opened.command)
    return _lost(text, status.ways) if text else ""


def _lost(text: str, ways: Sequence[WayOut]) -> str:
    said = f"No release has “{clean(text.strip())}”."
    if not ways:
        return f"{said}\n\nEsc in the list clears the query.\nF1 says how to ask."
    told = (
        f"{n}  {clean(way.words)}: {count(way.releases, 'release')}"
        for n, way in enumerate(ways, 1)
    )
    return "\n".join((said, "", *told, "", LOST))


def _trouble(status: Status) -> str:
    trouble = status.trouble
    if trouble is None or not trouble.missing:
        return f"{clean(trouble.message)}\n\n{clean(trouble.hint)}" if trouble else ""
    page = MISSING if status.releases is None else GONE
    return page.format(name=status.opened.name, command=status.opened.command)


def advice_lines(text: str, width: int, height: int | None = None) -> list[Line]:
    """The lines of an advice, each of at most `width` cells, with a blank one above.

    No line is blank where there is no room for all of them in `height`.
    """
    lines: list[Line] = [(), *(line for part in text.split("\n") for line in _broken(part, width))]
    if height is None or len(lines) <= height:
        return lines
    return [line for line in lines if any(run.text for run in line)]


def _broken(part: str, width: int) -> Iterator[Line]:
    """What goes on stands below what it goes on with, not below the digit before that."""
    lead = LEAD.match(part)
    before = lead[0] if lead else ""
    said = part[len(before) :]
    for start, end in wrap(said, max(width - len(before), 1)):
        yield Run(before, Role.KEY), Run(said[start:end], Role.META)
        before = " " * len(before)
