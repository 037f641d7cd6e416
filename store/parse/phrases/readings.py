"""What a few words in a block of contacts are: a name, a role, an organisation, a desk."""

from functools import lru_cache

from msgspec import Struct

from store.parse.phrases.companies import is_partnership, weight_of_form
from store.parse.phrases.kind import NOTHING, Kind, Reading
from store.parse.phrases.persons import is_given, read_name
from store.parse.words.book import (
    Labels,
    Tokens,
    Vocabulary,
    is_wide,
    labels,
    phrases,
    set_phrases,
    tokens_of,
    vocabulary,
    word_set,
)
from store.parse.words.level import bare
from store.parse.words.places import country_named

_PROPER = (Kind.OTHER, Kind.ORGANIZATION)
_LABELS = (
    "voice",
    "calls",
    "mobile",
    "fax",
    "email",
    "web",
    "address",
    "names",
    "positions",
    "employers",
)
_PLACES = (Kind.ORGANIZATION, Kind.OTHER)
_PLAIN = frozenset({"voice", "mobile", "fax", "email"})
_MOST_TOKENS = 14
_EXACT_DESK = 3
_SURE_LABEL = 2
_SHORT_DESK = 2
_LEGAL_FORM = 3
_LONGEST_RANK = 5
_LONGEST_PLACE = 12
_MOST_SMALL = 3
_LONGEST_ROLE = 8
_LONGEST_WIDE = 30
_LONGEST_HEADING = 9
_FEWEST_OF_LAND = 2


@lru_cache(maxsize=8192)
def read_words(text: str) -> Reading:
    """The likeliest reading of a stretch without numbers, addresses and separators."""
    tokens = tokens_of(text)
    if not tokens or len(tokens) > _MOST_TOKENS or _is_spaced(tokens):
        return NOTHING
    kinds = _labels().of(tokens)
    name = read_name(text)
    kind, score = _trade(tokens, text)
    formed = weight_of_form(text, place=kind in _PLACES, unsure=score < _SURE_LABEL)
    kind, score = (Kind.ORGANIZATION, formed) if formed else (kind, score)
    if kind is Kind.ORGANIZATION and not is_proper(text):
        kind, score = Kind.OTHER, 0.0
    if kind in _PROPER and set_phrases().count(tokens) * 2 > len(tokens):
        return NOTHING
    announces = _begins_or_ends(tokens)
    if kinds and (score < _SURE_LABEL or (kinds & _PLAIN and tokens not in vocabulary("desks"))):
        return Reading(Kind.LABEL, 2.0, name, kinds, announces)
    if kind is Kind.AUDIENCE and len(tokens) > 1 and tokens in vocabulary("audiences"):
        score = _EXACT_DESK
    if name and name.score >= (1.1 if kind is Kind.OTHER else score):
        return Reading(Kind.NAME, name.score, name, kinds, announces)
    return Reading(kind, score, name, kinds, announces)


def _is_spaced(tokens: Tokens) -> bool:
    """A word whose letters blanks part: "N E W S"."""
    return len(tokens) > 2 and max(map(len, tokens)) == 1


def _begins_or_ends(tokens: Tokens) -> bool:
    """Some words of a heading stand at an end of other words, as in "contacts for this study"."""
    words = vocabulary("headings")
    return len(tokens) <= _LONGEST_HEADING and (words.at(tokens, 0) or words.ending(tokens)) > 0


@lru_cache(maxsize=1)
def _labels() -> Labels:
    return labels(*_LABELS)


def is_proper(text: str) -> bool:
    """A name of something: begins with a capital, and no more small words than such names have."""
    if is_wide(text):
        return not text.endswith(("。", "다"))
    words = text.split()
    small = [word for word in words if word[:1].islower() and not _is_link(word)]
    return not words[0][:1].islower() and len(words) <= _LONGEST_PLACE and len(small) <= _MOST_SMALL


def _is_link(word: str) -> bool:
    return tokens_of(word) in vocabulary("links", "joins", "organizations")


def _trade(tokens: Tokens, text: str) -> tuple[Kind, float]:
    """By the head of the phrase: its first word, or the last before "of", "for" and the like."""
    if not is_wide(text) and not _of_trades().found_in(tokens):
        return _by_letters(text)
    roles = _head(tokens, "roles", loud=_is_rank_before(tokens, text))
    places = _head(_formed(tokens, text), "organizations")
    ranked = roles.last or _is_rank_of_work(tokens) or _is_loud_rank(text)
    if len(text) == 2 and text.istitle():
        places = _Head(first=False, last=False, inside=False)
    desk = _desk(tokens)
    readings = (
        (
            Kind.AUDIENCE,
            2.0,
            _only(tokens, "audiences") and not (roles.last or is_function(tokens)),
        ),
        (Kind.DESK, desk, desk >= _EXACT_DESK),
        (Kind.HEADING, 3.0, _announces(tokens, text) and (roles.none or _ends_as_heading(tokens))),
        (Kind.DESK, desk, desk > 0 and not (roles.first or roles.last)),
        (Kind.DESK, 2.2, _is_unit_of_press(tokens)),
        (Kind.ORGANIZATION, 3.5, places.last and _is_long_wide(tokens)),
        (Kind.ROLE, 3.5, ranked),
        (Kind.ROLE, 3.0, roles.first),
        (Kind.ROLE, 3.0, is_function(tokens)),
        (Kind.ORGANIZATION, 3.5, places.first or places.last),
        (Kind.ROLE, 1.5, roles.inside and len(tokens) <= _LONGEST_ROLE),
        (Kind.ORGANIZATION, 3.0, _ends_in_work(tokens)),
        (Kind.ORGANIZATION, 1.5, places.inside),
    )
    told = next(((kind, score) for kind, score, holds in readings if holds), None)
    return told or _by_letters(text)


def _is_loud_rank(text: str) -> bool:
    """Such a rank ends the words; capitals before it make it a part of a firm's name."""
    *before, last = text.split()
    return last in phrases("loud_roles") and not (before and before[-1][-1:].isupper())


def _by_letters(text: str) -> tuple[Kind, float]:
    """What words show by how they are printed, whatever they mean."""
    if _is_loud_rank(text):
        return Kind.ROLE, 3.5
    named = is_partnership(text) or _is_of_land(text)
    return (Kind.ORGANIZATION, 2.0) if named else (Kind.OTHER, 0.0)


def _is_of_land(text: str) -> bool:
    """A house's name that ends with its country's: "Rural Health Canada"."""
    *words, last = text.split()
    if len(words) < _FEWEST_OF_LAND or country_named(last) is None or is_given(words[0]):
        return False
    if _is_link(words[-1]):
        return False
    return all(word[:1].isupper() or _is_link(word) for word in words)


@lru_cache(maxsize=1)
def _of_trades() -> Vocabulary:
    """Without one of their phrases, words mean no trade."""
    work = ("audiences", "functions", "headings", "roles")
    return vocabulary(*work, "desks", "offices", "organizations", "units")


def _formed(tokens: Tokens, text: str) -> Tokens:
    """Without a last word of two letters that is printed as a surname is: "Oumy Ba", not "AS"."""
    if len(tokens) < 2 or len(tokens[-1]) > 2 or not tokens[-1].isalpha():
        return tokens
    return (
        tokens[:-1] if text.rsplit(maxsplit=1)[-1].istitle() and not text.endswith(".") else tokens
    )


class _Head(Struct, frozen=True):
    """Where in a phrase words of a kind stand; `last` is before the first "of" or the like."""

    first: bool
    last: bool
    inside: bool

    @property
    def none(self) -> bool:
        return not (self.first or self.last)


def _is_long_wide(tokens: Tokens) -> bool:
    """Wide letters too many for a rank: an institute may end as a researcher does."""
    return len(tokens) == 1 and len(tokens[0]) > _LONGEST_RANK and is_wide(tokens[0])


def _ends_as_heading(tokens: Tokens) -> bool:
    """ "Investor contact" announces, "contact officer" does not."""
    headings = vocabulary("headings")
    return (headings.ending(tokens) or headings.at(tokens, 0)) > 0


def _only(tokens: Tokens, key: str) -> bool:
    return vocabulary(key).count(tokens) == len(tokens)


def _is_rank_before(tokens: Tokens, text: str) -> bool:
    """A rank in capitals may lead to who holds it: "CFO Jane Doe"."""
    return len(tokens) > 1 and not text.isupper() and text.split(" ", 1)[0].isupper()


def _head(tokens: Tokens, key: str, *, loud: bool = False) -> _Head:
    words, links = vocabulary(key), vocabulary("links")
    stop = next((i for i in range(1, len(tokens)) if links.at(tokens, i)), len(tokens))
    long = len(tokens[0]) > _LEGAL_FORM or is_wide(tokens[0]) or loud
    return _Head(
        first=words.at(tokens, 0) > 0 and long,
        last=words.ending(tokens[:stop]) > 0,
        inside=words.found_in(tokens) or _is_inside(tokens, words),
    )


def _ends_in_work(tokens: Tokens) -> bool:
    """An agency's name: "Ocotillo Row Public Relations"."""
    if any(vocabulary("links").at(tokens, i) for i in range(len(tokens))):
        return False
    return vocabulary("functions").ending(tokens) > 0


def _is_inside(tokens: Tokens, words: Vocabulary) -> bool:
    """A wide word of two letters or more inside a longer one."""
    found = next((word for token in tokens if (word := words.wide_in(token))), "")
    return len(found) > 1


def _announces(tokens: Tokens, text: str) -> bool:
    """Only words of a heading, one of which announces contacts."""
    headings = vocabulary("headings")
    if is_wide(text):
        return len(text) <= _LONGEST_WIDE and headings.wide_in(bare(text)) is not None
    if not headings.found_in(tokens):
        return False
    words = vocabulary("headings", "audiences", "invites", "joins", "links")
    return words.count(tokens) == len(tokens)


def is_function(tokens: Tokens) -> bool:
    """Only words for a field of work: "Media Relations", "Presse et communication"."""
    if not vocabulary("functions").found_in(tokens):
        return False
    words = vocabulary("functions", "roles", "audiences", "joins", "links")
    return words.count(tokens) == len(tokens)


def _is_rank_of_work(tokens: Tokens) -> bool:
    """A rank with its field of work right behind: "Acting Manager Communications"."""
    roles = vocabulary("roles")
    at = roles.first_in(tokens)
    rest = tokens[at + roles.at(tokens, at) :] if at is not None else ()
    work = vocabulary("functions", "audiences")
    return bool(rest) and work.count(rest) == len(rest)


def _is_unit_of_press(tokens: Tokens) -> bool:
    """A part of a house that does what desks do: "Bureau de la communication …"."""
    work = vocabulary("functions", "audiences")
    unit = vocabulary("units").at(tokens, 0)
    asked = [token for token in tokens[unit:] if token not in word_set("studied")]
    return unit > 0 and work.found_in(asked)


def _desk(tokens: Tokens) -> float:
    words = vocabulary("desks")
    if tokens in words:
        return _EXACT_DESK
    length = words.ending(tokens)
    short = len(tokens) <= _SHORT_DESK and tokens[-1:] not in vocabulary("audiences")
    if length > 1 or (length and short):
        return 2.5
    if len(tokens) > 1 and vocabulary("offices").ending(tokens):
        return 2.5
    named = vocabulary("audiences", "functions", "roles", "organizations").at(tokens, 0) == 0
    first = words.at(tokens, 0)
    linked = first == 1 and len(tokens) > 1 and vocabulary("links").at(tokens, 1) > 0
    return 2.2 if first > 1 or (linked and named) else 0.0
