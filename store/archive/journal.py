"""What was done, to be undone: `journal/`, one file a change, and the originals it took away."""

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

import msgspec

from store.archive.files import (
    MALFORMED,
    damaged,
    explained,
    flush_folder,
    link,
    make_folder,
    read_whole,
    write_whole,
)
from store.archive.originals import NAME as ORIGINAL
from store.errors import ArchiveError
from store.model.change import Change, Corrected, Deed, Removed, Rewritten

TABLE = "changes"
VERSION = 1
MOST = 500
"""Changes that are kept, the last ones."""
MOST_BYTES = 2**27
"""Bytes of all that is kept, and so of what can be removed and brought back."""
NAME = re.compile(r"([0-9]{8})\.json")


class Journal:
    """Its caller holds the archive's lock when it writes.

    Changes stand in the order in which they were made. Those that were undone are the last ones,
    and the first of these was undone last.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._unread: dict[int, str] = {}

    def all(self) -> tuple[Change, ...]:
        """Every change that can be read, the oldest first."""
        return tuple(self._read(self._numbers()))

    def unread(self) -> tuple[str, ...]:
        """What of all that was asked for could not be read, and why; sentences."""
        return tuple(text for _, text in sorted(self._unread.items()))

    def done(self) -> Change | None:
        """The last change that is not undone."""
        backwards = self._read(reversed(self._numbers()))
        return next((change for change in backwards if not change.undone), None)

    def undone(self) -> Change | None:
        """The change that was undone last."""
        found = None
        for change in self._read(reversed(self._numbers())):
            if not change.undone:
                break
            found = change
        return found

    def next_number(self) -> int:
        """The number of a change to come, once what is undone is let go for it."""
        done = self.done()
        return done.number + 1 if done else 1

    def add(self, change: Change, originals: Mapping[int, Path]) -> None:
        """Keep a new change, before it is made, and links to the originals that it takes away.

        What is undone cannot be done again then, and the oldest changes go; raises ArchiveError.
        """
        for number in self._numbers():
            if number >= change.number:
                self._drop(number)
        if originals:
            self._keep(change.number, originals)
        self.put(change)
        self._prune()

    def forget(self, ids: frozenset[int]) -> None:
        """Let go of changes that tell what stood in these releases; raises ArchiveError."""
        for change in self.all():
            if ids.intersection(_told(change.deed)):
                self._drop(change.number)

    def put(self, change: Change) -> None:
        """Write a change down, in place of what was there; raises ArchiveError."""
        from store.archive.storage import encode_tables  # TinyDB: 25 ms that only a writer pays

        make_folder(self._folder)
        document = {"version": VERSION, **msgspec.to_builtins(change, str_keys=True)}
        data = encode_tables({TABLE: {f"{change.number}": document}})
        write_whole(self.path(change.number), data)

    def get(self, number: int) -> Change | None:
        """One change; None if it is not there; raises ArchiveError for a damaged file."""
        path = self.path(number)
        whole = read_whole(path)
        if whole is None:
            return None
        try:
            tables = msgspec.json.decode(whole[0], type=dict[str, dict[int, Change]])
            return tables[TABLE][number]
        except MALFORMED as error:
            raise damaged(path, error) from error
        except KeyError as error:
            raise damaged(path, ValueError(f"it holds no change {number}")) from error

    def originals(self, number: int) -> Mapping[int, Path]:
        """By id the originals that a change took away."""
        found = ((ORIGINAL.fullmatch(path.name), path) for path in self._aside(number).glob("*"))
        return {int(match[1]): path for match, path in found if match}

    def path(self, number: int) -> Path:
        """The file of a change."""
        return self._folder / f"{number:08}.json"

    def _aside(self, number: int) -> Path:
        return self._folder / f"{number:08}"

    def _numbers(self) -> tuple[int, ...]:
        names = (NAME.fullmatch(path.name) for path in self._folder.glob("*.json"))
        return tuple(sorted(int(name[1]) for name in names if name))

    def _read(self, numbers: Iterable[int]) -> Iterator[Change]:
        for number in numbers:
            self._unread.pop(number, None)
            try:
                change = self.get(number)
            except ArchiveError as error:
                self._unread[number] = error.message
                continue
            if change:
                yield change

    def _keep(self, number: int, originals: Mapping[int, Path]) -> None:
        aside = self._aside(number)
        with explained("write to", aside):
            _clear(aside)  # of a change that was cut short
            make_folder(aside)
            for path in originals.values():
                link(path, aside / path.name)
            flush_folder(aside)

    def _drop(self, number: int) -> None:
        with explained("remove", self.path(number)):
            self.path(number).unlink(missing_ok=True)
            _clear(self._aside(number))

    def _prune(self) -> None:
        numbers = self._numbers()
        room = MOST_BYTES
        for at, number in enumerate(reversed(numbers)):
            room -= self._size(number)
            if at and (at >= MOST or room < 0):
                self._drop(number)

    def _size(self, number: int) -> int:
        with suppress(OSError):
            aside = sum(path.stat().st_size for path in self.originals(number).values())
            return self.path(number).stat().st_size + aside
        return 0


def _clear(folder: Path) -> None:
    for path in folder.glob("*"):
        path.unlink(missing_ok=True)
    if folder.is_dir():
        folder.rmdir()


def _told(deed: Deed) -> Iterable[int]:
    match deed:
        case Removed(documents=documents):
            return documents
        case Corrected(id=id):
            return (id,)
        case Rewritten(before=before):
            return before
        case _:
            return ()
