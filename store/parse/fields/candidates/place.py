"""Everything that could be the dateline's place: names beside dates and dashes, or none."""

import re
from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct

from store.model.document import Span
from store.parse.areas.dateline import Dateline, dated_place
from store.parse.areas.roles import Role
from store.parse.areas.row import Row, What
from store.parse.areas.rows import Rows
from store.parse.facts.dates import is_weekday
from store.parse.words.book import is_wide, word_set
from store.parse.words.level import bare
from store.parse.words.once import once
from store.parse.words.places import countries_of_city, is_particle, title_case

_TOP, _BEHIND = 40, 3
_REACH, _LONGEST = 400, 40
_NAME = r"[^\W\d_a-zß-öø-ÿ][\w'’.-]*[\w'’-]"
_OPENING = re.compile(
    rf"[\W_]{{0,3}}({_NAME}(?:/{_NAME}|(?: [\w'’.-]+){{0,4}}))(?=\s?[,.:;(/–—―-]|$)"
)
_CAPITALS = re.compile(r"([A-ZÀ-Þ]{4,}(?: [A-ZÀ-Þ]{4,}){0,2}) (?=[A-ZÀ-Þ] ?[a-zß-ÿ])")
_DASHED = re.compile(
    rf"(?:^|\W)({_NAME}(?: {_NAME}){{0,3}}),?(?: [A-Z][\w.]{{1,15}},?)? ?\(?(?:[–—―/]|-{{1,2}} |\()"
)
_DASH, _DASHED_IN = re.compile(r"[–—―/(-]"), 200  # one of which each of them has
_BEHIND_DATE = re.compile(rf"\W{{1,4}}({_NAME}(?: {_NAME}){{0,3}})")
_WORDS = re.compile(r"\S+")
_WIDE = re.compile(
    r"([\u4e00-\u9fff]{2,4})(?=\d{1,4}\s?[年月])|日[，,、\s]\s?([\u4e00-\u9fff]{2,4})(?=[)）])"
    r"|^([\uac00-\ud7af\u4e00-\u9fff]{2,4})(?=\s?(?:--|[-–—=]))"
)
_CODED = re.compile(rf"\d(?<=\b\d)\d{{3,4}} (({_NAME})(?: [\w'’-]+)?)")
_NEXT = 40
_CLOSED = re.compile(r"[,(|]")
_TRIMMED = " ,.-–—(/|:"
_MOST_WORDS = 4


class How(StrEnum):
    """Where a name stands that may be the place."""

    DATELINE = "dateline"
    DATED = "dated"
    OPENING = "opening"
    BEFORE = "before"
    BEHIND = "behind"
    DASHED = "dashed"
    ALONE = "alone"
    SAID = "said"
    WIDE = "wide"
    NONE = "none"


class City(Struct, frozen=True, dict=True):
    """A name with its row, the offset in the row's text, and all that says it may be the place."""

    value: str | None
    how: frozenset[How]
    row: Row | None = None
    at: int = 0

    @once
    def behind(self) -> str:
        """What stands behind it on its line, the first signs."""
        if self.row is None or self.value is None:
            return ""
        start = self.at + len(self.value)
        return self.row.text[start : start + _NEXT]

    @property
    def span(self) -> Span | None:
        if self.row is None or self.value is None:
            return None
        start = self.row.line.start + self.at
        return Span(start, start + len(self.value))


class Cities(Struct, frozen=True):
    """All candidates of a release, none the last."""

    rows: Rows
    cities: tuple[City, ...]

    def any(self, *hows: How) -> bool:
        return any(not city.how.isdisjoint(hows) for city in self.cities)


Named = tuple[str, int, How]
"""A name, its offset in its row, and where it stands."""


def cities_of(rows: Rows) -> Cities:
    """The candidates for the place, each once for where it stands."""
    found: dict[tuple[str, int, int], tuple[Row, set[How]]] = {}
    for row in _near(rows):
        for name, at, how in _named(row):
            value = " ".join(name.split()).strip(_TRIMMED)
            if 2 <= len(value) <= _LONGEST and not any(map(str.isdigit, value)) and _may_be(value):
                found.setdefault((title_case(value), row.n, at), (row, set()))[1].add(how)
    cities = (City(name, frozenset(how), row, at) for (name, _, at), (row, how) in found.items())
    return Cities(rows, (*cities, City(None, frozenset((How.NONE,)))))


def _may_be(value: str) -> bool:
    """It is no label with its value, no weekday, and no person with a title."""
    first, *others = (word.rstrip(".") for word in bare(value).split())
    if ":" in value or (not others and len(first) > 2 and is_weekday(first)):
        return False
    return not others or first not in word_set("honorifics") or bool(countries_of_city(value))


def _near(rows: Rows) -> Iterator[Row]:
    """The rows at the top, those about the opening of the text, dated ones, and the last."""
    top = max(0, min(_TOP, rows.body + 1 + _BEHIND))
    yield from rows.rows[:top]
    yield from (row for row in rows.rows[top:] if row.line.figured and row.dates)
    yield from (row for row in rows.tail if not row.is_prose)


def _named(row: Row) -> Iterator[Named]:
    text = row.text[:_REACH]
    if is_wide(text[:40]):
        yield from _wide(row, text)
        if not text[0].isascii():
            return
    yield from _in_dateline(row)
    yield from _openings(text)
    yield from _about_dates(row, text)
    if _DASH.search(text, 0, _DASHED_IN):
        for found in _DASHED.finditer(text[:_DASHED_IN]):
            yield found[1], found.start(1), How.DASHED
    yield from _lone(row, text)


def _openings(text: str) -> Iterator[Named]:
    if opening := _OPENING.match(text):
        yield from ((name, at, How.OPENING) for name, at in _heads(opening[1], opening.start(1)))
    elif capitals := _CAPITALS.match(text):
        yield capitals[1], 0, How.OPENING


def _lone(row: Row, text: str) -> Iterator[Named]:
    """A city on a line of its own, and the value of a place's label."""
    if row.words <= 6:
        name = _CLOSED.split(text, maxsplit=1)[0].rstrip()
        if countries_of_city(name) or text[len(name) :].strip() == "|":
            yield name, 0, How.ALONE
    for piece in row.pieces if row.what is What.PLACE else ():
        if piece.role is Role.PLACE:
            name = re.split(r"\s?[,(]", piece.cell.text)[0]
            yield name, piece.cell.start - row.line.start, How.SAID


def _in_dateline(row: Row) -> Iterator[Named]:
    for found, how in ((_run_in(row), How.DATELINE), (_dated(row), How.DATED)):
        if found and found.place and found.place.span:
            yield found.place.value, found.place.span.start - row.line.start, how


def _run_in(row: Row) -> Dateline | None:
    """The dateline that opens the row, a doubtful one too."""
    return row.dateline if row.words < 6 else row.opening


def _dated(row: Row) -> Dateline | None:
    if not row.dates or row.is_prose:
        return None
    return dated_place(row.text, row.line.start, row.dates)


def dateline_of(city: City) -> Dateline | None:
    """The dateline that the city was read from."""
    if city.row is None or city.how.isdisjoint((How.DATELINE, How.DATED)):
        return None
    lines = (_run_in(city.row), _dated(city.row))
    named = (line for line in lines if line and line.place)
    return next((line for line in named if line.place and line.place.value == city.value), None)


def _heads(text: str, start: int) -> Iterator[tuple[str, int]]:
    """A run of words, and its first one or two without the others."""
    words = text.split()
    for size in {min(len(words), _MOST_WORDS), 1, 2}:
        if size <= len(words) and _is_name(words[:size]):
            yield " ".join(words[:size]), start


def _is_name(words: list[str]) -> bool:
    return all(word[0].isupper() or is_particle(word) for word in words) and words[-1][0].isupper()


def _about_dates(row: Row, text: str) -> Iterator[Named]:
    for printed in row.dates:
        if printed.end > _REACH:
            break
        for name, at in _tails(text[: printed.start]):
            yield name, at, How.BEFORE
        behind = _BEHIND_DATE.match(text, printed.end)
        if behind:
            yield behind[1], behind.start(1), How.BEHIND


def _tails(text: str) -> Iterator[tuple[str, int]]:
    """The last words before a date, without those that lead to it, one, two, three and four."""
    words = list(_WORDS.finditer(text))
    while words and (_leads(words[-1][0]) or not any(map(str.isalpha, words[-1][0]))):
        words.pop()
    for size in range(1, min(_MOST_WORDS, len(words)) + 1):
        run = [word[0].strip(_TRIMMED) for word in words[-size:]]
        if not all(run) or (size > 1 and words[-size][0][-1] in ",;:/"):
            break
        if _is_name(run):
            yield " ".join(run), words[-size].start()
    if len(words) > 1 and words[-2][0][-1] == ",":
        region = [words[-2][0].strip(_TRIMMED)]
        if region[0] and _is_name(region):
            yield region[0], words[-2].start()


def _leads(word: str) -> bool:
    plain = word.lower().strip(_TRIMMED)
    return not plain or plain in word_set("dating", "joined", "articles")


def _wide(row: Row, text: str) -> Iterator[Named]:
    yield from _in_dateline(row)
    for found in _WIDE.finditer(text[:60]):
        group = found.lastindex or 0
        yield found[group], found.start(group), How.WIDE
