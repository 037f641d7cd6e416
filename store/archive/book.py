"""What a person keeps for later: `book.json`, a document each.

These are the saved searches, and the fields that were set right once and for all.
"""

from collections.abc import Mapping
from pathlib import Path

import msgspec
from msgspec import Struct

from store.archive.base import Stamp
from store.archive.files import MALFORMED, damaged, read_whole, stamp
from store.errors import NotFoundError
from store.model.record import Fields
from store.model.saved import SavedSearch
from store.model.standing import Standing
from store.text.controls import without_controls, without_controls_in_json

SEARCHES, STANDINGS = "searches", "standings"
VERSION = 1

Documents = dict[str, Fields]  # by their number, as text


class _Tables(Struct):
    """The part of the file that is read here."""

    searches: dict[int, SavedSearch] = {}
    standings: dict[int, Standing] = {}


class Book:
    """Its caller holds the archive's lock when it writes; raises ArchiveError for a damaged one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stamp: Stamp | None = None
        self._read = _Tables()

    @property
    def version(self) -> Stamp | None:
        """Another value after every change of the file; cheap enough to ask often."""
        return stamp(self._path)

    def searches(self) -> Mapping[int, SavedSearch]:
        """By number, in their order: that in which they were saved, unless they were moved."""
        return dict(sorted(self._tables().searches.items()))

    def place(self, name: str) -> int:
        """The number of the search that is called so, whatever its case; raises NotFoundError."""
        named = {_key(one.name): id for id, one in self.searches().items()}
        place = named.get(_key(name))
        if place is None:
            raise NotFoundError(
                f"There is no saved search “{one_line(name)}”.", "'communique saved' lists them."
            )
        return place

    def search(self, name: str) -> SavedSearch:
        """The search that is called so; raises NotFoundError."""
        return self.searches()[self.place(name)]

    def search_documents(self) -> Documents:
        """Those of the saved searches, as they stand in the file."""
        return self._documents(SEARCHES)

    def put_searches(self, documents: Documents) -> None:
        """Have just these searches saved."""
        self._put(SEARCHES, documents)

    def standings(self) -> tuple[Standing, ...]:
        """What was set right once and for all, the last one last."""
        return tuple(standing for _, standing in sorted(self._tables().standings.items()))

    def stood(self, standing: Standing) -> Documents:
        """Where and how the same was said before."""
        there = self._documents(STANDINGS)
        return {f"{id}": there[f"{id}"] for id in self._saying(standing)}

    def stand(self, standing: Standing) -> None:
        """Keep what was set right once and for all, as the last to be said."""
        place = max(self._tables().standings, default=0) + 1
        said = {f"{place}": {"version": VERSION, **msgspec.to_builtins(standing)}}
        self._put(STANDINGS, {**self._others(standing), **said})

    def stand_as_before(self, standing: Standing, stood: Documents) -> None:
        """Keep it no longer, but where it `stood` before it was said once more."""
        self._put(STANDINGS, {**stood, **self._others(standing)})

    def _others(self, standing: Standing) -> Documents:
        there, same = self._documents(STANDINGS), self._saying(standing)
        return {id: each for id, each in there.items() if int(id) not in same}

    def _saying(self, standing: Standing) -> tuple[int, ...]:
        return tuple(id for id, each in self._tables().standings.items() if each == standing)

    def _documents(self, table: str) -> Documents:
        from store.archive.storage import AtomicStorage  # TinyDB: 25 ms that only a writer pays

        return (AtomicStorage(self._path).read() or {}).get(table, {})

    def _put(self, table: str, documents: Documents) -> None:
        from store.archive.storage import AtomicStorage, put_tables

        tables = AtomicStorage(self._path).read() or {}
        if table in tables:
            put_tables(self._path, {**tables, table: documents})
        else:
            put_tables(self._path, dict(sorted({**tables, table: documents}.items())))

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


def one_line(text: str) -> str:
    """As a name or a query is kept: without controls, on one line."""
    return " ".join(without_controls(text).split())


def _key(name: str) -> str:
    return one_line(name).casefold()
