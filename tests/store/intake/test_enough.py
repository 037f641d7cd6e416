"""A release is read once more where others have told much more of what stands in it."""

import pytest

from store.acquaintance import acquaint, lessons
from store.intake.enough import is_worth_a_look
from store.model.acquaintance import Acquaintance, Counted, Lesson
from tests.store.tally.teaching import release

READ = release(1)
OTHER = release(2, house="Lunaris", name="Ada Brook", email="ada@lunaris.example")
OWN = lessons(READ)


def known(times: int, taught: frozenset[Lesson] = OWN) -> Acquaintance:
    return acquaint((Counted(lesson, times) for lesson in taught), times)


@pytest.mark.parametrize(
    ("before", "now", "worth"),
    [
        (known(0), known(1), False),
        (known(0), known(3), True),
        (known(3), known(4), False),
        (known(3), known(9), True),
        (known(50), known(64), False),
        (known(0), known(9, lessons(OTHER)), False),
    ],
    ids=["itself alone", "others", "hardly more", "far more", "well known", "of another house"],
)
def test_it_is_worth_a_look(before: Acquaintance, now: Acquaintance, worth: bool) -> None:
    assert is_worth_a_look(READ, before, now) is worth
