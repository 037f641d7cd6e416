"""Whether so much more is known by now that a release is worth another look; pure."""

from store.acquaintance import lessons, without
from store.model.acquaintance import About, Acquaintance
from store.model.release import Release

_TIMES = 2
"""How often as many releases have to tell of one of its things as did when it was read."""


def is_worth_a_look(release: Release, before: Acquaintance, now: Acquaintance) -> bool:
    """Whether others have told much more of what stands in it than was known `before`."""
    own = lessons(release)
    others = without(now, own)
    topics = {(lesson.about, lesson.key, lesson.aspect) for lesson in own}
    return any(_told(others, topic) >= _TIMES * max(_told(before, topic), 1) for topic in topics)


def _told(known: Acquaintance, topic: tuple[About, str, str]) -> int:
    return max((each.releases for each in known.of(*topic)), default=0)
