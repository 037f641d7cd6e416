"""What was done to releases and saved searches, in the words in which it can be undone."""

import datetime

from store import Change, Corrected, Kept, Marked, Rewritten
from tui.present.fields import field_name
from tui.present.marking import done_words
from tui.present.naming import name_release
from tui.present.saved import kept_words
from tui.present.words import Dates, count, short_date

OTHERWISE = "It was changed otherwise since, and stays as it is."
"""What is told where nothing could be undone, or done again."""


def change_words(change: Change) -> str:
    """`Tagged tech: 3,000 releases`, `Corrected headline of 28 Oct 2013 CNES`, `Removed …`."""
    whom = name_release(change.whom) if change.whom else count(change.releases, "release")
    match change.deed:
        case Marked(marking=marking):
            return done_words(marking, whom)
        case Corrected(field=field):
            return f"Corrected {field_words(field)} of {whom}"
        case Rewritten(field=None):
            return f"Read {whom} again"
        case Rewritten(field=field):
            return f"Corrected {field_words(field or '')} of {whom}"
        case Kept(how=how, name=name):
            return kept_words(how, name)
        case _:
            return f"Removed {whom}"


def field_words(field: str) -> str:
    """`headline`, `contact 1: role`, in the middle of a sentence."""
    name = field_name(field)
    return name[:1].lower() + name[1:]


def turned_words(change: Change, left: int, *, back: bool) -> str:
    """`Undone: starred 28 Oct 2013 CNES`, and how many are otherwise since and stay."""
    words = change_words(change)
    said = f"{'Undone' if back else 'Done again'}: {words[:1].lower()}{words[1:]}"
    stay = "stays as it is" if left == 1 else "stay as they are"
    return f"{said} ({left:,} changed otherwise since {stay})" if left else said


def when_words(when: datetime.datetime, now: datetime.datetime, dates: Dates) -> str:
    """`at 14:05`, `on 28 Oct 2013 at 14:05`, in the time zone of `now`."""
    here = when.astimezone(now.tzinfo)
    clock = f"at {here:%H:%M}"
    if here.date() == now.date():
        return clock
    return f"on {short_date(here.date(), dates).strip()} {clock}"
