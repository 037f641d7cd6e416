"""A strip cut into pieces: facts, and the words between them, each with its likeliest reading."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import chain, pairwise

import msgspec
from msgspec import Struct

from store.model.document import PartKind
from store.parse.facts.index import Fact, PhoneFound
from store.parse.kinds.joints import joints_in
from store.parse.page.page import Page
from store.parse.page.strips import Strip
from store.parse.phrases.kind import Kind, Reading
from store.parse.phrases.parting import phrases_in
from store.parse.phrases.stretch import Phrase
from store.parse.trace import Step
from store.parse.words.book import alternatives, known_as, phrases, tokens_of
from store.parse.words.remembered import PHRASES
from store.parse.words.table import lists_of

_JOINS = lists_of("joins")
OPENING = ("(", "[")
"""Signs that open an aside."""
STOPS = (".", "!", "?")
"""Signs that end a sentence."""

_LONGEST_WORD = 30
_SHORT = 3
_JOINT = ","
# What is asked for often is bound once: an enumeration looks its members up slowly.
_FACT = Kind.FACT
_SEEN = 2  # characters before some words that a sign at their beginning depends on

_SIGNS = (
    r"(?:https?://|www\.)[^\s,;|)]+|[|•·■◆●▼○□※;<>\[\]【】〔〕→＝()、。]|\t+|(?<![\n ]) {2,}|—|―"
    r"|(?<=[\s)])(?:[-/]+|@)(?=[\s(])|(?<= )l(?= )"
    r"|[:,](?=\s|\Z|[^\x00-\x7f])|(?<=[^\x00-\x7f])[:,]|(?<=[^\W\d_]),(?=[^\W\d_])"
    r"|(?<=[^\W\d_A-Z]|[)€$£%»”])[.!?](?=[\"”’»']?\s+[\"“„«'(]?[^\W\d_a-zß-ÿ])"
    r"|(?<=\d\d)\.(?=\s+[^\W\d_a-zß-ÿ])"
)


@cache
def _sign() -> re.Pattern[str]:
    """What parts pieces; a star or stroke inside of a word for people of every gender does not."""
    goes_on = rf"(?<=[^\W\d_])[*/](?:{alternatives('inclusive')})\b"
    return re.compile(rf"(?!{goes_on})(?:\*|(?<!\d)(?<!\b[AIKS])/(?=[^\d\W]))|{_SIGNS}")


class Piece(Struct, frozen=True):
    """`before` is the sign before it ("&" for an "and" between two facts), `after` the one
    behind; blanks and line ends are none.

    `steps` are the changes of mind about it. `gap` is its strip's for the first piece of a strip,
    else None. `alone` says that it has the strip to itself, `wrapped` that its text goes on in
    another line of its column.
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
    wrapped: bool = False
    steps: tuple[Step, ...] = ()

    @property
    def number(self) -> int:
        """By which it is known among a release's pieces: no two begin at one place."""
        return self.start

    @property
    def kind(self) -> Kind:
        """The likeliest; of what can be dialled or written to it is FACT."""
        return self.reading.kind if self.reading else _FACT


def is_announced(before: Piece | None, piece: Piece) -> bool:
    """The heading right before it on its line asks to call it."""
    return before is not None and before.kind is Kind.HEADING and piece.gap is None


def pieces_of(strip: Strip, page: Page) -> list[Piece]:
    """The pieces of one strip, in order."""
    pieces: list[Piece] = []
    position = strip.start
    joints = tuple(joints_in(strip, page))
    for fact in page.facts.within(strip.start, strip.end):
        label = fact.label if isinstance(fact, PhoneFound) else fact.span.start
        pieces += _apart(page, position, max(position, label), joints)
        before = _sign_before(page.text[position : fact.span.start].strip())
        pieces.append(Piece(fact.span.start, fact.span.end, fact=fact, before=before))
        position = fact.span.end
    pieces += _apart(page, position, strip.end, joints)
    if pieces:
        pieces[0] = msgspec.structs.replace(
            pieces[0], gap=strip.gap, alone=len(pieces) == 1, part=strip.kind
        )
    return pieces


def _sign_before(words: str) -> str:
    """The last sign, for which a word such as "and" may stand."""
    return "&" if known_as(words) & _JOINS else words[-1:]


def _apart(page: Page, start: int, end: int, joints: Sequence[int]) -> Iterator[Piece]:
    """The words between two offsets, cut at signs and where words have run together."""
    bounds = [start, *(joint for joint in joints if start < joint < end), end]
    for first, last in pairwise(bounds):
        words = list(_worded(page, first, last))
        if words and first > start and not words[0].before:
            words[0] = msgspec.structs.replace(words[0], before=_JOINT)
        yield from words


def _worded(page: Page, start: int, end: int) -> Iterator[Piece]:
    """The words between two offsets, cut at signs."""
    if start >= end:
        return
    seen = page.text[max(0, start - _SEEN) : start]
    seen = "\n" if seen.endswith("\n") else seen
    base = start - len(seen)
    for piece in _pieces_behind(seen, page.text[start:end], page.language):
        yield msgspec.structs.replace(piece, start=base + piece.start, end=base + piece.end)


@lru_cache(maxsize=PHRASES)
def _pieces_behind(seen: str, words: str, language: str | None) -> tuple[Piece, ...]:
    """The pieces of `words`, the signs in which are told by what stands right before, too."""
    return tuple(_cut(seen + words, len(seen), language))


def _cut(text: str, position: int, language: str | None) -> Iterator[Piece]:
    before, end = "", len(text)
    while position < end:
        sign = _next_sign(text, position, end)
        stop = sign.start() if sign else end
        after = sign.group().strip() if sign else ""
        words = text[position:stop].replace("\n", " ")
        for phrase in phrases_in(words, language):
            yield _piece(phrase, text, position, before, after)
        before = after or (before if not text[position:stop].strip() else "")
        position = sign.end() if sign else end


def _next_sign(text: str, start: int, end: int) -> re.Match[str] | None:
    """The next sign that is not the stop of an abbreviation."""
    sign = _sign().search(text, start, end)
    while sign and sign.group() == "." and _is_short(text, start, sign.start()):
        sign = _sign().search(text, sign.end(), end)
    return sign


def _is_short(text: str, start: int, stop: int) -> bool:
    word = text[max(start, stop - _LONGEST_WORD) : stop].split()[-1:]
    if not word:
        return False
    last = word[0].rpartition("'")[2]
    if not any(map(str.isalnum, last)):
        return False
    return len(last) <= _SHORT or tuple(tokens_of(last)) in _abbreviated()


@cache
def _abbreviated() -> frozenset[tuple[str, ...]]:
    """What may be printed with a stop that ends no sentence: "Prof.", "Blvd.", but not "road."."""
    stopped = ("organizations", "voice", "mobile", "address", "short_ranks")
    short = [word for key in stopped for word in phrases(key) if word.endswith(".")]
    titles = chain(phrases("honorifics"), phrases("degrees"))
    return frozenset(tuple(tokens_of(word)) for word in (*titles, *short))


def _piece(phrase: Phrase, text: str, offset: int, before: str, after: str) -> Piece:
    start, end = offset + phrase.start, offset + phrase.end
    return Piece(
        start=start,
        end=end,
        text=" ".join(text[start:end].split()),
        reading=phrase.reading,
        before=before,
        after=after,
        joined=phrase.joined,
        linked=phrase.linked,
    )
