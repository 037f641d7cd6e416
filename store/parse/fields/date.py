"""The day on which a release is issued: of all days that are given, the likeliest."""

import datetime

from store.parse.areas.rows import Rows
from store.parse.facts.printed import Habits
from store.parse.fields.candidates.date import Day, Origin, days_of
from store.parse.fields.choice import Contest, Ranking, choose, contest
from store.parse.fields.features.date import FEATURES
from store.parse.fields.weights.date import WEIGHTS
from store.parse.page.sheet import Line
from store.parse.trace import Absent, Found

RANKING = Ranking(FEATURES, WEIGHTS)
DOUBTED = 0.3
"""How far a day is believed at most on which its mail was hardly sent."""


def find_date(
    rows: Rows, lines: list[Line], habits: Habits
) -> Found[datetime.date] | Absent[datetime.date]:
    """The date that the text gives to itself, else that of its mail or page."""
    choice = choose(candidates(rows, lines, habits), RANKING, lambda day: day.value)
    day = choice.candidate
    if day.value is None:
        return choice.absent(lambda day: day.value)
    most = DOUBTED if day.origin is Origin.DOUBTED else 1.0
    return Found(day.value, day.span, min(most, choice.chance), choice.why)


def candidates(rows: Rows, lines: list[Line], habits: Habits) -> Contest[Day]:
    """The candidates with what is told of them."""
    days = days_of(rows, lines, habits)
    return contest(FEATURES, days.days, days)
