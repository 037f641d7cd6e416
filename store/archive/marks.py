"""What the user did to releases: `marks/`, a file for the same thousand as the releases'."""

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import groupby
from pathlib import Path
from types import MappingProxyType

import msgspec
from msgspec import Struct

from store.archive.base import Stamp
from store.archive.files import (
    MALFORMED,
    damaged,
    make_folder,
    read_whole,
    stamp,
)
from store.archive.segment import SIZE
from store.errors import ArchiveError
from store.model.marks import UNMARKED, Marks
from store.text.controls import without_controls_in_json

TABLE = "marks"
VERSION = 1
_OURS = frozenset({"version", *Marks.__struct_fields__})
"""What a newer version may have written beside is kept."""
_NONE: Mapping[int, Marks] = MappingProxyType({})


class _Read(Struct, frozen=True):
    """The marks of one file as it was read."""

    stamp: Stamp
    marks: Mapping[int, Marks]


class MarkFiles:
    """The marks under one folder, which may be missing: most archives begin with none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[int, _Read] = {}
        self._asked: set[int] = set()
        self._all: tuple[object, Mapping[int, Marks]] = (None, _NONE)

    @property
    def version(self) -> tuple[tuple[str, int, int], ...]:
        """Another value after every change of the files; cheap enough to ask often."""
        try:
            with os.scandir(self._folder) as entries:
                found = [(e.name, e.stat()) for e in entries if e.name.endswith(".json")]
        except OSError:
            return ()
        return tuple(sorted((name, st.st_size, st.st_mtime_ns) for name, st in found))

    def all(self) -> Mapping[int, Marks]:
        """By id the marks of every release that has any; of a damaged file none."""
        version = self.version
        if self._all[0] != version:
            found: dict[int, Marks] = {}
            for k in self.numbers():
                with suppress(ArchiveError):  # which `unread` tells
                    found.update(self.of_segment(k))
            self._all = version, found
        return self._all[1]

    def get(self, id: int) -> Marks:
        """Those of one release; raises ArchiveError if their file is damaged."""
        return self.of_segment(id // SIZE).get(id, UNMARKED)

    def of(self, ids: Iterable[int]) -> Mapping[int, Marks]:
        """Of these releases those that are marked; of a damaged file none."""
        found: dict[int, Marks] = {}
        for k, some in groupby(sorted(ids), _segment_of):
            with suppress(ArchiveError):  # which `unread` tells
                there = self.of_segment(k)
                found.update((id, there[id]) for id in some if id in there)
        return found

    def of_segment(self, k: int) -> Mapping[int, Marks]:
        """By id the marks of the marked releases of segment `k`; raises ArchiveError."""
        self._asked.add(k)
        now, kept = stamp(self.path(k)), self._files.get(k)
        if now is None:
            return _NONE
        if kept is None or kept.stamp != now:
            whole = read_whole(self.path(k))
            if whole is None:
                return _NONE
            kept = self._files[k] = _Read(whole[1], self._decoded(k, whole[0]))
        return kept.marks

    def unread(self) -> tuple[str, ...]:
        """What of all that was asked for cannot be read, and why; sentences."""
        return tuple(filter(None, map(self._refusal, sorted(self._asked))))

    def put(self, marks: Mapping[int, Marks]) -> None:
        """Have releases marked so, each file written once; its caller holds the archive's lock.

        Raises ArchiveError, also for a file that is damaged, and then leaves that as it is.
        """
        for k, ids in groupby(sorted(marks), _segment_of):
            self._put(k, {id: marks[id] for id in ids})

    def forget(self, ids: Iterable[int]) -> None:
        """Let the marks of releases go that are there no more."""
        self.put(dict.fromkeys(ids, UNMARKED))

    def numbers(self) -> Iterator[int]:
        """The segments that have marks, ascending."""
        names = (path.stem for path in self._folder.glob("*.json"))
        yield from sorted(int(name) for name in names if name.isdecimal())

    def path(self, k: int) -> Path:
        """The file of segment `k`."""
        return self._folder / f"{k:05}.json"

    def _refusal(self, k: int) -> str | None:
        try:
            self.of_segment(k)
        except ArchiveError as error:
            return error.message
        return None

    def _decoded(self, k: int, data: bytes) -> Mapping[int, Marks]:
        try:
            clean = without_controls_in_json(data)
            tables = msgspec.json.decode(clean, type=dict[str, dict[int, Marks]])
        except MALFORMED as error:
            raise damaged(self.path(k), error) from error
        table = tables.get(TABLE, {})
        return {k * SIZE + n: marks for n, marks in table.items() if 0 <= n < SIZE}

    def _put(self, k: int, marks: Mapping[int, Marks]) -> None:
        there = self.of_segment(k)
        changed = {id: new for id, new in marks.items() if new != there.get(id, UNMARKED)}
        if changed:
            make_folder(self._folder)
            _rewrite(self.path(k), {f"{id % SIZE}": new for id, new in changed.items()})


def _segment_of(id: int) -> int:
    return id // SIZE


def _rewrite(path: Path, marks: Mapping[str, Marks]) -> None:
    """In one write, so that a crash leaves all marks as they were or as they are to be."""
    from store.archive.storage import AtomicStorage, put_tables  # TinyDB: 25 ms of a writer's

    tables = AtomicStorage(path).read() or {}
    table = tables.setdefault(TABLE, {})
    for place, new in marks.items():
        others = {name: each for name, each in table.pop(place, {}).items() if name not in _OURS}
        if new != UNMARKED:
            table[place] = {**others, "version": VERSION, **msgspec.to_builtins(new)}
    put_tables(path, tables)
