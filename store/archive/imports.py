"""Which run brought which releases: `imports.json`, one document a run."""

import datetime
from collections.abc import Iterable
from pathlib import Path

import msgspec
from msgspec.structs import replace

from store.archive.base import Stamp
from store.archive.files import MALFORMED, damaged, read_whole, stamp
from store.archive.rows import Rows, joined, rows, within, without
from store.errors import NotFoundError
from store.model.run import ImportRun
from store.text.controls import without_controls_in_json

TABLE = "runs"
VERSION = 1


class ImportRuns:
    """The runs of one archive; ids that were ever given stay on record here."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stamp: Stamp | None = None
        self._runs: tuple[ImportRun, ...] = ()
        self._begun: ImportRun | None = None

    def all(self) -> tuple[ImportRun, ...]:
        """Every run, the oldest first; raises ArchiveError for a damaged file."""
        if self._stamp is None or self._stamp != stamp(self._path):
            self._load()
        return self._runs

    def get(self, id: int) -> ImportRun:
        """One run; raises NotFoundError."""
        for run in self.all():
            if run.id == id:
                return run
        raise NotFoundError(
            f"There is no import run {id}.", "'communique undo --list' names them all."
        )

    def last_id(self) -> int:
        """The highest id ever given to a release, -1 before the first."""
        return max((last for run in self.all() for _, last in run.ids), default=-1)

    def begin(self, sources: tuple[str, ...], now: datetime.datetime) -> int:
        """A new run's number; it is on disk with its first claim, so an idle run has no trace."""
        id = max((run.id for run in self.all()), default=0) + 1
        self._begun = ImportRun(id=id, started=now, sources=sources)
        return id

    def claim(self, id: int, first: int, last: int, kept: Iterable[int] = ()) -> None:
        """Write down that run `id` gives the ids `first` to `last`, before they are used.

        `kept` are those whose originals are kept.
        """
        run = self._claiming(id)
        ids = joined(run.ids, ((first, last),))
        self._put(replace(run, ids=ids, kept=joined(run.kept or (), rows(kept))))

    def kept(self, first: int, last: int) -> frozenset[int]:
        """Of which releases from `first` to `last` originals are known to have been kept."""
        return frozenset().union(*(within(run.kept or (), first, last) for run in self.all()))

    def all_kept(self) -> Rows:
        """Of which releases originals are known to have been kept, ascending."""
        return tuple(sorted(row for run in self.all() for row in run.kept or ()))

    def let_go(self, ids: Iterable[int]) -> None:
        """Write down that the originals of these releases are kept no more."""
        gone = sorted(ids)
        for run in self.all() if gone else ():
            left = without(run.kept or (), gone)
            if left != (run.kept or ()):
                self._put(replace(run, kept=left))

    def undone(self, id: int, now: datetime.datetime) -> None:
        """Write down that the releases of run `id` were taken back."""
        self._put(replace(self.get(id), undone=now))

    def forget_taught(self, id: int, now: datetime.datetime) -> None:
        """Write down that the releases of run `id` teach nothing any more; raises NotFoundError."""
        self._put(replace(self.get(id), untaught=now))

    def _claiming(self, id: int) -> ImportRun:
        if self._begun is not None and self._begun.id == id:
            run, self._begun = self._begun, None
            return run
        return ImportRun(id=0) if id == 0 and not self._has(0) else self.get(id)

    def _has(self, id: int) -> bool:
        return any(run.id == id for run in self.all())

    def _put(self, run: ImportRun) -> None:
        from store.archive.storage import Document, table  # TinyDB: 25 ms that only a writer pays

        document = {"version": VERSION, **msgspec.to_builtins(run)}
        table(self._path, TABLE).upsert(Document(document, doc_id=run.id))
        self._stamp = None

    def _load(self) -> None:
        whole = read_whole(self._path)
        if whole is None:
            self._runs = ()
            return
        try:
            clean = without_controls_in_json(whole[0])
            tables = msgspec.json.decode(clean, type=dict[str, dict[int, ImportRun]])
        except MALFORMED as error:
            raise damaged(self._path, error) from error
        runs = tables.get(TABLE, {}).values()
        self._runs = tuple(sorted(runs, key=lambda run: run.id))
        self._stamp = whole[1]
