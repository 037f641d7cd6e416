"""What a feature is: one question about a candidate, and how its answer is told to a reader."""

from bisect import bisect_right
from collections.abc import Callable, Iterable
from typing import Any

from msgspec import Struct
from msgspec.structs import force_setattr

from store.parse.fields.weights.table import Table

YES = "+"
Answer = str | int | bool | None


class Feature(Struct, frozen=True):
    """`ask` answers with a word, a number or yes; None and no tell nothing and weigh nothing.

    A number counts as the highest of `edges` that it reaches, so that near ones weigh alike.
    `tell` is a sentence in which `_` stands for the answer; `name` is that of the question.
    """

    tell: str
    ask: Callable[..., Answer]
    edges: tuple[int, ...] = ()
    name: str = ""

    def __post_init__(self) -> None:
        force_setattr(self, "name", self.ask.__name__)

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
            said = one.edges[max(0, bisect_right(one.edges, said) - 1)]
        found.append((one.name, said if said.__class__ is str else str(said)))
    return tuple(found)


def weigh(answered: Answers, table: Table) -> float:
    """The sum of the answers' weights; an answer that no case of the fit gave weighs nothing."""
    return sum([table.get(one, 0.0) for one in answered])
