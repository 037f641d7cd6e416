"""What a few words in a block of contacts are: a name, a role, an organisation, a desk."""

from enum import StrEnum
from functools import lru_cache

from msgspec import Struct

from store.parse.contacts.people import Name, read_name
from store.parse.contacts.words import Labels, labels, tokens_of, vocabulary


class Kind(StrEnum):
    """`HEADING` announces contacts, `AUDIENCE` says for whom, `LABEL` names the value behind it."""

    NAME = "name"
    ROLE = "role"
    ORGANIZATION = "organization"
    DESK = "desk"
    HEADING = "heading"
    AUDIENCE = "audience"
    LABEL = "label"
    ELSEWHERE = "elsewhere"
    ADDRESS = "address"
    OTHER = "other"
    FACT = "fact"


class Reading(Struct, frozen=True):
    """`kind` is the likeliest; `name` is what it would be as a name, whatever it is likelier."""

    kind: Kind
    score: float
    name: Name | None = None
    labels: frozenset[str] = frozenset()


_LABELS = ("voice", "mobile", "fax", "email", "web", "address", "names", "positions", "employers")
_MOST_TOKENS = 14
_SURE_DESK = 2


@lru_cache(maxsize=8192)
def read_words(text: str) -> Reading:
    """The likeliest reading of a stretch without numbers, addresses and separators."""
    tokens = tokens_of(text)
    if not tokens:
        return Reading(Kind.OTHER, 0.0)
    kinds = _labels().of(tokens)
    if len(tokens) > _MOST_TOKENS:
        return Reading(Kind.OTHER, 0.0)
    name = read_name(text)
    kind, score = _trade(tokens)
    if kinds and (kind is Kind.OTHER or score < 2):
        return Reading(Kind.LABEL, 2.0, name, kinds)
    if name and name.score > (1.0 if kind is Kind.OTHER else score):
        return Reading(Kind.NAME, name.score, name, kinds)
    return Reading(kind, score, name, kinds)


@lru_cache(maxsize=1)
def _labels() -> Labels:
    return labels(*_LABELS)


def _trade(tokens: list[str]) -> tuple[Kind, float]:
    """By the head of the phrase: its first word, or the last before "of", "for" and the like."""
    role, organization = _heads(tokens, "roles"), _heads(tokens, "organizations")
    desk = _desk(tokens)
    readings = (
        (Kind.DESK, desk, desk > _SURE_DESK),
        (Kind.HEADING, 3.0, _announces(tokens)),
        (Kind.ROLE, 1.0 + role, role > 0 and role >= organization),
        (Kind.DESK, desk, desk > 0),
        (Kind.AUDIENCE, 2.0, tokens in vocabulary("audiences")),
        (Kind.ORGANIZATION, 1.0 + organization, organization > 0),
    )
    return next(((kind, score) for kind, score, holds in readings if holds), (Kind.OTHER, 0.0))


def _announces(tokens: list[str]) -> bool:
    """Nearly all the words are those of a heading, and one of them announces contacts."""
    headings = vocabulary("headings")
    if not headings.found_in(tokens):
        return False
    return headings.count(tokens) + 0.9 * vocabulary("audiences").count(tokens) >= 0.8 * len(tokens)


def _desk(tokens: list[str]) -> float:
    words = vocabulary("desks")
    if tokens in words:
        return 3.0
    length = words.ending(tokens)
    if length > 1 or (length and len(tokens) <= 2):
        return 2.5
    return 2.2 if words.at(tokens, 0) > 1 else 0.0


def _heads(tokens: list[str], key: str) -> float:
    words = vocabulary(key)
    links = vocabulary("links")
    stop = next((i for i in range(1, len(tokens)) if links.at(tokens, i)), len(tokens))
    if words.ending(tokens[:stop]):
        return 3.0
    if words.at(tokens, 0):
        return 2.5
    if words.ending(tokens):
        return 1.5
    return 1.0 if words.found_in(tokens) else 0.0
