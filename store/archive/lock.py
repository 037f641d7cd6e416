"""One writer at a time, by a lock of the system that goes when its process does."""

import datetime
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from store.archive.files import explained, missing, read_whole
from store.errors import ArchiveError
from store.text.controls import without_controls_in_json

if TYPE_CHECKING:
    from filelock import BaseFileLock

ASKED_EVERY = 0.02  # seconds
WANTED_EVERY = 0.1  # seconds


class Holder(Struct, frozen=True):
    """Who writes, as `lock.holder` says; `since` is aware."""

    pid: int
    host: str
    command: str
    since: datetime.datetime


class WriterLock:
    """The right to write to an archive.

    Whoever waits stands in the door, so that a long import, which asks `wanted` between two
    batches, lets the next one in and comes back after it.
    """

    def __init__(self, where: Path, wait: float) -> None:
        self._where = where
        self._wait = wait
        self._room: BaseFileLock | None = None
        self._asked = 0.0

    @property
    def held(self) -> bool:
        """Whether this process may write now."""
        return self._room is not None

    def acquire(self) -> None:
        """Wait for the right to write; raises ArchiveError that names who has it."""
        if not self._take(self._wait):
            raise self._taken()

    def attempt(self) -> bool:
        """Take the right to write if it is free and this user may have it."""
        try:
            return self._take(0)
        except ArchiveError:
            return False

    def wanted(self) -> bool:
        """Whether another process waits for this lock, as far as can be told now and then."""
        now = time.monotonic()
        if now < self._asked + WANTED_EVERY:
            return False
        self._asked = now
        door = self._lock("lock.door")
        try:
            if not _try(door, 0):
                return True
        except OSError:  # on a full disk the next write says so
            return False
        door.release()
        return False

    def release(self) -> None:
        """Let the next one write."""
        if self._room is not None:
            self._room.release()
            self._room = None

    def _take(self, wait: float) -> bool:
        if self._room is not None:
            return True
        if not self._where.is_dir():  # which filelock would make
            raise missing(self._where)
        until = time.monotonic() + wait
        with explained("write to", self._where):
            door = self._lock("lock.door")
            if not _try(door, wait):
                return False
            room = self._lock("lock")
            try:
                if not _try(room, max(0.0, until - time.monotonic())):
                    return False
            finally:
                door.release()
            self._room = room
            self._sign()
        return True

    def _lock(self, name: str) -> "BaseFileLock":
        from filelock import FileLock  # 50 ms that only a writer pays

        return FileLock(self._where / name, thread_local=False)

    def _sign(self) -> None:
        import socket  # 3 ms that only a writer pays

        holder = Holder(
            pid=os.getpid(),
            host=_written(socket.gethostname()),
            command=_written(" ".join([Path(sys.argv[0]).name, *sys.argv[1:]])[:200]),
            since=datetime.datetime.now(datetime.UTC),
        )
        (self._where / "lock.holder").write_bytes(msgspec.json.encode(holder) + b"\n")

    def _taken(self) -> ArchiveError:
        return ArchiveError(
            f"The archive {self._where} is being written by {self._holder()}.",
            "Run the same command again when that is done, or wait longer with --wait SECONDS.",
        )

    def _holder(self) -> str:
        whole = read_whole(self._where / "lock.holder")
        try:
            said = without_controls_in_json(whole[0] if whole else b"")
            holder = msgspec.json.decode(said, type=Holder)
        except (msgspec.DecodeError, UnicodeDecodeError):
            return "another program"
        since = holder.since.astimezone().strftime("%Y-%m-%d %H:%M:%S")
        return f"'{holder.command}' (process {holder.pid} on {holder.host}, since {since})"


def _written(text: str) -> str:
    """What comes from the system may hold bytes that are no text, and JSON is UTF-8."""
    return text.encode("utf-8", "replace").decode()


def _try(lock: "BaseFileLock", wait: float) -> bool:
    from filelock import Timeout

    try:
        lock.acquire(timeout=wait, poll_interval=ASKED_EVERY)
    except Timeout:
        return False
    return True
