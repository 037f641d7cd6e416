"""Where behind one entry's facts another entry begins."""

import re
from collections.abc import Sequence

from store.parse.contacts.entries import ABOUT, TOPICS, WHO, Entry, by_strip
from store.parse.facts.index import PhoneFound
from store.parse.kinds.cutting import OPENING, Piece
from store.parse.phrases.readings import Kind
from store.parse.words.level import bare

_LINES_OF_NOTE = 3
_NO_TOPIC = re.compile(r"[\d@]")


def begins(pieces: Sequence[Piece], i: int, entry: Entry) -> bool:
    """The `i`-th piece begins another entry than `entry`, which has facts already."""
    piece = pieces[i]
    if piece.fact or piece.before in OPENING:
        return piece.fact is not None and _fact_begins(pieces, i, entry)
    if piece.kind not in WHO + ABOUT:
        return _stands_apart(pieces, i, entry) or _leads_to_name(pieces, i)
    if entry.starts_with_fact and piece.gap is None and not entry.of(*WHO):
        return False
    if piece.kind is Kind.DESK:
        return not _is_named(entry, piece) and next_kind(pieces, i) in (Kind.FACT, Kind.NAME)
    return piece.kind is Kind.NAME or _leads_on(pieces, i, entry)


def _stands_apart(pieces: Sequence[Piece], i: int, entry: Entry) -> bool:
    """An address below an empty line, a topic on a line with its number, or a block of its own."""
    piece = pieces[i]
    if piece.kind is Kind.ADDRESS:
        return bool(piece.gap)
    if piece.kind is Kind.AUDIENCE and piece.gap is not None:
        return next_kind(pieces, i) is Kind.FACT and _repeats(pieces, i, entry)
    return _opens_line(pieces, i, entry) or opens_block(pieces, i)


def _opens_line(pieces: Sequence[Piece], i: int, entry: Entry) -> bool:
    """A topic before a colon, with words and then a number behind it on the same line."""
    piece = pieces[i]
    opens = piece.gap is not None or piece.before == "."
    if not opens or piece.after != ":" or piece.kind is Kind.LABEL or i + 1 >= len(pieces):
        return False
    if pieces[i + 1].fact and pieces[i + 1].gap is None:
        return piece.kind is Kind.OTHER and _is_one_line(entry) and _repeats(pieces, i, entry)
    if i + 2 >= len(pieces):
        return False
    who, fact = pieces[i + 1], pieces[i + 2]
    on_line = who.gap is None and fact.gap is None
    return on_line and who.kind in (*WHO, *ABOUT, Kind.OTHER) and fact.fact is not None


def _is_one_line(entry: Entry) -> bool:
    """Somebody with all that is said of them on one line, as in a list of such lines."""
    strips = list(by_strip(entry.pieces))
    return len(strips) == 1 and bool(entry.of(*WHO))


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
    for below in pieces[i + 1 :]:
        lines += below.gap is not None
        if below.gap or lines > _LINES_OF_NOTE or below.kind not in (Kind.OTHER, Kind.FACT):
            return False
        if below.fact:
            return True
    return False


def _fact_begins(pieces: Sequence[Piece], i: int, entry: Entry) -> bool:
    """A line that begins with its number, as the lines before; or a whole house's number."""
    piece = pieces[i]
    if entry.starts_with_fact and piece.gap is not None and entry.of(*WHO):
        return True
    fact = piece.fact
    return isinstance(fact, PhoneFound) and fact.general and _is_apart(pieces, i)


def _leads_on(pieces: Sequence[Piece], i: int, entry: Entry) -> bool:
    """A role or an organisation above the name, or the desk, that it goes with."""
    piece, following = pieces[i], next_kind(pieces, i)
    is_place = piece.kind is Kind.ORGANIZATION
    if is_place and piece.gap is None and (piece.linked or piece.after in (";", ".")):
        return False
    if is_place and piece.gap is None and _is_next(pieces, i):
        return _repeats(pieces, i, entry)
    if following is not Kind.FACT:
        return following in WHO
    if not is_place and piece.gap is not None and not piece.alone and _repeats(pieces, i, entry):
        return True
    apart = bool(piece.gap) if is_place else piece.alone and bool(piece.gap)
    return apart or (is_place and piece.alone and _repeats(pieces, i, entry))


def _is_next(pieces: Sequence[Piece], i: int) -> bool:
    """A place that a semicolon or an "or" parts from the facts before, with its own number behind:
    "Jane Doe on 555 …, or Acme Depot on 555 …"."""
    if not pieces[i].joined and pieces[i].before != ";":
        return False
    kinds = (p.kind for p in pieces[i + 1 :] if p.kind in (Kind.FACT, Kind.NAME, Kind.DESK))
    return next(kinds, None) is Kind.FACT


def _repeats(pieces: Sequence[Piece], i: int, entry: Entry) -> bool:
    """The next fact is of a type that the entry has already."""
    following = next((type(piece.fact) for piece in pieces[i + 1 :] if piece.fact), None)
    return following in {type(piece.fact) for piece in entry.facts}


def _is_named(entry: Entry, desk: Piece) -> bool:
    """The entry is about this desk already, which was named in full above."""
    names = [bare(piece.text) for piece in entry.of(Kind.DESK)]
    return not entry.of(Kind.NAME) and any(name.endswith(bare(desk.text)) for name in names)


def _is_apart(pieces: Sequence[Piece], i: int) -> bool:
    """The fact stands on a line without a name, a desk or another fact before it."""
    while pieces[i].gap is None and i > 0:
        i -= 1
        if pieces[i].fact or pieces[i].kind in WHO:
            return False
    return pieces[i].kind not in WHO


def next_kind(pieces: Sequence[Piece], i: int) -> Kind | None:
    """The kind of the next fact, name, desk or heading behind the `i`-th piece."""
    kinds = (piece.kind for piece in pieces[i + 1 :])
    return next((kind for kind in kinds if kind in (Kind.FACT, *WHO, *TOPICS)), None)
