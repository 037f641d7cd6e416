"""How loudly each sign speaks for a field's answer: all numbers that weigh, a field a table.

Chances are scores of `trace.Found`; points and votes are summed before they become one.
"""

from msgspec import Struct


class HeadlineWeights(Struct, frozen=True):
    """Points of a title that may be the headline, and the chances of what is chosen.

    A title's chance is `base` and its points by `a_point`, from `least` to `most`.
    """

    clause: float = 2.0
    three_words: float = 1.0
    few_words: float = -1.0
    long: float = -2.0
    behind_label: float = 2.0
    top_heading: float = 4.0
    heading: float = 2.0
    outside: float = 4.0
    named: float = -4.0
    named_heading: float = -2.0
    stopped: float = -1.0
    base: float = 0.45
    a_point: float = 0.1
    least: float = 0.3
    most: float = 0.95
    labelled: float = 0.95
    cut_off: float = 0.75
    below_heading: float = 0.85
    below: float = 0.7
    subject: float = 0.5
    page_title: float = 0.4


class DateWeights(Struct, frozen=True):
    """Chances of a date by where it stands, less `ambiguous` where its month may be its day."""

    labelled: float = 0.95
    over: float = 0.9
    run_in: float = 0.9
    ambiguous: float = 0.35
    year_below: float = 0.8
    year_sent: float = 0.7
    issued: float = 0.7
    below: float = 0.6
    sent: float = 0.75
    arrived: float = 0.65
    impossible: float = 0.3
    published: float = 0.75
    forwarded: float = 0.75


class PlaceWeights(Struct, frozen=True):
    """Chances of a place; a dateline no surer than `weak` gives way to a city beside the date."""

    found: float = 0.85
    weak: float = 0.6


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
    """Votes for a country, and the chance of that with most.

    Its chance is `base` and its lead by `a_vote`, up to `most`.
    """

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
    hinted: float = 1.0
    base: float = 0.5
    a_vote: float = 0.125
    most: float = 0.95


class OrderWeights(Struct, frozen=True):
    """Signs that a text writes the month first: American ones must be `ahead` times the British."""

    wordy: int = 2
    ahead: int = 2


class GenreWeights(Struct, frozen=True):
    """How much each sign adds to the odds that a text is no release, in logits, over `start`.

    They were fitted to half of 2,100 releases and 1,300 mails of lists, articles and manuals, in
    bounds that were set by hand where there were few of a kind; the other half was read as well. A
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
    says_newsletter: float = 4.0
    says_receipt: float = 4.0
    says_notice: float = 2.5
    says_article: float = 5.02
    says_interview: float = 3.5
    says_minutes: float = 4.0
    says_obituary: float = 4.0
    says_recipe: float = 7.0
    says_manual: float = 3.74
    quotes: float = 0.67
    patches: float = 1.36
    codes: float = 3.0
    asks: float = 1.2
    amounts: float = 0.3
    numbers: float = 0.8
    bylined: float = 1.6
    short: float = 1.2
    bare: float = 2.2
    labelled: float = -1.5
    says_about: float = -1.65
    has_contacts: float = -1.0
    has_end: float = -1.32
    has_speech: float = -0.2
    placed: float = -0.8
    embargoed: float = -1.0
    reachable: float = -0.8


HEADLINE = HeadlineWeights()
DATE = DateWeights()
PLACE = PlaceWeights()
EMBARGO = EmbargoWeights()
NUMBER = NumberWeights()
REVISION = RevisionWeights()
COUNTRY = CountryWeights()
ORDER = OrderWeights()
GENRE = GenreWeights()
