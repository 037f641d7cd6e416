"""Which of an entry's organisations its person works for, as it is printed."""

from collections.abc import Sequence

from store.parse.contacts.entries import Entry
from store.parse.kinds.cutting import Piece
from store.parse.phrases.companies import is_company
from store.parse.phrases.houses import fits
from store.parse.phrases.kind import Kind
from store.parse.words.book import is_wide, tokens_of, vocabulary, word_set
from store.parse.words.lexicon.firms import WIDE_ENDS, WIDE_HOUSES, WIDE_UNITS
from store.parse.words.table import lists_of

_DESKS = lists_of("desks")
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


def is_office(piece: Piece) -> bool:
    """A part of a house that answers: "Secrétariat de la direction"."""
    return tokens_of(piece.text).at(0, _DESKS) > 0


def is_department(piece: Piece) -> bool:
    """Wide letters that name a part of a house without the house: "緑政部", "경제과"."""
    if len(piece.text) > _LONGEST_UNIT or not is_wide(piece.text):
        return False
    if not piece.text.endswith(WIDE_UNITS):
        return False
    return not any(house in piece.text for house in WIDE_HOUSES)


def place_text(place: Piece, entry: Entry, text: str) -> str:
    """The name with what belongs to it: "Acme, Inc.", "Zentrum … (DLR)"."""
    at = entry.place(place)
    behind = entry.pieces[at + 1] if at + 1 < len(entry.pieces) else None
    own = _without_care_of(shown(place, text), place)
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


def _without_care_of(own: str, place: Piece) -> str:
    """Where an office is put up stands in brackets: "PR事務局（株式会社 … 内）"."""
    return own.removesuffix("内") if place.before == "(" and is_wide(own) else own


def shown(piece: Piece, text: str) -> str:
    """The words of a piece as the release prints them."""
    return piece.text if piece.wrapped else printed(text, piece.start, piece.end)


def printed(text: str, start: int, end: int) -> str:
    """A stretch of the text on one line."""
    return " ".join(text[start:end].split())
