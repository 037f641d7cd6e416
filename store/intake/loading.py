"""The bytes of sources, read once, in portions that fit in memory."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from store.intake.fingerprint import digest
from store.intake.sources import Found, reason
from store.model.outcome import Failed, Skipped

PORTION = 64  # sources
ROOM = 8 * 2**20  # bytes


class Loaded(Struct, frozen=True):
    """A source's bytes with their digest."""

    name: str
    data: bytes
    sha256: str


Portion = tuple[Loaded | Skipped | Failed, ...]


def load(found: Iterable[Found | Skipped | Failed]) -> Iterator[Portion]:
    """The sources in order, some at a time: at most PORTION of them and about ROOM bytes."""
    portion: list[Loaded | Skipped | Failed] = []
    room = ROOM
    for source in found:
        item = _load(source) if isinstance(source, Found) else source
        portion.append(item)
        room -= len(item.data) if isinstance(item, Loaded) else 0
        if len(portion) == PORTION or room <= 0:
            yield tuple(portion)
            portion, room = [], ROOM
    if portion:
        yield tuple(portion)


def _load(found: Found) -> Loaded | Failed:
    try:
        with open(found.path, "rb") as file:
            data = file.read()
    except OSError as error:
        return Failed(found.name, reason(error))
    return Loaded(found.name, data, digest(data))
