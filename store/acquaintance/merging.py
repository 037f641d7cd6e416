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
    known = {key: _ranked(answers.values()) for key, answers in found.items()}
    return Acquaintance(
        {key: ranked for key, ranked in known.items() if _recurs(key, ranked)}, releases
    )


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


def _ranked(answers: Iterable[Known]) -> tuple[Known, ...]:
    return tuple(sorted(answers, key=_rank)[:_MOST])


def _rank(known: Known) -> tuple[int, int, int, str]:
    day = known.last.toordinal() if known.last else 0
    return -known.corrected, -known.releases, -day, known.answer


def _recurs(key: _Key, ranked: tuple[Known, ...]) -> bool:
    return key[0] is not About.LINE or sum(known.releases for known in ranked) >= _OFTEN
