"""What an archive knows of houses, people and their letterheads, as parsing is given it."""

import datetime
from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct


class About(StrEnum):
    """What a lesson is about; the keys are folded, so that they are found however they were set."""

    HOST = "host"
    ADDRESS = "address"
    NUMBER = "number"
    PERSON = "person"
    ISSUER = "issuer"
    LINE = "line"


class Aspect(StrEnum):
    """Which of the things that a key may stand with; what a lesson's `aspect` says.

    `SUPPOSED` is an issuer of which the reading was not sure. `PART` is what a recurring line was
    to its release, in words of `Place`. `CALLING` is the calling code of numbers, its digits alone.
    """

    ISSUER = "issuer"
    SUPPOSED = "supposed issuer"
    NAME = "name"
    ROLE = "role"
    ORGANIZATION = "organization"
    ADDRESS = "address"
    NUMBER = "number"
    PERSON = "person"
    DESK = "desk"
    PLACE = "place"
    CALLING = "calling code"
    PART = "part"


class Place(StrEnum):
    """What a recurring line was to the release that it stood in."""

    HEAD = "head"
    FOOT = "foot"
    CONTACTS = "contacts"
    HEADLINE = "headline"
    SUBHEAD = "subhead"


class Lesson(Struct, frozen=True, order=True):
    """One thing that one release teaches: what stood with `key`.

    `aspect` says which of the things that a key may stand with `answer` is, such as the issuer of
    a host or the role of a person. `by_hand` marks what a person has set right.
    """

    about: About
    key: str
    aspect: str
    answer: str
    by_hand: bool = False


class Counted(Struct, frozen=True):
    """How many distinct releases taught a lesson, and the day of the newest of them."""

    lesson: Lesson
    releases: int
    last: datetime.date | None = None


class Known(Struct, frozen=True, order=True):
    """An answer with the distinct releases that taught it, and how many of them by hand."""

    answer: str
    releases: int
    corrected: int = 0
    last: datetime.date | None = None


class Acquaintance(Struct, frozen=True):
    """All that is known, by what it is about, its key and its aspect; the likeliest answer first.

    Evidence and never law: what a release says of itself beats what is known.
    """

    known: Mapping[tuple[About, str, str], tuple[Known, ...]] = {}
    releases: int = 0

    def of(self, about: About, key: str, aspect: str) -> tuple[Known, ...]:
        """The answers that stood with a key, none for one that was never met."""
        return self.known.get((about, key, aspect), ())


STRANGER = Acquaintance()
"""Knows nobody: with it every release reads as the first of its house."""
