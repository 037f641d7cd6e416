"""Pieces gathered into entries, each with what was printed above it and holds for it too."""

from collections.abc import Iterator, Sequence

from msgspec import structs

from store.model.document import PartKind
from store.parse.contacts.begins import Row, begins, is_behind_list, row_of
from store.parse.contacts.employers import is_likely, is_unit
from store.parse.contacts.endings import is_end
from store.parse.contacts.entries import Draft, Entry, by_strip, opens_strip
from store.parse.kinds.cutting import OPENING, STOPS, Piece
from store.parse.phrases.kind import ABOUT, TOPICS, WHO, Kind
from store.parse.words.book import tokens_of, vocabulary, word_set
from store.parse.words.level import bare

_COLUMN = 2
_CLOSING = (")", "]")
_EXACT = 3.0
_PLACE = {Kind.ORGANIZATION, Kind.HEADING, Kind.AUDIENCE, Kind.ADDRESS, Kind.OTHER}


def gather(pieces: Sequence[Piece]) -> list[Entry]:
    """The entries in a stretch of pieces that have facts, in order."""
    entries: list[Entry] = []
    above: Piece | None = None
    heading: Piece | None = None
    for column in _columns(pieces):
        found = _in_column(column, above, heading)
        offered = [entry for entry in found if entry.facts]
        if not offered:
            above = found[-1].organization or above
            heading = found[-1].heading if not found[-1].of(*WHO) else None
        elif entries and _is_nobody(entries[-1]) and _is_nobody(offered[0]):
            last, more = entries[-1], offered.pop(0)
            entries[-1] = structs.replace(last, pieces=last.pieces + more.pieces)
        entries += offered
    return entries


def _is_nobody(entry: Entry) -> bool:
    """Numbers or addresses without a name, as in the columns of a page's footer."""
    return bool(entry.facts) and not entry.of(*WHO, Kind.ORGANIZATION)


def _columns(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    column: list[Piece] = []
    for piece in pieces:
        if piece.gap == _COLUMN and column:
            yield column
            column = []
        column.append(piece)
    if column:
        yield column


def _in_column(pieces: Sequence[Piece], above: Piece | None, heading: Piece | None) -> list[Entry]:
    row = row_of(pieces)
    drafts = [Draft(heading, above)]
    for i, piece in enumerate(pieces):
        topic = _is_topic(piece, drafts[-1])
        if piece.alone and not topic and drafts[-1].facts and is_end(piece.text):
            drafts.append(Draft(None, None))
            continue
        if _is_over(row, i, drafts[-1], topic=topic):
            drafts.append(Draft(drafts[-1].heading, _handed_on(drafts, piece)))
        if drafts[-1].facts and not topic and _is_headline(piece):
            drafts.append(Draft(None, above))
        if topic:
            announced = None if _names_source(pieces, i) else piece
            drafts[-1] = _headed(drafts[-1], piece, above)
            drafts[-1].heading = announced
        else:
            drafts[-1].put(piece)
    return [_entry(draft) for draft in drafts]


def _entry(draft: Draft) -> Entry:
    entry = Entry(tuple(_trimmed(draft.pieces)), draft.heading, draft.organization)
    return structs.replace(entry, organization=_inherited(entry))


def _is_headline(piece: Piece) -> bool:
    """A page's heading of something else: what the last one announced is over."""
    is_other = piece.kind in (Kind.OTHER, Kind.ROLE)
    return piece.alone and piece.part is PartKind.HEADING and is_other


def _names_source(pieces: Sequence[Piece], i: int) -> bool:
    """A line below contacts that says who has issued the text announces no others."""
    if i == 0 or bare(pieces[i].text) not in word_set("sources") or not pieces[i].gap:
        return False
    end = next((k for k in range(i + 1, len(pieces)) if opens_strip(pieces[k])), len(pieces))
    return end > i + 1 and not any(piece.fact for piece in pieces[i:end])


def _is_topic(piece: Piece, entry: Draft) -> bool:
    if piece.kind not in TOPICS:
        return False
    if piece.before in OPENING and piece.after in _CLOSING and entry.holds(Kind.NAME):
        return False
    if piece.gap == 0 and entry.facts and tokens_of(piece.text) in vocabulary("calls"):
        return False
    if piece.kind is Kind.AUDIENCE:
        pending = entry.holds(Kind.NAME) and not entry.facts and piece.gap == 0
        return piece.after == ":" or (piece.alone and not pending)
    return True


def _is_over(row: Row, i: int, entry: Draft, *, topic: bool) -> bool:
    """The `i`-th piece is no longer of this entry."""
    if not topic and not entry.facts:
        return is_behind_list(row.pieces, i, entry)
    if not topic:
        return begins(row, i, entry)
    if entry.facts:
        return True
    return entry.holds(Kind.NAME) and row.kinds[i] is not Kind.FACT


def _handed_on(entries: Sequence[Draft], piece: Piece) -> Piece | None:
    """The organisation above that holds for what begins at a piece, too.

    Not one in a block of its own, below a block without one and above an empty line.
    """
    last = entries[-1]
    own = _inherited(last)
    if own is None or not piece.gap or len(entries) == 1:
        return own
    earlier = entries[-2]
    within = any(other.number == own.number for other in last.pieces)
    apart = earlier.heading is last.heading and earlier.facts and not earlier.organization
    return None if within and apart and not _inherited(earlier) else own


def _headed(entry: Draft, heading: Piece, above: Piece | None) -> Draft:
    """The entry under a heading; what stands above an empty line belongs to it no more, but for a
    name whose facts the heading announces."""
    apart = heading.gap or _is_labelled(entry)
    apart = heading.kind is Kind.HEADING and apart and not entry.holds(Kind.NAME)
    return Draft(heading, above) if apart else entry


def _is_labelled(entry: Draft) -> bool:
    """Its last line tells something else: "WHERE: Acme Park"."""
    first = next((piece for piece in reversed(entry.pieces) if opens_strip(piece)), None)
    return first is not None and first.kind is Kind.OTHER and first.after == ":"


def _inherited(entry: Entry | Draft) -> Piece | None:
    """An organisation on a line of its own before any name holds for the entries below."""
    own = entry.organization
    found: Piece | None = None
    named = any(piece.kind is Kind.NAME for piece in entry.pieces)
    for strip in by_strip(entry.pieces):
        kinds = [piece.kind for piece in strip]
        if named and kinds == [Kind.DESK] and _is_press_line(strip[0]):
            continue
        if {Kind.NAME, Kind.DESK, Kind.FACT} & set(kinds):
            break
        if strip[0].before in STOPS or (found and not strip[0].gap):
            continue
        own_line = set(kinds) <= _PLACE and kinds.count(Kind.OTHER) * 2 <= len(kinds)
        own_line = own_line and not (kinds[0] is Kind.OTHER and strip[0].after == ":")
        if own_line and Kind.ORGANIZATION in kinds:
            place = strip[kinds.index(Kind.ORGANIZATION)]
            if not is_likely(place):
                continue
            found = (found or own or place) if is_unit(place) else place
    return found or own


def _is_press_line(desk: Piece) -> bool:
    """What a desk is by itself, alone over whose it is: "Assessoria de imprensa"."""
    return desk.alone and desk.reading is not None and desk.reading.score >= _EXACT


def _trimmed(pieces: Sequence[Piece]) -> list[Piece]:
    """Without what stands above the lines that lead to the first fact."""
    first = next((i for i, piece in enumerate(pieces) if piece.fact), len(pieces))
    kept: list[list[Piece]] = []
    below_gap = 0
    for strip in reversed(list(by_strip(pieces[:first]))):
        if _is_said_apart(kept) or not _leads(strip, kept, below_gap):
            break
        kept.insert(0, strip)
        below_gap = strip[0].gap or 0
    return [piece for strip in kept for piece in strip] + list(pieces[first:])


def _is_said_apart(below: Sequence[Sequence[Piece]]) -> bool:
    """A sentence that names somebody begins here; the one before speaks of something else."""
    who = any(piece.kind in WHO for line in below for piece in line)
    return who and below[0][0].gap is None and below[0][0].before in STOPS


def _is_of_next_sentence(line: Sequence[Piece]) -> bool:
    """A sentence of its own that names whom to call: "…. To invite her, call the Acme Bureau"."""
    if line[0].before != "." or line[0].gap is not None:
        return False
    told = any(piece.kind is Kind.OTHER and piece.text[:1].islower() for piece in line)
    return told and any(piece.kind is Kind.ORGANIZATION for piece in line)


def _is_rank_over(strip: Sequence[Piece], below: Sequence[Piece]) -> bool:
    """A rank with a colon, alone over somebody's name: "Treasurer:", "Jane Doe"."""
    rank = strip[0]
    return rank.alone and rank.kind is Kind.ROLE and rank.after == ":" and below[0].alone


def _leads(strip: Sequence[Piece], below: Sequence[Sequence[Piece]], gap: int) -> bool:
    """The line belongs to the lines below it; `gap` is how much stands between them."""
    kinds = {piece.kind for piece in strip}
    if not any(piece.kind in WHO for line in below for piece in line):
        return not (below and _is_of_next_sentence(below[0]))
    if gap == 0:
        others = sum(piece.kind is Kind.OTHER for piece in strip)
        return bool(kinds & {*WHO, *ABOUT}) and others * 2 <= len(strip)
    return kinds == {Kind.ORGANIZATION} or _is_rank_over(strip, below[0])
