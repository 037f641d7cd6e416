"""A release that another one has to do with, as a line of a list."""

from store import Related, Relation
from tui.present.line import Line, Role, Run
from tui.present.printable import clean
from tui.present.words import Dates, short_date

CLOSEST = frozenset({Relation.LATER, Relation.EARLIER})


def related_line(related: Related, dates: Dates) -> Line:
    """What it is to the other, the closest first, then when, whose and what."""
    row = related.row
    role = Role.WARNING if CLOSEST.intersection(related.why) else Role.KEY
    return (
        Run(f"{short_date(row.date, dates)}  ", Role.META),
        Run(f"{', '.join(related.why[:2])}  ", role),
        Run(f"{clean(row.issuer)}  " if row.issuer else "", Role.ISSUER),
        Run(clean(row.headline or "(no headline)")),
    )
