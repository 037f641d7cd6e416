"""What is asked of a candidate for the place that a release is dated from."""

import re

from store.parse.areas.row import What
from store.parse.facts.dates import dates_in
from store.parse.fields.candidates.place import Cities, City, How
from store.parse.fields.features.feature import Feature
from store.parse.fields.features.words import is_small
from store.parse.words.book import tokens_of, vocabulary
from store.parse.words.level import levelled
from store.parse.words.phrasebook import fields_of
from store.parse.words.places import countries_of_city, countries_of_state, country_named

_DASH = re.compile(r"[^–—/-]{0,40}(?:[–—―]|--|\s-\s|/)")
_BRACKET, _POINT = re.compile(r"\s?\("), re.compile(r"[.:]")
_STATE = re.compile(r",? (?:[A-Z]{2}|[A-Z][a-z]{1,5}\.)(?!\w)")


def dateline(c: City, cities: Cities) -> bool:
    return How.DATELINE in c.how


def dated(c: City, cities: Cities) -> bool:
    return How.DATED in c.how


def opening(c: City, cities: Cities) -> bool:
    return How.OPENING in c.how


def before(c: City, cities: Cities) -> bool:
    return How.BEFORE in c.how


def behind(c: City, cities: Cities) -> bool:
    return How.BEHIND in c.how


def dashed(c: City, cities: Cities) -> bool:
    return How.DASHED in c.how


def alone(c: City, cities: Cities) -> bool:
    return How.ALONE in c.how


def said(c: City, cities: Cities) -> bool:
    return How.SAID in c.how


def wide(c: City, cities: Cities) -> bool:
    return How.WIDE in c.how


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


def known(c: City, cities: Cities) -> bool:
    return bool(c.value and countries_of_city(c.value))


def region(c: City, cities: Cities) -> bool:
    return bool(c.value and (countries_of_state(c.value) or country_named(c.value)))


def capitals(c: City, cities: Cities) -> bool:
    if c.row is None or c.value is None:
        return False
    return c.row.text[c.at : c.at + len(c.value)].isupper() and not c.row.text.isupper()


def date_on_row(c: City, cities: Cities) -> bool:
    return c.row is not None and bool(c.row.dates)


def date_behind(c: City, cities: Cities) -> bool:
    return bool(dates_in(c.behind))


def dash_behind(c: City, cities: Cities) -> bool:
    return _DASH.match(c.behind) is not None


def comma_behind(c: City, cities: Cities) -> bool:
    return c.behind[:1] == ","


def bracket_behind(c: City, cities: Cities) -> bool:
    return _BRACKET.match(c.behind) is not None


def point_behind(c: City, cities: Cities) -> bool:
    return _POINT.match(c.behind) is not None


def state_behind(c: City, cities: Cities) -> bool:
    return _STATE.match(c.behind) is not None


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
    """A postal code stands before it somewhere."""
    return c.value in cities.addressed


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


def none_dated(c: City, cities: Cities) -> str | None:
    if c.value is not None:
        return None
    return "+" if cities.rows.what(cities.rows.body) is What.DATELINE else "-"


def none_known(c: City, cities: Cities) -> str | None:
    if c.value is not None:
        return None
    dated = (city for city in cities.cities if city.how & {How.DATELINE, How.BEFORE, How.DATED})
    return "+" if any(countries_of_city(city.value or "") for city in dated) else "-"


FEATURES = (
    Feature("it opens a line like a dateline", dateline),
    Feature("it stands with a date on a line of theirs", dated),
    Feature("it opens a line", opening),
    Feature("it stands before a date", before),
    Feature("it stands behind a date", behind),
    Feature("it stands before a dash", dashed),
    Feature("it is a city on a line of its own", alone),
    Feature("its line is that of a place", said),
    Feature("it stands before a wide date", wide),
    Feature("its line is _ behind the opening", from_text, (-40, -8, -3, -1, 0, 1, 2, 5)),
    Feature("_ signs stand before it on its line", at, (0, 1, 10, 30, 80)),
    Feature("it has _ words", words, (1, 2, 3, 4)),
    Feature("the source calls its line _", sort),
    Feature("its line is a _", itself),
    Feature("a city has that name", known),
    Feature("a state or country has that name", region),
    Feature("it is in capitals and its line is not", capitals),
    Feature("a date stands on its line", date_on_row),
    Feature("a date stands right behind it", date_behind),
    Feature("a dash stands behind it", dash_behind),
    Feature("a comma stands behind it", comma_behind),
    Feature("a bracket opens behind it", bracket_behind),
    Feature("a full stop or colon stands behind it", point_behind),
    Feature("the letters of a state stand behind it", state_behind),
    Feature("nothing stands behind it", nothing_behind),
    Feature("it opens the running text at _", opens_text),
    Feature("it begins with a small word", small_first),
    Feature("it holds a label", label),
    Feature("it stands at the end", tail),
    Feature("an address has it behind its code", addressed),
    Feature("the text has it _ times", times, (0, 1, 2, 3, 6)),
    Feature("_ titles stand above it", titles_above, (0, 1, 2, 3, 5, 9)),
    Feature("there is none, with names as _", none),
    Feature("there is none above an opening as _", none_dated),
    Feature("there is none beside known cities as _", none_known),
)
