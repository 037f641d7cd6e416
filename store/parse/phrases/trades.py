"""What words are by their trade: ranks, houses, desks, headings, and whom they are for."""

import re
from collections.abc import Callable

from msgspec import Struct

from store.parse.phrases.companies import is_partnership
from store.parse.phrases.kind import Kind
from store.parse.phrases.persons import is_given
from store.parse.words.book import Words, is_wide, known_as, phrases, word_set
from store.parse.words.level import bare
from store.parse.words.places import country_named, is_region
from store.parse.words.table import Lists, lists_of, lists_with, wide_in

_AUDIENCES = lists_of("audiences")
_ASKED = lists_of("audiences", "joins")
_DESKS = lists_of("desks")
_FUNCTIONS = lists_of("functions")
_LINKS = lists_of("links")
_HEADINGS, _HOUSES, _ROLES = map(lists_of, ("headings", "organizations", "roles"))
_INVITES = lists_of("invites")
_INSIDE = lists_of("links", "joins", "organizations")
_WORK = _FUNCTIONS | _AUDIENCES
_NAMED = _WORK | _ROLES | _HOUSES
_OF_FUNCTIONS = _WORK | _ROLES | lists_of("joins", "links")
_ANNOUNCING = lists_of("headings", "audiences", "invites", "joins", "links")
_OFFICES = lists_of("offices")
_UNITS = lists_of("units")
_TRADES = _NAMED | _HEADINGS | _DESKS | _OFFICES | _UNITS
"""Without one of their phrases, words mean no trade."""

_WHOSE = re.compile(r"[^\W\d_]{2}(?:['’]s|s['’]) [^\W\d_]+\Z", re.IGNORECASE)
_OWNED = re.compile(r"[^\W\d_]{2}(?:['’]s|s['’]) ")
_EXACT_DESK = 3
_SHORT_DESK = 2
_TWO_LETTERS = 2
_LEGAL_FORM = 3
_LONGEST_RANK = 5
_LONGEST_ROLE = 8
_LONGEST_WIDE = 30
_FEWEST_OF_LAND = 2
_OF_LAND = (1, 2)  # words


def trade_of(tokens: Words, text: str) -> tuple[Kind, float]:
    """By the head of the phrase: its first word, or the last before "of", "for" and the like."""
    if not is_wide(text) and not tokens.hold(_TRADES):
        return _by_letters(text)
    places = _head(_formed(tokens, text), _HOUSES)
    if len(text) == 2 and text.istitle():
        places = _Head(first=False, last=False, inside=False)
    loud = _is_rank_before(tokens, text) or tokens.at(0, _ROLES) > 1
    roles = _head(tokens, _ROLES, loud=loud)
    look = _Look(tokens, text, roles, places, _desk(tokens))
    told = next(((kind, score) for kind, score, holds in _TRADE if holds(look)), None)
    if told is None:
        return _by_letters(text)
    return told[0], told[1] or look.desk


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


def _is_land(name: str) -> bool:
    return country_named(name) is not None or (" " in name and is_region(name))


def _is_of_land(text: str) -> bool:
    """A house's name that ends with its country's, or its part of the world: "Rural Health Canada",
    "Proactive North America"."""
    words = text.split()
    size = next((n for n in _OF_LAND if _is_land(" ".join(words[-n:]))), 0)
    words = words[:-size]
    if not size or len(words) < _FEWEST_OF_LAND - (size > 1) or is_given(words[0]):
        return False
    if is_link(words[-1]):
        return False
    return all(word[:1].isupper() or is_link(word) for word in words)


def _formed(tokens: Words, text: str) -> Words:
    """Without words of two letters that are not printed as a company's form is: a last one like a
    surname, "Oumy Ba", a small one, "Contact me", or a first one, "As a town"; not "AS"."""
    words = text.split()
    if len(words) != len(tokens) or min(map(len, tokens)) > _TWO_LETTERS:
        return tokens
    words[0] = words[0].lower() if words[0].istitle() else words[0]
    kept = [own for own, word in zip(tokens, words, strict=True) if not _is_small_form(own, word)]
    surname = len(kept) > 1 and len(words[-1]) == _TWO_LETTERS and words[-1].istitle()
    return Words(kept[:-1] if surname else kept or tokens)


def _is_small_form(token: str, word: str) -> bool:
    small = len(token) == _TWO_LETTERS and word[:1].islower() and token.isalpha()
    return small and lists_with(token) & (_HOUSES | _LINKS) == _HOUSES


def is_link(word: str) -> bool:
    """A word that may be small in the name of something: "of", "and", "institute"."""
    return known_as(word) & _INSIDE != 0


class _Head(Struct, frozen=True):
    """Where in a phrase words of a kind stand; `last` is before the first "of" or the like."""

    first: bool
    last: bool
    inside: bool

    @property
    def none(self) -> bool:
        return not (self.first or self.last)


class _Look(Struct, frozen=True):
    """Words with where ranks and kinds of houses stand in them, and how surely they are a desk."""

    tokens: Words
    text: str
    roles: _Head
    places: _Head
    desk: float


def _is_long_wide(tokens: Words) -> bool:
    """Wide letters too many for a rank: an institute may end as a researcher does."""
    return len(tokens) == 1 and len(tokens[0]) > _LONGEST_RANK and is_wide(tokens[0])


def ends_as_heading(tokens: Words) -> bool:
    """ "Investor contact" announces, "contact officer" does not."""
    return (tokens.ending(_HEADINGS) or tokens.at(0, _HEADINGS)) > 0


def _is_whose_heading(tokens: Words, text: str) -> bool:
    """ "The Senator's Media Contact"."""
    length = tokens.ending(_HEADINGS)
    return 0 < length < len(tokens) and _OWNED.search(text) is not None


def _is_rank_before(tokens: Words, text: str) -> bool:
    """A rank in capitals may lead to who holds it: "CFO Jane Doe"."""
    return len(tokens) > 1 and not text.isupper() and text.split(" ", 1)[0].isupper()


def _head(tokens: Words, lists: Lists, *, loud: bool = False) -> _Head:
    stop = next((i for i in range(1, len(tokens)) if tokens.at(i, _LINKS)), len(tokens))
    long = len(tokens[0]) > _LEGAL_FORM or is_wide(tokens[0]) or loud
    return _Head(
        first=tokens.at(0, lists) > 0 and long,
        last=Words(tokens[:stop]).ending(lists) > 0,
        inside=tokens.hold(lists) or _is_inside(tokens, lists),
    )


def _ends_in_work(tokens: Words) -> bool:
    """An agency's name: "Ocotillo Row Public Relations"."""
    if any(tokens.at(i, _LINKS) for i in range(len(tokens))):
        return False
    return tokens.ending(_FUNCTIONS) > 0


def _is_inside(tokens: Words, lists: Lists) -> bool:
    """A wide word of two letters or more inside a longer one."""
    found = next((word for token in tokens if (word := wide_in(token, lists))), "")
    return len(found) > 1


def _announces(tokens: Words, text: str) -> bool:
    """Only words of a heading, one of which announces contacts."""
    if is_wide(text):
        return len(text) <= _LONGEST_WIDE and wide_in(bare(text), _HEADINGS) is not None
    return tokens.hold(_HEADINGS) and not tokens.rest(_ANNOUNCING)


def is_function(tokens: Words) -> bool:
    """Only words for a field of work: "Media Relations", "Presse et communication"."""
    return tokens.hold(_FUNCTIONS) and not tokens.rest(_OF_FUNCTIONS)


def _is_rank_of_work(tokens: Words) -> bool:
    """A rank with its field of work right behind: "Acting Manager Communications"."""
    at = tokens.first(_ROLES)
    rest = Words(tokens[at + tokens.at(at, _ROLES) :] if at is not None else ())
    return bool(rest) and not rest.rest(_WORK)


def is_whose_office(tokens: Words, text: str) -> bool:
    """Somebody's office, by their rank or name: "Attorney-General's Office", "Mr Roe's office",
    "Senator Roe's Press Office"."""
    size = max(1, tokens.ending(_DESKS))
    if len(tokens) > _LONGEST_RANK + size or not text[:1].isupper() or not tokens.ending(_OFFICES):
        return False
    return _WHOSE.search(text if size == 1 else text.rsplit(" ", size - 1)[0]) is not None


def _is_unit_of_press(tokens: Words) -> bool:
    """A part of a house that does what desks do: "Bureau de la communication …"."""
    unit = tokens.at(0, _UNITS)
    asked = (token for token in tokens[unit:] if token not in word_set("studied"))
    return unit > 0 and Words(asked).hold(_WORK)


def _desk(tokens: Words) -> float:
    if tokens.whole & _DESKS:
        return _EXACT_DESK
    length, office = tokens.ending(_DESKS), tokens.ending(_OFFICES)
    if _is_asked_for(Words(tokens[: len(tokens) - max(length, office)])):
        return 0.0
    short = len(tokens) <= _SHORT_DESK and not lists_with(tokens[-1]) & _AUDIENCES
    if length > 1 or (length and short):
        return 2.5
    if len(tokens) > 1 and office:
        return 2.5
    first = tokens.at(0, _DESKS)
    linked = first == 1 and len(tokens) > 1 and tokens.at(1, _LINKS) > 0
    return 2.2 if first > 1 or (linked and not tokens.at(0, _NAMED)) else 0.0


def _is_asked_for(before: Words) -> bool:
    """The words that lead to a desk ask to call it: "contact the"."""
    asked = before.hold(_INVITES)
    starts = (i for i in range(1, len(before)) if asked and before.at(i, _LINKS))
    return any(Words(before[:i]).ending(_INVITES) for i in starts)


_TRADE: tuple[tuple[Kind, float | None, Callable[[_Look], bool]], ...] = (
    (
        Kind.AUDIENCE,
        2.0,
        lambda look: (
            look.tokens.hold(_AUDIENCES)
            and not (look.tokens.rest(_ASKED) or look.roles.last or is_function(look.tokens))
        ),
    ),
    (Kind.DESK, None, lambda look: look.desk >= _EXACT_DESK),
    (
        Kind.HEADING,
        3.0,
        lambda look: (
            _announces(look.tokens, look.text) and (look.roles.none or ends_as_heading(look.tokens))
        ),
    ),
    (Kind.HEADING, 3.0, lambda look: _is_whose_heading(look.tokens, look.text)),
    (Kind.DESK, None, lambda look: look.desk > 0 and look.roles.none),
    (Kind.DESK, _EXACT_DESK, lambda look: is_whose_office(look.tokens, look.text)),
    (Kind.DESK, 2.2, lambda look: _is_unit_of_press(look.tokens)),
    (Kind.ORGANIZATION, 3.5, lambda look: look.places.last and _is_long_wide(look.tokens)),
    (
        Kind.ROLE,
        3.5,
        lambda look: look.roles.last or _is_rank_of_work(look.tokens) or _is_loud_rank(look.text),
    ),
    (Kind.ROLE, 3.0, lambda look: look.roles.first or is_function(look.tokens)),
    (Kind.ORGANIZATION, 3.5, lambda look: not look.places.none),
    (Kind.ROLE, 1.5, lambda look: look.roles.inside and len(look.tokens) <= _LONGEST_ROLE),
    (Kind.ORGANIZATION, 3.0, lambda look: _ends_in_work(look.tokens)),
    (Kind.ORGANIZATION, 1.5, lambda look: look.places.inside),
)
"""What words are by their trade, the first that holds; None stands for the score of a desk."""
