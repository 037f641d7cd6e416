"""How often distinct releases taught each lesson: by segment, and in all of them."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from contextlib import contextmanager
from pathlib import Path

from store.archive.files import read_whole, write_whole
from store.archive.segment import SIZE
from store.model.acquaintance import STRANGER, Acquaintance, Lesson
from store.model.release import Release
from store.tally import gist, row
from store.tally.database import delete, explained, opened
from store.tally.members import (
    Member,
    Members,
    changed,
    packed_members,
    recounted,
    unpacked_members,
)
from store.tally.taught import Counts, joined, packed, taught, unpacked
from store.tally.witnesses import last, union
from store.tally.witnesses import releases as how_many

FILE = "tally.sqlite"
GIST = "gist"
BOUND = 40_000
"""Lessons that parsing is given: the most frequent and most recent, three megabytes of them."""


class Tally:
    """Its caller holds the archive's lock when it writes. The folder may be missing.

    Segments are known by a `mark`, which is another one whenever they teach something else.
    """

    def __init__(self, folder: Path, bound: int = BOUND) -> None:
        self.gist = folder / GIST
        self._path = folder / FILE
        self._bound = bound
        self._tables: sqlite3.Connection | None = None

    def known(self) -> Mapping[int, str]:
        """The marks of the segments that it counts; raises TallyDamagedError."""
        if not self._path.exists():
            self.close()
            return {}
        with self._reading() as tables:
            return dict(tables.execute("SELECT k, mark FROM segment"))

    def is_published(self) -> bool:
        """Whether parsing is given what it counts; raises TallyDamagedError."""
        if not self._path.exists():
            return not self.gist.exists()
        with self._reading() as tables:
            changes, published = tables.execute("SELECT changes, published FROM state").fetchone()
            return bool(changes == published) and (not changes or bool(_understood(self.gist)))

    def add(self, marks: Mapping[int, str], releases: Sequence[Release]) -> None:
        """Count releases that were not counted yet; their segments have these marks by now."""
        parts = _by_segment(releases)
        by_segment = {k: taught(part) for k, part in parts.items()}
        whole = joined(by_segment.values())
        with self._writing() as tables:
            for k, mark in marks.items():
                before, members = _segment(tables, k)
                if k in parts:
                    before |= by_segment[k].on(before)
                    members |= by_segment[k].members
                _put_segment(tables, k, mark, before, members)
            known = dict(tables.execute(_KNOWN, (json.dumps(list(whole.lessons)),)))
            totals = {n: each for n, each in whole.on(known).items() if known.get(n) != each}
            _put(tables, whole.lessons, totals)

    def replace(self, segments: Iterable[tuple[int, str | None, Sequence[Release]]]) -> None:
        """Count of each segment just these releases; without a mark it counts no more.

        Only those are read that are others than before.
        """
        with self._writing() as tables:
            lessons: dict[int, Lesson] = {}
            others: set[int] = set()
            for k, mark, releases in segments:
                before, held = _segment(tables, k)
                fresh = taught(changed(releases, held))
                ids = [one.id or 0 for one in releases]
                members = {id: fresh.members.get(id) or held[id] for id in ids}
                counts = recounted(before, held, members)
                others |= {n for n in before.keys() | counts if before.get(n) != counts.get(n)}
                lessons.update(fresh.lessons)
                tables.execute("DELETE FROM segment WHERE k = ?", (k,))
                if mark is not None:
                    _put_segment(tables, k, mark, counts, members)
            _recount(tables, others, lessons)

    def publish(self) -> None:
        """Write what parsing is given from now on; raises ArchiveError."""
        with self._reading() as tables:
            releases = tables.execute("SELECT total(releases) FROM segment").fetchone()[0]
            rows = tables.execute(_BEST, (self._bound,)).fetchall()
            write_whole(self.gist, gist.pack(rows, int(releases)))
            tables.execute("UPDATE state SET published = changes")

    def forget(self) -> None:
        """Have it made anew."""
        self.close()
        with explained(self._path):
            delete(self._path)

    def close(self) -> None:
        """Let go of the file."""
        if self._tables is not None:
            self._tables.close()
            self._tables = None

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        if self._tables is None or not self._path.exists():
            self.close()
            self._tables = opened(self._path)
        with explained(self._path):
            yield self._tables

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One change that is made whole or not at all."""
        with self._reading() as tables:
            tables.execute("BEGIN IMMEDIATE")
            try:
                yield tables
                tables.execute("UPDATE state SET changes = changes + 1")
            except BaseException:
                tables.execute("ROLLBACK")
                raise
            tables.execute("COMMIT")


def acquaintance(path: Path) -> Acquaintance:
    """What parsing is given by the file of a `Tally.gist`; a stranger's where there is none."""
    return _understood(path) or STRANGER


def _understood(path: Path) -> Acquaintance | None:
    whole = read_whole(path)
    return gist.unpack(whole[0]) if whole else None


def _by_segment(releases: Sequence[Release]) -> Mapping[int, Sequence[Release]]:
    parts: dict[int, list[Release]] = {}
    for release in releases:
        parts.setdefault((release.id or 0) // SIZE, []).append(release)
    return parts


def _segment(tables: sqlite3.Connection, k: int) -> tuple[dict[int, bytes], dict[int, Member]]:
    """What a segment taught so far, and its releases."""
    found = tables.execute("SELECT taught, members FROM segment WHERE k = ?", (k,)).fetchone()
    return (unpacked(found[0]), unpacked_members(found[1])) if found else ({}, {})


def _put_segment(
    tables: sqlite3.Connection, k: int, mark: str, counts: Counts, members: Members
) -> None:
    row = k, mark, len(members), packed(counts), packed_members(members)
    tables.execute("INSERT OR REPLACE INTO segment VALUES (?, ?, ?, ?, ?)", row)


def _put(
    tables: sqlite3.Connection, lessons: Mapping[int, Lesson], totals: Mapping[int, bytes]
) -> None:
    rows = (_row(n, lessons[n], totals[n]) for n in sorted(totals))
    tables.executemany("INSERT OR REPLACE INTO lesson VALUES (?, ?, ?, ?, ?)", rows)


def _row(number: int, lesson: Lesson, data: bytes) -> tuple[int, int, int, bytes, bytes]:
    counted = how_many(data), last(data)
    topic = row.number(*row.topic_of(lesson))
    return number, topic, row.rank(lesson, *counted), row.encode(lesson, *counted), data


def _recount(tables: sqlite3.Connection, numbers: Set[int], lessons: Mapping[int, Lesson]) -> None:
    """These by the segments that teach them; `lessons` are those that may be new."""
    if not numbers:
        return
    known = tables.execute(_ROWS, (json.dumps(list(numbers)),))
    lessons = {**{n: row.decode(data).lesson for n, data in known}, **lessons}
    left: dict[int, list[bytes]] = {}
    for (data,) in tables.execute("SELECT taught FROM segment"):
        counts = unpacked(data)
        for n in counts.keys() & numbers:
            left.setdefault(n, []).append(counts[n])
    gone = [n for n in numbers if n not in left]
    tables.execute(f"DELETE {_OF_ALL}", (json.dumps(gone),))
    _put(tables, lessons, {n: union(each) for n, each in left.items()})


_OF_ALL = "FROM lesson WHERE number IN (SELECT value FROM json_each(?))"
_KNOWN = f"SELECT number, witnesses {_OF_ALL}"
_ROWS = f"SELECT number, row {_OF_ALL}"
_BEST = "SELECT topic, row FROM lesson ORDER BY rank DESC, number LIMIT ?"
