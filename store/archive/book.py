"""What a person keeps for later: `book.json`, a document each.

These are the saved searches, and the fields that were set right once and for all.
"""

from collections.abc import MutableMapping
from pathlib import Path

import msgspec
from msgspec import Struct

from store.archive.base import Stamp
from store.archive.files import MALFORMED, damaged, read_whole, stamp
from store.errors import NotFoundError, StoreError
from store.model.saved import SavedSearch
from store.model.standing import Standing
from store.text.controls import without_controls, without_controls_in_json

TABLE, STANDINGS = "searches", "standings"
VERSION = 1
LONGEST_NAME = 60

Searches = dict[int, SavedSearch]


class _Tables(Struct):
    """The part of the file that is read here."""

    searches: Searches = {}
    standings: dict[int, Standing] = {}


class Book:
    """Its caller holds the archive's lock when it writes; raises ArchiveError for a damaged one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stamp: Stamp | None = None
        self._read = _Tables()

    def searches(self) -> tuple[SavedSearch, ...]:
        """In their order: that in which they were saved first, unless they were moved."""
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

    def move(self, name: str, place: int) -> None:
        """Have a search stand in another place, from 0 on, or last; raises NotFoundError."""
        from store.archive.storage import table

        there = sorted(self._searches().items())
        self._id(name)
        moved = [one for _, one in there if _key(one.name) == _key(name)]
        others = [one for _, one in there if _key(one.name) != _key(name)]
        order = [*others[:place], *moved, *others[place:]]
        stands = {old.name: new for (_, old), new in zip(there, order, strict=True)}

        def take(document: MutableMapping[str, object]) -> None:
            document.update(msgspec.to_builtins(stands[str(document["name"])]))

        table(self._path, TABLE).update(take, doc_ids=[id for id, _ in there])

    def forget(self, name: str) -> None:
        """Keep it no longer; raises NotFoundError."""
        from store.archive.storage import table

        table(self._path, TABLE).remove(doc_ids=[self._id(name)])

    def _id(self, name: str) -> int:
        id = next(
            (id for id, one in self._searches().items() if _key(one.name) == _key(name)), None
        )
        if id is None:
            raise NotFoundError(
                f"There is no saved search “{_line(name)}”.", "'communique saved' lists them."
            )
        return id

    def standings(self) -> tuple[Standing, ...]:
        """What was set right once and for all, the last one last."""
        return tuple(standing for _, standing in sorted(self._tables().standings.items()))

    def stand(self, standing: Standing, *, holds: bool) -> None:
        """Keep what was set right once and for all, the last to be said; or keep it no longer."""
        from store.archive.storage import Document, table

        there = self._tables().standings
        same = [id for id, each in there.items() if each == standing]
        kept = table(self._path, STANDINGS)
        if same:
            kept.remove(doc_ids=same)
        if holds:
            document = {"version": VERSION, **msgspec.to_builtins(standing)}
            kept.insert(Document(document, doc_id=max(there, default=0) + 1))

    def _searches(self) -> Searches:
        return self._tables().searches

    def _tables(self) -> _Tables:
        now = stamp(self._path)
        if now is None:
            return _Tables()
        if self._stamp != now:
            self._load()
        return self._read

    def _load(self) -> None:
        whole = read_whole(self._path)
        if whole is None:
            self._read = _Tables()
            return
        try:
            clean = without_controls_in_json(whole[0])
            self._read = msgspec.json.decode(clean, type=_Tables)
        except MALFORMED as error:
            raise damaged(self._path, error) from error
        self._stamp = whole[1]


def _line(text: str) -> str:
    return " ".join(without_controls(text).split())


def _key(name: str) -> str:
    return _line(name).casefold()
