"""Counted lessons put together as what is known."""

from collections import defaultdict
from collections.abc import Iterable

from store.model.acquaintance import About, Acquaintance, Counted, Known, Lesson

_MOST = 8  # answers of one key
_OFTEN = 2  # releases in which a line stands before it is one that recurs

_Key = tuple[About, str, str]


def acquaint(counted: Iterable[Counted], releases: int) -> Acquaintance:
    """What is known of `releases` by their counted lessons, whose order makes no difference.

    The answers of a key that were set by hand come first, then those of most releases, then those
    of the newest. A line that stood in one release alone is not known.
    """
    found: defaultdict[_Key, dict[str, Known]] = defaultdict(dict)
    for one in counted:
        lesson = one.lesson
        answers = found[lesson.about, lesson.key, lesson.aspect]
        answers[lesson.answer] = _joined(answers.get(lesson.answer), one)
    known = {key: likeliest(key, answers.values()) for key, answers in found.items()}
    return Acquaintance({key: ranked for key, ranked in known.items() if ranked}, releases)


def likeliest(key: _Key, answers: Iterable[Known]) -> tuple[Known, ...]:
    """Those of a key that releases taught, ranked; none of a line that stood in one alone."""
    ranked = tuple(sorted((each for each in answers if each.releases), key=_rank)[:_MOST])
    often = key[0] is not About.LINE or sum(known.releases for known in ranked) >= _OFTEN
    return ranked if often else ()


def _joined(known: Known | None, one: Counted) -> Known:
    lesson: Lesson = one.lesson
    corrected = one.releases if lesson.by_hand else 0
    if known is None:
        return Known(lesson.answer, one.releases, corrected, one.last)
    days = [day for day in (known.last, one.last) if day]
    return Known(
        lesson.answer,
        known.releases + one.releases,
        known.corrected + corrected,
        max(days, default=None),
    )


def _rank(known: Known) -> tuple[int, int, int, str]:
    day = known.last.toordinal() if known.last else 0
    return -known.corrected, -known.releases, -day, known.answer
