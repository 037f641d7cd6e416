"""The bytes that releases came as, so that a better parser can read them again."""

import re
from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path

from store.archive.files import explained, flush_folder, link, make_folder, write_many

SIZE = 1000
LIKELY = (".txt", ".eml", ".html", ".md", ".bin")
NAME = re.compile(r"([0-9]+)\.[a-z0-9]{1,8}")


class Originals:
    """One file a release: `00012/12345.eml` holds what release 12345 was read from."""

    def __init__(self, where: Path) -> None:
        self._where = where

    def put(self, originals: Iterable[tuple[int, str, bytes]]) -> None:
        """Keep the bytes of new releases: each with its id and the name that it came by."""
        parts = {}
        for k, part in groupby(originals, lambda original: original[0] // SIZE):
            folder = self.folder(k)
            make_folder(folder)
            parts[folder] = [(f"{id}{extension(name)}", data) for id, name, data in part]
        write_many(parts)

    def path(self, id: int) -> Path | None:
        """Where the original of a release is; None if it was not kept."""
        folder = self.folder(id // SIZE)
        likely = (path for end in LIKELY if (path := folder / f"{id}{end}").exists())
        return next(likely, None) or next(folder.glob(f"{id}.*"), None)

    def get(self, id: int) -> bytes | None:
        """The bytes that a release came as; None if they were not kept."""
        path = self.path(id)
        if path is None:
            return None
        with explained("read", path):
            return path.read_bytes()

    def folders(self) -> tuple[int, ...]:
        """The segments of whose releases originals are kept, ascending."""
        with explained("read", self._where):
            names = (path.name for path in self._where.glob("*"))
            return tuple(sorted(int(name) for name in names if name.isdecimal()))

    def files(self, k: int) -> tuple[Path, ...]:
        """The originals of the releases of segment `k`."""
        folder = self.folder(k)
        with explained("read", folder):
            return tuple(sorted(folder.glob("*"))) if folder.is_dir() else ()

    def ids(self, k: int) -> tuple[int, ...]:
        """The releases of segment `k` whose originals are there, ascending."""
        return tuple(sorted(self.paths(k)))

    def paths(self, k: int) -> Mapping[int, Path]:
        """The originals of the releases of segment `k` by their ids."""
        found = ((NAME.fullmatch(path.name), path) for path in self.files(k))
        return {int(match[1]): path for match, path in found if match}

    def remove(self, ids: Iterable[int]) -> None:
        """Forget what these releases came as; by ascending id it is fastest."""
        for k, part in groupby(ids, lambda n: n // SIZE):
            gone = frozenset(part)
            for path in self.files(k):
                if (match := NAME.fullmatch(path.name)) and int(match[1]) in gone:
                    with explained("remove", path):
                        path.unlink(missing_ok=True)

    def bring_back(self, kept: Mapping[int, Path]) -> None:
        """Keep again, by their ids, what was taken away and lies elsewhere."""
        for id, path in kept.items():
            place = self.folder(id // SIZE) / path.name
            make_folder(place.parent)
            with explained("write", place):
                place.unlink(missing_ok=True)
                link(path, place)
        for k in {id // SIZE for id in kept}:
            flush_folder(self.folder(k))

    def folder(self, k: int) -> Path:
        """Where the originals of the releases of segment `k` are."""
        return self._where / f"{k:05}"


def extension(name: str) -> str:
    """The extension of a file's name if it is a plain one, else `.bin`."""
    match = re.search(r"\.([A-Za-z0-9]{1,8})$", name)
    return f".{match[1].lower()}" if match else ".bin"
