"""What a person changes in the archive, written beside the screen."""

import datetime
from collections.abc import Callable, Iterable, Mapping
from contextlib import nullcontext, suppress
from typing import NamedTuple

from store import (
    Change,
    Completion,
    Explanation,
    ImportRun,
    Kept,
    Library,
    Marked,
    Marking,
    Marks,
    Release,
    SavedCount,
    Standing,
    StoreError,
    Turned,
)
from tui.browsing import UNMARKED
from tui.messages import FieldCorrected, MarksChanged, SavedChanged
from tui.screens.tasks import Tasks
from tui.screens.upkeep import Upkeep

TAG = "tag:"
"""What asks for tags, as a query that is being typed."""


class Offer(NamedTuple):
    """A correction that `others` releases could have, too, which read the same."""

    standing: Standing
    field: str
    others: int


class Changes:
    """What writes may wait for others that do; all of it raises StoreError."""

    def __init__(self, tasks: Tasks, upkeep: Upkeep) -> None:
        self._tasks = tasks
        self._upkeep = upkeep
        self._own: set[tuple[int, datetime.datetime]] = set()

    def marked(self, ids: Iterable[int]) -> Mapping[int, Marks]:
        """The marks of those of these releases that have any."""
        return self._tasks.library.marked(ids)

    def saved(self) -> tuple[SavedCount, ...]:
        """The saved searches with what each finds."""
        return self._tasks.library.saved()

    def tags(self) -> tuple[Completion, ...]:
        """The tags that there are."""
        return self._tasks.library.complete(TAG, len(TAG)).items

    def mark(self, ids: Iterable[int], marking: Marking, *, kept: bool = True) -> int:
        """How many are marked otherwise now; `kept` is whether that can be undone.

        Answered by MarksChanged, too.
        """
        with self._tasks.writing, self._tasks.known():
            before = self._tasks.library.mark(ids, marking, kept=kept)
        if kept and before:
            self._note_own()
        self._tell_marks(before)
        return len(before)

    def explain(self, release: Release) -> Explanation:
        """Why the parser reads it as it does."""
        return self._tasks.library.explain(release.id or 0)

    def release(self, release: Release) -> Release:
        """The same as it is by now."""
        return self._tasks.library.release(release.id or 0)

    def last_step(self) -> Change | ImportRun | None:
        """What was done last and is not undone, an import or a change."""
        return self._tasks.library.history.last_step()

    def remaining(self, run: ImportRun) -> int:
        """How many releases of an import are still there."""
        return len(self._tasks.library.remaining(run))

    def take_back(self, run: ImportRun) -> None:
        """Take away what is left of an import; answered by ArchiveRefreshed."""
        with self._tasks.writing:
            for _ in self._tasks.library.undo(run):
                pass
        self._upkeep.bring_up()

    def next_turn(self, *, back: bool) -> Change | None:
        """What is undone next, or done again."""
        history = self._tasks.library.history
        return history.to_undo() if back else history.to_redo()

    def is_own(self, change: Change) -> bool:
        """Whether it was made here, since the browser was opened."""
        return (change.number, change.when) in self._own

    def turn(self, *, back: bool) -> Turned:
        """Undo the last change, or do again what was undone last.

        Answered by MarksChanged, SavedChanged or ArchiveRefreshed, too.
        """
        history, change = self._tasks.library.history, self.next_turn(back=back)
        beside = change is not None and isinstance(change.deed, Marked | Kept)
        with self._tasks.writing, self._tasks.known() if beside else nullcontext():
            *_, turned = history.undo() if back else history.redo()
        assert isinstance(turned, Turned)
        deed = turned.change.deed
        if isinstance(deed, Marked):
            self._tell_marks(id for turn in deed.turns for id in turn.releases())
        elif isinstance(deed, Kept):
            self._tasks.tell(SavedChanged())
        else:
            self._upkeep.bring_up()
        return turned

    def read(self, id: int) -> None:
        """Mark as read what was read; answered by MarksChanged."""
        self._tasks.start("reading", lambda: self._mark_read(id))

    def save_search(self, name: str, query: str) -> None:
        """Keep a query under a name."""
        self._keep(lambda library: library.save_search(name, query))

    def rename_search(self, name: str, to: str) -> None:
        """Call it otherwise."""
        self._keep(lambda library: library.rename_search(name, to))

    def follow_search(self, name: str, followed: bool) -> None:
        """Have imports tell what they bring to it, or no more."""
        self._keep(lambda library: library.follow_search(name, followed=followed))

    def forget_search(self, name: str) -> None:
        """Keep it no longer."""
        self._keep(lambda library: library.forget_search(name))

    def move_search(self, name: str, place: int) -> None:
        """Have it stand in another place, from 0 on."""
        self._keep(lambda library: library.move_search(name, place))

    def correct(self, release: Release, field: str, text: str) -> Offer | None:
        """Answered by FieldCorrected and ArchiveRefreshed; what else may be set right, if any."""
        id, library = release.id or 0, self._tasks.library
        standing = library.standing(id, field, text)
        others = [other for other in library.alike(standing) if other != id] if standing else []
        self._write(library.correct(id, field, text), field)
        return Offer(standing, field, len(others)) if standing and others else None

    def hold(self, offer: Offer) -> None:
        """Have a correction hold for all that it was offered for; answered the same way."""
        self._write(self._tasks.library.hold(offer.standing, offer.field), offer.field)

    def _keep(self, keep: Callable[[Library], None]) -> None:
        """Change the saved searches; answered by SavedChanged."""
        with self._tasks.writing, self._tasks.known():
            keep(self._tasks.library)
        self._note_own()
        self._tasks.tell(SavedChanged())

    def _write(self, steps: Iterable[object], field: str) -> None:
        with self._tasks.writing:
            for _ in steps:
                pass
        self._note_own()
        self._tasks.tell(FieldCorrected(field))
        self._upkeep.bring_up()

    def _mark_read(self, id: int) -> None:
        with suppress(StoreError):  # who reads is not to be told that nothing can be written
            self.mark((id,), Marking(read=True), kept=False)

    def _note_own(self) -> None:
        if change := self.next_turn(back=True):
            self._own.add((change.number, change.when))

    def _tell_marks(self, ids: Iterable[int]) -> None:
        changed = tuple(ids)
        marks = self._tasks.library.marked(changed)
        self._tasks.tell(MarksChanged({id: marks.get(id, UNMARKED) for id in changed}))
