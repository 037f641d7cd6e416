"""The headline: of all that could be one, what the fitted weights hold likeliest."""

from collections.abc import Iterator

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
from store.parse.fields.choice import Weighed, choose
from store.parse.fields.features.around import CLOSING, OPENING
from store.parse.fields.features.feature import Answers, answers, weigh
from store.parse.fields.features.headline import ABSENT, OWN
from store.parse.fields.weights.headline import WEIGHTS
from store.parse.fields.weights.runs import WEIGHTS as RUNS
from store.parse.trace import Found

FEATURES = (*OPENING, *CLOSING, *OWN, *ABSENT)
_LOOKED_AT = 6  # runs of rows whose words are asked for, of those whose rows speak best for them
_BEHIND = 6.0  # by how much less than the best: of 1,213 releases none lost its headline by it


class Headline(Struct, frozen=True):
    """What was found, if anything, and the candidate that it is."""

    found: Found[str] | None
    candidate: Candidate


def find_headline(rows: Rows) -> Headline:
    """The likeliest headline of a release; None where none is likelier."""
    choice = choose(weighed(rows), WEIGHTS, FEATURES, lambda one: one.fold)
    chosen = choice.candidate
    if chosen is NONE:
        return Headline(None, chosen)
    return Headline(Found(chosen.value, span_of(chosen, rows), choice.chance, choice.why), chosen)


def weighed(rows: Rows, every: bool = False) -> list[Weighed[Candidate]]:
    """The candidates of the likeliest runs, or of every one, those of outside, and none."""
    around = _Around(rows)
    chosen = runs(rows) if every else around.likely()
    inside = (form for run in chosen for form in forms(run, rows))
    found = [
        Weighed(one, (*around.answers((one.first, one.last)), *answers(OWN, one, rows)))
        for one in distinct((*inside, *outside(rows)))
    ]
    return [*found, Weighed(NONE, answers(ABSENT, rows))]


def weighed_runs(rows: Rows) -> list[Weighed[Run]]:
    """The runs with what is told of them by their rows alone, by which they are looked at."""
    around = _Around(rows)
    return [Weighed(run, tuple(around.answers(run))) for run in runs(rows)]


class _Around:
    """What is told of a candidate by its rows alone, asked once a row."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._first: dict[int, tuple[Answers, float]] = {}
        self._last: dict[int, tuple[Answers, float]] = {}

    def likely(self) -> list[Run]:
        """The runs whose words are asked for, in the order of the text."""
        weights = {
            run: self._opening(run[0])[1] + self._closing(run[1])[1] for run in runs(self._rows)
        }
        ranked = sorted(weights, key=lambda run: -weights[run])[:_LOOKED_AT]
        return sorted(run for run in ranked if weights[run] > weights[ranked[0]] - _BEHIND)

    def answers(self, run: Run) -> Iterator[tuple[str, str]]:
        if run[0] >= 0:
            yield from self._opening(run[0])[0]
            yield from self._closing(run[1])[0]

    def _opening(self, n: int) -> tuple[Answers, float]:
        if n not in self._first:
            said = answers(OPENING, self._rows.rows[n], self._rows)
            self._first[n] = said, weigh(said, RUNS)
        return self._first[n]

    def _closing(self, n: int) -> tuple[Answers, float]:
        if n not in self._last:
            said = answers(CLOSING, self._rows.rows[n], self._rows)
            self._last[n] = said, weigh(said, RUNS)
        return self._last[n]
