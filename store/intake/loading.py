"""The bytes of sources, read once, in portions that fit in memory."""

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from msgspec import Struct

from store.intake.fingerprint import digest
from store.intake.sources import STDIN, Found, reason
from store.model.outcome import Failed, Skipped
from store.readers.mailbox import LONGEST, messages
from store.readers.sniff import HEAD, kind

PORTION = 64  # sources
ROOM = 8 * 2**20  # bytes


class Loaded(Struct, frozen=True):
    """A source's bytes with their digest; `follows` one of the same file, as in a mailbox."""

    name: str
    data: bytes
    sha256: str
    follows: bool = False


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
                    yield from _load(source.name, stream)
            except OSError as error:
                yield Failed(source.name, reason(error))
        else:
            yield source


def _open(path: str) -> BinaryIO:
    return open(0, "rb", closefd=False) if path == STDIN else open(path, "rb")


def _load(name: str, stream: BinaryIO) -> Iterator[Loaded]:
    first = stream.readline(HEAD)
    if first.startswith(b"From ") and kind(first, name) == "mbox":
        for number, data in enumerate(messages(stream), start=1):
            shown = name if number == 1 else f"{name}#{number}"
            yield Loaded(shown, data, digest(data), follows=number > 1)
    else:
        data = first + _rest(stream)
        yield Loaded(name, data, digest(data))


def _rest(stream: BinaryIO) -> bytes:
    """At most LONGEST bytes; room for all that is asked for is made, and most files are short."""
    data = stream.read(HEAD)
    return data if len(data) < HEAD else data + stream.read(LONGEST - HEAD)
