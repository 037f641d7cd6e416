"""Releases and persons as rows of CSV (RFC 4180) that spreadsheets take for text alone."""

import re
from collections.abc import Iterable, Iterator

from store.export.words import contact_line, number, one_line
from store.model.person import Person
from store.model.release import Release

_RELEASE = (
    "id", "date", "issuer", "headline", "subhead", "place", "language", "number", "embargo",
    "contacts", "phones", "emails", "source",
)  # fmt: skip
_PERSON = (
    "name", "role", "organization", "kind", "phones", "emails", "releases", "first", "last",
)  # fmt: skip
_FORMULA = re.compile(r"[=@\t]|[+-](?!\d[\d ();.+ext-]*\Z)")
"""How a cell begins that a spreadsheet would reckon; a telephone number is none."""


def release_rows(releases: Iterable[Release]) -> Iterator[str]:
    """A row of names, then a row a release; several values of a cell are parted by "; "."""
    yield _row(_RELEASE)
    for release in releases:
        contacts = release.contacts
        yield _row(
            (
                release.id, release.date, release.issuer, release.headline, release.subhead,
                release.place, release.language, release.number, release.embargo,
                "; ".join(map(contact_line, contacts)),
                "; ".join(number(phone) for contact in contacts for phone in contact.phones),
                "; ".join(email for contact in contacts for email in contact.emails),
                release.source.name,
            )
        )  # fmt: skip


def person_rows(persons: Iterable[Person]) -> Iterator[str]:
    """A row of names, then a row a person or desk, with how often and when it was seen."""
    yield _row(_PERSON)
    for person in persons:
        yield _row(
            (
                person.name, person.role, person.organization, person.kind,
                "; ".join(map(number, person.phones)), "; ".join(person.emails),
                len(person.releases), person.first, person.last,
            )
        )  # fmt: skip


def _row(values: Iterable[object]) -> str:
    import csv

    rows: list[str] = []
    csv.writer(_Rows(rows)).writerow(map(_cell, values))
    return rows[0]


def _cell(value: object) -> str:
    text = "" if value is None else one_line(str(value))
    return f"'{text}" if _FORMULA.match(text) else text


class _Rows:
    """Takes what a writer of rows writes, who wants a file."""

    def __init__(self, rows: list[str]) -> None:
        self.write = rows.append
