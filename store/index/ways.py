"""Ways out for a query that finds nothing."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from store.index.beside import NOTHING, Beside
from store.index.index import Index
from store.index.missing import complaints
from store.index.search import count, now
from store.model.asking import WayOut
from store.model.document import Span
from store.query.parser import parse
from store.query.syntax import Meaning

if TYPE_CHECKING:
    from tantivy import Searcher

_MOST_PARTS = 20
"""Parts of a query that are tried; a longer one is no query that somebody wrote."""

MOST = 9
"""Ways that are told, one a digit."""


def ways_out(index: Index, text: str, beside: Beside = NOTHING) -> tuple[WayOut, ...]:
    """Queries near `text` that find something: mended first, then with less, then each part alone.

    Raises IndexDamagedError.
    """
    with index.reading() as searcher:
        if searcher is None:
            return ()
        found: dict[str, WayOut] = {}
        for way in _ways(searcher, text):
            releases = count(searcher, parse(way.text, now()).query, beside)
            if releases and way.text.strip() and way.text not in found:
                found[way.text] = WayOut(way.text, way.words, releases)
        return tuple(found.values())[:MOST]


def _ways(searcher: "Searcher", text: str) -> Iterator[WayOut]:
    meaning = parse(text, now())
    wrong = [each for each in complaints(searcher, text, meaning) if each.fix is not None]
    for each in reversed(wrong):  # so that the places of those before stay true
        text = _put(text, each.span, each.fix or "")
    if wrong:
        fixes = ", ".join(each.fix for each in wrong if each.fix)
        yield WayOut(text, f"with {fixes}" if fixes else "without what is out of place", 0)
        meaning = parse(text, now())
    for way in _fewer(text, meaning):
        yield WayOut(way.text, way.text.strip(), 0) if wrong else way


def _fewer(text: str, meaning: Meaning) -> Iterator[WayOut]:
    parts = [part for part in meaning.parts if part.query is not None]
    if not 1 < len(parts) <= _MOST_PARTS:
        return
    for part in parts:
        rest = " ".join(_put(text, part.span, "").split())
        yield WayOut(f"{rest} ", f"without {_at(text, part.span)}", 0)
    for part in parts:
        yield WayOut(f"{_at(text, part.span)} ", f"{_at(text, part.span)} alone", 0)


def _at(text: str, span: Span) -> str:
    return text[span.start : span.end]


def _put(text: str, span: Span, other: str) -> str:
    return f"{text[: span.start]}{other}{text[span.end :]}"
