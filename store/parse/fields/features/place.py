"""What is asked of a candidate for the place that a release is dated from."""

import re
from collections.abc import Callable

from store.parse.fields.candidates.place import Cities, City, How
from store.parse.fields.features.feature import Feature
from store.parse.fields.features.words import is_small
from store.parse.words.book import tokens_of, vocabulary
from store.parse.words.level import levelled
from store.parse.words.phrasebook import fields_of
from store.parse.words.places import countries_of_city, countries_of_state, country_named

_CODE = re.compile(r"(?<!\d)\d{4,5}$")
_SIGNS = " ,.:;()[]–—―-|/"
_APART, _BEGINNING = 30, 4
_ADDRESSES, _DIGITS, _NEAR = 4_000, 6, 20  # characters
_DASH = re.compile(r"[^–—/-]{0,40}(?:[–—―]|--|\s-\s|/)")
_BRACKET, _POINT = re.compile(r"\s?\("), re.compile(r"[.:]")
_STATE = re.compile(r",? (?:[A-Z]{2}|[A-Z][a-z]{1,5}\.)(?!\w)")
_REGION = re.compile(r", ?([^\W\d_][^,.:;()–—/\d-]{2,28}?)\s?(?:[,.:;()–—/-]|\d|$)")
_WORD_BEFORE = re.compile(r"(?:^|\s)[^\W\d_a-zß-öø-ÿ][\w'’.-]* $")
_WORD_BEHIND = re.compile(r" [^\W\d_a-zß-öø-ÿ][^\W\d_]")


def _stands(how: How) -> Callable[[City, Cities], bool]:
    """The question whether it stands so, by the name of how."""

    def ask(c: City, cities: Cities) -> bool:
        return how in c.how

    ask.__name__ = how
    return ask


def from_text(c: City, cities: Cities) -> int | None:
    return c.row.n - cities.rows.body if c.row else None


def at(c: City, cities: Cities) -> int | None:
    return c.at if c.row else None


def words(c: City, cities: Cities) -> int | None:
    return len(c.value.split()) if c.value else None


def sort(c: City, cities: Cities) -> str | None:
    return str(c.row.line.kind) if c.row else None


def itself(c: City, cities: Cities) -> str | None:
    return c.row.what if c.row else None


def known(c: City, cities: Cities) -> str | None:
    """Whether a city of that name is known, and whether it is but a part of a longer name here."""
    if not c.value or not countries_of_city(c.value):
        return None
    return "~" if amid(c, cities) else "+"


def region(c: City, cities: Cities) -> bool:
    return bool(c.value and (countries_of_state(c.value) or country_named(c.value)))


def capitals(c: City, cities: Cities) -> bool:
    if c.row is None or c.value is None:
        return False
    return c.row.text[c.at : c.at + len(c.value)].isupper() and not c.row.text.isupper()


def date_on_row(c: City, cities: Cities) -> bool:
    return c.row is not None and bool(c.row.dates)


def to_date(c: City, cities: Cities) -> str | None:
    """What stands between it and the next date of its line: signs only, a region, or words."""
    if c.row is None or c.value is None:
        return None
    end = c.at + len(c.value)
    start = next((date.start for date in c.row.dates if date.start >= end), None)
    if start is None or start - end > _APART:
        return None
    between = c.row.text[end:start].strip(_SIGNS)
    kind = "~" if between and not _is_region(between) else "+" if between else "="
    return f"{'^' if c.at < _BEGINNING else ''}{kind}"


def from_date(c: City, cities: Cities) -> str | None:
    """What closes it, where it stands right behind a date."""
    if c.row is None or c.value is None:
        return None
    ends = [date.end for date in c.row.dates if date.end <= c.at]
    if not ends or c.row.text[ends[-1] : c.at].strip(_SIGNS):
        return None
    sign = c.behind.lstrip()[:1]
    return "a" if sign.isalnum() else sign or "$"


def _is_region(text: str) -> bool:
    return bool(_STATE.match(f" {text}") or country_named(text) or countries_of_state(text))


def dash_behind(c: City, cities: Cities) -> bool:
    return _DASH.match(c.behind) is not None


def comma_behind(c: City, cities: Cities) -> bool:
    return c.behind[:1] == ","


def bracket_behind(c: City, cities: Cities) -> bool:
    return _BRACKET.match(c.behind) is not None


def point_behind(c: City, cities: Cities) -> bool:
    return _POINT.match(c.behind) is not None


def state_behind(c: City, cities: Cities) -> str | None:
    """A state by its letters, or one or a country by its name."""
    if _STATE.match(c.behind):
        return "+"
    region = _REGION.match(c.behind)
    named = region and (country_named(region[1]) or countries_of_state(region[1]))
    return "=" if named else None


def amid(c: City, cities: Cities) -> str | None:
    """On which side it goes on with a word like a name."""
    if c.row is None or c.value is None:
        return None
    before = _WORD_BEFORE.search(c.row.text[max(0, c.at - _NEAR) : c.at])
    behind = _WORD_BEHIND.match(c.behind)
    return f"{'<' if before else ''}{'>' if behind else ''}" or None


def nothing_behind(c: City, cities: Cities) -> bool:
    return c.row is not None and not c.behind.strip()


def opens_text(c: City, cities: Cities) -> str | None:
    if c.row is None or c.row.n != cities.rows.body:
        return None
    return "^" if c.at < 4 else "~"


def small_first(c: City, cities: Cities) -> bool:
    return bool(c.value) and is_small(c.value or "", 0)


def label(c: City, cities: Cities) -> bool:
    if not c.value:
        return False
    tokens = tokens_of(levelled(c.value))
    return bool(fields_of(tokens)) or vocabulary("kinds").found_in(tokens)


def tail(c: City, cities: Cities) -> bool:
    return c.row is not None and c.row.n >= len(cities.rows.rows)


def addressed(c: City, cities: Cities) -> bool:
    """A postal code stands before it at the end of the text."""
    if c.value is None:
        return False
    before = cities.rows.document.text[-_ADDRESSES:].split(f" {c.value}")[:-1]
    return any(_CODE.search(text[-_DIGITS:]) for text in before)


def times(c: City, cities: Cities) -> int | None:
    return cities.rows.document.text.count(c.value) if c.value else None


def titles_above(c: City, cities: Cities) -> int | None:
    return cities.rows.titles_above(c.row.n) if c.row else None


def none(c: City, cities: Cities) -> str | None:
    """For no place at all: what else speaks for one."""
    if c.value is not None:
        return None
    lined = cities.any(How.DATELINE, How.DATED)
    near = cities.any(How.BEFORE, How.ALONE, How.SAID)
    return f"{'+' if lined else '-'}{'+' if near else '-'}"


def none_known(c: City, cities: Cities) -> str | None:
    if c.value is not None:
        return None
    dated = (city for city in cities.cities if city.how & {How.DATELINE, How.BEFORE, How.DATED})
    return "+" if any(countries_of_city(city.value or "") for city in dated) else "-"


FEATURES = (
    Feature("it opens a line like a dateline", _stands(How.DATELINE)),
    Feature("it stands with a date on a line of theirs", _stands(How.DATED)),
    Feature("it opens a line", _stands(How.OPENING)),
    Feature("it stands behind a date", _stands(How.BEHIND)),
    Feature("it stands before a dash", _stands(How.DASHED)),
    Feature("it stands before a wide date", _stands(How.WIDE)),
    Feature("its line is _ behind the opening", from_text, (-40, -8, -3, -1, 0, 1, 2, 5)),
    Feature("_ signs stand before it on its line", at, (0, 1, 10, 30, 80)),
    Feature("it has _ words", words, (1, 2, 3, 4)),
    Feature("the source calls its line _", sort),
    Feature("its line is a _", itself),
    Feature("a city has that name as _", known),
    Feature("a state or country has that name", region),
    Feature("it is in capitals and its line is not", capitals),
    Feature("a date stands on its line", date_on_row),
    Feature("it leads to the date behind it as _", to_date),
    Feature("behind a date it is closed by _", from_date),
    Feature("a dash stands behind it", dash_behind),
    Feature("a comma stands behind it", comma_behind),
    Feature("a bracket opens behind it", bracket_behind),
    Feature("a full stop or colon stands behind it", point_behind),
    Feature("a state or country stands behind it as _", state_behind),
    Feature("it goes on with words like a name at _", amid),
    Feature("nothing stands behind it", nothing_behind),
    Feature("it opens the running text at _", opens_text),
    Feature("it begins with a small word", small_first),
    Feature("it holds a label", label),
    Feature("it stands at the end", tail),
    Feature("an address has it behind its code", addressed),
    Feature("the text has it _ times", times, (0, 1, 2, 3, 6)),
    Feature("_ titles stand above it", titles_above, (0, 1, 2, 3, 5, 9)),
    Feature("there is none, with names as _", none),
    Feature("there is none beside known cities as _", none_known),
)
