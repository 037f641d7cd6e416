"""Whether so much more is known by now that a release is worth another look; pure."""

from store.acquaintance import lessons, topics_in_doubt, without
from store.model.acquaintance import About, Acquaintance, Aspect
from store.model.release import Release

_Topic = tuple[About, str, str]
_TIMES = 2
"""How often as many releases have to tell of one of its things as did when it was read."""
_FEWEST, _FEWEST_OF_CONTACTS = 2, 3
"""Of fewer, parsing believes neither whose a thing is, nor what goes together on a contact."""
_OF_HOUSE = (Aspect.ISSUER, Aspect.SUPPOSED, Aspect.PART)


def is_worth_a_look(release: Release, before: Acquaintance, now: Acquaintance) -> bool:
    """Whether others have told much more of what is doubted in it than was known `before`."""
    others = without(now, lessons(release))
    topics = topics_in_doubt(release, before)
    return any(
        _told(others, topic) >= max(_fewest(topic), _TIMES * _told(before, topic))
        for topic in topics
    )


def _fewest(topic: _Topic) -> int:
    about, _, aspect = topic
    of_house = about is About.ISSUER or aspect in _OF_HOUSE
    return _FEWEST if of_house else _FEWEST_OF_CONTACTS


def _told(known: Acquaintance, topic: _Topic) -> int:
    return max((each.releases for each in known.of(*topic)), default=0)
