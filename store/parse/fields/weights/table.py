"""A table of fitted weights as it is kept: a feature a line, each answer before its weight."""

from collections.abc import Mapping
from types import MappingProxyType

Table = Mapping[str, Mapping[str, float]]
"""The weight of every answer, by feature and answer."""


def table(text: str) -> Table:
    """The table that is written so: `order 0 1.2 1 -0.3`."""
    lines = (line.split() for line in text.splitlines() if line.strip())
    return MappingProxyType({name: _weights(said) for name, *said in lines})


def _weights(said: list[str]) -> Mapping[str, float]:
    pairs = zip(said[::2], map(float, said[1::2]), strict=True)
    return MappingProxyType(dict(pairs))


def written(weights: Table) -> str:
    """The text of a table, sorted, two digits behind the point, what weighs nothing left out."""
    lines = []
    for name, said in sorted(weights.items()):
        pairs = [f"{answer} {weight:.2f}" for answer, weight in sorted(said.items())]
        kept = [pair for pair in pairs if float(pair.split()[1])]
        if kept:
            lines.append(" ".join((name, *kept)))
    return "\n".join(lines)
