"""Releases and persons as rows of CSV (RFC 4180) that spreadsheets take for text alone."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from store.export.words import contact_line, one_line
from store.model.contact import Phone
from store.model.person import Person
from store.model.release import Release
from store.text.number import international, plain_number

_RELEASE = (
    "id", "date", "issuer", "headline", "subhead", "place", "language", "number", "embargo",
    "contacts", "phones", "emails", "source",
)  # fmt: skip
_PERSON = (
    "name", "role", "organization", "kind", "phones", "emails", "releases", "first", "last",
)  # fmt: skip
_FORMULA = re.compile(r"(?:^|(?<=;)) *(?:[=@＝＠－-]|[+＋](?!\d+(?: \d+)+(?: ext\. \d+)?(?:;|\Z)))")
"""How begins what a spreadsheet would reckon, also behind the sign that some part cells by.

A telephone number in groups is none.
"""


def release_rows(releases: Iterable[Release]) -> Iterator[str]:
    """A row of names, then a row a release; several values of a cell are parted by "; "."""
    yield _row(_RELEASE)
    for release in releases:
        contacts = release.contacts
        yield _row(
            (
                release.id, release.date, release.issuer, release.headline, release.subhead,
                release.place, release.language, release.number, release.embargo,
                "; ".join(contact_line(contact, grouped) for contact in contacts),
                "; ".join(grouped(phone) for contact in contacts for phone in contact.phones),
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
                "; ".join(map(grouped, person.phones)), "; ".join(person.emails),
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
    return _FORMULA.sub(lambda sign: f"'{sign[0]}", text)


def grouped(phone: Phone) -> str:
    """`+33 1 99 00 44 71 ext. 12`: of digits alone a spreadsheet would make a number.

    That has no plus and no zero in front, and one with other signs than blanks might be reckoned.
    """
    plain, extension = plain_number(phone.number)
    shown = _grouped(plain)
    return f"{shown} ext. {extension}" if extension else shown


@lru_cache(maxsize=4096)
def _grouped(plain: str) -> str:
    shown = international(plain) or plain
    parted = " ".join(re.sub(r"[^+\d]", " ", shown).split())
    return parted if " " in parted else re.sub(r"(?<=\d{3})(?=\d)", " ", parted, count=1)


class _Rows:
    """Takes what a writer of rows writes, who wants a file."""

    def __init__(self, rows: list[str]) -> None:
        self.write = rows.append
