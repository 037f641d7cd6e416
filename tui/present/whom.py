"""Whom one can copy: the contacts of a release, or people of what is found."""

from collections.abc import Sequence
from typing import NamedTuple

from store import Reachable, Release
from tui.present.naming import name_release


class Whom(NamedTuple):
    """`source` is where they come from; `marked` is the place of the one meant, if one is."""

    contacts: Sequence[Reachable]
    source: str
    marked: int | None = None
    kind: str = "contact"
    where: str = "This release"
    embargo: str | None = None


def contacts_of(release: Release, marked: int | None = None) -> Whom:
    """The contacts of a release."""
    return Whom(release.contacts, name_release(release), marked, embargo=release.embargo)


def among(people: Sequence[Reachable], marked: int) -> Whom:
    """The people of what is found."""
    return Whom(people, "the people found", marked, "person", "The list")


def nobody(whom: Whom, number: int) -> str:
    """Why nothing is copied: there is no such number, or nobody at all."""
    if whom.contacts:
        return f"{whom.where} has no {whom.kind} {number}."
    return f"{whom.where} names no {whom.kind}."
