"""The subhead: of the lines under the headline, those that the fitted weights hold likeliest."""

from store.parse.areas.rows import Rows
from store.parse.fields.candidates.headline import Candidate
from store.parse.fields.candidates.subhead import Below, below, span_of
from store.parse.fields.choice import Weighed, choose
from store.parse.fields.features.feature import answers
from store.parse.fields.features.subhead import FEATURES
from store.parse.fields.weights.subhead import WEIGHTS
from store.parse.trace import Found


def find_subhead(headline: Candidate, rows: Rows) -> Found[str] | None:
    """The likeliest subhead of that headline; None where none is likelier."""
    choice = choose(weighed(headline, rows), WEIGHTS, FEATURES, lambda one: one.fold)
    chosen = choice.candidate
    if chosen.value is None:
        return None
    return Found(chosen.value, span_of(chosen, rows), choice.chance, choice.why)


def weighed(headline: Candidate, rows: Rows) -> list[Weighed[Below]]:
    """The candidates with what is told of them."""
    return [Weighed(one, answers(FEATURES, one, rows)) for one in below(headline, rows)]
