"""How loudly each sign speaks for a field's answer: all numbers that weigh, a field a table.

Chances are scores of `trace.Found`; points and votes are summed before they become one.
"""

from msgspec import Struct


class EmbargoWeights(Struct, frozen=True):
    """Chances of an embargo by where it stands."""

    over: float = 0.95
    elsewhere: float = 0.8


class NumberWeights(Struct, frozen=True):
    """Chances of a number by what tells that it is one."""

    labelled: float = 0.95
    worded: float = 0.9
    led: float = 0.8
    bare: float = 0.75


class RevisionWeights(Struct, frozen=True):
    """Chances of a word of revision by where it stands."""

    over: float = 0.9
    subject: float = 0.8


class CountryWeights(Struct, frozen=True):
    """Votes for a country."""

    language: float = 3.0
    shared_language: float = 0.6
    place: float = 3.0
    one_of_places: float = 1.0
    first_code: float = 1.5
    code: float = 1.0
    code_abroad: float = 0.5
    bracketed_code: float = 1.5
    domain: float = 2.0
    sign: float = 1.0
    telling_sign: float = 1.5
    american: float = 1.0
    american_each: float = 0.5
    american_most: float = 3.0
    rand: float = 1.5
    trunk: float = 0.9
    euro: float = 1.0
    said: int = 2
    place_said: int = 1
    seldom: int = 3
    named: float = 3.0
    beside: float = 1.0
    other_language: float = 0.3
    fit: float = 2.0


class OrderWeights(Struct, frozen=True):
    """Signs that a text writes the month first: American ones must be `ahead` times the British."""

    wordy: int = 2
    ahead: int = 2


class GenreWeights(Struct, frozen=True):
    """How much each sign adds to the odds that a text is no release, in logits, over `start`.

    They were fitted to half of 2,000 releases and 1,600 mails of lists, articles and manuals, in
    bounds that were set by hand where there were few of a kind, and checked on the other half. A
    text is told where the chance is at least `told`. The names are those of `areas.genres.Signs`.
    """

    start: float = -0.3
    told: float = 0.55
    by_listed: float = 1.5
    by_broadcast: float = 0.6
    by_answer: float = 1.41
    by_automatic: float = 1.09
    by_bounce: float = 3.0
    says_wrote: float = 1.5
    says_i: float = 2.2
    says_newsletter: float = 4.0
    says_receipt: float = 4.0
    says_notice: float = 2.5
    says_article: float = 5.02
    says_interview: float = 3.5
    says_minutes: float = 4.0
    says_obituary: float = 4.0
    says_recipe: float = 7.0
    says_manual: float = 3.74
    called_manual: float = 3.0
    quotes: float = 0.67
    patches: float = 1.36
    codes: float = 3.0
    asks: float = 1.2
    amounts: float = 0.3
    numbers: float = 0.8
    bylined: float = 1.6
    short: float = 1.2
    bare: float = 0.4
    labelled: float = -1.5
    titled: float = -1.5
    says_about: float = -1.65
    has_contacts: float = -1.0
    has_end: float = -1.32
    has_speech: float = -0.2
    placed: float = -0.8
    embargoed: float = -1.0
    reachable: float = -0.8


EMBARGO = EmbargoWeights()
NUMBER = NumberWeights()
REVISION = RevisionWeights()
COUNTRY = CountryWeights()
ORDER = OrderWeights()
GENRE = GenreWeights()
