"""What a person changes in the archive, written beside the screen."""

from collections.abc import Iterable, Mapping
from contextlib import suppress

from store import Completion, Marking, Marks, Release, SavedCount, StoreError
from tui.browsing import UNMARKED
from tui.journal import Change, turned_back
from tui.messages import FieldCorrected, MarksChanged
from tui.screens.tasks import Tasks
from tui.screens.upkeep import Upkeep

TAG = "tag:"
"""What asks for tags, as a query that is being typed."""


class Changes:
    """What writes may wait for others that do; all of it raises StoreError."""

    def __init__(self, tasks: Tasks, upkeep: Upkeep) -> None:
        self._tasks = tasks
        self._upkeep = upkeep

    def marked(self, ids: Iterable[int]) -> Mapping[int, Marks]:
        """The marks of those of these releases that have any."""
        return self._tasks.library.marked(ids)

    def saved(self) -> tuple[SavedCount, ...]:
        """The saved searches with what each finds."""
        return self._tasks.library.saved()

    def tags(self) -> tuple[Completion, ...]:
        """The tags that there are."""
        return self._tasks.library.complete(TAG, len(TAG)).items

    def mark(self, ids: Iterable[int], marking: Marking) -> Change:
        """Answered by MarksChanged, too."""
        with self._tasks.writing, self._tasks.known():
            before = self._tasks.library.mark(ids, marking)
        now = self._tasks.library.marked(before)
        after = {id: now.get(id, UNMARKED) for id in before}
        self._tasks.tell(MarksChanged(after))
        return Change("", before, after)

    def remark(self, now: Mapping[int, Marks], then: Mapping[int, Marks]) -> int:
        """Have what a change to `now` was about as it was `then`; of how many that can be.

        Answered by MarksChanged, too.
        """
        with self._tasks.writing, self._tasks.known():
            there = self._tasks.library.marked(now)
            turned = {id: turned_back(there.get(id, UNMARKED), now[id], then[id]) for id in now}
            back = {id: marks for id, marks in turned.items() if marks is not None}
            self._tasks.library.remark(back)
        self._tasks.tell(MarksChanged(back))
        return len(back)

    def read(self, id: int) -> None:
        """Mark as read what was read; answered by MarksChanged."""
        self._tasks.start("reading", lambda: self._mark_read(id))

    def save_search(self, name: str, query: str) -> None:
        """Keep a query under a name."""
        self._tasks.library.save_search(name, query)

    def forget_search(self, name: str) -> None:
        """Keep it no longer."""
        self._tasks.library.forget_search(name)

    def correct(self, release: Release, field: str, text: str) -> None:
        """Answered by FieldCorrected and ArchiveRefreshed."""
        with self._tasks.writing:
            for _ in self._tasks.library.correct(release.id or 0, field, text):
                pass
        self._tasks.tell(FieldCorrected(field))
        self._upkeep.bring_up()

    def _mark_read(self, id: int) -> None:
        with suppress(StoreError):  # who reads is not to be told that nothing can be written
            self.mark((id,), Marking(read=True))
