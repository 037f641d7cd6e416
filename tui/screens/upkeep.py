"""What can be found, brought up to the archive, and what other programs do to it, noticed."""

from collections.abc import Iterator
from contextlib import suppress
from threading import Thread
from time import monotonic

from textual.message import Message

from store import MissingError, Progress, StoreError
from tui.browsing import around
from tui.messages import ArchiveGrown, ArchiveRefreshed, RefreshAdvanced, VersionSeen
from tui.present.status import Trouble, time_left
from tui.screens.tasks import Tasks
from tui.screens.work import Question, Work

LOOK = 0.5
"""Seconds between two looks at what other programs did to the archive."""

PAINTED = 0.2
"""Seconds in which the first rows are painted, before anything else wants the processor."""


class Upkeep:
    """One at a time, as an index has one writer."""

    def __init__(self, tasks: Tasks, work: Work) -> None:
        self._tasks = tasks
        self._work = work

    def begin(self, question: Question, wanted: int | None) -> None:
        """Answered by HitsLoaded, from what was indexed before, then by ArchiveRefreshed.

        The rows are those around the `wanted` release, where it is found.
        """
        self._tasks.start("refresh", lambda: self._begin(question, wanted))

    def refresh(self) -> None:
        """Answered by ArchiveRefreshed."""
        self._tasks.start("refresh", self.bring_up)

    def bring_up(self) -> None:
        """The same, in the thread that it is asked in.

        The version told is of afterwards: while this program writes, no other writes.
        """
        trouble = None
        try:
            with self._tasks.writing:
                self._follow(self._tasks.library.refresh())
        except MissingError as error:
            self._tasks.tell(self._tasks.gone(error))
            return
        except StoreError as error:
            trouble = Trouble(error.message, error.hint)
        self._tasks.answer(lambda: self._refreshed(trouble))

    def keep_looking(self) -> None:
        """Answered by VersionSeen whenever it is another one, by ArchiveClosed where it is gone.

        A thread of its own and no worker: a worker's messages would have a dialog painted again.
        What fails is told when somebody asks for something.
        """
        Thread(target=self._look, daemon=True).start()

    def end(self) -> None:
        """Look no longer."""
        self._tasks.left.set()

    def _look(self) -> None:
        seen: object = None
        while not self._tasks.left.wait(LOOK):
            try:
                now: object = self._tasks.library.version
                message: Message = VersionSeen(self._tasks.library.version)
            except MissingError as error:
                now, message = error.message, self._tasks.gone(error)
            except StoreError:
                continue
            if now != seen:
                self._tasks.tell(message)
            seen = now

    def _begin(self, question: Question, wanted: int | None) -> None:
        with suppress(StoreError):
            self._tasks.seen = self._tasks.library.version
            if wanted is not None:
                place = self._tasks.library.place(question.text, wanted) or 0
                question = question._replace(window=around(place))
        self._work.answer(question)
        self._tasks.left.wait(PAINTED)
        self.bring_up()

    def _follow(self, steps: Iterator[Progress]) -> None:
        """Tell how far the work is, and when there is more to find than before."""
        doing, began = "", 0.0
        for step in steps:
            if step.doing != doing:
                doing, began = step.doing, monotonic()
            self._tasks.tell(RefreshAdvanced(step, time_left(step, monotonic() - began)))
            if self._tasks.is_other():
                self._tasks.tell(ArchiveGrown(self._tasks.library.count))

    def _refreshed(self, trouble: Trouble | None) -> Message:
        grown, releases = self._tasks.is_other(), self._tasks.library.count
        trouble = None if releases else trouble  # what there is is shown
        condition = self._tasks.library.condition
        return ArchiveRefreshed(self._tasks.seen or 0, releases, condition, grown, trouble)
