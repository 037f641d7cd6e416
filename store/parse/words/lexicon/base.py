"""What a language's lexicon holds: words only, no rules."""

from msgspec import Struct

Words = tuple[str, ...]


def listed(text: str) -> Words:
    """Phrases written one after another, parted by `|` or line ends; blanks inside are kept."""
    return tuple(
        phrase.strip() for line in text.splitlines() for phrase in line.split("|") if phrase.strip()
    )


def forms(text: str) -> tuple[Words, ...]:
    """As `listed`, for words of one form each: what blanks part are forms of the same word."""
    return tuple(tuple(phrase.split()) for phrase in listed(text))


class Calendar(Struct, frozen=True):
    """Twelve months and seven weekdays (Monday first), each with all its forms, the full one first."""

    months: tuple[Words, ...] = ()
    weekdays: tuple[Words, ...] = ()


class ReleaseWords(Struct, frozen=True):
    """Labels and set phrases around a release's own fields, in lower case.

    `kinds` name the sort of text, `immediate` and `embargo` when it may be used. `numbers`, `dated`,
    `titled`, `subtitled` and `issued` are labels of values; a date behind `updated` is not that of
    issue. `about` opens a boilerplate, `notes` the notes to editors, `ends` ends the release,
    `revisions` mark a later version. `said` are verbs of a quote, `greetings` open a covering note,
    `skip` are words of a page's or mail's furniture, `press` the names of offices that issue.
    """

    kinds: Words = ()
    immediate: Words = ()
    embargo: Words = ()
    numbers: Words = ()
    dated: Words = ()
    updated: Words = ()
    titled: Words = ()
    subtitled: Words = ()
    issued: Words = ()
    greetings: Words = ()
    skip: Words = ()
    about: Words = ()
    notes: Words = ()
    ends: Words = ()
    revisions: Words = ()
    said: Words = ()
    hours: Words = ()
    noon: Words = ()
    midnight: Words = ()
    press: Words = ()


class ContactWords(Struct, frozen=True):
    """Labels and set phrases around contacts, in lower case; a `*` stands for any letters.

    `headings` announce contacts; `audiences` say for whom or for what, alone or beside a heading;
    `invites` are the phrases of running text. `refuses` mark numbers and addresses that are offered
    for something else, `relays` say who carried the text and gives its own below, `figures` are labels of other numbers, `general` those of a whole house. `voice` to `web` are labels of values
    (`calls` those that do not say of which type a number is),
    `extension` comes before an extension and `completion` before digits that complete a number.
    `names`, `positions` and `employers` are labels of a card's other values. `desks` are names of offices by themselves, `offices` the last words of
    such names. `roles` are words for
    people by their work, `functions` for the work itself, `places` are the links before an employer. `at` and `dot` stand
    for the signs in an address, `patterns` for the local part that is nobody's.
    """

    headings: Words = ()
    audiences: Words = ()
    invites: Words = ()
    refuses: Words = ()
    relays: Words = ()
    figures: Words = ()
    general: Words = ()
    elsewhere: Words = ()
    voice: Words = ()
    calls: Words = ()
    mobile: Words = ()
    fax: Words = ()
    email: Words = ()
    web: Words = ()
    address: Words = ()
    extension: Words = ()
    completion: Words = ()
    names: Words = ()
    positions: Words = ()
    employers: Words = ()
    honorifics: Words = ()
    degrees: Words = ()
    particles: Words = ()
    given: Words = ()
    families: Words = ()
    functions: Words = ()
    roles: Words = ()
    organizations: Words = ()
    units: Words = ()
    desks: Words = ()
    offices: Words = ()
    joins: Words = ()
    links: Words = ()
    places: Words = ()
    at: Words = ()
    dot: Words = ()
    patterns: Words = ()


class Lexicon(Struct, frozen=True):
    """`small` are the words that tell the language: articles, prepositions, forms of to be.

    `endings` are those of longer words, for languages that have few small ones.
    """

    code: str
    small: Words
    endings: Words = ()
    calendar: Calendar = Calendar()
    release: ReleaseWords = ReleaseWords()
    contact: ContactWords = ContactWords()
