"""What a few words in a block of contacts are: a name, a role, an organisation, a desk."""

from functools import lru_cache

from store.parse.phrases.companies import weight_of_form
from store.parse.phrases.kind import NOTHING, Kind, Reading
from store.parse.phrases.persons import read_name
from store.parse.phrases.trades import ends_as_heading, is_link, trade_of
from store.parse.words.book import Labels, Words, is_wide, labels, tokens_of
from store.parse.words.remembered import PHRASES
from store.parse.words.table import SET_PHRASES, lists_of

_AUDIENCES, _DESKS, _HEADINGS = map(lists_of, ("audiences", "desks", "headings"))
_SET = lists_of(SET_PHRASES)
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
    "forenames",
    "surnames",
    "positions",
    "employers",
    "localities",
)
_PLACES = (Kind.ORGANIZATION, Kind.OTHER)
_PLAIN = frozenset({"voice", "mobile", "fax", "email"})
_MOST_TOKENS = 14
_EXACT_DESK = 3
_SURE_LABEL = 2
_LONGEST_PLACE, _LONGEST_ROLE = 12, 11
_MOST_SMALL, _FEW_SMALL = 3, 1
_LONGEST_HEADING = 9


@lru_cache(maxsize=PHRASES)
def read_words(text: str) -> Reading:
    """The likeliest reading of a stretch without numbers, addresses and separators."""
    tokens = tokens_of(text)
    if not tokens or len(tokens) > _MOST_TOKENS or _is_spaced(tokens):
        return NOTHING
    kinds = _labels().of(tokens)
    name = read_name(text)
    kind, score = trade_of(tokens, text)
    formed = weight_of_form(text, place=kind in _PLACES, unsure=score < _SURE_LABEL)
    kind, score = (Kind.ORGANIZATION, formed) if formed else (kind, score)
    small = _MOST_SMALL if score >= _SURE_LABEL else _FEW_SMALL
    if kind is Kind.ORGANIZATION and not is_proper(text, small):
        kind, score = Kind.OTHER, 0.0
    if kind is Kind.ROLE and len(tokens) > _LONGEST_ROLE:
        return NOTHING
    if kind in _PROPER and tokens.count(_SET) * 2 > len(tokens):
        return NOTHING
    announces = _begins_or_ends(tokens)
    if kinds and (score < _SURE_LABEL or (kinds & _PLAIN and not tokens.whole & _DESKS)):
        return Reading(Kind.LABEL, 2.0, name, kinds, announces)
    if kind is Kind.AUDIENCE and len(tokens) > 1 and tokens.whole & _AUDIENCES:
        score = _EXACT_DESK
    if name and name.score >= (1.1 if kind is Kind.OTHER else score):
        return Reading(Kind.NAME, name.score, name, kinds, announces)
    return Reading(kind, score, name, kinds, announces)


def _is_spaced(tokens: Words) -> bool:
    """A word whose letters blanks part: "N E W S"."""
    return len(tokens) > 2 and max(map(len, tokens)) == 1


def _begins_or_ends(tokens: Words) -> bool:
    """Some words of a heading stand at an end of other words, as in "contacts for this study", or
    behind those that say for whom it is: "Media contacts Jane Doe"."""
    if len(tokens) > _LONGEST_HEADING:
        return False
    audience = tokens.at(0, _AUDIENCES)
    return ends_as_heading(tokens) or (audience > 0 and tokens.at(audience, _HEADINGS) > 0)


@lru_cache(maxsize=1)
def _labels() -> Labels:
    return labels(*_LABELS)


def is_proper(text: str, most: int = _MOST_SMALL) -> bool:
    """A name of something: begins with a capital, and no more small words than such names have."""
    if is_wide(text):
        return not text.endswith(("。", "다"))
    words = text.split()
    small = [word for word in words if word[:1].islower() and not is_link(word)]
    return not words[0][:1].islower() and len(words) <= _LONGEST_PLACE and len(small) <= most
