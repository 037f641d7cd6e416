"""What is asked of the library beside the screen: each task asks one thing and answers once."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from textual.message import Message

from store import (
    ArchiveError,
    Hits,
    MissingError,
    NotFoundError,
    Order,
    Related,
    Release,
    Window,
)
from tui.messages import (
    FacetsLoaded,
    HitsLoaded,
    PeopleLoaded,
    PlaceFound,
    ReleaseLoaded,
    ReleaseUnread,
    RowsLoaded,
    SavedCounted,
    SnippetsLoaded,
    UnreadCounted,
)
from tui.present.finding import Words
from tui.present.snippet import snippet
from tui.screens.tasks import Tasks

PERSONS = 100
"""People that are listed; as many can be told without a look at more releases."""


class Question(NamedTuple):
    """What is asked, with the place in it where one is writing, and which rows are wanted.

    `reads` is whether the release found first is wanted with them; at the start rows are enough.
    """

    serial: int
    text: str
    cursor: int
    window: Window
    reads: bool = False


class Work:
    """Reads alone, and so never waits for who writes."""

    def __init__(self, tasks: Tasks, order: Order) -> None:
        self._tasks = tasks
        self._order = order

    def search(self, question: Question) -> None:
        """Answered by HitsLoaded."""
        self._tasks.start("search", lambda: self.answer(question), exclusive=True)

    def fetch(self, serial: int, text: str, window: Window) -> None:
        """Answered by RowsLoaded."""
        self._tasks.ask("rows", lambda: RowsLoaded(serial, self._found(text, window)))

    def load(self, id: int) -> None:
        """Answered by ReleaseLoaded, or by ReleaseUnread."""
        self._tasks.ask("release", lambda: self._loaded(id))

    def count_unread(self, serial: int, text: str) -> None:
        """Answered by UnreadCounted."""
        self._tasks.ask("unread", lambda: UnreadCounted(serial, self._tasks.library.unread(text)))

    def facets(self, number: int, text: str) -> None:
        """Answered by FacetsLoaded."""
        self._tasks.ask("facets", lambda: FacetsLoaded(number, self._tasks.library.facets(text)))

    def people(self, number: int, text: str, found: int) -> None:
        """Answered by PeopleLoaded."""
        library = self._tasks.library
        self._tasks.ask("people", lambda: PeopleLoaded(number, library.whom(text, PERSONS), found))

    def saved(self, number: int) -> None:
        """Answered by SavedCounted."""
        self._tasks.ask("saved", lambda: SavedCounted(number, self._tasks.library.saved()))

    def snippets(self, serial: int, ids: Sequence[int], words: Words) -> None:
        """Answered by SnippetsLoaded."""
        self._tasks.ask("snippets", lambda: SnippetsLoaded(serial, self._snippets(ids, words)))

    def _snippets(self, ids: Sequence[int], words: Words) -> dict[int, str]:
        told = dict.fromkeys(ids, "")
        for id in sorted(ids):  # neighbours stand in one file
            with suppress(ArchiveError, NotFoundError):
                told[id] = snippet(self._tasks.library.release(id), words)
        return told

    def find_place(self, serial: int, text: str, id: int) -> None:
        """Answered by PlaceFound."""
        self._tasks.ask(
            "search", lambda: PlaceFound(serial, self._tasks.library.place(text, id, self._order))
        )

    def ids(self, text: str, hits: range) -> tuple[int, ...]:
        """Of what is found, the ids of those hits; raises StoreError."""
        return tuple(row.id for row in self._found(text, Window(hits.start, len(hits))).rows)

    def all_ids(self, text: str) -> tuple[int, ...]:
        """The ids of all that is found; raises StoreError."""
        return self._tasks.library.ids(text)

    def place(self, text: str, id: int) -> int | None:
        """Where a release stands in what is found; None if nowhere; raises StoreError."""
        return self._tasks.library.place(text, id, self._order)

    def related(self, release: Release) -> tuple[Related, ...]:
        """What it has to do with; raises StoreError."""
        return self._tasks.library.related(release)

    def versions(self, release: Release, other: int | None) -> tuple[Release, Release] | None:
        """What can be compared, the earlier one first; raises StoreError."""
        return self._tasks.library.versions(release, other)

    def original_place(self, release: Release) -> Path:
        """The file of its original, which nobody may write to; raises StoreError."""
        return self._tasks.library.original_place(release.id or 0)

    def answer(self, question: Question) -> None:
        """Answer at once, by HitsLoaded."""
        self._tasks.answer(lambda: self._answered(question))

    def _loaded(self, id: int) -> Message:
        try:
            return self._read(id)
        except MissingError:
            raise
        except ArchiveError as error:
            return ReleaseUnread(id, f"{error.message} {error.hint}")

    def _read(self, id: int) -> ReleaseLoaded:
        library = self._tasks.library
        release = library.release(id)
        return ReleaseLoaded(release, library.revision_of(id), library.near(release))

    def _answered(self, question: Question) -> Message:
        hits = self._found(question.text, question.window)
        completions = self._tasks.library.complete(question.text, question.cursor)
        lost = not hits.total and question.text.strip()
        ways = self._tasks.library.ways_out(question.text) if lost else ()
        first = self._first(hits) if question.reads else None
        return HitsLoaded(question.serial, hits, completions, ways, first)

    def _first(self, hits: Hits) -> ReleaseLoaded | None:
        with suppress(ArchiveError, NotFoundError):
            return self._read(hits.rows[0].id) if hits.rows and not hits.start else None
        return None

    def _found(self, text: str, window: Window) -> Hits:
        return self._tasks.library.search(text, self._order, window)
