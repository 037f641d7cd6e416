"""A change turned back, or made once more, where what it was about is still as it left it; pure."""

from collections.abc import Mapping

from msgspec.structs import replace

from store.archive.rows import rows
from store.model.change import Turn
from store.model.marks import Marks
from store.model.record import Fields


def turns(before: Mapping[int, Marks], after: Mapping[int, Marks]) -> tuple[Turn, ...]:
    """What has become of marks, those that were and are alike told in one."""
    alike: dict[tuple[Marks, Marks], list[int]] = {}
    for id, old in before.items():
        if after[id] != old:
            alike.setdefault((old, after[id]), []).append(id)
    return tuple(Turn(old, new, rows(ids)) for (old, new), ids in alike.items())


def turned_marks(there: Marks, now: Marks, then: Marks) -> Marks | None:
    """`there` with that as it was `then` which a change to `now` was about.

    None where just that is otherwise since; what else was marked meanwhile stays, and what is as
    it was `then` already is so, for a turn may have been cut short.
    """
    changed = [
        name for name in Marks.__struct_fields__ if getattr(now, name) != getattr(then, name)
    ]
    if all(getattr(there, name) == getattr(then, name) for name in changed):
        return there
    if any(getattr(there, name) != getattr(now, name) for name in changed):
        return None
    return replace(there, **{name: getattr(then, name) for name in changed})


def differing(before: Fields, after: Fields) -> tuple[Fields, Fields]:
    """Of two documents of one release, the fields that they do not share."""
    return (
        {name: value for name, value in before.items() if after.get(name, ...) != value},
        {name: value for name, value in after.items() if before.get(name, ...) != value},
    )


def turned_fields(there: Fields, now: Fields, then: Fields) -> Fields | None:
    """The same as `turned_marks` of a document, by fields as `differing` tells them."""
    names = now.keys() | then.keys()
    missing = object()
    if all(there.get(name, missing) == then.get(name, missing) for name in names):
        return there
    if any(there.get(name, missing) != now.get(name, missing) for name in names):
        return None
    kept = {name: value for name, value in there.items() if name in then or name not in now}
    return {**kept, **then}
