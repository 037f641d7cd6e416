"""Whom to call first: those who speak often, and spoke of late."""

import datetime
import math
from collections.abc import Iterable

from store.model.contact import ContactKind
from store.model.person import Person, Sighting
from store.people.choose import choose
from store.people.merge import Group, gather

_HALVED_AFTER = 730  # days: press officers stay in a post for a few years
_UNDATED = 3650  # days that an undated release counts as old
_DESK = 0.3  # of what a person counts: a name that answers is worth several offices


def rank(sightings: Iterable[Sighting], today: datetime.date) -> list[Person]:
    """The persons and desks that were seen, the one to call first in front.

    Whoever can be reached comes before all who cannot. Each release counts for one that names its
    contact today, and for half as much after every two years.
    """
    ranked = [(_weight(group, today), choose(group)) for group in gather(sightings)]
    ranked.sort(key=lambda pair: (not (pair[1].phones or pair[1].emails), -pair[0], pair[1].key))
    return [person for _, person in ranked]


def _weight(group: Group, today: datetime.date) -> float:
    dates = {sighting.release: sighting.date for sighting in group}
    ages = (max((today - date).days, 0) if date else _UNDATED for date in dates.values())
    weight = sum(math.pow(0.5, age / _HALVED_AFTER) for age in sorted(ages))
    return weight * (_DESK if group[0].contact.kind is ContactKind.DESK else 1)
