"""Numbers printed beside a firm's name that hold for the people listed below it."""

from collections.abc import Iterator, Sequence

import msgspec

from store.parse.facts.index import EmailFound, PhoneFound
from store.parse.kinds.context import boxes_of, resembles
from store.parse.kinds.cutting import OPENING, Piece
from store.parse.phrases.kind import TOLD, WHO, Kind, Reading
from store.parse.phrases.trades import is_function
from store.parse.words.book import tokens_of

_LIKELY = 4.0
_CLOSING = (")", "]")
_OVER = (Kind.ORGANIZATION, Kind.HEADING)
_FIRM = Reading(Kind.ORGANIZATION, TOLD)
_Line = list[Piece]


def beside_firms(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces; facts beside a firm go to those below it who have no number of their own.

    "Acme plc  020 …", "Jane Doe, Chief Executive", "John Roe, Finance Director".
    """
    if not any(piece.kind in _OVER and piece.gap is not None for piece in pieces):
        return list(pieces)
    out: list[Piece] = []
    lines = _with_headed_blocks(list(_lines(pieces)))
    i, seen = 0, False
    while i < len(lines):
        orphan = lines[i][0].gap == 0 and _is_below_person(lines, i)
        told = seen or _has_note(lines[i])
        people = _people_below(lines, i) if told or not orphan else 0
        if people and _is_firm(lines[i], seen=seen):
            seen = True
            out += [_as_firm(lines[i][0]), *_with_facts_of(lines[i], lines[i + 1 : i + 1 + people])]
            i += 1 + people
        elif people and _is_heading_with_number(lines[i]):
            out += [lines[i][0], *_with_facts_of(lines[i], lines[i + 1 : i + 1 + people])]
            i += 1 + people
        else:
            seen = seen and not orphan
            sharing = _sharing_first(lines, i)
            out += [*_over_people(lines, i), *_with_facts_of_first(lines[i + 1 : i + 1 + sharing])]
            i += 1 + sharing
    return out


def _is_heading_with_number(line: _Line) -> bool:
    """What announces people, with only facts below it that are theirs: "Media contacts", "020 …",
    "Jane Doe", "John Roe"."""
    heading, *facts = line
    return heading.kind is Kind.HEADING and bool(facts) and all(piece.fact for piece in facts)


def _over_people(lines: Sequence[_Line], i: int) -> _Line:
    """A firm's line, its number apart from its name if those below have their own: they work
    there, too."""
    firm, below = lines[i], lines[i + 1] if i + 1 < len(lines) else []
    if len(firm) < 2 or not firm[1].fact or firm[0].kind is not Kind.ORGANIZATION:
        return firm
    owned = below and below[0].kind is Kind.NAME and below[0].gap == 0 and _numbers(below)
    if not firm[0].gap or not owned:
        return firm
    number = msgspec.structs.replace(firm[1], gap=0)
    return [msgspec.structs.replace(firm[0], alone=True), number, *firm[2:]]


def _sharing_first(lines: Sequence[_Line], i: int) -> int:
    """How many lines below a firm's name are of people who share the number beside the first."""
    firm, end = lines[i], i + 1
    if len(firm) > 1 or firm[0].kind is not Kind.ORGANIZATION or not firm[0].alone:
        return 0
    while end < len(lines) and lines[end][0].gap == 0 and lines[end][0].kind is Kind.NAME:
        if (end == i + 1) != bool(_types(lines[end])):
            break
        end += 1
    first = _types(lines[i + 1]) if end > i + 2 else set()
    return end - i - 1 if first == {PhoneFound} else 0


def _with_facts_of_first(people: Sequence[_Line]) -> Iterator[Piece]:
    for i, line in enumerate(people):
        yield from line
        if i:
            shared = (piece for piece in people[0] if piece.fact)
            yield from (msgspec.structs.replace(piece, gap=None) for piece in shared)


def without_notes(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces without what a firm is for, in brackets behind its name or below it, where its
    people follow: "Acme Limited", "(Financial Adviser)", "Jane Doe"."""
    kept: list[Piece] = []
    for i, piece in enumerate(pieces):
        behind = pieces[i + 1] if i + 1 < len(pieces) else None
        noted = piece.before in OPENING and piece.after in _CLOSING and not piece.fact
        firm = bool(kept) and kept[-1].kind is Kind.ORGANIZATION and kept[-1].gap is not None
        people = behind is not None and behind.gap == 0 and behind.kind is Kind.NAME
        if not (noted and firm and people) or piece.text.isupper():
            kept.append(piece)
    return kept


def _with_headed_blocks(lines: list[_Line]) -> list[_Line]:
    """What looks like a name, or is only capitals, over a block of people is a firm where another
    block has one."""
    seen = False
    for i, line in enumerate(lines):
        first, below = line[0], _below_function(lines, i + 1)
        if not (first.gap and first.alone and below and below[0].kind is Kind.NAME):
            continue
        named = any(piece.fact for piece in below)
        if seen and named and _may_be_firm(first):
            lines[i] = [_as_firm(first)]
        seen = seen or first.kind is Kind.ORGANIZATION
    return lines


def _below_function(lines: Sequence[_Line], i: int) -> _Line:
    """The line below, or the next where that says what the firm is for: "Acme", "Media relations",
    "Jane Doe"."""
    line = lines[i] if i < len(lines) else []
    after = lines[i + 1] if i + 1 < len(lines) else []
    work = line and line[0].alone and line[0].kind in (Kind.DESK, Kind.AUDIENCE, Kind.ROLE)
    if work and line[0].gap == 0 and is_function(tokens_of(line[0].text)):
        return after if after and after[0].gap == 0 else []
    return line if line and line[0].gap == 0 else []


def _may_be_firm(piece: Piece) -> bool:
    loud = piece.kind is Kind.OTHER and piece.text.isupper() and piece.after == ""
    return loud or (piece.kind is Kind.NAME and _is_unsure(piece))


def _is_unsure(piece: Piece) -> bool:
    return piece.reading is not None and piece.reading.score < _LIKELY


def _lines(pieces: Sequence[Piece]) -> Iterator[_Line]:
    """The pieces of each line, with the facts that have the next line to themselves."""
    line: _Line = []
    for i, piece in enumerate(pieces):
        if piece.gap is not None and line and not _goes_on(pieces, i):
            yield line
            line = []
        line.append(piece)
    if line:
        yield line


def _goes_on(pieces: Sequence[Piece], i: int) -> bool:
    if pieces[i].gap:
        return False
    while i < len(pieces) and pieces[i].fact:
        i += 1
        if i == len(pieces) or pieces[i].gap is not None:
            return True
    return False


def _people_below(lines: Sequence[_Line], i: int) -> int:
    """How many lines below the `i`-th are of people without such facts as it has, the first of
    them a name."""
    types, end = _types(lines[i]), i + 1
    while end < len(lines) and lines[end][0].gap == 0 and not types & _types(lines[end]):
        kind = _who_begins(lines[end])
        if kind is not Kind.NAME and (end == i + 1 or kind not in (Kind.ROLE, Kind.FACT)):
            break
        end += 1
    return end - i - 1 if types else 0


def _who_begins(line: _Line) -> Kind:
    """Of the first piece, or of the name behind a field of work: "Sales: Jane Doe"."""
    first, behind = line[0], line[1] if len(line) > 1 else None
    named = behind is not None and behind.kind is Kind.NAME and first.after == ":"
    led = named and not first.fact and is_function(tokens_of(first.text))
    return Kind.NAME if led else first.kind


def _types(line: _Line) -> set[type]:
    return {type(piece.fact) for piece in line if piece.fact}


def _numbers(line: _Line) -> list[Piece]:
    return [piece for piece in line if isinstance(piece.fact, PhoneFound)]


def _is_person(line: _Line) -> bool:
    """Begins with a name, and has no number."""
    return line[0].kind is Kind.NAME and not _numbers(line)


def _is_below_person(lines: Sequence[_Line], i: int) -> bool:
    """The line of somebody who has no number yet is right above, or that with what they do
    between."""
    above = i - 1
    while above > 0 and _is_of_person(lines[above]):
        above -= 1
    return above >= 0 and _is_person(lines[above])


def _is_of_person(line: _Line) -> bool:
    """What somebody does whose name is above, on a line of its own."""
    return line[0].alone and line[0].gap == 0 and line[0].kind in (Kind.ROLE, Kind.AUDIENCE)


def _is_firm(line: _Line, *, seen: bool) -> bool:
    """A place with a number or an address, or, below such a list, what looks like a name."""
    first = line[0]
    rest = [piece for piece in line[1:] if piece.reading and piece.before not in OPENING]
    if any(piece.kind in WHO for piece in rest):
        return False
    if first.kind is Kind.ORGANIZATION:
        return True
    unsure = first.kind is Kind.NAME and _is_unsure(first)
    return (seen or _has_note(line)) and (unsure or first.kind is Kind.OTHER)


def _has_note(line: _Line) -> bool:
    """What the firm is for stands in brackets behind its name: "(financial PR)"."""
    return len(line) > 1 and line[1].fact is None and line[1].before in OPENING


def _as_firm(piece: Piece) -> Piece:
    reading = piece.reading if piece.kind is Kind.ORGANIZATION else _FIRM
    gap = max(piece.gap or 0, 1)
    return msgspec.structs.replace(piece, reading=reading, alone=True, after="", gap=gap)


def _with_facts_of(firm: _Line, people: Sequence[_Line]) -> Iterator[Piece]:
    """The lines of the people, each with the facts of the firm behind it, and with those that
    stand alone below them all."""
    below = _below_all(people)
    shared = [*below, *(piece for piece in firm if piece.fact)]
    for i, line in enumerate(people):
        own = [piece for piece in line if piece not in below]
        yield from own
        if i + 1 == len(people) or _who_begins(people[i + 1]) is Kind.NAME:
            written = any(isinstance(piece.fact, EmailFound) for piece in own)
            for piece in shared:
                if not (written and isinstance(piece.fact, EmailFound)):
                    yield msgspec.structs.replace(piece, gap=None)


def _below_all(people: Sequence[_Line]) -> list[Piece]:
    """The facts on the last lines, where nobody has any of their own."""
    names = [line[0] for line in people if _who_begins(line) is Kind.NAME]
    facts = [piece for line in people for piece in line if piece.fact]
    if len(names) < 2 or not facts or facts[0].gap is None or facts[0].start < names[-1].end:
        return []
    boxes = boxes_of(str(p.fact.address) for p in facts if isinstance(p.fact, EmailFound))
    return [] if any(resembles(name.text, boxes) for name in names) else facts
