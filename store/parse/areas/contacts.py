"""Which stretches of a release may offer contacts: blocks with facts, and inviting sentences."""

from collections.abc import Iterator, Sequence
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from store.model.document import PartKind
from store.parse.areas.addressees import without_addressees
from store.parse.areas.tone import (
    goes_on_refusing,
    invites,
    is_elsewhere,
    is_prose,
    near_facts,
    opens_about,
    refuses,
    relays,
)
from store.parse.kinds.addresses import without_streets
from store.parse.kinds.context import boxes_of
from store.parse.kinds.cutting import Piece, pieces_of
from store.parse.kinds.rereading import noted
from store.parse.page.page import Page
from store.parse.page.spacing import closed_up
from store.parse.page.strips import Strip
from store.parse.phrases.persons import read_name
from store.parse.words.book import Words, tokens_of, word_set
from store.parse.words.level import bare, levelled

_ABOVE, _BELOW = 10, 8
_FEWEST_OF_TITLE = 3  # words
_APART = 1  # as an empty line is
_BULLETS = "-*•·■◆●▼○□※–"


class Area(Struct, frozen=True):
    """`sentence` says that it is running text, in which only what is invited counts; `elsewhere`
    that the heading above speaks of something else than contacts."""

    pieces: tuple[Piece, ...]
    start: int
    end: int
    sentence: bool = False
    aside: bool = False
    elsewhere: bool = False


class _Prose:
    """Whether a strip is running text, told once and only of those that are asked for."""

    def __init__(self, strips: Sequence[Strip], page: Page) -> None:
        self._strips, self._page = strips, page
        self._told: dict[int, bool] = {}

    def __getitem__(self, i: int) -> bool:
        if i not in self._told:
            prose = is_prose(self._strips[i], self._page) and not self._is_listed(i)
            self._told[i] = prose or opens_about(self._strips[i], self._page)
        return self._told[i]

    def _is_listed(self, i: int) -> bool:
        """An item of a list that a line ending in a colon announces."""
        if not self._is_item(i):
            return False
        while i > 0 and not self._strips[i].gap and self._is_item(i):
            i -= 1
        above = self._page.body(self._strips[i]).strip()
        return above.endswith(":") and invites(above)

    def _is_item(self, i: int) -> bool:
        return self._page.text[self._strips[i].start] in _BULLETS


def areas_of(strips: Sequence[Strip], page: Page, titles: Sequence[str] = ()) -> Iterator[Area]:
    """The areas in reading order; no strip is in two, and none of the `titles` is in any."""
    kept = [strip for strip in strips if strip.kind is not PartKind.CHROME]
    kept = without_addressees(kept, page)
    for title in titles:
        kept = _without(kept, page, tokens_of(levelled(title)))
    prose = _Prose(kept, page)
    used = i = 0
    while i < len(kept):
        if not page.fact_count(kept[i]):
            i += 1
            continue
        sentence = prose[i]
        first = i if sentence else _above(kept, prose, i, used)
        elsewhere = is_elsewhere(kept[:first], page)
        i = used = i + 1 if sentence else _below(kept, prose, i, page)
        over = kept[first - 1] if first else None
        yield _area(kept[first:i], page, over, elsewhere=elsewhere, sentence=sentence)


def _without(strips: list[Strip], page: Page, title: Words) -> list[Strip]:
    """The strips but for the lines that are the title, wherever it is printed again; one that is
    only a part of it may be a house's name. What stands below it is apart from what is above."""
    kept: list[Strip] = []
    i = gap = 0
    while i < len(strips):
        end = _end_of(strips, i, page, title)
        if end > i:
            i, gap = end, _APART
            continue
        kept.append(replace(strips[i], gap=gap) if gap > strips[i].gap else strips[i])
        i, gap = i + 1, 0
    return kept


def _end_of(strips: Sequence[Strip], i: int, page: Page, title: Words) -> int:
    """One past the last line of the title if it begins with the `i`-th; else `i`."""
    at = 0
    for k in range(i, len(strips)):
        words = tokens_of(page.body(strips[k]))
        if not words or page.fact_count(strips[k]) or title[at : at + len(words)] != words:
            break
        at += len(words)
        if at == len(title):
            return k + 1 if at >= _FEWEST_OF_TITLE else i
    return i


def _above(strips: Sequence[Strip], prose: _Prose, i: int, floor: int) -> int:
    first = i
    while first > floor and i - first < _ABOVE and not prose[first - 1]:
        if strips[first - 1].aside != strips[i].aside:
            break
        first -= 1
    return first


def _below(strips: Sequence[Strip], prose: _Prose, i: int, page: Page) -> int:
    """Behind the last strip of the area; some without facts may stand between two with one."""
    last, j = i, i + 1
    while j < len(strips) and j - last <= _ABOVE and not prose[j]:
        if strips[j].aside != strips[i].aside:
            break
        last = j if page.fact_count(strips[j]) else last
        j += 1
    end = last + 1
    while end < min(len(strips), last + 1 + _BELOW) and not prose[end] and not strips[end].gap:
        if strips[end].aside != strips[i].aside:
            break
        end += 1
    return end


def _is_byline(first: Piece) -> bool:
    """Who wrote it, whose address is the paper's: "By Ada Brook, ada.brook@…"."""
    by, *named = first.text.split() or [""]
    told = len(named) > 1 and bare(by) in word_set("by") and by.istitle()
    return told and first.gap is not None and read_name(" ".join(named)) is not None


def _area(
    strips: Sequence[Strip], page: Page, over: Strip | None, *, elsewhere: bool, sentence: bool
) -> Area:
    pieces: list[Piece] = []
    relayed = False
    read = chain.from_iterable(near_facts(strip, page) for strip in strips)
    above = over
    for strip in read if sentence else closed_up(strips, page):
        wrapped, above = above, strip
        relayed = (relayed and not strip.gap) or (not sentence and relays(strip, page))
        if relayed or refuses(strip, page) or (wrapped and goes_on_refusing(wrapped, strip, page)):
            continue
        found = pieces_of(strip, page)
        if found and _is_byline(found[0]):
            continue
        if not sentence:
            streets = without_streets(found, page.words(strip), boxes_of(page.addresses(strip)))
            found = noted(found, streets, "in a street's address")
        pieces += found
    return Area(
        pieces=tuple(pieces),
        start=strips[0].start,
        end=strips[-1].end,
        sentence=sentence,
        aside=strips[0].aside,
        elsewhere=elsewhere,
    )
