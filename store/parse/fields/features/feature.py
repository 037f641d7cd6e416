"""What a feature is: one question about a candidate, and how its answer is told to a reader."""

from bisect import bisect_right
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any

from msgspec import Struct

from store.parse.fields.weights.table import Table

YES = "+"
Answer = str | int | bool | None


class Feature(Struct, frozen=True, dict=True):
    """`ask` answers with a word, a number or yes; None and no tell nothing and weigh nothing.

    A number counts as the highest of `edges` that it reaches, so that near ones weigh alike.
    `tell` is a sentence in which `_` stands for the answer.
    """

    tell: str
    ask: Callable[..., Answer]
    edges: tuple[int, ...] = ()

    @cached_property
    def name(self) -> str:
        """That of the question."""
        return self.ask.__name__

    @cached_property
    def steps(self) -> tuple[str, ...]:
        """What a number counts as that reaches no edge, one, two and so on."""
        return tuple(map(str, (*self.edges[:1], *self.edges)))

    def told(self, answer: str) -> str:
        """The answer in a sentence."""
        return self.tell.replace("_", answer)


Answers = tuple[tuple[str, str], ...]
"""Features by name, each with its answer."""


def answers(features: Iterable[Feature], *about: Any) -> Answers:
    """What the features say of a candidate, those left out that tell nothing."""
    found = []
    for one in features:
        said = one.ask(*about)
        if said is None or said is False:
            continue
        if said is True:
            said = YES
        elif one.edges:
            said = one.steps[bisect_right(one.edges, said)]
        elif isinstance(said, int):
            said = str(said)
        found.append((one.name, said))
    return tuple(found)


def weigh(answered: Answers, table: Table) -> float:
    """The sum of the answers' weights; an answer that no case of the fit gave weighs nothing."""
    return sum([table.get(one, 0.0) for one in answered])
