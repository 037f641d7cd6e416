"""What a person has set, told in the place of what the parser says of it; pure."""

from collections.abc import Collection, Iterator, Sequence

from store.intake.standing import ISSUER, OF_CONTACTS, right_of, written
from store.model.explained import Explained, Explanation
from store.model.release import Release
from store.model.standing import Standing

BY_HAND = "Set by hand, and kept."
EVERYWHERE = "Set right everywhere."
CONTACTS = "contacts"


def with_hand(
    explanation: Explanation,
    release: Release,
    by_hand: Collection[str],
    standings: Sequence[Standing],
) -> Explanation:
    """The parser's answers, and for the fields of `by_hand` those of the person who set them.

    So for what the `standings` made of a reading.
    """
    told = list(explanation)
    if CONTACTS in by_hand:  # nobody knows which of them
        told = [each for each in told if not _is_of(each.field, CONTACTS)]
        told += _of_contacts(release)
    else:
        for field in _set_everywhere(told, release, standings):
            if field not in by_hand:
                _put(told, field, release, EVERYWHERE)
    for field in sorted(by_hand):
        if field != CONTACTS:
            _put(told, field, release, BY_HAND)
    return tuple(told)


def _set_everywhere(
    told: Sequence[Explained], release: Release, standings: Sequence[Standing]
) -> Iterator[str]:
    of_contacts = (
        f"{CONTACTS}.{n}.{name}" for n in range(len(release.contacts)) for name in OF_CONTACTS
    )
    for field in (ISSUER, *of_contacts):
        read = ", ".join(each.value for each in told if each.field == field)
        right = read
        for standing in standings:
            if standing.field == field.rpartition(".")[2]:
                fitting = right_of(right, standing)
                right = right if fitting is None else fitting
        if right != read and right == ", ".join(_values(release, field)):
            yield field


def _put(told: list[Explained], field: str, release: Release, why: str) -> None:
    """In the place of what was read there, else behind what is told of the same contact."""
    read = [each for each in told if _is_of(each.field, field)]
    contact = field.rpartition(".")[0]
    near = [n for n, each in enumerate(told) if contact and _is_of(each.field, contact)]
    plain = [n for n, each in enumerate(told) if not _is_of(each.field, CONTACTS)]
    if read:
        at = told.index(read[0])
    elif near:
        at = near[-1] + 1
    else:
        at = len(told) if contact else len(plain)
    values = _values(release, field)
    said = ", ".join(each.value for each in read if not each.doubtful or each.value)
    if said and said != ", ".join(values):
        why = f"{why} It was read as “{said}”."
    told[:] = [each for each in told if each not in read]
    told[at:at] = [Explained(field, value, 1.0, why, by_hand=True) for value in values or ("",)]


def _of_contacts(release: Release) -> Iterator[Explained]:
    for n, contact in enumerate(release.contacts):
        yield Explained(f"{CONTACTS}.{n}", contact.kind, 1.0, BY_HAND, by_hand=True)
        for name in OF_CONTACTS:
            field = f"{CONTACTS}.{n}.{name}"
            for value in _values(release, field):
                yield Explained(field, value, 1.0, BY_HAND, by_hand=True)


def _values(release: Release, field: str) -> Sequence[str]:
    """As they are told, each number and address by itself."""
    name, *path = field.split(".")
    value = getattr(release, name)
    if path:
        contact = next(iter(release.contacts[int(path[0]) :]), None)
        value = getattr(contact, path[1], None) if path[1:] else contact and contact.kind
    if isinstance(value, tuple):
        return [written((each,)) for each in value]
    return [] if value is None else [str(value)]


def _is_of(part: str, field: str) -> bool:
    return part == field or part.startswith(f"{field}.")
