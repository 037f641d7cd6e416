"""Offices that running text names right before a number: "seats at the Town Hall Desk, 020 …"."""

from collections.abc import Iterator, Sequence

import msgspec

from store.parse.facts.index import EmailFound, Fact
from store.parse.kinds.cutting import OPENING, STOPS, Piece
from store.parse.phrases.kind import ABOUT, NOTHING, WHO, Kind, Reading
from store.parse.phrases.persons import is_given
from store.parse.words.book import is_wide, known_as, tokens_of, word_set
from store.parse.words.level import bare
from store.parse.words.table import SET_PHRASES, lists_of

_DESKS, _SET = lists_of("desks"), lists_of(SET_PHRASES)
_OF_OFFICES = lists_of("desks", "units", "organizations", "voice", "calls")
_FIGURES, _STREETS = lists_of("figures"), lists_of("address")
_INVITES = lists_of("invites")
_SMALL = lists_of("links", "joins", "particles")
_OFFICE = Reading(Kind.DESK, 2.5)
_LONGEST = 6
_PAIR = 2
_BETWEEN = 4
_BLANKS = 4
_EXACT = 3
_ADJECTIVE = 5  # letters: verbs such as "can" are shorter
_SURE_NAME = 3.0


def with_offices(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces of a sentence.

    Words in capitals before a number are read as an office; what the sentence says of other
    organisations before that is no place of the office's.
    """
    read = list(pieces)
    for i, piece in enumerate(pieces):
        office = _office(pieces, i)
        if office:
            read[i] = office
            for k in _before(pieces, i):
                read[k] = msgspec.structs.replace(pieces[k], reading=NOTHING)
        elif piece.kind is Kind.DESK and is_called(pieces, i):
            for k in _before(pieces, i):
                if k < i - 1:
                    read[k] = msgspec.structs.replace(pieces[k], reading=NOTHING)
    return read


def _before(pieces: Sequence[Piece], i: int) -> Iterator[int]:
    """The places that the same sentence names before its `i`-th piece."""
    while i > 0 and pieces[i].gap is None and pieces[i].before not in STOPS:
        i -= 1
        if pieces[i].fact or pieces[i].kind in (Kind.NAME, Kind.HEADING):
            return
        if pieces[i].kind is Kind.ORGANIZATION:
            yield i


def _office(pieces: Sequence[Piece], i: int) -> Piece | None:
    """The `i`-th piece as an office, by its last words."""
    piece = pieces[i]
    if piece.fact or is_wide(piece.text) or not _may_hold_office(piece) or _is_beside(pieces, i):
        return None
    words = _named(piece.text.split())
    if not words or not is_called(pieces, i):
        return None
    text = " ".join(words)
    if len(words) == 1 and not known_as(text) & _DESKS and piece.after != ":":
        return None
    if piece.kind is Kind.NAME and not (_is_of(words) or tokens_of(text).at(0, _OF_OFFICES)):
        return None
    counted = words[-1].islower() and _is_figure(words[-1])
    told = counted or bare(words[0]) in word_set("nameless") or _are_whose(words)
    told = told or _is_street(text)
    if is_given(words[0]) or told or not word_set("lands").isdisjoint(tokens_of(text)):
        return None
    return msgspec.structs.replace(piece, start=piece.end - len(text), text=text, reading=_OFFICE)


def _may_hold_office(piece: Piece) -> bool:
    score = piece.reading.score if piece.reading else 0.0
    if piece.kind is Kind.NAME:
        return score < _SURE_NAME
    if piece.kind is Kind.ORGANIZATION:
        return piece.after == ":" and " " not in piece.text
    return piece.kind is Kind.OTHER or (piece.kind is Kind.DESK and score < _EXACT)


def _is_beside(pieces: Sequence[Piece], i: int) -> bool:
    """It says where the one before works, or where the number behind is somebody's who was named:
    "Jane Doe, Acme Singers, 020 …", "Jane Doe, 020 …, in the United States 202 …"."""
    if i > 0 and pieces[i].before in (",", *OPENING) and pieces[i - 1].kind in (*WHO, *ABOUT):
        return True
    while i > 0 and pieces[i].gap is None and pieces[i].before not in STOPS:
        i -= 1
        if pieces[i].kind is Kind.NAME:
            return True
    return False


def is_called(pieces: Sequence[Piece], i: int) -> bool:
    """A number or an address is right behind, or after a few words that tell when."""
    opened = pieces[i].after in (":", *OPENING)
    for k, following in enumerate(pieces[i + 1 : i + 1 + (_BETWEEN if opened else 1)]):
        if following.fact:
            return _is_told(following.fact, apart=k > 0)
        if following.before in STOPS or following.kind not in (Kind.OTHER, Kind.LABEL):
            return False
        if following.text.count(" ") > _BLANKS:
            return False
        if following.text[:1].isupper() and not tokens_of(following.text).hold(_SET):
            return False
    return False


def _is_told(fact: Fact, *, apart: bool) -> bool:
    """An address, or a number that a plan knows; behind other words, only with its label."""
    if isinstance(fact, EmailFound):
        return True
    return fact.valid and (not apart or fact.label < fact.span.start)


def _named(words: Sequence[str]) -> Sequence[str]:
    """The last words that are a name: capitals, small words among them, one adjective behind."""
    start, plain = len(words), 0
    for i in range(len(words) - 1, -1, -1):
        word = words[i].strip(".\"'“”«»")
        if word[:1].isupper():
            start = i
        elif not _is_link(word):
            plain += 1
            if plain > 1 or start < len(words) or len(word) < _ADJECTIVE:
                break
    named = list(words[start:])
    while len(named) > 1 and (_asks(named[0]) or _is_link(named[0])):
        named.pop(0)
    if not named or _asks(named[-1]) or not named[0][:1].isupper() or len(named) > _LONGEST:
        return ()
    return () if any(map(str.isdigit, "".join(named))) else named


def _are_whose(words: Sequence[str]) -> bool:
    """Those who are in a house, and no office of it: "Acme's leaders"."""
    owned = len(words) == _PAIR and words[0].endswith(("'s", "s'")) and words[1].islower()
    return owned and not known_as(words[1]) & _OF_OFFICES


def _is_street(text: str) -> bool:
    tokens = tokens_of(text)
    return tokens.ending(_STREETS) > 0 and not tokens.hold(_OF_OFFICES)


def _is_of(words: Sequence[str]) -> bool:
    """ "Línea del Aire": its second word is a small one, and no given name begins it."""
    return len(words) > 2 and _is_link(words[1])


def _is_figure(word: str) -> bool:
    """What it counts or numbers is nobody's telephone: "Object numbers 1946 …"."""
    return any(known_as(form) & _FIGURES for form in (word, word.removesuffix("s")))


def _is_link(word: str) -> bool:
    return known_as(word) & _SMALL != 0


def _asks(word: str) -> bool:
    return known_as(word) & _INVITES != 0
