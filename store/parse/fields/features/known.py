"""What is asked of lines where an archive is known: a line that recurs is no headline of one."""

from store.model.acquaintance import Place
from store.parse.areas.row import Row
from store.parse.areas.rows import Rows
from store.parse.fields.candidates.subhead import Below
from store.parse.fields.features.feature import Feature

_TITLES = (Place.HEADLINE, Place.SUBHEAD)
_OTHERS = (Place.HEAD, Place.CONTACTS)
"""What a line was that is no title; at the foot stand the titles of other releases, too."""
_OFTEN, _PART = 10, 0.3
"""Releases with a letterhead, and how much of the house's they are at least."""


def met_first(row: Row, rows: Rows) -> int | None:
    """In how many other releases it stood as another thing, oftener than as a title.

    What stands over a good part of all of a house's releases is its letterhead, whatever it was
    taken for.
    """
    known = rows.house.part_of(row.text)
    titles, others = (
        sum(one.releases for one in known if one.answer in parts) for parts in (_TITLES, _OTHERS)
    )
    times = others + titles
    if times >= _OFTEN and times >= _PART * rows.house.releases > 0:
        return times
    return others if others > titles else None


def met_last(row: Row, rows: Rows) -> int | None:
    return met_first(row, rows)


def met_below(c: Below, rows: Rows) -> int | None:
    """Its line that stood in most."""
    if c.value is None:
        return None
    met = (met_first(row, rows) for row in rows.rows[c.first : c.last + 1])
    return max((times for times in met if times), default=None)


_EDGES = (1, 3, 10)
MET_FIRST = Feature("its first line stood in _ other releases", met_first, _EDGES)
MET_LAST = Feature("its last line stood in _ other releases", met_last, _EDGES)
MET_BELOW = Feature("a line of it stood in _ other releases", met_below, _EDGES)
