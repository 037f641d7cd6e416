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
    """Twelve months and seven weekdays (Monday first), each with all its forms, the full one first.

    `ordinals` end the figure of a day ("3rd"); `joined` stand between day, month and year ("3 de
    mayo de"), `before_months` in front of a month in figures, as of one in words, and `before_years`
    behind it ("3 tháng 5 năm"). `eras` are names of eras, each with the year before its first:
    `name=year`.
    """

    months: tuple[Words, ...] = ()
    weekdays: tuple[Words, ...] = ()
    ordinals: Words = ()
    joined: Words = ()
    before_months: Words = ()
    before_years: Words = ()
    eras: Words = ()


class ReleaseWords(Struct, frozen=True):
    """Labels and set phrases around a release's own fields, in lower case.

    `kinds` name the sort of text, `initials` shorten its name before a colon, `releases` are kinds
    that are never a part of a headline, as "media advisory" may be, `immediate` and `embargo` when
    it may be used. `numbers`, `dated`,
    `titled`, `subtitled` and `issued` are labels of values; a date behind `updated` is not that of
    issue. `about` opens a boilerplate, `notes` the notes to editors, `ends` ends the release,
    `revisions` mark a later version. `said` are verbs of a quote, `greetings` open a covering note,
    `skip` are words of a page's or mail's furniture, `press` the names of offices that issue.
    """

    kinds: Words = ()
    initials: Words = ()
    releases: Words = ()
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
    `names`, `positions`, `employers` and `localities` (cities, countries) are labels of a card's
    other values, `forenames` and `surnames` of the two parts of a name. `desks` are names of offices by themselves, `offices` the last words of
    such names. `roles` are words for
    people by their work, `functions` for the work itself, `places` are the links before an employer. `at` and `dot` stand
    for the signs in an address, `patterns` for the local part that is nobody's.
    `label_ends` are letters that labels of forms end in, `drawn_out` labels that are written with
    blanks in them to be as long as others. `counted` stand before a number that is none to call, and
    would be labels of one without their accents. `passing` are words that a sentence about facts
    may hold without taking them back, `leaving` mailboxes that take readers off a list, `enrolling`
    those that take guests and subscribers in.

    `ministries` begin names that count what they are for: "department for culture, rivers and sport".
    `fields` are those of work that say what somebody does whose name stands before them, and for whom
    they are where nobody's does.
    `inclusive` are the endings that a star or stroke joins to a word for people of every gender.
    `services` open the name of an office, `groups` that of a company, `openings` a heading and the
    name of a house alike; `firm_ends` end firms' names, `second_firm_ends` those of two words more.
    `advising` says what a firm is to the issuer beside whose contacts its own stand ("broker").
    `academic` are ranks before a title, `loud_roles` those in capitals that no word may be taken
    for, `short_ranks` are abbreviations before a rank, `studied` what faculties are of. `behalf` and `represents` stand between an agency and its
    client, `sources` over who has issued a text, `lands` in the names of countries; `house_numbers`
    before the number of a house in its street.
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
    forenames: Words = ()
    surnames: Words = ()
    positions: Words = ()
    employers: Words = ()
    localities: Words = ()
    honorifics: Words = ()
    degrees: Words = ()
    particles: Words = ()
    given: Words = ()
    families: Words = ()
    functions: Words = ()
    ministries: Words = ()
    fields: Words = ()
    inclusive: Words = ()
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
    label_ends: Words = ()
    drawn_out: Words = ()
    counted: Words = ()
    passing: Words = ()
    leaving: Words = ()
    enrolling: Words = ()
    services: Words = ()
    groups: Words = ()
    openings: Words = ()
    firm_ends: Words = ()
    second_firm_ends: Words = ()
    advising: Words = ()
    academic: Words = ()
    loud_roles: Words = ()
    short_ranks: Words = ()
    studied: Words = ()
    behalf: Words = ()
    represents: Words = ()
    sources: Words = ()
    lands: Words = ()
    house_numbers: Words = ()


class IssuerWords(Struct, frozen=True):
    """Words around the names of those who issue releases.

    `behalf` stand in front of whom a text is written for, `sent_for` so in a sender's name. `seats`
    govern a place ("town"), `sorts` say before a name what kind of house it is. `persons` are
    honorifics, as printed, that no name of a house begins with. `sites` begin a page's title,
    `about_behind` end a heading over a boilerplate, `wired` begins a wire's line of source. `own`
    stand behind an acronym that speaks of its own texts, `topics` behind the subject of a
    sentence, `rights` for the sign of copyright. `running` are letters of a script without blanks
    that run through a sentence and through no name, `ourselves` words for those who speak, `called`
    what brackets say before a short name, `wide_forms` legal forms that open a name. `ranks` are of
    those who speak for an office, `mandates` what else they hold one by, and what they are `charged` with stands behind both; `several`
    are ranks of more than one: `several=one`. `tells` are verbs of what a house does in a lead,
    `drawn` words for a picture of its name, `named_above` what a form says in brackets below it.
    """

    behalf: Words = ()
    sent_for: Words = ()
    seats: Words = ()
    sorts: Words = ()
    persons: Words = ()
    sites: Words = ()
    about_behind: Words = ()
    wired: Words = ()
    own: Words = ()
    topics: Words = ()
    running: Words = ()
    ourselves: Words = ()
    called: Words = ()
    wide_forms: Words = ()
    tells: Words = ()
    drawn: Words = ()
    named_above: Words = ()
    ranks: Words = ()
    mandates: Words = ()
    charged: Words = ()
    several: Words = ()
    rights: Words = ()


class Grammar(Struct, frozen=True):
    """The small words of a language that rules ask for, each list by what its words say.

    `articles` are the definite ones, `indefinite` the others. `elided` lose their vowel before another word ("l'", "dell'").
    `of` stand before whose something is, `from_` before whom it comes from, `by` before whose work
    it is; `with_`, `under` (a law), `within` (a land) and `for_` say what their names do: all with
    what they melt into with an article. `in_places` stand inside the names of places, `in_names` inside
    any name, in small letters. `amounts` stand behind a figure ("million").
    `nameless` are words with which no name begins: those for who was named before ("they"), for
    anybody, and for more of something.
    `none` says that there is nothing. `number_heads` stand right before the figures of a number,
    `number_tails` right behind them. `unfinished` are letters of a script without blanks with which no phrase ends. `fillers` may stand in a label beside the phrases that make it one,
    `dating` beside a date. `before_names` may stand in front of an organisation's name and are no
    part of it, `amid_names` between its words; no name begins or ends in one of `loose`, and none
    ends in one of `loose_behind`.
    """

    articles: Words = ()
    indefinite: Words = ()
    elided: Words = ()
    of: Words = ()
    from_: Words = ()
    by: Words = ()
    for_: Words = ()
    with_: Words = ()
    under: Words = ()
    within: Words = ()
    in_places: Words = ()
    in_names: Words = ()
    amounts: Words = ()
    nameless: Words = ()
    none: Words = ()
    number_heads: Words = ()
    number_tails: Words = ()
    unfinished: Words = ()
    fillers: Words = ()
    dating: Words = ()
    before_names: Words = ()
    amid_names: Words = ()
    loose: Words = ()
    loose_behind: Words = ()


class Clock(Struct, frozen=True):
    """Words around hours, in lower case.

    `at_hour` stand in front of figures, as prepositions do ("um"; what means the hour itself is in
    ReleaseWords.hours); `morning` and `afternoon` say which half of the day is meant, `half`
    stands behind an hour, `in_four` behind one in four figures ("1600 hrs"). `zones` name a
    zone: `phrase=its name in zones.py`; `time` stands with a city's name ("heure de Paris").
    `relative_days` tell a day by that of the text ("yesterday"), each of one word.
    """

    at_hour: Words = ()
    morning: Words = ()
    afternoon: Words = ()
    half: Words = ()
    in_four: Words = ()
    zones: Words = ()
    time: Words = ()
    relative_days: Words = ()


class MailWords(Struct, frozen=True):
    """`replies` lead the subject of a mail that was answered or passed on: "re", "wg".

    The others are labels of the lines over a mail, in lower case: of `senders`, of `addressees`
    and, `mailed`, of its day and its subject.
    """

    replies: Words = ()
    senders: Words = ()
    addressees: Words = ()
    mailed: Words = ()


class GenreWords(Struct, frozen=True):
    """What texts say that are no releases, in lower case.

    `wrote` end the line over what an answer quotes; `personal` are words by which people speak of
    themselves to each other, each of one word. The others are a genre's set phrases: of a `newsletter`, a `receipt` or another letter
    of trade, a `notice` that a program sends, an `article` and what a site puts around one, an
    `interview`, the `minutes` of a meeting, an `obituary`, a `recipe` and a `manual`.
    """

    wrote: Words = ()
    personal: Words = ()
    newsletter: Words = ()
    receipt: Words = ()
    notice: Words = ()
    article: Words = ()
    interview: Words = ()
    minutes: Words = ()
    obituary: Words = ()
    recipe: Words = ()
    manual: Words = ()


class Traits(Struct, frozen=True):
    """What holds for a language as a whole.

    `also` are other codes of it. `country` is its own (ISO 3166-1 alpha-2), `spoken` are all in
    which releases are written in it, the likeliest first; where others `share` it, it tells little
    of where a text comes from, and nothing where it is written `everywhere`. `signs` are words and
    signs of a country's texts: `word=country`; where its countries write it so that each is `varied`
    from the others, one tells more. `figures` are ways of writing numbers, which `fields/country.py`
    names: `way=country`.
    `script` is a range of letters: a language that has one for itself is told by it alone, those
    that share one by the `letters` that no other has, as Latin ones are. `groups` are letters that
    are common in it; `told` are strings (`_` is a blank) that tell it from others of its `family`.
    `bare_names` says that an article is no part of a house's name in it ("La Poste" has one),
    `compounds` that it puts words together, `genitives` that a role's house stands behind it in
    the genitive, `adjective_last` that what describes a noun stands
    behind it.
    """

    also: Words = ()
    country: str | None = None
    spoken: Words = ()
    shared: bool = False
    everywhere: bool = False
    signs: Words = ()
    varied: bool = False
    figures: Words = ()
    script: str = ""
    letters: str = ""
    groups: Words = ()
    family: str = ""
    told: Words = ()
    bare_names: bool = False
    compounds: bool = False
    genitives: bool = False
    adjective_last: bool = False


class Lexicon(Struct, frozen=True):
    """`small` are the words that tell the language: articles, prepositions, forms of to be.

    `endings` are those of longer words, for languages that have few small ones.
    """

    code: str
    small: Words
    endings: Words = ()
    traits: Traits = Traits()
    grammar: Grammar = Grammar()
    calendar: Calendar = Calendar()
    clock: Clock = Clock()
    mail: MailWords = MailWords()
    genre: GenreWords = GenreWords()
    release: ReleaseWords = ReleaseWords()
    contact: ContactWords = ContactWords()
    issuer: IssuerWords = IssuerWords()
