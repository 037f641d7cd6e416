"""What was done to marks, so that it can be undone and done again."""

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from store import Marks

MOST = 200
"""Changes that are kept, the last ones."""


class Change(Struct, frozen=True):
    """`words` tell it, as a message does; by id the marks before and after."""

    words: str
    before: Mapping[int, Marks]
    after: Mapping[int, Marks]


def turned_back(there: Marks, now: Marks, then: Marks) -> Marks | None:
    """`there` with that as it was `then` which the change to `now` was about.

    None where just that is otherwise since; what else was marked meanwhile stays.
    """
    changed = [
        name for name in Marks.__struct_fields__ if getattr(now, name) != getattr(then, name)
    ]
    if any(getattr(there, name) != getattr(now, name) for name in changed):
        return None
    return replace(there, **{name: getattr(then, name) for name in changed})


class Journal(Struct, frozen=True):
    """The last of `done` is undone first, the last of `undone` is done again first."""

    done: tuple[Change, ...] = ()
    undone: tuple[Change, ...] = ()

    def did(self, change: Change) -> "Journal":
        """Something else was done, so that what was undone cannot be done again."""
        return Journal((*self.done, change)[-MOST:])

    def back(self) -> "Journal":
        """The last change was undone."""
        return Journal(self.done[:-1], (*self.undone, *self.done[-1:]))

    def forth(self) -> "Journal":
        """The change that was undone last was done again."""
        return Journal((*self.done, *self.undone[-1:]), self.undone[:-1])
