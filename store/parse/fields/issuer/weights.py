"""How loudly each sign speaks for an issuer: all numbers that weigh, a finder a table."""

from msgspec import Struct


class LetterheadWeights(Struct, frozen=True):
    """Names at the head of a release."""

    labelled: float = 3.5
    over: float = 2.0
    owner_over: float = 3.0
    column: float = 2.2
    with_date: float = 2.5
    contacts: float = 0.8
    under: float = 2.0


class HeadlineWeights(Struct, frozen=True):
    """Names of the headline, which it begins with or which the text says again."""

    wide: float = 2.0
    before_colon: float = 2.0
    owned: float = 2.0
    first: float = 1.6
    first_and_soon: float = 2.6
    later: float = 0.9


class OutsideWeights(Struct, frozen=True):
    """Names that a mail or a page gives; each part of a sender's counts `a_part` less."""

    publisher: float = 2.5
    covering_note: float = 4.0
    on_behalf: float = 3.5
    sender: float = 2.2
    a_part: float = 0.6
    person: float = 0.4
    wide_title: float = 2.5
    known_title: float = 2.0
    title: float = 1.0


class ImprintWeights(Struct, frozen=True):
    """Names below the text; each boilerplate counts `a_boilerplate` less than the one before."""

    boilerplate: float = 3.0
    a_boilerplate: float = 0.4
    wire_source: float = 4.0
    source: float = 2.5
    client: float = 2.5
    copyright: float = 1.5
    office: float = 1.9
    owner_first: float = 1.2
    owner: float = 0.8
    again: float = 0.8


class SentenceWeights(Struct, frozen=True):
    """Names in the running text."""

    wide_subject: float = 1.5
    own_releases: float = 2.5
    subject: float = 1.3
    early: float = 1.2
    later: float = 0.6
    told: float = 0.5
    speaks: float = 0.6
    each_time: float = 0.3
    hosted: float = 0.6
    host: float = 1.2
    a_host: float = 0.4
    times: int = 4


class ChoiceWeights(Struct, frozen=True):
    """What makes one of several names the issuer.

    A voice is `loud` from there on, a name chosen with `enough`, at once with `plenty` and `ahead`
    of the next. Its chance is `base`, its points by `a_point` and its lead by `a_lead`, up to
    `most`.
    """

    loud: float = 2.0
    enough: float = 1.2
    plenty: float = 4.0
    ahead: float = 3.0
    each_time: float = 0.25
    times: int = 6
    in_headline: float = 0.8
    agency: float = -3.0
    owner: float = 0.5
    person: float = -1.5
    in_prose: float = 0.8
    in_lead: float = 0.6
    host: float = 2.5
    host_below: float = 1.7
    a_host: float = 0.8
    base: float = 0.35
    a_point: float = 1 / 16
    a_lead: float = 1 / 12
    most: float = 0.95


LETTERHEAD = LetterheadWeights()
HEADLINE = HeadlineWeights()
OUTSIDE = OutsideWeights()
IMPRINT = ImprintWeights()
SENTENCE = SentenceWeights()
CHOICE = ChoiceWeights()
