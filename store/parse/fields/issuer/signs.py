"""The signs that speak for an issuer: voices, those of one kind as one, and traits of a name.

A name's points are the sum of what its signs weigh, the chance that it is the issuer its share of
all names' `exp(points)`, with one more for nobody. What they weigh is fitted; see
`store.parse.fields.weights.issuer`.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from store.parse.fields.issuer.evidence import Voice
from store.parse.fields.weights.issuer import WEIGHTS
from store.parse.fields.weights.known import WEIGHTS as KNOWN


class Trait(StrEnum):
    """What a name is, and how the text uses it."""

    ANY = "any name"
    TIMES = "each time that the text says it, up to six"
    IN_HEADLINE = "the headline says it"
    IN_PROSE = "the sentences say it"
    IN_LEAD = "the first sentences say it"
    OF_HOST = "one of the commonest hosts is made of it"
    HOST_BELOW = "a host is made of it, and it stands at the end alone"
    AGENCY = "it speaks for others by trade"
    OWNER = "it says what kind of house it is"
    PERSON = "it is a person's name"
    SMALL_WORD = "each word in small letters that links no others, up to four"
    SMALL_START = "it begins with a small letter"
    HEADING = "it is the headline, or most of it"
    ACRONYM = "it is one word with several capitals"
    ONE_WORD = "it is one other word"
    FIGURE = "a figure stands in it"
    INSIDE = "how much of its uses are as a part of a longer name"
    FREE = "each time that it is no part of a longer name and no place, up to six"
    PLACED = "how much of its uses are as a place"
    KIND_FIRST = "its first word says what kind of house it is"
    COMPANY = "a legal form stands in it"
    FREE_BRAND = "it is such a word, and the text uses it by itself"
    CITY = "it is the name of a city, a state or a country"
    AGREED = "each further voice"
    USED_SHORT = "the text calls a firm so, whose name begins with it"
    TOLD_SHORT = "the sentences say no more of a longer name"
    SHORTENED = "it is a firm's name, and the text shortens it"
    VERSION = "a figure or the sign of a trademark stands behind it"
    KNOWN = "how surely such releases were its before"
    MET = "how often it has issued one, by the logarithm"


_TIES = (
    (Voice.COLUMN, Voice.DATED),
    (Voice.LABEL, Voice.KIND),
    (Voice.LETTERHEAD, Voice.HEAD_CONTACT, Voice.UNDER),
    (Voice.HEADLINE, Voice.HEADLINE_COLON),
    (Voice.HEADLINE_LATER, Voice.HEADLINE_TELLS),
    (Voice.SENDER, Voice.SENT_FOR, Voice.NOTE),
    (Voice.PUBLISHER, Voice.TITLE),
    (Voice.ABOUT, Voice.ABOUT_LATER, Voice.HOST),
    (Voice.SOURCE, Voice.WIRE_SOURCE, Voice.CLIENT),
    (Voice.OFFICE, Voice.CARD, Voice.LINE_SAID, Voice.RIGHTS, Voice.FURNITURE),
    (Voice.SUBJECT, Voice.OWN),
    (Voice.LEAD, Voice.EARLY),
    (Voice.TELLS, Voice.APPOSED, Voice.PARAGRAPH, Voice.OF_PEOPLE, Voice.DEFINED),
    (Voice.NAMED, Voice.OFTEN),
    (Voice.HOLDER, Voice.HOLDER_OVER),
    (Voice.CARD_PART, Voice.TITLE_PART, Voice.FIRST_LINE, Voice.SENDER_PERSON),
)
"""Voices that few releases have by themselves, with their kin."""

_TIED: Mapping[Voice, str] = MappingProxyType(
    {one: one.name.lower() for one in Voice}
    | {one: tied[0].name.lower() for tied in _TIES for one in tied}
)
"""Each by its own name, or by that of the first of its kind."""

_KEYS: Mapping[Trait, str] = MappingProxyType({one: one.name.lower() for one in Trait})

TIMES = 6
KIN = 0.5
"""How much a voice for a kin name counts."""

ENOUGH = 0.45
"""A chance of a house, in whatever form, below which a release is as good as of nobody: of 339 new
to the fit, hardly more are read right by giving the others, and as many wrong."""

BORNE = 0.4
"""That from which on, as it holds, the cards that name no house bear its name: below it more facts
of cards turned wrong than right by that."""

HOLDS = ((0.0, 0.0), (0.33, 0.14), (0.5, 0.28), (0.7, 0.48), (0.9, 0.66), (0.98, 0.79), (1.0, 0.88))
"""How often a name with such a chance was right in 339 releases of publishers new to the fit."""

GIVEN = "+"
"""The answer of a sign in the table of weights."""

_WEIGHTS: Mapping[str, float] = MappingProxyType(
    {sign: weight for (sign, _), weight in (*KNOWN.items(), *WEIGHTS.items())}
)

Signs = Mapping[str, float]
"""How strong each sign is for a name."""


def sign_of(voice: Voice) -> str:
    """What the voice counts as."""
    return _TIED[voice]


def key_of(trait: Trait) -> str:
    """By which a trait is weighed."""
    return _KEYS[trait]


def points_of(signs: Signs) -> float:
    """The points of a name of which they are told."""
    return sum([amount * _WEIGHTS.get(sign, 0.0) for sign, amount in signs.items()])


def weight_of(sign: str) -> float:
    """What a sign weighs, nothing if too few cases show it."""
    return _WEIGHTS.get(sign, 0.0)


def loudness(voice: Voice) -> float:
    """How much the voice says of who it is."""
    return weight_of(sign_of(voice))
