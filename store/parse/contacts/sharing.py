"""Which of an entry's numbers and addresses belong to which of its people."""

from collections.abc import Sequence

from store.model.contact import Phone
from store.parse.contacts.entries import Entry
from store.parse.contacts.offer import Dealt, Dialled, Written
from store.parse.contacts.profile import Profile
from store.parse.facts.index import EmailFound, PhoneFound
from store.parse.kinds.context import boxes_of, resembles
from store.parse.kinds.cutting import OPENING, Piece

_STROKE = "/"
_BETWEEN = ("/", ",", ";", "&", "", "|", "-")


def phones_for(entry: Entry, profiles: Sequence[Profile], i: int) -> tuple[Dialled, ...]:
    """The numbers of the `i`-th profile, in printed order."""
    found = [(piece, fact) for piece in entry.facts if isinstance(fact := piece.fact, PhoneFound)]
    extension = next((fact.extension for _, fact in found if not fact.number), None)
    numbers = [(piece, fact) for piece, fact in found if fact.number]
    owners = _owners(entry, numbers, profiles)
    phones: dict[Phone, Dialled] = {}
    for n, (piece, fact) in enumerate(numbers):
        owner = owners.get(piece.number)
        if owner not in (None, i):
            continue
        number = fact.number or ""
        if extension and n == 0 and ";ext=" not in number:
            number = f"{number};ext={extension}"
        phone = Phone(number, fact.type)
        phones.setdefault(phone, Dialled(phone, fact, _dealt(owner, profiles)))
    return tuple(phones.values())


def _dealt(owner: int | None, profiles: Sequence[Profile]) -> Dealt:
    return Dealt(len(profiles), len(profiles) if owner is None else 1)


def _owners(
    entry: Entry, numbers: Sequence[tuple[Piece, PhoneFound]], profiles: Sequence[Profile]
) -> dict[int, int]:
    """Whose each number is, by its piece's; of those of all there is nothing."""
    ties = _tied_by_brackets(entry, profiles)
    free = [(piece, fact) for piece, fact in numbers if piece.number not in ties]
    if len(profiles) > 1 and len(free) == len(profiles) and _same_type(free):
        return {piece.number: k for k, (piece, _) in enumerate(free)} | ties
    return _paired(free, profiles) | ties


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
        piece.before in _BETWEEN or n == 0 for n, (piece, _) in enumerate(found)
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
            owner = [k for k, p in enumerate(profiles) if p.name and piece.text in p.name.value]
            if owner:
                ties[last.number] = owner[0]
    return ties


def emails_for(entry: Entry, profiles: Sequence[Profile], i: int) -> tuple[Written, ...]:
    """The addresses of the `i`-th profile, in printed order."""
    facts = {f.address: f for p in entry.facts if isinstance(f := p.fact, EmailFound) and f.address}
    owners: list[int | None] = [None] * len(facts)
    if len(profiles) > 1:
        owners = [_owner(address, profiles) for address in facts]
        if len(facts) == len(profiles) and None in owners:
            owners = list(range(len(profiles)))
    return tuple(
        Written(address, fact, _dealt(owner, profiles), _bears(address, profiles[i]))
        for (address, fact), owner in zip(facts.items(), owners, strict=True)
        if owner in (None, i)
    )


def _owner(address: str, profiles: Sequence[Profile]) -> int | None:
    owners = [k for k, profile in enumerate(profiles) if _bears(address, profile)]
    return owners[0] if len(owners) == 1 else None


def _bears(address: str, profile: Profile) -> bool:
    return profile.name is not None and resembles(profile.name.value, boxes_of([address]))
