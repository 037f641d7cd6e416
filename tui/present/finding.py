"""Where the words that were searched for stand in a shown text."""

from collections.abc import Iterator, Sequence

from store import highlight

Words = tuple[str, ...]
Stretch = tuple[int, int]


def find(text: str, words: Words) -> list[Stretch]:
    """The half-open stretches of `text` to mark for `Hits.words`, in order and apart."""
    return [(span.start, span.end) for span in highlight(text, words)] if words else []


def within(found: Sequence[Stretch], start: int, end: int) -> Iterator[Stretch]:
    """The parts of `found` between `start` and `end`, counted from `start`."""
    for first, last in found:
        if first < end and last > start:
            yield max(first, start) - start, min(last, end) - start
