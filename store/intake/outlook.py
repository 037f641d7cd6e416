"""What can be found in an archive at the moment: the index that is asked, and how it keeps up."""

from collections.abc import Callable, Iterator
from typing import TypeVar

from msgspec import structs

from store.archive.files import may_write, missing
from store.errors import ArchiveError, IndexDamagedError
from store.index import INDEXING, Aside, Index, refresh
from store.intake.holdings import Holdings
from store.model.condition import Condition
from store.model.outcome import Progress

T = TypeVar("T")


class Outlook:
    """Asks the archive's own index, or one aside for whoever may not bring that up.

    `waits` is whether the first question waits until the index was brought up to the archive.
    """

    def __init__(self, holdings: Holdings, waits: bool) -> None:
        self._holdings = holdings
        self._aside: Aside | None = None
        self._condition = Condition()
        self._waits = waits

    @property
    def index(self) -> Index:
        """The one that is asked."""
        return self._aside.index if self._aside else self._holdings.index

    @property
    def condition(self) -> Condition:
        """How much of the archive what is found in it can be."""
        archive = self._holdings.archive
        beside = (*archive.marks.unread(), *archive.journal.unread())
        return structs.replace(self._condition, damage=(*self.index.unread(), *beside))

    def ask(self, question: Callable[[Index], T]) -> T:
        """The answer of the index, which is made anew if it proves to be damaged."""
        if not self._holdings.archive.where.is_dir():
            raise missing(self._holdings.archive.where)
        if self._waits:
            _exhaust(self.catch_up())
        try:
            return question(self.index)
        except IndexDamagedError:
            if not self._may_write():
                self._step_aside()
            _exhaust(self.refresh())
            return question(self.index)

    def refresh(self) -> Iterator[Progress]:
        """Bring the index up to the archive, unless another program is at it.

        Raises ArchiveError where it cannot be written, or where there is none and another program
        is at it.
        """
        self._waits = False
        try:
            yield from self._bring_up()
        except ArchiveError as error:
            self._condition = structs.replace(self._condition, behind=error.message)
            raise
        self._condition = structs.replace(self._condition, behind=None)

    def catch_up(self) -> Iterator[Progress]:
        """The same, as far as it can be: what there is can be searched, whatever is in the way.

        Raises ArchiveError where there is nothing.
        """
        try:
            yield from self.refresh()
        except ArchiveError:
            if not self.index.segments():
                raise

    def close(self) -> None:
        """Take away what lies aside."""
        if self._aside:
            self._aside.close()

    def _bring_up(self) -> Iterator[Progress]:
        archive, lock = self._holdings.archive, self._holdings.lock
        behind = self.index.behind(archive)
        if lock.held or not (behind or archive.unfinished.exists()):
            return
        if self._aside or not self._may_write():
            yield from self._bring_up_aside() if behind else ()
            return
        if not lock.attempt():
            if self.index.version or not behind:
                return
            self._wait_for_index()
        try:
            archive.recover()
            yield from refresh(self.index, archive)
        finally:
            self._holdings.end()

    def _bring_up_aside(self) -> Iterator[Progress]:
        index = self._step_aside()
        try:
            for step in refresh(index, self._holdings.archive):
                if step.doing == INDEXING:  # else the archive's own was as good
                    self._condition = structs.replace(self._condition, aside=True)
                yield step
        finally:
            index.release()

    def _step_aside(self) -> Index:
        self._aside = self._aside or Aside(self._holdings.index)
        return self._aside.index

    def _may_write(self) -> bool:
        where = self._holdings.archive.where
        return may_write(where, *where.glob("lock*")) and self._holdings.index.may_be_written()

    def _wait_for_index(self) -> None:
        """Take the lock in order to make the index; raises ArchiveError that says so."""
        try:
            self._holdings.lock.acquire()
        except ArchiveError as error:
            message = f"There is no index to search by, and it cannot be made now. {error.message}"
            raise ArchiveError(message, error.hint) from error


def _exhaust(steps: Iterator[Progress]) -> None:
    for _ in steps:
        pass
