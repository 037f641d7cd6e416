"""What one release teaches: few things, and of what was doubted less or nothing."""

from collections.abc import Iterator

from store.acquaintance.contacts import of_contacts
from store.acquaintance.houses import of_house
from store.acquaintance.lines import of_lines
from store.model.acquaintance import Lesson
from store.model.release import Release


def lessons(release: Release) -> frozenset[Lesson]:
    """All that a release teaches, some dozens of lessons; none of a text that is hardly one."""
    return frozenset(_lessons(release)) if release.genre is None else frozenset()


def _lessons(release: Release) -> Iterator[Lesson]:
    lines = tuple(of_lines(release))
    yield from lines
    yield from of_contacts(release)
    yield from of_house(release, {lesson.key for lesson in lines})
