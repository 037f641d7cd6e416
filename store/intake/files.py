"""Releases straight from files, without an archive."""

import os
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

from store.model.document import Hints
from store.model.explained import Explanation
from store.model.outcome import Failed
from store.model.release import Release

if TYPE_CHECKING:
    from store.intake.loading import Loaded

T = TypeVar("T")


def parse_files(
    paths: Iterable[str | os.PathLike[str]], hints: Hints
) -> Iterator[tuple[str, Release | Failed]]:
    """Each release of the files, or why there is none, with the path as it was given."""
    from store.intake.reading import read  # parsing and phone plans: 80 ms

    def answer(item: "Loaded") -> tuple[tuple[Release, ...], str | None]:
        reading = read(item.data, item.name, hints)
        return reading.releases, reading.failure

    return _answers(paths, answer)


def explain_files(
    paths: Iterable[str | os.PathLike[str]], hints: Hints
) -> Iterator[tuple[str, Explanation | Failed]]:
    """For each release of the files why its fields say what they say, or why there is none."""
    from store.intake.reading import explain

    return _answers(paths, lambda item: explain(item.data, item.name, hints))


def _answers(
    paths: Iterable[str | os.PathLike[str]],
    answer: "Callable[[Loaded], tuple[tuple[T, ...], str | None]]",
) -> Iterator[tuple[str, T | Failed]]:
    """What `answer` makes of each source, and why nothing more can be made of it."""
    for item in _sources(paths):
        if isinstance(item, Failed):
            yield item.source, item
            continue
        made, failure = answer(item)
        yield from ((item.name, each) for each in made)
        if failure is not None:
            yield item.name, Failed(item.name, failure)


def _sources(paths: Iterable[str | os.PathLike[str]]) -> "Iterator[Loaded | Failed]":
    from store.intake.loading import Loaded, load
    from store.intake.sources import find

    for portion in load(find(paths)):
        yield from (item for item in portion if isinstance(item, Loaded | Failed))
