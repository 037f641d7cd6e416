"""Whom one can copy: the contacts of a release, or people of what is found."""

import datetime
from collections.abc import Sequence
from typing import NamedTuple

from store import Person, Reachable, Release
from tui.present.contact import name_of
from tui.present.embargo import guarded
from tui.present.naming import name_release

PERSON = "person"


class Whom(NamedTuple):
    """`source` is where they come from; `marked` is the place of the one meant, if one is.

    `embargoes` are of each that of the release that names it last.
    """

    contacts: Sequence[Reachable]
    source: str
    marked: int | None = None
    kind: str = "contact"
    where: str = "This release"
    embargoes: Sequence[str | None] = ()


def contacts_of(release: Release, marked: int | None = None) -> Whom:
    """The contacts of a release."""
    return Whom(
        release.contacts,
        name_release(release),
        marked,
        embargoes=(release.embargo,) * len(release.contacts),
    )


def among(people: Sequence[Person], marked: int) -> Whom:
    """The people of what is found."""
    embargoes = tuple(person.embargo for person in people)
    return Whom(people, "the people found", marked, PERSON, "The list", embargoes)


def embargo_of(whom: Whom, place: int, now: datetime.datetime) -> str | None:
    """Why the one at `place` is not to be passed on yet; None where nothing is in the way."""
    name = name_of(whom.contacts[place]) if whom.kind == PERSON else ""
    return guarded(whom.embargoes[place], now, name)


def nobody(whom: Whom, number: int) -> str:
    """Why nothing is copied: there is no such number, or nobody at all."""
    if whom.contacts:
        return f"{whom.where} has no {whom.kind} {number}."
    return f"{whom.where} names no {whom.kind}."
