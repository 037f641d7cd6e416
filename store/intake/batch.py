"""What came to hand since the last commit, in the order of the sources."""

from msgspec import Struct

from store.archive.segment import SIZE
from store.model.outcome import Outcome
from store.model.release import Release

WEIGHT = 64 * 2**20  # bytes of originals that may wait in memory
SEGMENTS = 4  # a commit; the fewer commits, the less of the index has to be merged
MOST = 5_000  # items of any kind, so that copies and failures are told in time


class Arrival(Struct, frozen=True):
    """A release that was read; `original` is what it was read from, if that is to be kept."""

    name: str
    release: Release
    original: bytes | None = None

    def known_by(self) -> tuple[str, ...]:
        """By any of these a copy of it is known."""
        source = self.release.source
        return tuple(key for key in (source.sha256, source.fingerprint) if key)

    @property
    def near(self) -> tuple[str, ...]:
        """It shares one of these with each that says nearly the same."""
        return self.release.source.near


def room(next_id: int, alone: bool) -> int:
    """For how many releases: to the end of a segment, of a later one if nobody waits meanwhile."""
    return (SEGMENTS if alone else 1) * SIZE - next_id % SIZE


class Batch:
    """Fills up to `room` releases that are no copies of each other, or to WEIGHT or MOST."""

    def __init__(self, room: int) -> None:
        self.items: list[Arrival | Outcome] = []
        self._room = room
        self._weight = 0
        self._keys: set[str] = set()

    @property
    def full(self) -> bool:
        """Whether it is time to commit."""
        return self._room <= 0 or self._weight >= WEIGHT or len(self.items) >= MOST

    def put(self, item: Arrival | Outcome) -> None:
        """The next item, whatever became of it."""
        self.items.append(item)
        if isinstance(item, Arrival):
            self._weight += len(item.original or b"")
            keys = item.known_by()
            if self._keys.isdisjoint(keys):
                self._room -= 1
            self._keys.update(keys)
