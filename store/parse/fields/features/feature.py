"""What a feature is: one question about a candidate, and how its answer is told to a reader."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct

from store.parse.words.once import once

YES = "+"
Answer = str | int | bool | None
Answers = tuple[tuple[str, str], ...]
"""Features by name, each with its answer in a word."""


class Feature(Struct, frozen=True, dict=True):
    """`ask` answers with a word, a number or yes; None and no tell nothing and weigh nothing.

    It is given a candidate and what stands around it. A number counts as the highest of `edges`
    that it reaches, so that near ones weigh alike. `tell` is a sentence in which `_` stands for
    the answer.
    """

    tell: str
    ask: Callable[..., Answer]
    edges: tuple[int, ...] = ()

    @once
    def name(self) -> str:
        """That of the question."""
        return self.ask.__name__

    @once
    def steps(self) -> tuple[str, ...]:
        """What a number counts as that reaches no edge, one, two and so on."""
        return tuple(map(str, (*self.edges[:1], *self.edges)))

    def word(self, answer: Answer) -> str | None:
        """The answer as the weights have it; None where it tells nothing."""
        if answer is None or answer is False:
            return None
        if answer is True:
            return YES
        return answer if isinstance(answer, str) else self.steps[bisect_right(self.edges, answer)]

    def told(self, answer: str) -> str:
        """The answer in a sentence."""
        return self.tell.replace("_", answer)


Asked = tuple[Feature, Sequence[Answer]]
"""A feature with its answers of all candidates, in their order."""


def asked_of(
    features: Iterable[Feature], candidates: Sequence[object], about: object
) -> list[Asked]:
    """Each feature with what it answers of each candidate, among what stands around them."""
    asked: list[Asked] = []
    for feature in features:
        ask = feature.ask
        asked.append((feature, [ask(each, about) for each in candidates]))
    return asked
