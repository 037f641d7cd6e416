"""Which arrivals are new, which are copies and which are later versions; pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from msgspec import Struct, structs

from store.index import Version, versions
from store.intake.batch import Arrival
from store.model.outcome import Added, Duplicate, Outcome, Revised


class Settled(Struct, frozen=True):
    """`new` are to be kept under their ids; `outcomes` answer every item in order."""

    new: tuple[Arrival, ...]
    outcomes: tuple[Outcome, ...]


def settle(
    items: Iterable[Arrival | Outcome],
    first: int,
    known: Mapping[str, int],
    earlier: Mapping[Version, int],
    alike: Mapping[str, int] = MappingProxyType({}),
) -> Settled:
    """Give each new arrival an id, from `first` up.

    `known` says which release of the archive has a digest or a fingerprint, `earlier` which one
    is the latest of a version, `alike` which one shares a digest of what is nearly the same.
    """
    told = _without_copies(items, first, dict(known))
    new = [item for item in told if isinstance(item, Arrival)]
    linked = tuple(_linked(new, earlier))
    kept = _outcomes(linked, dict(alike))
    outcomes = (next(kept) if isinstance(item, Arrival) else item for item in told)
    return Settled(linked, tuple(outcomes))


def overtaken(new: Iterable[Arrival], waiting: Mapping[Version, int]) -> dict[int, int]:
    """Corrections that came before what they correct, each with the id of that.

    `waiting` says which correction in the archive waits for a version.
    """
    return {
        waiting[version]: id for version, id in _originals(tuple(new)).items() if version in waiting
    }


def _without_copies(
    items: Iterable[Arrival | Outcome], first: int, known: dict[str, int]
) -> list[Arrival | Outcome]:
    told: list[Arrival | Outcome] = []
    for item in items:
        if not isinstance(item, Arrival):
            told.append(item)
            continue
        copied = next((known[key] for key in item.known_by() if key in known), None)
        if copied is not None:
            told.append(Duplicate(item.name, copied))
            continue
        known.update(dict.fromkeys(item.known_by(), first))
        told.append(structs.replace(item, release=structs.replace(item.release, id=first)))
        first += 1
    return told


def _originals(new: Sequence[Arrival]) -> dict[Version, int]:
    return {
        version: arrival.release.id
        for arrival in new
        if arrival.release.revision is None and arrival.release.id is not None
        for version in versions(arrival.release)
    }


def _linked(new: Sequence[Arrival], earlier: Mapping[Version, int]) -> Sequence[Arrival]:
    if all(arrival.release.revision is None for arrival in new):
        return new
    latest = {**earlier, **_originals(new)}
    return [_linked_to(arrival, latest) for arrival in new]


def _linked_to(arrival: Arrival, latest: dict[Version, int]) -> Arrival:
    release = arrival.release
    if release.revision is None or release.id is None:
        return arrival
    shared = versions(release)
    revises = next((latest[version] for version in shared if version in latest), None)
    latest.update(dict.fromkeys(shared, release.id))
    return structs.replace(arrival, release=structs.replace(release, revises=revises))


def _outcomes(new: Iterable[Arrival], alike: dict[str, int]) -> Iterator[Added | Revised]:
    for arrival in new:
        release = arrival.release
        assert release.id is not None
        if release.revises is None:
            near = next((alike[key] for key in arrival.near if key in alike), None)
            yield Added(arrival.name, release.id, release.headline, near)
        else:
            yield Revised(arrival.name, release.id, release.revises, release.headline)
        alike.update(dict.fromkeys(arrival.near, release.id))
