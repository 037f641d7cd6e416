"""Where behind one entry's facts another entry begins."""

import re
from collections.abc import Sequence
from itertools import islice, pairwise

from msgspec import Struct

from store.parse.contacts.employers import is_likely
from store.parse.contacts.entries import Draft
from store.parse.facts.index import PhoneFound
from store.parse.kinds.cutting import OPENING, Piece
from store.parse.phrases.kind import ABOUT, TOPICS, WHO, Kind
from store.parse.words.level import bare

_LINES_OF_NOTE = 3
_NO_TOPIC = re.compile(r"[\d@]")
_CALLED = (Kind.FACT, *WHO)
_NEXT = (*_CALLED, *TOPICS)


class Row(Struct, frozen=True):
    """Pieces one after another, and what stands next behind each of them.

    `kinds` is the kind of the next fact, name, desk or heading, `calls` that of the next fact, name
    or desk, `facts` of which type the next fact is; None where there is none.
    """

    pieces: tuple[Piece, ...]
    kinds: tuple[Kind | None, ...]
    calls: tuple[Kind | None, ...]
    facts: tuple[type | None, ...]


def row_of(pieces: Sequence[Piece]) -> Row:
    """Looked through once, from the end."""
    kinds: list[Kind | None] = []
    calls: list[Kind | None] = []
    facts: list[type | None] = []
    kind: Kind | None = None
    call: Kind | None = None
    fact: type | None = None
    for piece in reversed(pieces):
        kinds.append(kind)
        calls.append(call)
        facts.append(fact)
        kind = piece.kind if piece.kind in _NEXT else kind
        call = piece.kind if piece.kind in _CALLED else call
        fact = type(piece.fact) if piece.fact else fact
    return Row(tuple(pieces), tuple(kinds[::-1]), tuple(calls[::-1]), tuple(facts[::-1]))


def begins(row: Row, i: int, entry: Draft) -> bool:
    """The `i`-th piece begins another entry than `entry`, which has facts already."""
    piece = row.pieces[i]
    if piece.fact or piece.before in OPENING:
        via = piece.kind is Kind.NAME and piece.linked and row.calls[i] is not None
        return via or (piece.fact is not None and _fact_begins(row.pieces, i, entry))
    if piece.kind not in WHO + ABOUT:
        return _stands_apart(row, i, entry) or _leads_to_name(row.pieces, i)
    if entry.starts_with_fact and piece.gap is None and not entry.holds(*WHO):
        return False
    if piece.kind is Kind.DESK:
        return not _is_named(entry, piece) and row.kinds[i] in (Kind.FACT, Kind.NAME)
    if piece.kind is Kind.NAME or _is_before_heading(row.pieces, i):
        return True
    return _leads_on(row, i, entry)


def is_behind_list(pieces: Sequence[Piece], i: int, entry: Draft) -> bool:
    """The `i`-th piece names somebody below a list of others, whose lines semicolons end: who takes
    part stands over whom to call."""
    piece = pieces[i]
    if piece.kind is not Kind.NAME or piece.gap is None or pieces[i - 1].after == ";":
        return False
    ended = (over.after == ";" for over, under in pairwise(entry.pieces) if under.gap is not None)
    return any(ended)


def _stands_apart(row: Row, i: int, entry: Draft) -> bool:
    """An address below an empty line, a topic on a line with its number, or a block of its own."""
    piece = row.pieces[i]
    if piece.kind is Kind.ADDRESS:
        return bool(piece.gap)
    if piece.kind is Kind.AUDIENCE and piece.gap is not None:
        return row.kinds[i] is Kind.FACT and _repeats(row, i, entry)
    if _opens_line(row, i, entry) or opens_block(row.pieces, i):
        return True
    return piece.kind is Kind.OTHER and (
        _asks_apart(row, i, entry) or _is_over_other(row, i, entry)
    )


def _asks_apart(row: Row, i: int, entry: Draft) -> bool:
    """Words below an empty line with their own number or address, behind somebody who has one:
    "Other enquiries can be sent to press@…"."""
    piece = row.pieces[i]
    if not piece.gap or piece.alone or " " not in piece.text or not entry.holds(*WHO):
        return False
    return _fact_on_line(row.pieces, i) and _repeats(row, i, entry)


def _is_over_other(row: Row, i: int, entry: Draft) -> bool:
    """A line that ends in a colon, over another with its number: "For filming:", "Mill House, 01
    …"."""
    piece, at = row.pieces[i], i + 1
    if not piece.alone or piece.after != ":" or not _has_one_line(entry):
        return False
    led = at < len(row.pieces) and row.pieces[at].gap == 0
    led = led and row.pieces[at].kind in (*WHO, Kind.ORGANIZATION)
    return led and _fact_on_line(row.pieces, at) and _repeats(row, i, entry)


def _has_one_line(entry: Draft) -> bool:
    """Somebody's, and no other line is of this entry."""
    return entry.holds(*WHO) and all(piece.gap is None for piece in entry.pieces[1:])


def _fact_on_line(pieces: Sequence[Piece], i: int) -> bool:
    """The line that the `i`-th piece begins goes on with a fact."""
    for piece in islice(pieces, i + 1, None):
        if piece.gap is not None:
            return False
        if piece.fact:
            return True
    return False


def _opens_line(row: Row, i: int, entry: Draft) -> bool:
    """A topic before a colon, with words and then a number behind it on the same line."""
    pieces, piece = row.pieces, row.pieces[i]
    opens = piece.gap is not None or piece.before == "."
    if not opens or piece.after != ":" or piece.kind is Kind.LABEL or i + 1 >= len(pieces):
        return False
    if pieces[i + 1].fact and pieces[i + 1].gap is None:
        return piece.kind is Kind.OTHER and _is_one_line(entry) and _repeats(row, i, entry)
    if i + 2 >= len(pieces):
        return False
    who, fact = pieces[i + 1], pieces[i + 2]
    on_line = who.gap is None and fact.gap is None
    return on_line and who.kind in (*WHO, *ABOUT, Kind.OTHER) and fact.fact is not None


def _is_one_line(entry: Draft) -> bool:
    """Somebody with all that is said of them on one line, as in a list of such lines."""
    return entry.strips == 1 and entry.holds(*WHO)


def _leads_to_name(pieces: Sequence[Piece], i: int) -> bool:
    """A word before a colon, with a name behind it on the same line: "Deputy: Jane Doe"."""
    piece, following = pieces[i], pieces[i + 1] if i + 1 < len(pieces) else None
    if piece.gap is None or following is None:
        return False
    labelled = piece.kind is Kind.LABEL and piece.reading and "names" in piece.reading.labels
    if not labelled and (piece.after != ":" or piece.kind is Kind.LABEL):
        return False
    return following.gap is None and following.kind is Kind.NAME


def opens_block(pieces: Sequence[Piece], i: int) -> bool:
    """A line of its own below an empty one, with nothing but a note between it and a fact: it says
    what the fact is for, as in "Night duty", "(8 p.m. to 6 a.m.)", "020 …"."""
    piece = pieces[i]
    if not piece.gap or not piece.alone or piece.kind is not Kind.OTHER:
        return False
    if not piece.text[:1].isupper() or _NO_TOPIC.search(piece.text) or " " not in piece.text:
        return False
    lines = 1
    for below in islice(pieces, i + 1, None):
        lines += below.gap is not None
        if below.gap or lines > _LINES_OF_NOTE or below.kind not in (Kind.OTHER, Kind.FACT):
            return False
        if below.fact:
            return True
    return False


def _fact_begins(pieces: Sequence[Piece], i: int, entry: Draft) -> bool:
    """A line that begins with its number, as the lines before; or a whole house's number."""
    piece = pieces[i]
    if entry.starts_with_fact and piece.gap is not None and entry.holds(*WHO):
        return True
    fact = piece.fact
    return isinstance(fact, PhoneFound) and fact.general and _is_apart(pieces, i)


def _leads_on(row: Row, i: int, entry: Draft) -> bool:
    """A role or an organisation above the name, or the desk, that it goes with."""
    piece, following = row.pieces[i], row.kinds[i]
    is_place = piece.kind is Kind.ORGANIZATION
    if is_place and piece.gap is None and (piece.linked or piece.after in (";", ".")):
        return False
    if is_place and piece.gap is None and _is_next(row, i):
        return _repeats(row, i, entry)
    if is_place and piece.gap is not None and piece.after == ":" and row.calls[i] is Kind.FACT:
        return _repeats(row, i, entry)
    if following is not Kind.FACT:
        return following in WHO
    more = piece.gap is not None and not piece.alone and _repeats(row, i, entry)
    if more and (not is_place or (_has_one_line(entry) and _fact_on_line(row.pieces, i))):
        return True
    apart = bool(piece.gap) if is_place else piece.alone and bool(piece.gap)
    return apart or (is_place and piece.alone and _repeats(row, i, entry))


def _is_before_heading(pieces: Sequence[Piece], i: int) -> bool:
    """A house first on its line, right before what announces its people: "Acme press contact:"."""
    place, behind = pieces[i], pieces[i + 1] if i + 1 < len(pieces) else None
    led = behind is not None and behind.kind is Kind.HEADING and behind.gap is None
    return led and place.kind is Kind.ORGANIZATION and place.gap is not None and is_likely(place)


def _is_next(row: Row, i: int) -> bool:
    """A place that a semicolon or an "or" parts from the facts before, with its own number behind:
    "Jane Doe on 555 …, or Acme Depot on 555 …"."""
    if not row.pieces[i].joined and row.pieces[i].before != ";":
        return False
    return row.calls[i] is Kind.FACT


def _repeats(row: Row, i: int, entry: Draft) -> bool:
    """The next fact is of a type that the entry has already."""
    return row.facts[i] in entry.facts


def _is_named(entry: Draft, desk: Piece) -> bool:
    """The entry is about this desk already, which was named in full above."""
    if entry.holds(Kind.NAME) or not entry.holds(Kind.DESK):
        return False
    named = (bare(piece.text) for piece in entry.pieces if piece.kind is Kind.DESK)
    return any(name.endswith(bare(desk.text)) for name in named)


def _is_apart(pieces: Sequence[Piece], i: int) -> bool:
    """The fact stands on a line without a name, a desk or another fact before it."""
    while pieces[i].gap is None and i > 0:
        i -= 1
        if pieces[i].fact or pieces[i].kind in WHO:
            return False
    return pieces[i].kind not in WHO
