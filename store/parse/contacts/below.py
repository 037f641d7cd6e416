"""Facts on a line of their own below several people's lines, which they share."""

from collections.abc import Sequence

from msgspec import structs

from store.model.contact import PhoneType
from store.parse.contacts.entries import Entry, by_strip
from store.parse.facts.index import EmailFound, Fact
from store.parse.kinds.cutting import Piece
from store.parse.phrases.kind import WHO, Kind


def with_last_lines(found: Sequence[Entry]) -> list[Entry]:
    """The entries; the facts below the last of several like lines are those above's too.

    "Anna Berg – a.berg@…", "Jonas Vogel – j.vogel@…", "T. 030 …": both have the telephone.
    """
    entries = list(found)
    for k in range(len(entries) - 1, 0, -1):
        own, below = _own_and_below(entries[k])
        types = _types(own)
        if not below or not types or types & _types(below):
            continue
        follower = entries[k]
        for at in range(k - 1, -1, -1):
            entry = entries[at]
            lines = [line for line in by_strip(entry.pieces) if _types(line)]
            if follower.pieces[0].gap != 0 or len(lines) != 1 or not _alike(lines[0], own, below):
                break
            if not entry.of(*WHO):
                break
            entries[at] = follower = structs.replace(entry, pieces=(*entry.pieces, *below))
    return entries


def with_switchboards(found: Sequence[Entry]) -> list[Entry]:
    """The entries; those of people with an extension alone have the numbers of the desk above, in
    its place."""
    entries: list[Entry] = []
    desk: Entry | None = None
    for entry in found:
        numbers = [piece for piece in entry.facts if piece.fact and _type(piece.fact) is not None]
        follows = not numbers and entry.facts and entry.of(Kind.NAME) and not entry.pieces[0].gap
        if desk and follows:
            shared = [piece for piece in desk.facts if piece.fact]
            entries = [one for one in entries if one is not desk]
            entries.append(structs.replace(entry, pieces=(*entry.pieces, *shared)))
            continue
        desk = entry if numbers and not entry.of(Kind.NAME) else None
        entries.append(entry)
    return entries


def _own_and_below(entry: Entry) -> tuple[list[Piece], list[Piece]]:
    """The pieces of the line with the name, and the facts of the lines below it."""
    lines = list(by_strip(entry.pieces))
    if len(lines) < 2 or not any(piece.kind in WHO for piece in lines[0]):
        return [], []
    rest = [piece for line in lines[1:] for piece in line]
    if any(piece.gap for piece in rest) or any(piece.kind in WHO for piece in rest):
        return [], []
    return lines[0], [piece for piece in rest if piece.fact]


def _alike(line: Sequence[Piece], own: Sequence[Piece], below: Sequence[Piece]) -> bool:
    """The line has facts as the last one has, but for a fax, and none as those below."""
    types, fax = _types(line), {PhoneType.FAX}
    return types - fax == _types(own) - fax and not types & _types(below)


def _types(pieces: Sequence[Piece]) -> set[object]:
    """Which of telephone, fax, address and extension, None, are among the facts."""
    return {_type(piece.fact) for piece in pieces if piece.fact}


def _type(fact: Fact) -> object:
    if isinstance(fact, EmailFound):
        return EmailFound
    if fact.number is None:
        return None
    return fact.type if fact.type is PhoneType.FAX else PhoneType.VOICE
