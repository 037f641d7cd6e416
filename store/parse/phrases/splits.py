"""Phrases that are two things: a heading and a place, a role and a name, two names."""

from itertools import pairwise

from store.parse.phrases.kind import Kind, Reading
from store.parse.phrases.persons import is_given, is_title
from store.parse.phrases.readings import is_proper
from store.parse.phrases.stretch import EDGE, Phrase, Stretch
from store.parse.phrases.trades import is_function
from store.parse.words.book import Words, known_as, phrases, tokens_of
from store.parse.words.level import bare
from store.parse.words.table import lists_of

_AUDIENCES = lists_of("audiences")
_JOBS = lists_of("functions", "roles")
_WORK = lists_of("audiences", "functions")
_DESKS = lists_of("desks")
_HEADINGS = lists_of("headings")
_HONORIFICS = lists_of("honorifics")
_LINKS = lists_of("links")
_ORGANIZATIONS = lists_of("organizations")
_PLACES = lists_of("places")
_ROLES = lists_of("roles")
_UNITS = lists_of("units")
_NAMED = (2, 3)
_FEWEST_OF_HOUSE = 2
_LONGEST = 8
_SURE = 2.0
_HEADED = 3.5
_KNOWN = 4.0
_COMPOUND = 9
_LONGEST_LINK = 3
_LONGEST_ACRONYM = 8
_INITIALS = 3  # "Head of IR"
_PLACE = Reading(Kind.ORGANIZATION, _SURE)


def compound_title(stretch: Stretch, phrase: Phrase) -> list[Phrase]:
    """A compound before a given name says what its bearer does: "Regionsrådsformand Poul …"."""
    spans = stretch.spans(phrase.start, phrase.end)
    if len(spans) <= 2 or not phrase.reading or phrase.reading.kind is not Kind.NAME:
        return []
    first, given = stretch.text(*spans[0]), stretch.text(*spans[1])
    if len(first) < _COMPOUND or "-" in first or first.isupper():
        return []
    if known_as(first) & _HONORIFICS:
        return []
    if is_given(first) or not is_given(given):
        return []
    name = Phrase(spans[1][0], phrase.end, stretch.read(spans[1][0], phrase.end))
    return [Phrase(*spans[0], Reading(Kind.ROLE, _SURE), phrase.joined), name]


def heading_and_more(stretch: Stretch, phrase: Phrase) -> list[Phrase]:
    """ "Contacts presse CNES", "CNES press contacts", "Presse CNRS"."""
    spans = stretch.spans(phrase.start, phrase.end)
    if not tokens_of(stretch.text(phrase.start, phrase.end)).hold(_HEADINGS):
        return _audience_and_place(stretch, phrase, spans)
    for _, stop in reversed(spans[:-1][:_LONGEST]):
        if _heads(stretch, phrase, stop):
            return [
                Phrase(phrase.start, stop, stretch.read(phrase.start, stop)),
                Phrase(stop, phrase.end),
            ]
    for before, own in list(pairwise(spans))[-_LONGEST:]:
        begin = own[0]
        rest = stretch.read(begin, phrase.end)
        said = known_as(stretch.text(begin, phrase.end)) & _HEADINGS
        told = rest.kind is Kind.HEADING or (said and rest.kind is Kind.DESK)
        if told and not stretch.text(phrase.start, begin)[:1].islower():
            if any(stretch.joins(stretch.text(*word)) for word in (before, own)):
                return []
            return [Phrase(phrase.start, begin), Phrase(begin, phrase.end, rest)]
    return _audience_and_place(stretch, phrase, spans)


def _audience_and_place(
    stretch: Stretch, phrase: Phrase, spans: list[tuple[int, int]]
) -> list[Phrase]:
    if len(spans) == 1 or not known_as(stretch.text(*spans[0])) & _AUDIENCES:
        return []
    if not _is_acronym(stretch.text(spans[1][0], phrase.end)):
        return []
    return [Phrase(*spans[0], stretch.read(*spans[0])), Phrase(spans[1][0], phrase.end)]


def _heads(stretch: Stretch, phrase: Phrase, stop: int) -> bool:
    """The words up to `stop` are a heading, and no beginning of a place's name."""
    head, rest = stretch.text(phrase.start, stop), stretch.text(stop, phrase.end)
    if not rest.lstrip(EDGE)[:1].isupper():
        return False
    if stretch.read(phrase.start, stop).kind is not Kind.HEADING:
        return False
    place = phrase.reading is not None and phrase.reading.kind is Kind.ORGANIZATION
    return not (place and bare(head).startswith(phrases("openings")))


def name_and_house(stretch: Stretch, phrase: Phrase) -> list[Phrase]:
    """A given name begins the words, and a house of several words follows the family's: "Jane Doe
    High School of Harlow"."""
    spans = stretch.spans(phrase.start, phrase.end)
    titles = next((i for i, span in enumerate(spans) if not is_title(stretch.text(*span))), 0)
    if not spans or not is_given(stretch.text(*spans[titles])):
        return []
    for size in (titles + words for words in _NAMED):
        if len(spans) < size + _FEWEST_OF_HOUSE:
            break
        start, end = spans[size][0], spans[size - 1][1]
        name, house = stretch.read(phrase.start, end), stretch.read(start, phrase.end)
        first = stretch.text(*spans[size])
        housed = house.kind is Kind.ORGANIZATION and house.score >= _HEADED and first[0].isupper()
        if housed and name.kind is Kind.NAME and name.score >= _KNOWN and not is_given(first):
            return [
                Phrase(phrase.start, end, name, phrase.joined),
                Phrase(start, phrase.end, house),
            ]
    return []


def name_and_office(stretch: Stretch, phrase: Phrase) -> list[Phrase]:
    """Somebody with the office of a rank right behind: "Jane Doe Minister's Office"."""
    spans = stretch.spans(phrase.start, phrase.end)
    for size in _NAMED:
        if len(spans) <= size or not is_given(stretch.text(*spans[0])):
            break
        start, end = spans[size][0], spans[size - 1][1]
        rank = stretch.text(*spans[size]).removesuffix("'s")
        name = stretch.read(phrase.start, end)
        office = stretch.read(start, phrase.end).kind is Kind.DESK
        if office and known_as(rank) & _ROLES and name.kind is Kind.NAME:
            named = Phrase(phrase.start, end, name, phrase.joined)
            return [named, Phrase(start, phrase.end, _PLACE)]
    return []


def role_and_more(stretch: Stretch, phrase: Phrase) -> list[Phrase]:
    """A role with a name or an employer right behind it."""
    spans = stretch.spans(phrase.start, phrase.end)
    for i in range(1, len(spans)):
        found = _role_and_place(stretch, phrase, spans, i)
        if found:
            return found
    for i in range(1, len(spans)):
        role = stretch.read(phrase.start, spans[i - 1][1])
        rest = stretch.read(spans[i][0], phrase.end)
        if stretch.is_small(*spans[i - 1]) or role.kind is not Kind.ROLE:
            continue
        within = _is_one_rank(stretch, spans, i) or _is_within_work(stretch, spans, i)
        if within or _is_of_place(stretch, spans, i, rest):
            continue
        if rest.kind is Kind.NAME and rest.score >= _SURE:
            head = Phrase(phrase.start, spans[i - 1][1], role, phrase.joined)
            return [head, Phrase(spans[i][0], phrase.end, rest)]
    return []


def _is_one_rank(stretch: Stretch, spans: list[tuple[int, int]], i: int) -> bool:
    """The `i`-th word belongs to the rank before it: "Directora General de …"."""
    lists = known_as(stretch.text(*spans[i])) | known_as(stretch.text(spans[0][0], spans[i][1]))
    return lists & _ROLES != 0


def _is_of_unit(stretch: Stretch, spans: list[tuple[int, int]], i: int) -> bool:
    return i > 1 and known_as(stretch.text(*spans[i - 1])) & _UNITS != 0


def _is_of_place(stretch: Stretch, spans: list[tuple[int, int]], i: int, rest: Reading) -> bool:
    """Of what the role is in charge, and named so: "Direttore del presidio San Vitale"."""
    if _is_of_unit(stretch, spans, i):
        return True
    before = stretch.text(*spans[i - 1])
    of_work = is_function(tokens_of(before)) or (before.isupper() and len(before) <= _INITIALS)
    if rest.score >= _KNOWN or of_work:
        return False
    return any(stretch.is_small(*span) for span in spans[1 : i - 1])


def _is_within_work(stretch: Stretch, spans: list[tuple[int, int]], i: int) -> bool:
    """The `i`-th word goes on with a field of work: "Relations" in "VP Investor Relations"."""
    tokens = Words(bare(stretch.text(*span)) for span in spans)
    return any(tokens.at(k, _JOBS) > i - k for k in range(max(0, i - _LONGEST), i))


def _role_and_place(
    stretch: Stretch, phrase: Phrase, spans: list[tuple[int, int]], i: int
) -> list[Phrase]:
    """ "woordvoerder van de Universiteit …", "Astronome Observatoire de Paris", "chef CNES"."""
    here, before = stretch.text(spans[i][0], phrase.end), stretch.text(*spans[i - 1])
    tokens = tokens_of(here)
    first = Words(tokens[:1])
    if (first.whole & _ROLES and stretch.joins(before)) or _is_of_unit(stretch, spans, i):
        return []
    if _is_city_hall(stretch, spans, i):
        return _employed(stretch, phrase, spans, i)
    if not here[0].isupper() or is_function(first) or first.whole & _AUDIENCES:
        return []
    place = stretch.read(spans[i][0], phrase.end)
    small = before.islower()
    headed = place.score >= _HEADED and " " in here
    if not (_is_acronym(here) or small or headed):
        return []
    at_place = small and known_as(before) & _PLACES and place.kind is not Kind.DESK
    at_place = at_place and is_proper(here)
    unit = tokens_of(here).at(0, _UNITS) > 0
    known = place.kind is Kind.ORGANIZATION and place.score > _SURE and not unit
    if not (known or at_place or _is_acronym(here)):
        return []
    return _employed(stretch, phrase, spans, i, place if known else _PLACE)


def _employed(
    stretch: Stretch,
    phrase: Phrase,
    spans: list[tuple[int, int]],
    i: int,
    place: Reading = _PLACE,
) -> list[Phrase]:
    """What stands before the `i`-th word if it is a role, and the employer from there on."""
    last = next((b for a, b in reversed(spans[:i]) if not stretch.is_small(a, b)), phrase.start)
    if stretch.read(phrase.start, last).kind is not Kind.ROLE:
        return []
    return [Phrase(phrase.start, last), Phrase(spans[i][0], phrase.end, place, linked=True)]


def _is_city_hall(stretch: Stretch, spans: list[tuple[int, int]], i: int) -> bool:
    """A kind of house in small letters right before its name: "woordvoerder stad Oudenhove"; in
    the genitive it is a part of the role."""
    if stretch.traits.genitives:
        return False
    words = [stretch.text(*span) for span in spans[i:]]
    house = words[0].islower() and len(words[0]) > _LONGEST_LINK
    house = house and known_as(words[0]) & _ORGANIZATIONS != 0
    return house and len(words) > 1 and all(word[0].isupper() for word in words[1:])


def desk_and_place(stretch: Stretch, phrase: Phrase) -> list[Phrase]:
    """ "Pressestelle der Universität …"."""
    spans = stretch.spans(phrase.start, phrase.end)
    at = _end_of_desk(stretch, spans)
    begin = at
    while begin < len(spans) and stretch.links(stretch.text(*spans[begin])):
        begin += 1
    if not 0 < at < len(spans) or begin == len(spans):
        return []
    start = stretch.behind_elision(*spans[begin])
    elided = start > spans[begin][0]
    rest = stretch.text(start, phrase.end)
    apart = begin > at or elided or (at > 1 and rest[0].isupper() and " " in rest)
    desk = stretch.read(phrase.start, spans[at - 1][1])
    place = stretch.read(start, phrase.end)
    of_work = known_as(stretch.text(start, spans[begin][1])) & _WORK
    if desk.kind is not Kind.DESK or place.kind is not Kind.ORGANIZATION or of_work or not apart:
        return []
    employer = Phrase(start, phrase.end, place, linked=True)
    return [Phrase(phrase.start, spans[at - 1][1], desk, phrase.joined), employer]


def _end_of_desk(stretch: Stretch, spans: list[tuple[int, int]]) -> int:
    """How many of the first words are a desk's whole name; 1 if none are."""
    for size in range(min(len(spans) - 1, _LONGEST), 1, -1):
        if known_as(stretch.text(spans[0][0], spans[size - 1][1])) & _DESKS:
            return size
    return 1


def _is_acronym(text: str) -> bool:
    """An acronym, maybe with where it is: "CNES", "AVO Viterbo"."""
    letters, _, town = text.partition(" ")
    near = not town or (town.istitle() and town.isalpha())
    return near and letters.isupper() and letters.isalpha() and 2 < len(letters) <= _LONGEST_ACRONYM
