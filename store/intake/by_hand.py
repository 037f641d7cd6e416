"""What was set right by hand in releases that were lost with their file, by the journal; pure."""

from collections.abc import Iterable, Iterator

import msgspec

from store.archive.documents import document
from store.model.change import Change, Corrected
from store.model.record import decode
from store.model.release import Release


def set_again(read: Release, changes: Iterable[Change]) -> Release:
    """The release, read anew, with all that still holds of what was set right by hand in it."""
    fields = document(read)
    held: set[str] = set()
    judged = False
    for deed in _corrections(read.id, changes):
        fields.update(deed.after)
        held.add(_of_release(deed.field))
        judged = judged or "check" in deed.after
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


def _corrections(id: int | None, changes: Iterable[Change]) -> Iterator[Corrected]:
    for change in changes:
        if isinstance(change.deed, Corrected) and change.deed.id == id and not change.undone:
            yield change.deed


def _of_release(field: str) -> str:
    """`contacts` of `contacts.0.name`."""
    return field.partition(".")[0]
