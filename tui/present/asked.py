"""How a query was read, and what is wrong with it at which place."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rich.cells import cell_len

from store import Complaint, Completion, FacetKind, Hits, Span, Understood
from tui.present.facets import HEADINGS
from tui.present.line import Line, Role, Run, cells, spread
from tui.present.marking import SELECTED
from tui.present.printable import clean
from tui.present.words import number

BETWEEN = " · "
EVERYTHING = "everything"
HOW = "F1 says how to ask"
TAKEN = " Tab takes it"
GAP = 4
"""Cells at least before what it could be narrowed by."""


class Asked(NamedTuple):
    """`known` is whether there was an answer; `typing` is whether the query is being written.

    `hinted` is whether to say what it could be narrowed by.
    """

    understood: tuple[Understood, ...] = ()
    complaints: tuple[Complaint, ...] = ()
    typing: bool = False
    known: bool = False
    hinted: bool = False


class Hint(NamedTuple):
    """A key, what it narrows by, and the action that it stands for."""

    key: str
    said: str
    action: str


def asked_line(asked: Asked, hints: Sequence[Hint], width: int) -> Line:
    """First what is wrong, and what Tab does about it; then how each part was read."""
    return spread(_line(asked), _hint_line(hints), width)


def hints(asked: Asked, narrow: str, time: str, width: int) -> tuple[Hint, ...]:
    """`f ✓ issuer, place`, `T time`, by the keys that go there; none where there is no room.

    None while one writes, either: there the keys are letters.
    """
    if asked.typing or not (asked.known and asked.hinted):
        return ()
    held = dict.fromkeys(part.facet for part in asked.understood if part.facet)
    others = ", ".join(HEADINGS[kind].lower() for kind in held if kind is not FacetKind.YEAR)
    dated = f"{SELECTED} " if FacetKind.YEAR in held else ""
    told = (
        Hint(narrow, f"{SELECTED} {others}" if others else "narrow", "narrow_by"),
        Hint(time, f"{dated}time", "timeline"),
    )
    room = width - cells(_line(asked)) - GAP
    return told if cells(_hint_line(told)) <= min(room, width // 2) else ()


def hint_under(hints: Sequence[Hint], width: int, cell: int) -> Hint | None:
    """The hint that stands at a cell of the line."""
    right = width - 1
    for hint in reversed(hints):
        if right - cells(_hint(hint)) <= cell < right:
            return hint
        right -= cells(_hint(hint))
    return None


def _hint_line(hints: Sequence[Hint]) -> Line:
    return (*(run for hint in hints for run in _hint(hint)), Run(" ")) if hints else ()


def _hint(hint: Hint) -> Line:
    return Run(f"  {hint.key} ", Role.KEY), Run(hint.said, Role.META)


def _line(asked: Asked) -> Line:
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
