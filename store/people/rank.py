"""Whom to call first: those who speak often, and spoke of late."""

import datetime
import math
from collections.abc import Iterable

from store.model.contact import ContactKind
from store.model.person import People, Sighting
from store.people.choose import choose
from store.people.merge import Group, gather

Place = tuple[float, float]

_HALVED_AFTER = 730  # days: press officers stay in a post for a few years
_UNDATED = 3650  # days that an undated release counts as old
_DESK = 0.3  # of what a person counts: a name that answers is worth several offices


def rank(
    sightings: Iterable[Sighting],
    today: datetime.date,
    most: int | None = None,
    others: Iterable[Sighting] = (),
) -> People:
    """The persons and desks that were seen, the one to call first in front; at most so many.

    `others` are more that tell whose an address or a number is.

    Whoever can be reached comes before all who cannot. Each release counts for one that names its
    contact today, and for half as much after every two years.
    """
    ranked = sorted(
        ((_place(group, today), group) for group in gather(sightings, others)), key=_by_place
    )
    # To choose what is said of a person takes longer than to rank it; ties are for the key.
    last = ranked[most - 1][0] if most and most < len(ranked) else (math.inf, math.inf)
    chosen = [(place, choose(group)) for place, group in ranked if place <= last]
    chosen.sort(key=lambda pair: (pair[0], pair[1].key))
    return People(tuple(person for _, person in chosen[:most]), len(ranked))


def _by_place(pair: tuple[Place, Group]) -> Place:
    return pair[0]


def _place(group: Group, today: datetime.date) -> Place:
    """The lower, the sooner to call."""
    reachable = any(s.contact.phones or s.contact.emails for s in group)
    return not reachable, -_weight(group, today)


def _weight(group: Group, today: datetime.date) -> float:
    dates = {sighting.release: sighting.date for sighting in group}
    ages = (max((today - date).days, 0) if date else _UNDATED for date in dates.values())
    weight = sum(math.pow(0.5, age / _HALVED_AFTER) for age in sorted(ages))
    return weight * (_DESK if group[0].contact.kind is ContactKind.DESK else 1)
