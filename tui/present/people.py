"""The people of a query as a list shows them, and what asks for their releases."""

import datetime
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from store import Person, is_held
from tui.present.contact import labelled, name_of, role_of
from tui.present.contacts import key_run
from tui.present.embargo import EMBARGO
from tui.present.line import Line, Role, Run, cells, fit
from tui.present.printable import clean
from tui.present.words import Dates, count, number, short_date


class Found(NamedTuple):
    """How many releases the people are of, when that is told, and how dates are written."""

    releases: int
    now: datetime.datetime
    dates: Dates = Dates.DAY_FIRST


class PersonLine(NamedTuple):
    """A line, and which person (from 0) it belongs to."""

    line: Line
    person: int


def people_lines(
    people: Sequence[Person], found: Found, width: int, open: int | None
) -> Iterator[PersonLine]:
    """Two lines a person, numbered by the keys that copy; of the `open` one the whole card."""
    for at, person in enumerate(people):
        key = key_run(at)
        name = Run(f"{name_of(person)}  ", Role.ISSUER)
        role = Run(role_of(person), Role.META)
        yield PersonLine(fit((key, name, role), width), at)
        indent = Run(" " * cells((key,)))
        said = (indent, Run(why(person, found.releases, found.dates), Role.FAINT))
        held = Run(f"  {EMBARGO}", Role.WARNING)
        minded = (*said, held) if is_held(person.embargo, found.now) else said
        yield PersonLine(fit(minded, width), at)
        if at == open:
            for reach in (*map(labelled, person.phones), *map(clean, person.emails)):
                yield PersonLine(fit((indent, Run(reach)), width), at)


def why(person: Person, found: int, dates: Dates = Dates.DAY_FIRST) -> str:
    """`4 of 9 releases, last 28 Oct 2013`."""
    of = f"{number(len(person.releases))} of {count(found, 'release')}"
    last = f", last {short_date(person.last, dates).strip()}" if person.last else ""
    return f"{of}{last}"


def releases_of(person: Person) -> str:
    """The query that finds what names the person."""
    asked = (
        ("contact", person.name),
        ("email", next(iter(person.emails), None)),
        ("phone", next((phone.number for phone in person.phones), None)),
        ("org", person.organization),
    )
    field, value = next(((field, value) for field, value in asked if value), ("contact", ""))
    return f'{field}:"{" ".join(value.replace(chr(34), " ").split())}"'
