"""How loudly each sign speaks for an issuer: all numbers that weigh.

A name's points are the sum of what its signs weigh, the chance that it is the issuer its share of
all names' `exp(points)`, with one more for nobody.

Both tables are fitted by a conditional logit with a quadratic penalty (McFadden 1974): WEIGHTS on
the names of some 540 releases whose issuer is known, the layouts of the tests counting threefold,
FORMS on those that have kin. What offices weigh is set by hand: beside a senator's name all else is
what he speaks of.
"""

from enum import StrEnum

from store.parse.fields.issuer.evidence import Voice


class Trait(StrEnum):
    """What a name is, and how the text uses it."""

    ANY = "any name"
    TIMES = "each time that the text says it, up to six"
    IN_HEADLINE = "the headline says it"
    IN_PROSE = "the sentences say it"
    IN_LEAD = "the first sentences say it"
    FIRST_HOST = "the commonest host is made of it"
    LATER_HOST = "another host is made of it"
    HOST_BELOW = "a host is made of it, and it stands at the end alone"
    AGENCY = "it speaks for others by trade"
    OWNER = "it says what kind of house it is"
    PERSON = "it is a person's name"
    SMALL_WORD = "each word in small letters that links no others, up to four"
    SMALL_START = "it begins with a small letter"
    LONG = "it has more than seven words"
    HEADING = "it is the headline, or most of it"
    ACRONYM = "it is one word with several capitals"
    ONE_WORD = "it is one other word"
    KIND_ALONE = "it only says what kind of house it is"
    FIGURE = "a figure stands in it"
    INSIDE = "how much of its uses are as a part of a longer name"
    FREE = "each time that it is no part of a longer name and no place, up to six"
    PLACED = "how much of its uses are as a place"
    JOINED = "a word that joins stands in it"
    KIND_FIRST = "its first word says what kind of house it is"
    COMPANY = "a legal form stands in it"
    FREE_BRAND = "it is such a word, and the text uses it by itself"
    CITY = "it is a city's name"
    AGREED = "each further voice"


Sign = Voice | Trait

TIMES = 6
KIN = 0.5
"""How much a voice for a kin name counts."""

ENOUGH = 0.2
"""A chance below is as good as none."""

CLEAR, SURELY = 6.5, 0.95
"""Points and chance of a name from which on the sentences are not asked for others."""
WEIGHTS: dict[Sign, float] = {
    Voice.LABEL: 2.44,
    Voice.KIND: 1.80,
    Voice.DATED: 3.61,
    Voice.COLUMN: 1.50,
    Voice.LETTERHEAD: 3.87,
    Voice.LINE_OVER: 1.75,
    Voice.UNDER: 0.39,
    Voice.HEAD_CONTACT: 0.80,
    Voice.HEADLINE_COLON: 1.35,
    Voice.HEADLINE_FIRST: 2.82,
    Voice.HEADLINE: 1.15,
    Voice.HEADLINE_LATER: -0.69,
    Voice.HEADLINE_TELLS: -0.44,
    Voice.NOTE: 2.89,
    Voice.SENT_FOR: 3.02,
    Voice.SENDER: 3.19,
    Voice.SENDER_PART: 3.19,
    Voice.SENDER_PERSON: 0.31,
    Voice.PUBLISHER: 1.96,
    Voice.TITLE: 2.68,
    Voice.TITLE_PART: 0.82,
    Voice.ABOUT: 1.54,
    Voice.ABOUT_LATER: 1.38,
    Voice.WIRE_SOURCE: 2.72,
    Voice.SOURCE: 2.20,
    Voice.CLIENT: 1.50,
    Voice.RIGHTS: 0.52,
    Voice.OFFICE: 1.50,
    Voice.CARD: 1.00,
    Voice.CARD_PART: -1.69,
    Voice.LINE_SAID: 1.61,
    Voice.FURNITURE: 0.99,
    Voice.FIRST_LINE: -0.44,
    Voice.SUBJECT: 2.12,
    Voice.TELLS: -0.61,
    Voice.EARLY: 0.52,
    Voice.LEAD: 0.49,
    Voice.APPOSED: -2.46,
    Voice.HOLDER: 4.0,
    Voice.HOLDER_OVER: 3.2,
    Voice.DEFINED: -0.43,
    Voice.OWN: 2.97,
    Voice.PARAGRAPH: -0.17,
    Voice.NAMED: -2.15,
    Voice.OFTEN: -1.02,
    Voice.HOST: 0.12,
    Voice.OF_PEOPLE: 0.12,
    Trait.ANY: -0.51,
    Trait.TIMES: 0.11,
    Trait.IN_HEADLINE: 0.60,
    Trait.IN_PROSE: 0.50,
    Trait.IN_LEAD: 0.93,
    Trait.FIRST_HOST: 2.88,
    Trait.LATER_HOST: 2.27,
    Trait.HOST_BELOW: 1.60,
    Trait.AGENCY: -2.14,
    Trait.OWNER: 0.98,
    Trait.PERSON: -1.16,
    Trait.SMALL_WORD: -0.39,
    Trait.SMALL_START: -2.72,
    Trait.LONG: -0.96,
    Trait.HEADING: 1.17,
    Trait.ACRONYM: -0.41,
    Trait.ONE_WORD: -1.68,
    Trait.KIND_ALONE: 0.35,
    Trait.FIGURE: -2.28,
    Trait.INSIDE: 0.30,
    Trait.FREE: 0.52,
    Trait.PLACED: -1.40,
    Trait.JOINED: -0.14,
    Trait.KIND_FIRST: 0.68,
    Trait.COMPANY: -0.18,
    Trait.FREE_BRAND: 1.51,
    Trait.CITY: -0.94,
    Trait.AGREED: 0.98,
}

FORMS: dict[Sign, float] = {
    Voice.LABEL: 0.70,
    Voice.KIND: 0.00,
    Voice.DATED: 1.03,
    Voice.COLUMN: 1.21,
    Voice.LETTERHEAD: 1.85,
    Voice.LINE_OVER: 0.36,
    Voice.UNDER: 0.03,
    Voice.HEAD_CONTACT: 1.33,
    Voice.HEADLINE_COLON: 0.18,
    Voice.HEADLINE_FIRST: 0.35,
    Voice.HEADLINE: 0.85,
    Voice.HEADLINE_LATER: 0.02,
    Voice.HEADLINE_TELLS: -0.94,
    Voice.NOTE: 0.03,
    Voice.SENT_FOR: 0.02,
    Voice.SENDER: 1.6,
    Voice.SENDER_PART: 3.2,
    Voice.SENDER_PERSON: 0.04,
    Voice.PUBLISHER: 0.34,
    Voice.TITLE: -0.70,
    Voice.TITLE_PART: -0.00,
    Voice.ABOUT: -0.44,
    Voice.ABOUT_LATER: 0.02,
    Voice.WIRE_SOURCE: 0.27,
    Voice.SOURCE: 0.82,
    Voice.CLIENT: 0.02,
    Voice.RIGHTS: -0.34,
    Voice.OFFICE: 0.49,
    Voice.CARD: 0.83,
    Voice.CARD_PART: -0.28,
    Voice.LINE_SAID: 0.79,
    Voice.FURNITURE: -0.44,
    Voice.FIRST_LINE: -0.02,
    Voice.SUBJECT: 0.53,
    Voice.TELLS: -1.52,
    Voice.EARLY: 0.10,
    Voice.LEAD: -0.12,
    Voice.APPOSED: -1.15,
    Voice.HOLDER: 0.0,
    Voice.HOLDER_OVER: 0.10,
    Voice.DEFINED: 0.51,
    Voice.OWN: 0.06,
    Voice.PARAGRAPH: -1.03,
    Voice.NAMED: -2.00,
    Voice.OFTEN: -2.45,
    Voice.HOST: -0.36,
    Voice.OF_PEOPLE: -0.15,
    Trait.ANY: 0.71,
    Trait.TIMES: 0.21,
    Trait.IN_HEADLINE: 0.49,
    Trait.IN_PROSE: 1.10,
    Trait.IN_LEAD: 0.79,
    Trait.FIRST_HOST: 2.70,
    Trait.LATER_HOST: 0.43,
    Trait.HOST_BELOW: 1.91,
    Trait.AGENCY: -0.13,
    Trait.OWNER: 0.64,
    Trait.PERSON: 0.18,
    Trait.SMALL_WORD: -0.50,
    Trait.SMALL_START: -1.59,
    Trait.LONG: -0.20,
    Trait.HEADING: 1.30,
    Trait.ACRONYM: -0.76,
    Trait.ONE_WORD: -1.92,
    Trait.KIND_ALONE: 0.49,
    Trait.FIGURE: -1.50,
    Trait.INSIDE: -0.15,
    Trait.FREE: 0.55,
    Trait.PLACED: -1.26,
    Trait.JOINED: -0.77,
    Trait.KIND_FIRST: 0.90,
    Trait.COMPANY: 0.74,
    Trait.FREE_BRAND: 0.84,
    Trait.CITY: -0.05,
    Trait.AGREED: 1.90,
}
"""The same for the choice between kin: which of one house's names is given."""
