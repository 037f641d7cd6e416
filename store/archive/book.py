"""What a person keeps for later: `book.json`, its saved searches one document each."""

from pathlib import Path

import msgspec
from msgspec import Struct

from store.archive.base import Stamp
from store.archive.files import MALFORMED, damaged, read_whole, stamp
from store.errors import NotFoundError, StoreError
from store.model.saved import SavedSearch
from store.text.controls import without_controls, without_controls_in_json

TABLE = "searches"
VERSION = 1
LONGEST_NAME = 60

Searches = dict[int, SavedSearch]


class _Tables(Struct):
    """The part of the file that is read here."""

    searches: Searches = {}


class Book:
    """Its caller holds the archive's lock when it writes; raises ArchiveError for a damaged one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stamp: Stamp | None = None
        self._read: Searches = {}

    def searches(self) -> tuple[SavedSearch, ...]:
        """In the order in which they were saved first."""
        return tuple(search for _, search in sorted(self._searches().items()))

    def save(self, name: str, query: str) -> None:
        """Keep a query, in place of the one of that name; raises StoreError for no name."""
        from store.archive.storage import Document, table  # TinyDB: 25 ms that only a writer pays

        wanted = SavedSearch(_line(name), _line(query))
        if not 0 < len(wanted.name) <= LONGEST_NAME or not wanted.query:
            raise StoreError(
                "A saved search has a name and a query.",
                f"A name has {LONGEST_NAME} characters at most.",
            )
        there = self._searches()
        id = next((id for id, one in there.items() if _key(one.name) == _key(name)), None)
        place = max(there, default=0) + 1 if id is None else id
        document = {"version": VERSION, **msgspec.to_builtins(wanted)}
        table(self._path, TABLE).upsert(Document(document, doc_id=place))

    def forget(self, name: str) -> None:
        """Keep it no longer; raises NotFoundError."""
        from store.archive.storage import table

        ids = [id for id, one in self._searches().items() if _key(one.name) == _key(name)]
        if not ids:
            raise NotFoundError(
                f"There is no saved search “{_line(name)}”.", "'communique saved' lists them."
            )
        table(self._path, TABLE).remove(doc_ids=ids)

    def _searches(self) -> Searches:
        now = stamp(self._path)
        if now is None:
            return {}
        if self._stamp != now:
            self._load()
        return self._read

    def _load(self) -> None:
        whole = read_whole(self._path)
        if whole is None:
            self._read = {}
            return
        try:
            clean = without_controls_in_json(whole[0])
            self._read = msgspec.json.decode(clean, type=_Tables).searches
        except MALFORMED as error:
            raise damaged(self._path, error) from error
        self._stamp = whole[1]


def _line(text: str) -> str:
    return " ".join(without_controls(text).split())


def _key(name: str) -> str:
    return _line(name).casefold()
