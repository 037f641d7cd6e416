"""Invented houses whose releases are read one after another, each with what was learned before."""

from collections import Counter
from collections.abc import Iterable, Sequence

from store.acquaintance import acquaint, lessons
from store.model.acquaintance import Acquaintance, Counted
from store.model.document import Document, Hints
from store.model.release import Release
from store.parse import parse

SUBJECTS = (
    "The east quay opens for barges",
    "Night trains return to the coast",
    "More room for bicycles at the old market",
    "A new roof for the swimming hall",
    "Winter gritting begins a week early",
    "The town forest gets two hundred oaks",
    "School meals are cooked on site again",
    "The bridge at the mill is closed in May",
)


def documents(texts: Iterable[str]) -> list[Document]:
    return [Document(text, f"{n}.txt", "txt", f"{n}") for n, text in enumerate(texts)]


def learned(releases: Sequence[Release]) -> Acquaintance:
    """What is known of releases that are told apart by their order alone."""
    told = [(one.date, tuple(lessons(one))) for one in releases]
    taught = Counter(lesson for _, all_of_one in told for lesson in all_of_one)
    days = {
        lesson: max((day for day, all_of_one in told if day and lesson in all_of_one), default=None)
        for lesson in taught
    }
    counted = (Counted(lesson, times, days[lesson]) for lesson, times in taught.items())
    return acquaint(counted, len(releases))


def read(texts: Iterable[str], known: Sequence[Release] = ()) -> list[Release]:
    """Each text as it is read with what was learned from those before it."""
    releases = list(known)
    for document in documents(texts):
        releases.append(parse(document, Hints(acquaintance=learned(releases))))
    return releases[len(known) :]
