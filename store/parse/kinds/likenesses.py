"""Words that have only the shape of a name, by what the release itself says against it."""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

import msgspec

from store.parse.kinds.context import SHORTEST, Context, resembles
from store.parse.kinds.cutting import Piece
from store.parse.phrases.kind import NOTHING, TOLD, Kind, Reading
from store.parse.phrases.persons import is_given
from store.parse.words.book import is_wide, known_as, tokens_of, word_set
from store.parse.words.places import countries_of_state
from store.parse.words.table import lists_of

_SURE = 4.0
_SEEN = 12
_HOUSE_NUMBER = re.compile(r"(?:^|[\n,;|·(-])[ \t]*\d{1,5}(?:-\d{1,4})?[A-Za-z]?,? $")
_NUMBER = re.compile(r"(?<![\w.,-])\d{1,5}[A-Za-z]? $")
_DEGREES = lists_of("degrees")
_OF_STREETS = lists_of("address")
_ACRONYM = 3
_WITHIN = "'’-@/._"
_STREET = Reading(Kind.ADDRESS, TOLD)
_HOUSE = Reading(Kind.ORGANIZATION, TOLD)


def without_likenesses(pieces: Sequence[Piece], text: str, context: Context) -> list[Piece]:
    """The pieces; a name that no given name begins and no address bears is none where the text has
    its words in small letters, its first letters as an acronym, or a house's number before it."""
    read: list[Piece] = []
    words = _Spoken(text)
    for piece, behind in zip_longest(pieces, pieces[1:]):
        unsure = piece.kind is Kind.NAME and _is_unsure(piece, behind, context)
        apart = piece.alone or piece.before == ":" or (piece.gap is not None and _is_fact(behind))
        reading = _other(piece, words, apart=apart) if unsure else None
        reading = NOTHING if unsure and _is_town(behind) else reading
        read.append(msgspec.structs.replace(piece, reading=reading) if reading else piece)
    return read


def _is_unsure(piece: Piece, behind: Piece | None, context: Context) -> bool:
    if piece.reading is None or piece.reading.score >= _SURE or is_wide(piece.text):
        return False
    if is_given(piece.text.split()[0]):
        return False
    return not _has_role(piece, behind) and not resembles(piece.text, context.boxes)


def _is_town(behind: Piece | None) -> bool:
    """Its state stands behind a comma: "Chapel Hill, NC"; a degree may look like one."""
    if behind is None or behind.before != "," or behind.gap is not None or behind.fact:
        return False
    word = behind.text.split()[0].rstrip(".")
    return bool(countries_of_state(word)) and not known_as(word) & _DEGREES


def _has_role(piece: Piece, behind: Piece | None) -> bool:
    """What its bearer does is said behind a comma, or on a line of its own."""
    if behind is None or behind.kind is not Kind.ROLE:
        return False
    return behind.before == "," or (piece.alone and behind.gap == 0)


def _is_fact(piece: Piece | None) -> bool:
    return piece is not None and piece.fact is not None


class _Spoken:
    """Which words a text has by themselves, and not within an address; each is looked for once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._found: dict[str, bool] = {}

    def has(self, word: str) -> bool:
        if word not in self._found:
            borders = _borders(word, self.text)
            self._found[word] = any(not (before or behind) for before, behind in borders)
        return self._found[word]


def _other(piece: Piece, spoken: _Spoken, *, apart: bool) -> Reading | None:
    """What else it is; small words may be within a name that stands `apart`."""
    text = spoken.text
    seen = max(0, piece.start - _SEEN)
    if _HOUSE_NUMBER.search(text, seen, piece.start) or (
        _NUMBER.search(text, seen, piece.start) and tokens_of(piece.text).ending(_OF_STREETS)
    ):
        return _STREET
    words = piece.text.split()
    acronym = "".join(word[0] for word in words)
    if len(words) >= _ACRONYM and acronym.isupper() and spoken.has(acronym):
        return _HOUSE
    if _is_led(words, piece, text) or (any(map(str.islower, words)) and not apart):
        return NOTHING
    plain = (word for word in words if len(word) >= SHORTEST and not word.islower())
    return NOTHING if any(spoken.has(word.lower()) for word in plain) else None


def _is_led(words: Sequence[str], piece: Piece, text: str) -> bool:
    """An article begins or ends it, or stands before it: "the Fair Moves"."""
    before = text[max(0, piece.start - _SEEN) : piece.start].rsplit("\n", maxsplit=1)[-1].split()
    said = [
        words[0],
        *(words[-1:] if len(words[-1]) >= SHORTEST or words[-1].islower() else ()),
        *(before[-1:] if text[piece.start - 1 : piece.start] == " " else ()),
    ]
    return len(words) > 1 and any(word.lower() in word_set("articles") for word in said)


def _borders(word: str, text: str) -> Iterator[tuple[bool, bool]]:
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        yield _goes_on(text[at - 1 : at]), _goes_on(text[end : end + 1]) and _is_host(text, end)
        at = text.find(word, end)


def _goes_on(char: str) -> bool:
    return char.isalnum() or (char != "" and char in _WITHIN)


def _is_host(text: str, end: int) -> bool:
    """A stop with a letter right behind it goes on; one that ends a sentence does not."""
    return text[end] != "." or text[end + 1 : end + 2].isalnum()
