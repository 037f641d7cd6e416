"""What was set right by hand in a release, as the journal tells of it; pure."""

from collections.abc import Iterable, Iterator

import msgspec

from store.archive.documents import document
from store.model.change import Change, Corrected, Rewritten
from store.model.record import decode
from store.model.release import Release


def set_again(read: Release, changes: Iterable[Change]) -> Release:
    """The release, read anew, with all that still holds of what was set right by hand in it."""
    fields = document(read)
    held: set[str] = set()
    judged = False
    for deed in _deeds(read.id, changes):
        if isinstance(deed, Corrected):
            after = deed.after
            held.add(_of_release(deed.field))
        else:  # of what was read anew since, only that which is no reading
            anew = deed.after[read.id or 0].items()
            after = {name: each for name, each in anew if name in held}
        fields.update(after)
        judged = judged or "check" in after
    if not held:
        return read
    fields["corrected"] = sorted(held)
    if not judged:
        fields["check"] = [each for each in fields["check"] if _of_release(each) not in held]
    return decode(msgspec.json.encode(fields))


def told_corrected(id: int | None, changes: Iterable[Change]) -> frozenset[str]:
    """The fields that were by hand at the last correction, also those set before the journal."""
    told: frozenset[str] = frozenset()
    for deed in _corrections(id, changes):
        told = frozenset((*deed.after.get("corrected", told), _of_release(deed.field)))
    return told


def fields_by_hand(release: Release, changes: Iterable[Change]) -> frozenset[str]:
    """Just which fields those are that `corrected` names, `contacts.0.name` for instance.

    What was set before the journal, or moved since, is as `corrected` names it.
    """
    exact: set[str] = set()
    begun: set[str] = set()
    for deed in _corrections(release.id, changes):
        name = _of_release(deed.field)
        if name not in deed.before.get("corrected", (name,)):
            begun.add(name)
        exact.add(deed.field)
    moved = any(field.count(".") == 1 for field in exact)
    known = frozenset() if moved else begun.intersection(release.corrected)
    return frozenset(release.corrected) - known | {
        field for field in exact if _of_release(field) in known
    }


def _corrections(id: int | None, changes: Iterable[Change]) -> Iterator[Corrected]:
    return (deed for deed in _deeds(id, changes) if isinstance(deed, Corrected))


def _deeds(id: int | None, changes: Iterable[Change]) -> Iterator[Corrected | Rewritten]:
    """What was done to the release and is not undone."""
    for change in changes:
        match change.deed:
            case Corrected() as deed if deed.id == id and not change.undone:
                yield deed
            case Rewritten() as deed if id in deed.after and not change.undone:
                yield deed
            case _:
                pass


def _of_release(field: str) -> str:
    """`contacts` of `contacts.0.name`."""
    return field.partition(".")[0]
