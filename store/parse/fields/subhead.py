"""The subhead: of the lines under the headline, those that the fitted weights hold likeliest."""

from store.parse.areas.rows import Rows
from store.parse.fields.candidates.headline import Candidate
from store.parse.fields.candidates.subhead import Below, below, span_of
from store.parse.fields.choice import Contest, Ranking, choose, contest
from store.parse.fields.features.known import MET_BELOW
from store.parse.fields.features.subhead import FEATURES
from store.parse.fields.weights.known import BELOW
from store.parse.fields.weights.subhead import WEIGHTS
from store.parse.trace import Absent, Found

RANKING = Ranking((*FEATURES, MET_BELOW), {**WEIGHTS, **BELOW})


def find_subhead(headline: Candidate, rows: Rows) -> Found[str] | Absent[str]:
    """The likeliest subhead of that headline, unless none is likelier."""
    choice = choose(candidates(headline, rows), RANKING, lambda one: one.fold)
    chosen = choice.candidate
    if chosen.value is None:
        return choice.absent(lambda one: one.value)
    return Found(chosen.value, span_of(chosen, rows), choice.chance, choice.why)


def candidates(headline: Candidate, rows: Rows) -> Contest[Below]:
    """The candidates with what is told of them."""
    features = FEATURES if rows.house.is_strange else RANKING.features
    return contest(features, below(headline, rows), rows)
