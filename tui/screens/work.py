"""What is asked of the library beside the screen: each task asks one thing and answers once."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from threading import Event, Lock, Thread
from time import monotonic
from typing import NamedTuple

from textual.message import Message
from textual.screen import Screen

from store import (
    ArchiveError,
    Completion,
    Hits,
    Library,
    Marking,
    Marks,
    MissingError,
    Order,
    Progress,
    Release,
    SavedCount,
    StoreError,
    Window,
)
from tui.browsing import UNMARKED, around
from tui.journal import Change, turned_back
from tui.messages import (
    ArchiveClosed,
    ArchiveGrown,
    ArchiveRefreshed,
    FieldCorrected,
    HitsLoaded,
    MarksChanged,
    PlaceFound,
    RefreshAdvanced,
    ReleaseLoaded,
    ReleaseUnread,
    RowsLoaded,
    UnreadCounted,
    VersionSeen,
    WorkFailed,
)
from tui.present.status import Trouble, time_left

LOOK = 0.5
"""Seconds between two looks at what other programs did to the archive."""

PAINTED = 0.2
"""Seconds in which the first rows are painted, before anything else wants the processor."""
TAG = "tag:"
"""What asks for tags, as a query that is being typed."""


class Question(NamedTuple):
    """What is asked, with the place in it where one is writing, and which rows are wanted."""

    serial: int
    text: str
    cursor: int
    window: Window


class Work:
    """Works for `screen`, which gets the answers as messages.

    Threads cannot be stopped, so answers carry the serial that they belong to.
    """

    def __init__(self, screen: Screen[None], library: Library, order: Order) -> None:
        self._screen = screen
        self._library = library
        self._order = order
        self._writing = Lock()
        self._left = Event()
        self._seen: int | None = None

    def begin(self, question: Question, wanted: int | None) -> None:
        """Answered by HitsLoaded, from what was indexed before, then by ArchiveRefreshed.

        The rows are those around the `wanted` release, where it is found.
        """
        self._start("refresh", lambda: self._begin(question, wanted))

    def refresh(self) -> None:
        """Answered by ArchiveRefreshed; one at a time, as an index has one writer."""
        self._start("refresh", self._refresh)

    def search(self, question: Question) -> None:
        """Answered by HitsLoaded."""
        self._start("search", lambda: self._search(question), exclusive=True)

    def fetch(self, serial: int, text: str, window: Window) -> None:
        """Answered by RowsLoaded."""
        self._ask("rows", lambda: RowsLoaded(serial, self._found(text, window)))

    def load(self, id: int) -> None:
        """Answered by ReleaseLoaded, or by ReleaseUnread."""
        self._ask("release", lambda: self._loaded(id))

    def count_unread(self, serial: int, text: str) -> None:
        """Answered by UnreadCounted."""
        self._ask("unread", lambda: UnreadCounted(serial, self._library.unread(text)))

    def ids(self, text: str, hits: range) -> tuple[int, ...]:
        """Of what is found, the ids of those hits; raises StoreError."""
        return tuple(row.id for row in self._found(text, Window(hits.start, len(hits))).rows)

    def all_ids(self, text: str) -> tuple[int, ...]:
        """The ids of all that is found; raises StoreError."""
        return self._library.ids(text)

    def marked(self, ids: Iterable[int]) -> Mapping[int, Marks]:
        """The marks of those of these releases that have any."""
        return self._library.marked(ids)

    def mark(self, ids: Iterable[int], marking: Marking) -> Change:
        """Answered by MarksChanged, too; raises StoreError. It may wait."""
        with self._writing, self._known():
            before = self._library.mark(ids, marking)
        now = self._library.marked(before)
        after = {id: now.get(id, UNMARKED) for id in before}
        self._screen.post_message(MarksChanged(after))
        return Change("", before, after)

    def saved(self) -> tuple[SavedCount, ...]:
        """The saved searches with what each finds; raises StoreError."""
        return self._library.saved()

    def save_search(self, name: str, query: str) -> None:
        """Raises StoreError; it may wait."""
        self._library.save_search(name, query)

    def forget_search(self, name: str) -> None:
        """Raises StoreError; it may wait."""
        self._library.forget_search(name)

    def read(self, id: int) -> None:
        """Mark as read what was read; answered by MarksChanged."""
        self._start("reading", lambda: self._mark_read(id))

    def tags(self) -> tuple[Completion, ...]:
        """The tags that there are; raises StoreError."""
        return self._library.complete(TAG, len(TAG)).items

    def remark(self, now: Mapping[int, Marks], then: Mapping[int, Marks]) -> int:
        """Have what a change to `now` was about as it was `then`; of how many that can be.

        Answered by MarksChanged, too; raises StoreError. It may wait.
        """
        with self._writing, self._known():
            there = self._library.marked(now)
            turned = {id: turned_back(there.get(id, UNMARKED), now[id], then[id]) for id in now}
            back = {id: marks for id, marks in turned.items() if marks is not None}
            self._library.remark(back)
        self._screen.post_message(MarksChanged(back))
        return len(back)

    @contextmanager
    def _known(self) -> Iterator[None]:
        """What is marked here is no news, so that a list of the unread stays while it is read."""
        up_to_date = self._seen == self._library.version
        yield
        if up_to_date:
            self._seen = self._library.version

    def find_place(self, serial: int, text: str, id: int) -> None:
        """Answered by PlaceFound."""
        self._ask("search", lambda: PlaceFound(serial, self._library.place(text, id, self._order)))

    def keep_looking(self) -> None:
        """Answered by VersionSeen whenever it is another one, by ArchiveClosed where it is gone.

        A thread of its own and no worker: a worker's messages would have a dialog painted again.
        What fails is told when somebody asks for something.
        """
        Thread(target=self._look, daemon=True).start()

    def end(self) -> None:
        """Look no longer."""
        self._left.set()

    def _look(self) -> None:
        seen: object = None
        while not self._left.wait(LOOK):
            try:
                now: object = self._library.version
                message: Message = VersionSeen(self._library.version)
            except MissingError as error:
                now, message = error.message, self._gone(error)
            except StoreError:
                continue
            if now != seen:
                self._screen.post_message(message)
            seen = now

    def correct(self, release: Release, field: str, text: str) -> None:
        """Answered by FieldCorrected and ArchiveRefreshed; raises StoreError. It may wait."""
        with self._writing:
            for _ in self._library.correct(release.id or 0, field, text):
                pass
        self._screen.post_message(FieldCorrected(field))
        self._refresh()

    def _start(self, group: str, task: Callable[[], None], *, exclusive: bool = False) -> None:
        self._screen.run_worker(task, thread=True, group=group, exclusive=exclusive)

    def _ask(self, group: str, question: Callable[[], Message]) -> None:
        """Have the last question of a group answered, and an earlier one only as it happens."""
        self._start(group, lambda: self._answer(question), exclusive=True)

    def _begin(self, question: Question, wanted: int | None) -> None:
        with suppress(StoreError):
            self._seen = self._library.version
            if wanted is not None:
                place = self._library.place(question.text, wanted) or 0
                question = question._replace(window=around(place))
        self._search(question)
        self._left.wait(PAINTED)
        self._refresh()

    def _mark_read(self, id: int) -> None:
        with suppress(StoreError):  # who reads is not to be told that nothing can be written
            self.mark((id,), Marking(read=True))

    def _loaded(self, id: int) -> Message:
        try:
            release = self._library.release(id)
        except MissingError:
            raise
        except ArchiveError as error:
            return ReleaseUnread(id, f"{error.message} {error.hint}")
        return ReleaseLoaded(release, self._library.revision_of(id), self._library.near(release))

    def _search(self, question: Question) -> None:
        self._answer(lambda: self._answered(question))

    def _answered(self, question: Question) -> Message:
        hits = self._found(question.text, question.window)
        completions = self._library.complete(question.text, question.cursor)
        lost = not hits.total and question.text.strip()
        ways = self._library.ways_out(question.text) if lost else ()
        return HitsLoaded(question.serial, hits, completions, ways)

    def _found(self, text: str, window: Window) -> Hits:
        return self._library.search(text, self._order, window)

    def _refresh(self) -> None:
        """The version is of afterwards: while this program writes the index, no other writes."""
        trouble = None
        try:
            with self._writing:
                self._follow(self._library.refresh())
        except MissingError as error:
            self._screen.post_message(self._gone(error))
            return
        except StoreError as error:
            trouble = Trouble(error.message, error.hint)
        self._answer(lambda: self._refreshed(trouble))

    def _follow(self, steps: Iterator[Progress]) -> None:
        """Tell how far the work is, and when there is more to find than before."""
        doing, began = "", 0.0
        for step in steps:
            if step.doing != doing:
                doing, began = step.doing, monotonic()
            self._screen.post_message(RefreshAdvanced(step, time_left(step, monotonic() - began)))
            if self._is_other():
                self._screen.post_message(ArchiveGrown(self._library.count))

    def _refreshed(self, trouble: Trouble | None) -> Message:
        grown, releases = self._is_other(), self._library.count
        trouble = None if releases else trouble  # what there is is shown
        condition = self._library.condition
        return ArchiveRefreshed(self._seen or 0, releases, condition, grown, trouble)

    def _is_other(self) -> bool:
        """Whether other things are to be found since this was asked last."""
        before, self._seen = self._seen, self._library.version
        return before != self._seen

    def _gone(self, error: MissingError) -> ArchiveClosed:
        self._seen = None
        return ArchiveClosed(Trouble(error.message, error.hint, missing=True))

    def _answer(self, task: Callable[[], Message]) -> None:
        try:
            message = task()
        except MissingError as error:
            message = self._gone(error)
        except StoreError as error:
            message = WorkFailed(error.message, error.hint)
        self._screen.post_message(message)
