"""The choice of one candidate: a sum of weights for each, and their exponentials for its chance.

A conditional logit: McFadden, "Conditional logit analysis of qualitative choice behavior", 1974.
"""

import math
from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from msgspec import Struct

from store.parse.fields.features.feature import Answers, Feature, weigh
from store.parse.fields.weights.table import Table

T = TypeVar("T")
_REASONS = 3


class Weighed(Struct, Generic[T], frozen=True):
    """A candidate and what its features answered."""

    candidate: T
    answers: Answers


class Choice(Struct, Generic[T], frozen=True):
    """`chance` is that of all candidates that come to the same answer; `why` tells the features
    that spoke most for it, against the next one."""

    candidate: T
    chance: float
    why: str


def choose(
    weighed: Sequence[Weighed[T]],
    table: Table,
    features: Sequence[Feature],
    meant: Callable[[T], Hashable],
) -> Choice[T]:
    """The candidate whose answer is likeliest; `meant` is the answer that a candidate comes to."""
    sums = [weigh(one.answers, table) for one in weighed]
    most = max(sums)
    powers = [math.exp(one - most) for one in sums]
    pooled: dict[Hashable, float] = {}
    for one, power in zip(weighed, powers, strict=True):
        answer = meant(one.candidate)
        pooled[answer] = pooled.get(answer, 0.0) + power
    best = max(pooled, key=lambda answer: pooled[answer])
    ranked = sorted(range(len(weighed)), key=lambda n: -sums[n])
    chosen = next(n for n in ranked if meant(weighed[n].candidate) == best)
    other = next((n for n in ranked if meant(weighed[n].candidate) != best), None)
    against = weighed[other].answers if other is not None else ()
    why = told(weighed[chosen].answers, against, table, features)
    return Choice(weighed[chosen].candidate, pooled[best] / sum(powers), why)


def told(answers: Answers, against: Answers, table: Table, features: Sequence[Feature]) -> str:
    """The answers that speak most for a candidate against another, in sentences."""
    others = dict(against)
    gains = {
        one: table.get(one, 0.0) - table.get((one[0], others.get(one[0], "")), 0.0)
        for one in answers
    }
    best = sorted((one for one in answers if gains[one] > 0), key=lambda one: -gains[one])
    by_name = {feature.name: feature for feature in features}
    return "; ".join(by_name[name].told(said) for name, said in best[:_REASONS] if name in by_name)
