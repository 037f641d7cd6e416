"""Which of an entry's organisations its person works for, as it is printed."""

import re
from collections.abc import Sequence

from store.parse.contacts.entries import Entry
from store.parse.kinds.cutting import Piece
from store.parse.phrases.companies import is_company
from store.parse.phrases.houses import fits
from store.parse.phrases.kind import Kind
from store.parse.words.book import is_wide, known_as, tokens_of, vocabulary, word_set
from store.parse.words.lexicon.firms import (
    MINISTRY,
    WIDE_BUREAUS,
    WIDE_ENDS,
    WIDE_HOUSES,
    WIDE_UNITS,
)
from store.parse.words.table import OPENS_ABOUT, lists_of

_DESKS, _ABOUT = lists_of("desks"), lists_of(OPENS_ABOUT)
_HOUSES, _LEADING = (
    lists_of("organizations", "units"),
    lists_of("links", "places", "voice", "calls"),
)
_COUNTED = re.compile(r" \d{1,2}(?![\w./-]|,\d| \d)(?: \([^\W\d][^()\d]{1,20}\))?")
_ORDINAL = re.compile(r"(?<=[^\W\d_] )\d{1,2}\. $")
_FIGURE, _LONGEST_WORD = 5, 20
_LIKELY = 2.0
_LEGAL_FORM = 6
_LONGEST_UNIT = 7
_WIDE_FORMS = ("株", "有", "同", "財", "社", "独", "주", "유")


def best_place(places: Sequence[Piece]) -> Piece | None:
    """The first that is more than a part of another, and surely a place."""
    places = [piece for piece in places if not is_department(piece)]
    whole = [piece for piece in places if not is_unit(piece)]
    sure = [piece for piece in whole if piece.kind is Kind.ORGANIZATION]
    best = next(iter(sure or whole or places), None)
    return next((p for p in sure if best and _is_whole(p.text, best.text)), best)


def _is_whole(name: str, short: str) -> bool:
    """The short name, with its legal form: "Acme, Inc." of "Acme"."""
    return name.startswith(f"{short},") and is_company(name)


def is_unit(piece: Piece) -> bool:
    """A department, a chair or the like; a group that bears a name is a company: "Grupo Sol"."""
    tokens = tokens_of(piece.text)
    length = vocabulary("units").at(tokens, 0) if tokens else 0
    if is_wide(piece.text) and piece.text.endswith(WIDE_ENDS):
        return False
    if not length or tokens[0] not in word_set("groups"):
        return length > 0
    return length > 1 or vocabulary("links").at(tokens, 1) > 0


def is_likely(place: Piece) -> bool:
    """Its words alone tell that it is a house."""
    return place.reading is not None and place.reading.score >= _LIKELY


def is_office(piece: Piece) -> bool:
    """A part of a house that answers: "Secrétariat de la direction"."""
    return tokens_of(piece.text).at(0, _DESKS) > 0


def is_named_office(piece: Piece) -> bool:
    """An office that bears the house's name before its own: "Tidal Alliance Secretariat"."""
    tokens = tokens_of(piece.text)
    return len(tokens) > 1 and tokens.ending(_DESKS) > 0 and piece.alone


def is_department(piece: Piece) -> bool:
    """Wide letters that name a part of a house without the house: "緑政部", "경제과"."""
    if len(piece.text) > _LONGEST_UNIT or not is_wide(piece.text):
        return False
    if not piece.text.endswith(WIDE_UNITS):
        return False
    return not any(house in piece.text for house in WIDE_HOUSES)


def is_part_of(place: str, house: str) -> bool:
    """A ministry in wide letters, and behind it what is a part of it: "霧省林業局"."""
    own = place.removeprefix(house).strip()
    return house.endswith(MINISTRY) and own != place and own.endswith((*WIDE_UNITS, *WIDE_BUREAUS))


def place_text(place: Piece, entry: Entry, text: str) -> str:
    """The name with what belongs to it: "Acme, Inc.", "Zentrum … (DLR)"."""
    at = entry.place(place)
    behind = entry.pieces[at + 1] if at + 1 < len(entry.pieces) else None
    own = told_about(place) or _without_care_of(shown(place, text), place)
    if behind is None or behind.gap is not None:
        return own
    letters = behind.text
    if behind.before == "(" and behind.after == ")" and _is_short_for(letters, own):
        return f"{own}({letters})" if is_wide(letters) else f"{own} ({letters})"
    if behind.kind is not Kind.ORGANIZATION:
        return own
    if behind.before == "," and len(letters) <= _LEGAL_FORM:
        return f"{own}, {letters}"
    if is_wide(own) and behind.before == "" and not is_unit(behind):
        return f"{own} {letters}"
    return own


def _is_short_for(letters: str, name: str) -> bool:
    """The acronym of a name, and no client's; or a company's form in one letter."""
    if not (letters.isupper() and letters.isalpha()):
        return letters in _WIDE_FORMS
    words = name.split()
    ends = (" ".join(words[i:]) for i in range(len(words)))
    return letters in _WIDE_FORMS or is_wide(name) or any(fits(letters, end) for end in ends)


def told_about(place: Piece) -> str:
    """The house whose boilerplate the words open: "About Acme"; of other words nothing."""
    opens = place.gap is not None or place.text[:1].isupper()
    size = tokens_of(place.text).at(0, _ABOUT) if opens else 0
    return " ".join(place.text.split()[size:]) if size else ""


def _without_care_of(own: str, place: Piece) -> str:
    """Where an office is put up stands in brackets: "PR事務局（株式会社 … 内）"."""
    return own.removesuffix("内") if place.before == "(" and is_wide(own) else own


def counted(piece: Piece, text: str) -> str:
    """The name of an office with the figure that tells it from others: "Police Station 5 (North)",
    "2. Kommissariat"."""
    words = shown(piece, text)
    if piece.wrapped or is_wide(words) or piece.kind not in (Kind.DESK, Kind.ORGANIZATION):
        return words
    before = _ORDINAL.search(text, max(0, piece.start - _FIGURE), piece.start)
    start = before.start() if before else piece.start
    tokens = tokens_of(words)
    behind = _COUNTED.match(text, piece.end) if tokens.ending(_HOUSES) else None
    end = behind.end() if behind and _ends_name(text[behind.end() :]) else piece.end
    return printed(text, start, end)


def _ends_name(rest: str) -> bool:
    """Nothing that the figure could count stands behind it."""
    word = rest[:_LONGEST_WORD].split()[:1]
    return not word or not word[0][0].isalpha() or known_as(word[0]) & _LEADING != 0


def shown(piece: Piece, text: str) -> str:
    """The words of a piece as the release prints them."""
    return piece.text if piece.wrapped else printed(text, piece.start, piece.end)


def printed(text: str, start: int, end: int) -> str:
    """A stretch of the text on one line."""
    return " ".join(text[start:end].split())
