"""The read model: derived from the archive, rebuilt whenever it is missing, damaged or behind."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from store.archive.base import Archive, Stamp
from store.errors import NotFoundError
from store.model.hits import Hits, Order, Row, Window
from store.model.outcome import Progress
from store.model.person import Person
from store.model.release import Release
from store.text.fold import fold


class Index:
    """A read model in memory."""

    def __init__(self) -> None:
        self._releases: dict[int, Release] = {}
        self._stamps: Mapping[int, Stamp] | None = None

    @property
    def count(self) -> int:
        """How many releases it knows."""
        return len(self._releases)

    @property
    def version(self) -> int:
        """Another number after each change."""
        return hash(tuple((self._stamps or {}).items()))

    def behind(self, archive: Archive) -> bool:
        """Whether the archive has changed since."""
        return self._stamps != archive.stamps()

    def known(self, keys: Iterable[str]) -> dict[str, int]:
        """Which releases have these digests or fingerprints."""
        known = {
            key: id
            for id, release in self._releases.items()
            for key in (release.source.sha256, release.source.fingerprint)
            if key
        }
        return {key: known[key] for key in keys if key in known}

    def latest(self, versions: Iterable[tuple[str, str]]) -> dict[tuple[str, str], int]:
        """The latest release of each issuer with a number or a headline, all folded."""
        wanted = frozenset(versions)
        return {
            (fold(release.issuer or ""), fold(text)): id
            for id, release in sorted(self._releases.items())
            for text in (release.headline, release.number)
            if text and (fold(release.issuer or ""), fold(text)) in wanted
        }

    def add(self, releases: Sequence[Release], stamps: Mapping[int, Stamp]) -> None:
        """Know these too, in one commit; `stamps` are the archive's with them in it."""
        self._releases.update({r.id: r for r in releases if r.id is not None})
        self._stamps = stamps

    def release(self) -> None:
        """Let another process write."""

    def close(self) -> None:
        """Let go of all."""
        self._releases.clear()


def open_index(folder: Path) -> Index:
    """The index in a folder, empty if there is none."""
    return Index()


def refresh(index: Index, archive: Archive) -> Iterator[Progress]:
    """Bring the index up to the archive."""
    index.close()
    stamps = archive.stamps()
    for done, k in enumerate(stamps):
        yield Progress("indexing", done, len(stamps))
        index.add(archive.segment(k), stamps)
    index.add((), stamps)


def search(index: Index, text: str, order: Order, window: Window) -> Hits:
    """The releases in whose headline the text stands."""
    wanted = fold(text)
    found = [r for r in index._releases.values() if wanted in fold(r.headline or "")]
    rows = [Row(r.id or 0, r.date, r.issuer, r.headline, r.place, r.language) for r in found]
    return Hits(len(found), window.start, tuple(rows[window.start : window.start + window.size]))


def people(index: Index, text: str, limit: int) -> tuple[Person, ...]:
    """Whom to call about what a query finds."""
    return ()


def person(index: Index, key: str) -> Person:
    """One person; raises NotFoundError."""
    raise NotFoundError(f"There is no person {key}.")


def named(index: Index, name: str) -> tuple[Person, ...]:
    """Whom a name fits."""
    return ()
