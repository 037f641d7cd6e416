"""What a cell at the head of a release is: a label, a date, a number, a contact, or a title."""

import re
from collections.abc import Callable
from enum import StrEnum

from msgspec import Struct

from store.parse.areas.wording import PHONE, fillers, is_embargo, is_label, is_number
from store.parse.facts.dates import dates_in, is_calendar_word, is_weekday
from store.parse.facts.emails import has_address
from store.parse.facts.hours import hour
from store.parse.facts.printed import Habits, Printed
from store.parse.page.sheet import Cell
from store.parse.words.book import Words, tokens_of
from store.parse.words.level import bare, levelled
from store.parse.words.phrasebook import fields_of
from store.parse.words.places import countries_of_city, is_place_word
from store.parse.words.table import lists_of, lists_with, names_of

WAITING = frozenset(("dated", "embargo", "titled", "subtitled"))
"""Fields whose label can stand on a line of its own, above the value."""

LONGEST = 400
"""Characters; a longer cell is running text."""


class Role(StrEnum):
    """`META` is what is none of the release's fields and yet no title either."""

    LABEL = "label"
    EMBARGO = "embargo"
    DATE = "date"
    NUMBER = "number"
    PLACE = "place"
    CONTACT = "contact"
    NAME = "name"
    HEADLINE = "headline"
    SUBHEAD = "subhead"
    GREETING = "greeting"
    RULE = "rule"
    META = "meta"
    TITLE = "title"


class Piece(Struct, frozen=True):
    """A cell, or the value behind its label, with its role; `said` is the field of that label."""

    role: Role
    cell: Cell
    dates: tuple[Printed, ...] = ()
    said: str | None = None


_FIELD = re.compile(r"([^:：]{1,48}?)[ \u3000]{0,12}[:：][ \t\u3000]{0,40}(.*)", re.S)
_WEB = re.compile(r"(?:https?://|www\.)\S+$", re.I)
_CODE = re.compile(r"(?=.{0,60}\d)[A-Z0-9]{1,12}(?: [A-Z0-9]{1,12}){2,10}")
_TOPICS = re.compile(r"[^\s/]{3,30}(?:/[^\s/]{3,30}){2,12}")
_MOST_FURNITURE = 40  # words; what is longer is running text
_WIRED = re.compile(r"([^\W\d][^()]{1,30}?)\s?\([A-Za-z/ -]{2,20}\)\s?[-–—]?")
_MONTH_LINE = re.compile(r"[^\W\d_][^,\d]{1,30},? (?:\w{1,3} )?([^\W\d_]{3,12}) (?:19|20)\d\d")
_COUNTER = re.compile(r"[^\W\d][^\d:：]{1,24}\s?[:：]\s?\d{1,7}\s?[^\W\d]{0,2}")
_DIGIT = re.compile(r"\d")
_OPENING = re.compile(r"[(\[{<]")
_GREETINGS, _SKIP = lists_of("greetings"), lists_of("skip")
_NUMBERS, _ADDRESS = lists_of("numbers"), lists_of("address")
_HEADINGS, _DOT = lists_of("headings"), lists_of("dot")
_CALLED = lists_of("headings", "voice", "mobile", "fax", "email", "web")
_LEADING = lists_of("kinds", "immediate", "dated", "numbers")
_DATING = _LEADING | lists_of("hours", "skip")
_WAITING = lists_of(*WAITING)
ROLES = (
    ("greetings", Role.META),
    ("titled", Role.HEADLINE),
    ("subtitled", Role.SUBHEAD),
    ("updated", Role.META),
    ("dated", Role.DATE),
    ("issued", Role.NAME),
)


def role_of(cell: Cell, habits: Habits) -> Piece:
    """The piece that a cell is, judged by itself."""
    if len(cell.text) > LONGEST:
        return Piece(Role.TITLE, cell)
    text = levelled(cell.text)
    tokens = tokens_of(text)
    if not tokens:
        return Piece(Role.RULE, cell)
    return _said(cell, text, habits) or _seen(cell, text, tokens, habits) or Piece(Role.TITLE, cell)


def _said(cell: Cell, text: str, habits: Habits) -> Piece | None:
    """A cell such as "Date: 9 June" or "Utl.: A line" whose label says what its value is."""
    found = _FIELD.match(text) if ":" in text else None
    if not found:
        return None
    value = Cell(cell.text[found.start(2) :].strip(), cell.start + found.start(2), cell.end)
    return labelled(found[1], value, cell, habits)


def labelled(label: str, value: Cell, whole: Cell, habits: Habits) -> Piece | None:
    """What `value` is under `label`; None where the label tells nothing of it."""
    tokens = tokens_of(label)
    fields = fields_of(tokens)
    dates = tuple(dates_in(value.text, habits)) if value.text else ()
    if "embargo" in fields:
        return Piece(Role.EMBARGO, whole, dates, "embargo")
    if "numbers" in fields and not dates and is_number(value.text, tokens_of(value.text), True):
        return Piece(Role.NUMBER, value, (), "numbers")
    if fields & {"updated"} and "revisions" in fields and value.text and not dates:
        return None
    for field, role in ROLES:
        if field in fields and (role is not Role.DATE or dates or not value.text):
            return Piece(role, value, dates, field)
    if tokens and len(tokens) <= 4 and tokens.whole & _CALLED:
        return Piece(Role.CONTACT, whole)
    return None


def _seen(cell: Cell, text: str, tokens: Words, habits: Habits) -> Piece | None:
    """A cell that shows by its words or its shape what it is."""
    if is_label(tokens):
        return Piece(Role.LABEL, cell)
    whole = tokens.whole
    if whole & _GREETINGS:
        return Piece(Role.GREETING, cell)
    if whole & _WAITING:
        return Piece(Role.META, cell, (), min(names_of(whole & _WAITING)))
    dates = tuple(dates_in(cell.text, habits))
    look = _Look(text, tokens, dates, _DIGIT.search(text) is not None)
    role = next((role for role, fits in _TESTS if fits(look)), None)
    return Piece(role, cell, dates) if role else None


class _Look(Struct, frozen=True):
    """A levelled cell with its folded words and its dates; `figured` says that it has a digit."""

    text: str
    tokens: Words
    dates: tuple[Printed, ...]
    figured: bool


def _announces(look: _Look) -> bool:
    if not is_embargo(look.text, look.tokens):
        return False
    return bool(look.dates) or len(look.tokens) <= 6 or hour().search(look.text) is not None


def _is_contact(look: _Look) -> bool:
    spelled = look.tokens.may & _DOT or _OPENING.search(look.text)
    if "@" in look.text or (spelled and has_address(look.text)):
        return True
    if look.tokens.whole & _HEADINGS:
        return True
    digits = PHONE.search(look.text) if look.figured else None
    if not digits or any(d.start < digits.end() and digits.start() < d.end for d in look.dates):
        return False
    return sum(char.isdigit() for char in digits[0]) >= 7 and len(look.tokens) <= 16


def _is_dateline(look: _Look) -> bool:
    """Little but the date stands in it: a place, a weekday, an hour, a label."""
    text, dates = look.text, look.dates
    if not dates or len(text) > 120 or dates[0].year is None:
        return False
    left = text
    for printed in reversed(dates):
        left = left[: printed.start] + " " + left[printed.end :]
    tokens = Words(t for t in tokens_of(hour().sub(" ", left)) if not t.isdecimal())
    rest = tokens.rest(_DATING)
    words = [word for word in rest if not is_calendar_word(word) and word not in fillers()]
    lead = text[: dates[0].start].strip(" ,.:-–—(")
    return len(words) <= (4 if len(lead) < 40 else 2) and not _is_clause(lead)


def _is_clause(lead: str) -> bool:
    """Words in front of a date tell something of it, as in "results for the year ended"."""
    small = [word for word in lead.split() if word.islower() and len(word) > 3]
    rest = tokens_of(" ".join(small)).rest(_LEADING)
    return sum(not is_weekday(word) and word not in fillers() for word in rest) > 1


def _greets(look: _Look) -> bool:
    if look.text[-1] not in ",!:，！：" or len(look.tokens) > 10:
        return False
    return look.tokens.at(0, _GREETINGS) > 0


def _is_place(look: _Look) -> bool:
    """A city with its region or country, or with a wire in brackets, and nothing else."""
    wired = _WIRED.fullmatch(look.text) if "(" in look.text else None
    if wired and countries_of_city(wired[1]):
        return True
    month = _MONTH_LINE.fullmatch(look.text) if look.figured else None
    if month and is_calendar_word(bare(month[1])):
        return True
    names = look.text.split(",")
    return 1 < len(names) <= 4 and all(is_place_word(name) for name in (names[0], names[-1]))


def _is_furniture(look: _Look) -> bool:
    text, tokens = look.text, look.tokens
    if look.figured and (_COUNTER.fullmatch(text) or _is_code(text)):
        return True
    if _WEB.match(text) or ("/" in text and _TOPICS.fullmatch(text)):
        return True
    if len(tokens) > _MOST_FURNITURE:
        return False
    if text.count(" | ") + text.count(" > ") > 1:
        return True
    if not tokens.may & _SKIP:
        return False
    long = len(tokens) <= 14 and tokens.at(0, _SKIP) >= 3
    return len(tokens.rest(_SKIP)) * 3 < len(tokens) or long


def _is_code(text: str) -> bool:
    """Groups of capitals and digits, most of them with digits: a headline has but one or two."""
    groups = text.split() if _CODE.fullmatch(text) else ()
    return sum(any(map(str.isdigit, group)) for group in groups) * 2 > len(groups)


def _is_box(tokens: Words) -> bool:
    """A post box or a building of an address: "CS 30142"."""
    first = lists_with(tokens[0])
    return first & _ADDRESS != 0 and not first & _NUMBERS


_TESTS: tuple[tuple[Role, Callable[[_Look], bool]], ...] = (
    (Role.EMBARGO, _announces),
    (Role.DATE, _is_dateline),
    (Role.NUMBER, lambda look: is_number(look.text, look.tokens) and not _is_box(look.tokens)),
    (Role.PLACE, _is_place),
    (Role.CONTACT, _is_contact),
    (Role.GREETING, _greets),
    (Role.META, _is_furniture),
)
