"""Which of an entry's numbers and addresses belong to which of its people."""

from collections.abc import Sequence

from store.model.contact import Phone
from store.parse.contacts.entries import Entry
from store.parse.contacts.profiles import Profile
from store.parse.facts.index import EmailFound, PhoneFound
from store.parse.kinds.context import boxes_of, resembles
from store.parse.kinds.cutting import OPENING, Piece

_STROKE = "/"


def phones_for(entry: Entry, profiles: Sequence[Profile], i: int) -> tuple[Phone, ...]:
    """The numbers of the `i`-th profile, in printed order."""
    ties = _tied_by_brackets(entry, profiles)
    found = [(piece, fact) for piece in entry.facts if isinstance(fact := piece.fact, PhoneFound)]
    extension = next((fact.extension for _, fact in found if not fact.number), None)
    free = [(p, f) for p, f in found if f.number and p.number not in ties]
    by_order = len(profiles) > 1 and len(free) == len(profiles) and _same_type(free)
    pairs = _paired(free, profiles)
    phones = []
    for n, (piece, fact) in enumerate([(p, f) for p, f in found if f.number]):
        owner = ties.get(piece.number)
        if owner is None and by_order:
            owner = next(k for k, (other, _) in enumerate(free) if other.number == piece.number)
        if owner is None:
            owner = pairs.get(piece.number)
        if owner is None or owner == i:
            number = fact.number or ""
            if extension and n == 0 and ";ext=" not in number:
                number = f"{number};ext={extension}"
            phones.append(Phone(number, fact.type))
    return tuple(dict.fromkeys(phones))


def _paired(
    free: Sequence[tuple[Piece, PhoneFound]], profiles: Sequence[Profile]
) -> dict[int, int]:
    """Numbers that strokes part as they part the names: "A / B", "Tel. 1", "Mob. 2 / 3"."""
    size = len(profiles)
    if size < 2 or any(p.who is None or p.who.before != _STROKE for p in profiles[1:]):
        return {}
    owners: dict[int, int] = {}
    for first in range(len(free) - size + 1):
        row = free[first : first + size]
        after = free[first + size] if first + size < len(free) else None
        stroked = all(piece.before == _STROKE for piece, _ in row[1:])
        starts = row[0][0].before != _STROKE and (not after or after[0].before != _STROKE)
        if stroked and starts and (_is_one_type(row) or (len(free) == size and _is_bare(row))):
            owners |= {piece.number: k for k, (piece, _) in enumerate(row)}
    return owners


def _same_type(found: Sequence[tuple[Piece, PhoneFound]]) -> bool:
    return _is_one_type(found) and all(
        piece.before in ("/", ",", ";", "&", "") or n == 0 for n, (piece, _) in enumerate(found)
    )


def _is_one_type(found: Sequence[tuple[Piece, PhoneFound]]) -> bool:
    return len({fact.type for _, fact in found}) == 1


def _is_bare(found: Sequence[tuple[Piece, PhoneFound]]) -> bool:
    """No label but the first's says what the numbers are."""
    return all(fact.label == fact.span.start for _, fact in found[1:])


def _tied_by_brackets(entry: Entry, profiles: Sequence[Profile]) -> dict[int, int]:
    """A number with a name in brackets behind it is that person's only."""
    ties: dict[int, int] = {}
    last: Piece | None = None
    for piece in entry.pieces:
        if piece.fact:
            last = piece
        elif last and piece.before in OPENING and len(profiles) > 1:
            owner = [k for k, p in enumerate(profiles) if p.name and piece.text in p.name]
            if owner:
                ties[last.number] = owner[0]
    return ties


def emails_for(entry: Entry, profiles: Sequence[Profile], i: int) -> tuple[str, ...]:
    """The addresses of the `i`-th profile, in printed order."""
    found = [fact.address for p in entry.facts if isinstance(fact := p.fact, EmailFound)]
    addresses = list(dict.fromkeys(address for address in found if address))
    if len(profiles) == 1:
        return tuple(addresses)
    owners = [_owner(address, profiles) for address in addresses]
    if len(addresses) == len(profiles) and None in owners:
        owners = list(range(len(profiles)))
    return tuple(a for a, owner in zip(addresses, owners, strict=True) if owner in (None, i))


def _owner(address: str, profiles: Sequence[Profile]) -> int | None:
    box = boxes_of([address])
    owners = [k for k, p in enumerate(profiles) if p.name and resembles(p.name, box)]
    return owners[0] if len(owners) == 1 else None
