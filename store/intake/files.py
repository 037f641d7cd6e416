"""Releases straight from files, without an archive."""

import os
from collections.abc import Iterable, Iterator

from store.model.document import Hints
from store.model.outcome import Failed
from store.model.release import Release


def parse_files(
    paths: Iterable[str | os.PathLike[str]], hints: Hints
) -> Iterator[tuple[str, Release | Failed]]:
    """Each release of the files, or why there is none, with the path as it was given."""
    from store.intake.loading import Loaded, load  # hashing, parsing and phone plans: 80 ms
    from store.intake.reading import read
    from store.intake.sources import find

    for portion in load(find(paths)):
        for item in portion:
            if isinstance(item, Failed):
                yield item.source, item
            elif isinstance(item, Loaded):
                reading = read(item.data, item.name, hints)
                for release in reading.releases:
                    yield item.name, release
                if reading.failure is not None:
                    yield item.name, Failed(item.name, reading.failure)
