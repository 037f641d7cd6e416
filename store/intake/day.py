"""The day of issue, where not the release itself says it but what it came in."""

import datetime
import re
from itertools import islice

from store.model.document import Document, PartKind
from store.parse.trace import Found

_DAY = re.compile(
    r"(?<!\d)(?:\d{1,2}\.?\s{1,3}[^\s\d.,;:!?()]{2,14}[.,]{0,2}\s{1,3}(\d{4})"
    r"|(\d{4})\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日号號일])(?!\d)"
)
_LINES, _WITHIN = 12, 60  # characters of a line in which its dateline stands
_BUDDHIST = 543  # years between the Thai calendar and ours


def day_outside(
    document: Document, text: str, date: Found[datetime.date] | None
) -> datetime.date | None:
    """None where `text`, the document's own, gives its day, be it in words that nobody knew.

    `date` is what was found.
    """
    if date is None or (date.span and not _is_of_site(document, date.span.start)):
        return None
    lines = filter(str.strip, text.split("\n"))
    heads = (line[:_WITHIN] for line in islice(lines, _LINES))
    years = (int(found[1] or found[2]) for head in heads for found in _DAY.finditer(head))
    said = any(abs(year - date.value.year) % _BUDDHIST <= 1 for year in years)
    return None if said else date.value


def _is_of_site(document: Document, at: int) -> bool:
    chrome = (part.span for part in document.parts if part.kind is PartKind.CHROME)
    return any(span.start <= at < span.end for span in chrome)
