"""The choice of one candidate: a sum of weights for each, and their exponentials for its chance.

A conditional logit: McFadden, "Conditional logit analysis of qualitative choice behavior", 1974.
"""

import math
from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import repeat
from operator import itemgetter
from typing import Generic, TypeVar

from msgspec import Struct

from store.parse.fields.features.feature import YES, Answer, Answers, Asked, Feature, asked_of
from store.parse.fields.weights.table import Table
from store.parse.trace import Absent
from store.parse.words.once import once

T = TypeVar("T")
V = TypeVar("V")
_REASONS = 3


class Contest(Struct, Generic[T], frozen=True):
    """The candidates for one answer, and what is asked of all of them."""

    candidates: Sequence[T]
    asked: Sequence[Asked]

    def answers(self, n: int) -> Answers:
        """What is told of the `n`-th candidate."""
        words = ((feature.name, feature.word(said[n])) for feature, said in self.asked)
        return tuple((name, word) for name, word in words if word is not None)


def contest(features: Sequence[Feature], candidates: Sequence[T], about: object) -> Contest[T]:
    """Each feature asked once of all candidates, among what stands around them."""
    return Contest(candidates, asked_of(features, candidates, about))


class Ranking(Struct, frozen=True, dict=True):
    """What the answers of some features weigh."""

    features: Sequence[Feature]
    table: Table

    @once
    def _scales(self) -> dict[str, dict[Answer, float]]:
        """The weights of a feature's raw answers; of a number's, by the edges that it reaches."""
        words: dict[str, dict[Answer, float]] = {one.name: {} for one in self.features}
        for (name, answer), weight in self.table.items():
            words.setdefault(name, {})[answer] = weight
        return {one.name: _scale(one, words[one.name]) for one in self.features}

    def weights(self, feature: Feature, said: Sequence[Answer]) -> list[float]:
        """One for each candidate; an answer that no case of the fit gave weighs nothing."""
        scale, edges = self._scales[feature.name], feature.edges
        if edges:
            return [0.0 if one is None else scale[bisect_right(edges, one)] for one in said]
        return list(map(scale.get, said, repeat(0.0)))


def _scale(feature: Feature, words: dict[Answer, float]) -> dict[Answer, float]:
    if feature.edges:
        return {n: words.get(step, 0.0) for n, step in enumerate(feature.steps)}
    return {**words, True: words.get(YES, 0.0)}


class Choice(Struct, Generic[T], frozen=True):
    """`chance` is that of all candidates that come to the same answer; `why` tells the features
    that spoke most for it, against `other`, the next one."""

    candidate: T
    chance: float
    why: str
    other: T | None = None

    def absent(self, said: Callable[[T], V | None]) -> Absent[V]:
        """The answer where the choice is none; `said` is the value of a candidate."""
        return Absent(self.chance, said(self.other) if self.other is not None else None)


def choose(found: Contest[T], ranking: Ranking, meant: Callable[[T], Hashable]) -> Choice[T]:
    """The candidate whose answer is likeliest; `meant` is the answer that a candidate comes to."""
    weights = [ranking.weights(*one) for one in found.asked]
    sums = totals(weights)
    most = max(sums)
    powers = [math.exp(one - most) for one in sums]
    answers = [meant(one) for one in found.candidates]
    pooled: dict[Hashable, float] = {}
    for answer, power in zip(answers, powers, strict=True):
        pooled[answer] = pooled.get(answer, 0.0) + power
    best = max(pooled, key=lambda answer: pooled[answer])
    ranked = sorted(range(len(sums)), key=lambda n: -sums[n])
    chosen = next(n for n in ranked if answers[n] == best)
    other = next((n for n in ranked if answers[n] != best), None)
    gains = [one[chosen] - (one[other] if other is not None else 0.0) for one in weights]
    why = "; ".join(_reasons(found.asked, gains, chosen))
    beside = found.candidates[other] if other is not None else None
    return Choice(found.candidates[chosen], pooled[best] / sum(powers), why, beside)


def totals(weights: Iterable[Sequence[float]]) -> list[float]:
    """What all that is asked weighs together, for each candidate."""
    return list(map(sum, zip(*weights, strict=True)))


def _reasons(asked: Sequence[Asked], gains: Sequence[float], chosen: int) -> Iterator[str]:
    """The answers by which the chosen candidate gains most, in sentences."""
    told = [
        (gain, feature, word)
        for gain, (feature, said) in zip(gains, asked, strict=True)
        if gain > 0 and (word := feature.word(said[chosen])) is not None
    ]
    for _, feature, word in sorted(told, key=itemgetter(0), reverse=True)[:_REASONS]:
        yield feature.told(word)
