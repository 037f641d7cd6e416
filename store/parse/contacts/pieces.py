"""A strip cut into pieces: facts, and the words between them, each with its likeliest reading."""

import re
from collections.abc import Iterator
from functools import cache

import msgspec
from msgspec import Struct

from store.model.document import PartKind
from store.parse.contacts.facts import Fact, FactIndex, PhoneFound
from store.parse.contacts.phrases import Phrase, phrases_in
from store.parse.contacts.readings import Kind, Reading
from store.parse.contacts.strips import Strip
from store.parse.contacts.words import Vocabulary, tokens_of, vocabulary

_LONGEST_WORD = 30
_SHORT = 3

_SIGN = re.compile(
    r"(?:https?://|www\.)[^\s,;|)]+|[|•·■◆●▼○□※*;<>\[\]【】〔〕→＝()、。]|\t+|(?<![\n ]) {2,}|—|―"
    r"|(?<=[\s)])[-/]+(?=[\s(])|(?<!\d)/(?=[^\d\W])"
    r"|(?<= )l(?= )|[:,](?=\s|\Z|[^\x00-\x7f])|(?<=[^\x00-\x7f])[:,]"
    r"|(?<=[^\W\d_A-Z)])[.!?](?=\s+[^\W\d_a-zß-ÿ])"
)


class Piece(Struct, frozen=True):
    """`before` is the sign before it, `after` the one behind; blanks and line ends are none.

    `gap` is its strip's for the first piece of a strip, else None. `alone` says that it has the
    strip to itself.
    """

    start: int
    end: int
    text: str = ""
    fact: Fact | None = None
    reading: Reading | None = None
    before: str = ""
    after: str = ""
    joined: bool = False
    linked: bool = False
    gap: int | None = None
    alone: bool = False
    part: PartKind = PartKind.TEXT

    @property
    def kind(self) -> Kind:
        return self.reading.kind if self.reading else Kind.FACT


def pieces_of(strip: Strip, text: str, facts: FactIndex) -> list[Piece]:
    """The pieces of one strip, in order."""
    pieces: list[Piece] = []
    position = strip.start
    for fact in facts.within(strip.start, strip.end):
        label = fact.label if isinstance(fact, PhoneFound) else fact.span.start
        pieces += _worded(text, position, max(position, label))
        before = text[position : fact.span.start].strip()[-1:]
        pieces.append(Piece(fact.span.start, fact.span.end, fact=fact, before=before))
        position = fact.span.end
    pieces += _worded(text, position, strip.end)
    if pieces:
        pieces[0] = msgspec.structs.replace(
            pieces[0], gap=strip.gap, alone=len(pieces) == 1, part=strip.kind
        )
    return pieces


def _worded(text: str, start: int, end: int) -> Iterator[Piece]:
    """The words between two offsets, cut at signs."""
    position, before = start, ""
    while position < end:
        sign = _next_sign(text, position, end)
        stop = sign.start() if sign else end
        after = sign.group().strip() if sign else ""
        for phrase in phrases_in(text[position:stop].replace("\n", " ")):
            yield _piece(phrase, position, before, after)
        before = after or (before if not text[position:stop].strip() else "")
        position = sign.end() if sign else end


def _next_sign(text: str, start: int, end: int) -> re.Match[str] | None:
    """The next sign that is not the stop of an abbreviation."""
    sign = _SIGN.search(text, start, end)
    while sign and sign.group() == "." and _is_short(text, start, sign.start()):
        sign = _SIGN.search(text, sign.end(), end)
    return sign


def _is_short(text: str, start: int, stop: int) -> bool:
    word = text[max(start, stop - _LONGEST_WORD) : stop].split()[-1:]
    if not word:
        return True
    return len(word[0]) <= _SHORT or tokens_of(word[0]) in _abbreviated()


@cache
def _abbreviated() -> Vocabulary:
    return vocabulary("honorifics", "degrees", "organizations", "voice", "mobile", "address")


def _piece(phrase: Phrase, offset: int, before: str, after: str) -> Piece:
    return Piece(
        start=offset + phrase.start,
        end=offset + phrase.start + len(phrase.text),
        text=phrase.text,
        reading=phrase.reading,
        before=before,
        after=after,
        joined=phrase.joined,
        linked=phrase.linked,
    )
