"""What a few words can be, and how surely they are it."""

from enum import StrEnum

from msgspec import Struct

from store.parse.phrases.persons import Name


class Kind(StrEnum):
    """`HEADING` announces contacts, `AUDIENCE` says for whom, `LABEL` names the value behind it."""

    NAME = "name"
    ROLE = "role"
    ORGANIZATION = "organization"
    DESK = "desk"
    HEADING = "heading"
    AUDIENCE = "audience"
    LABEL = "label"
    ADDRESS = "address"
    OTHER = "other"
    FACT = "fact"


WHO = (Kind.NAME, Kind.DESK)
ABOUT = (Kind.ROLE, Kind.ORGANIZATION)
TOPICS = (Kind.HEADING, Kind.AUDIENCE)


class Reading(Struct, frozen=True):
    """`kind` is the likeliest; `name` is what it would be as a name, whatever it is likelier."""

    kind: Kind
    score: float
    name: Name | None = None
    labels: frozenset[str] = frozenset()
    announces: bool = False


TOLD = 2.0
"""The score of a kind that not a piece's own words tell but what stands around it."""
NOTHING = Reading(Kind.OTHER, 0.0)
