"""A screen that asks the library: each worker asks one thing and posts one message."""

from collections.abc import Callable
from contextlib import suppress
from threading import Event, Lock, Thread

from textual import work
from textual.message import Message
from textual.screen import Screen

from store import Library, Order, Release, StoreError, Window
from tui.messages import (
    ArchiveRefreshed,
    FieldCorrected,
    HitsLoaded,
    PlaceFound,
    RefreshAdvanced,
    ReleaseLoaded,
    RowsLoaded,
    VersionSeen,
    WorkFailed,
)

LOOK = 0.5
"""Seconds between two looks at what other programs did to the archive."""


class LibraryScreen(Screen[None]):
    """Threads cannot be stopped, so answers carry the serial that they belong to."""

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._writing = Lock()
        self._left = Event()

    @work(thread=True, group="refresh")
    def begin(self, serial: int, text: str, window: Window) -> None:
        """Answered by ArchiveRefreshed, then by HitsLoaded."""
        self._refresh()
        self._search(serial, text, window)

    @work(thread=True, group="refresh")
    def refresh_library(self) -> None:
        """Answered by ArchiveRefreshed; one at a time, as an index has one writer."""
        self._refresh()

    @work(thread=True, exclusive=True, group="search")
    def search(self, serial: int, text: str, window: Window) -> None:
        """Answered by HitsLoaded."""
        self._search(serial, text, window)

    @work(thread=True, exclusive=True, group="rows")
    def fetch(self, serial: int, text: str, window: Window) -> None:
        """Answered by RowsLoaded."""
        self._answer(lambda: RowsLoaded(serial, self._library.search(text, Order.NEWEST, window)))

    @work(thread=True, exclusive=True, group="release")
    def load(self, id: int) -> None:
        """Answered by ReleaseLoaded."""
        self._answer(lambda: self._loaded(id))

    @work(thread=True, exclusive=True, group="search")
    def find_place(self, serial: int, text: str, id: int) -> None:
        """Answered by PlaceFound."""
        self._answer(lambda: PlaceFound(serial, self._library.place(text, id)))

    def keep_looking(self) -> None:
        """Answered by VersionSeen whenever it is another one, for as long as this is shown.

        A thread of its own and no worker: a worker's messages would have a dialog painted again.
        What fails is told when somebody asks for something.
        """
        Thread(target=self._look, daemon=True).start()

    def on_unmount(self) -> None:
        self._left.set()

    def _look(self) -> None:
        seen = None
        while not self._left.wait(LOOK):
            with suppress(StoreError):
                version = self._library.version
                if version != seen:
                    self.post_message(VersionSeen(version))
                seen = version

    def correct(self, release: Release, field: str, text: str) -> None:
        """Answered by FieldCorrected and ArchiveRefreshed; raises StoreError. It may wait."""
        with self._writing:
            for _ in self._library.correct(release.id or 0, field, text):
                pass
        self.post_message(FieldCorrected(field))
        self._refresh()

    def _loaded(self, id: int) -> ReleaseLoaded:
        release = self._library.release(id)
        return ReleaseLoaded(release, self._library.revision_of(id), self._library.near(release))

    def _search(self, serial: int, text: str, window: Window) -> None:
        self._answer(lambda: HitsLoaded(serial, self._library.search(text, Order.NEWEST, window)))

    def _refresh(self) -> None:
        """The version is of afterwards: while this program writes the index, no other writes."""
        try:
            with self._writing:
                for progress in self._library.refresh():
                    self.post_message(RefreshAdvanced(progress))
        except StoreError as error:
            self.post_message(WorkFailed(error.message, error.hint))
        self._answer(lambda: ArchiveRefreshed(self._library.version, self._library.count))

    def _answer(self, task: Callable[[], Message]) -> None:
        try:
            message = task()
        except StoreError as error:
            message = WorkFailed(error.message, error.hint)
        self.post_message(message)
