"""How a query was read, and what is wrong with it at which place."""

from collections.abc import Iterable, Iterator

from rich.cells import cell_len

from store import Complaint, Hits, Understood
from tui.present.printable import clean

BETWEEN = " · "
EVERYTHING = "everything"


def said(parts: Iterable[Understood]) -> str:
    """`with “bepicolombo” · by “cnes” · from 2013 on`."""
    return BETWEEN.join(clean(part.words) for part in parts) or EVERYTHING


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
