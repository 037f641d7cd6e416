"""The bytes of sources, read once, in portions that fit in memory."""

import os
import stat
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from msgspec import Struct, structs

from store.intake.fingerprint import digest
from store.intake.path import Found, reason, refusal
from store.intake.sources import STDIN
from store.model.outcome import Failed, Skipped
from store.model.release import Release
from store.readers.mailbox import LONGEST, TOO_LONG, begun, messages
from store.readers.sniff import HEAD

PORTION = 64  # sources
ROOM = 8 * 2**20  # bytes
CHANGED = "It changed while it was read; import it again when it is whole"


class Loaded(Struct, frozen=True):
    """A source's bytes with their digest; `follows` one of the same file, as in a mailbox.

    `named` says that somebody asked for this very text, by a file that holds no other; `before` is
    how the archive has read it.
    """

    name: str
    data: bytes
    sha256: str
    follows: bool = False
    named: bool = False
    before: Release | None = None


Portion = tuple[Loaded | Skipped | Failed, ...]


def load(found: Iterable[Found | Skipped | Failed]) -> Iterator[Portion]:
    """The sources in order, some at a time: at most PORTION of them and about ROOM bytes.

    Of a file that is too long for the readers no more is loaded than they need to say so.
    """
    portion: list[Loaded | Skipped | Failed] = []
    room = ROOM
    for item in _items(found):
        portion.append(item)
        room -= len(item.data) if isinstance(item, Loaded) else 0
        if len(portion) == PORTION or room <= 0:
            yield tuple(portion)
            portion, room = [], ROOM
    if portion:
        yield tuple(portion)


def _items(
    found: Iterable[Found | Skipped | Failed],
) -> Iterator[Loaded | Skipped | Failed]:
    for source in found:
        if isinstance(source, Found):
            try:
                with _open(source.path) as stream:
                    yield from _load(source, stream)
            except OSError as error:
                yield Failed(source.name, reason(error))
        else:
            yield source


def _open(path: str) -> BinaryIO:
    return open(0, "rb", closefd=False) if path == STDIN else open(path, "rb", opener=_at_once)


def _at_once(path: str, flags: int) -> int:
    """Opens without waiting: what was a file may be a pipe by now that nobody writes to."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _load(source: Found, stream: BinaryIO) -> Iterator[Loaded | Failed]:
    """What is in a source, or why it cannot be told; a mailbox as long as it was when opened."""
    before = os.fstat(stream.fileno())
    refused = refusal(before)
    if refused and source.path != STDIN:
        yield Failed(source.name, refused)
        return
    first, mailbox = begun(stream, HEAD)
    if mailbox:
        every = _messages(source.name, stream, first, before.st_size)
        yield from _alone(every) if source.named else every
        if _changed(stream, before):
            yield Failed(source.name, f"{CHANGED}, and of its messages some may be missing.")
        return
    data = first + _rest(stream)
    if _changed(stream, before):
        yield Failed(source.name, f"{CHANGED}.")
    else:
        yield Loaded(source.name, data, digest(data), named=source.named)


def _messages(name: str, stream: BinaryIO, first: bytes, size: int) -> Iterator[Loaded | Failed]:
    for number, data in enumerate(messages(stream, first), start=1):
        shown = name if number == 1 else f"{name}#{number}"
        if data is None:
            yield Failed(shown, TOO_LONG)
        else:
            yield Loaded(shown, data, digest(data), follows=number > 1)
        if size and stream.seekable() and stream.tell() > size:
            return


def _alone(every: Iterator[Loaded | Failed]) -> Iterator[Loaded | Failed]:
    """The messages of a mailbox that was named; of one message it is no mailbox but a mail."""
    first, second = next(every, None), next(every, None)
    if isinstance(first, Loaded) and second is None:
        first = structs.replace(first, named=True)
    yield from (item for item in (first, second) if item)
    yield from every


def _changed(stream: BinaryIO, before: os.stat_result) -> bool:
    """Whether a file was written to since; who writes may not be done yet."""
    after = os.fstat(stream.fileno())
    return stat.S_ISREG(before.st_mode) and (before.st_size, before.st_mtime_ns) != (
        after.st_size,
        after.st_mtime_ns,
    )


def _rest(stream: BinaryIO) -> bytes:
    """At most LONGEST bytes; room for all that is asked for is made, and most files are short."""
    data = stream.read(HEAD) or b""  # None where a device has nothing to say yet
    return data if len(data) < HEAD else data + (stream.read(LONGEST - HEAD) or b"")
