"""The headline: of all that could be one, what the fitted weights hold likeliest."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from store.parse.areas.rows import Rows
from store.parse.fields.candidates.headline import (
    NONE,
    Candidate,
    Run,
    distinct,
    forms,
    outside,
    runs,
    span_of,
)
from store.parse.fields.choice import Contest, Ranking, choose, contest, totals
from store.parse.fields.features.around import CLOSING, OPENING
from store.parse.fields.features.feature import Asked, Feature
from store.parse.fields.features.headline import OWN
from store.parse.fields.features.known import MET_FIRST, MET_LAST
from store.parse.fields.weights.headline import WEIGHTS
from store.parse.fields.weights.known import LINES
from store.parse.fields.weights.runs import WEIGHTS as RUN_WEIGHTS
from store.parse.trace import Absent, Found

_OPENING, _CLOSING = (*OPENING, MET_FIRST), (*CLOSING, MET_LAST)
RANKING = Ranking((*_OPENING, *_CLOSING, *OWN), {**WEIGHTS, **LINES})
RUNS = Ranking((*_OPENING, *_CLOSING), {**RUN_WEIGHTS, **LINES})
_LOOKED_AT = 24  # runs of rows whose words are asked for, of those whose rows speak best for them
_BEHIND = 7.0  # by how much less than the best: of 1,108 releases seven change by it


class Headline(Struct, frozen=True):
    """What was found, if anything, and the candidate that it is."""

    found: Found[str] | Absent[str]
    candidate: Candidate


def find_headline(rows: Rows) -> Headline:
    """The likeliest headline of a release, unless none is likelier."""
    choice = choose(candidates(rows), RANKING, lambda one: one.fold)
    chosen = choice.candidate
    if chosen is NONE:
        return Headline(choice.absent(lambda one: one.value), chosen)
    return Headline(Found(chosen.value, span_of(chosen, rows), choice.chance, choice.why), chosen)


def candidates(rows: Rows, every: bool = False) -> Contest[Candidate]:
    """The candidates of the likeliest runs, or of every one, those of outside, and none.

    Of none nothing is asked: what is likelier weighs more than nothing.
    """
    all_ = list(runs(rows))
    firsts, lasts = _ends(all_, rows)
    chosen = all_ if every else _likely(all_, firsts, lasts)
    inside = (form for run in chosen for form in forms(run, rows))
    found = distinct((*inside, *outside(rows)))
    own = contest(OWN, found, rows).asked
    asked = (
        *firsts.of([one.first for one in found]),
        *lasts.of([one.last for one in found]),
        *own,
    )
    return Contest([*found, NONE], [(one, [*said, None]) for one, said in asked])


def run_candidates(rows: Rows) -> Contest[Run]:
    """The runs with what is told of them by their rows alone, by which they are looked at."""
    found = list(runs(rows))
    firsts, lasts = _ends(found, rows)
    ends = (*firsts.of([run[0] for run in found]), *lasts.of([run[1] for run in found]))
    return Contest(found, ends)


class _Ends(Struct, frozen=True):
    """Rows at which runs begin, or end, with what is asked of them; `places` are by number."""

    places: dict[int, int]
    asked: Sequence[Asked]

    def of(self, numbers: Sequence[int]) -> list[Asked]:
        """The answers of candidates by the rows that are given; outside of the text is none."""
        at = [self.places.get(n, -1) for n in numbers]
        return [(one, [*map([*said, None].__getitem__, at)]) for one, said in self.asked]

    def weights(self) -> dict[int, float]:
        """What speaks for each row."""
        sums = totals(RUNS.weights(*one) for one in self.asked)
        return dict(zip(self.places, sums, strict=True))


def _ends(found: Iterable[Run], rows: Rows) -> tuple[_Ends, _Ends]:
    """Where the runs begin, and where they end."""
    firsts, lasts = zip(*found, strict=True) if found else ((), ())
    if rows.house.is_strange:
        return _asked(OPENING, firsts, rows), _asked(CLOSING, lasts, rows)
    return _asked(_OPENING, firsts, rows), _asked(_CLOSING, lasts, rows)


def _asked(features: Sequence[Feature], numbers: Iterable[int], rows: Rows) -> _Ends:
    places = {n: place for place, n in enumerate(dict.fromkeys(numbers))}
    return _Ends(places, contest(features, [rows.rows[n] for n in places], rows).asked)


def _likely(found: Iterable[Run], firsts: _Ends, lasts: _Ends) -> list[Run]:
    """The runs whose words are asked for, in the order of the text."""
    opening, closing = firsts.weights(), lasts.weights()
    weights = {run: opening[run[0]] + closing[run[1]] for run in found}
    ranked = sorted(weights, key=lambda run: -weights[run])[:_LOOKED_AT]
    return sorted(run for run in ranked if weights[run] > weights[ranked[0]] - _BEHIND)
