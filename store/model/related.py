"""Releases that have to do with one another."""

from enum import StrEnum

from msgspec import Struct

from store.model.hits import Row


class Relation(StrEnum):
    """What one is to another, the closest first."""

    LATER = "replaces it"
    EARLIER = "replaced by it"
    NEAR = "nearly the same"
    NUMBER = "the same number"
    PEOPLE = "the same people"
    WORDING = "a headline like it"


class Related(Struct, frozen=True):
    """A release, and all that it is to the one that was asked about."""

    row: Row
    why: tuple[Relation, ...]
