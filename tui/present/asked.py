"""How a query was read, and what is wrong with it at which place."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rich.cells import cell_len

from store import Complaint, Completion, Hits, Span, Understood
from tui.present.line import Line, Role, Run, spread
from tui.present.printable import clean
from tui.present.words import number

BETWEEN = " · "
EVERYTHING = "everything"
HOW = "F1 says how to ask"
TAKEN = " Tab takes it"


class Asked(NamedTuple):
    """`known` is whether there was an answer; `typing` is whether the query is being written."""

    understood: tuple[Understood, ...] = ()
    complaints: tuple[Complaint, ...] = ()
    typing: bool = False
    known: bool = False


def asked_line(asked: Asked) -> Line:
    """First what is wrong, and what Tab does about it; then how each part was read."""
    return tuple(run for run, _ in _runs(asked))


def part_under(asked: Asked, cell: int) -> Span | None:
    """The part of the query that is told at a cell of the line."""
    right = 0
    for run, span in _runs(asked):
        right += cell_len(run.text)
        if cell < right:
            return span
    return None


def _runs(asked: Asked) -> Iterator[tuple[Run, Span | None]]:
    yield Run(" "), None
    told = [each for each in asked.complaints if not (each.unfinished and asked.typing)]
    taken = next((each for each in told if each.fix is not None), None)
    for complaint in told:
        yield Run(f"▲ {clean(complaint.message)}", Role.WARNING), None
        if complaint is taken and asked.typing:
            yield Run(TAKEN, Role.KEY), None
        yield Run("  "), None
    if asked.known and not (asked.understood or told):
        yield Run(f"{EVERYTHING}{BETWEEN}{HOW}", Role.FAINT), None
    for n, part in enumerate(asked.understood):
        if n:
            yield Run(BETWEEN, Role.FAINT), None
        yield Run(clean(part.words), Role.META), part.span


def said(parts: Iterable[Understood]) -> str:
    """`with “bepicolombo” · by “cnes” · from 2013 on`."""
    return BETWEEN.join(clean(part.words) for part in parts) or EVERYTHING


def completion_line(completion: Completion, room: int) -> Line:
    """What may be written, and in how many releases it is, in `room` cells."""
    value = (Run(clean(completion.text)),)
    if completion.releases is None:
        return value
    return spread(value, (Run(number(completion.releases), Role.META),), room)


def explained(text: str, hits: Hits) -> Iterator[str]:
    """How `text` was read, then each complaint below the place that it is about."""
    yield f"Read as: {said(hits.understood)}"
    shown = "".join(map(_shown, text))
    for complaint in hits.complaints:
        yield f"  {shown}"
        yield f"  {_pointer(shown, complaint)} {complaint.message}"


def _shown(character: str) -> str:
    """One character for one, so that places stay."""
    return character if clean(character) == character else " "


def _pointer(shown: str, complaint: Complaint) -> str:
    start, end = complaint.span.start, complaint.span.end
    return " " * cell_len(shown[:start]) + "^" * max(cell_len(shown[start:end]), 1)
