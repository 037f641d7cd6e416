"""A table of fitted weights as it is kept: a feature a line, each answer before its weight."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

Table = Mapping[tuple[str, str], float]
"""The weight of every answer, by feature and answer."""


def table(text: str) -> Table:
    """The table that is written so: `order 0 1.2 1 -0.3`."""
    return MappingProxyType(dict(_weights(text)))


def _weights(text: str) -> Iterator[tuple[tuple[str, str], float]]:
    for name, *said in filter(None, map(str.split, text.splitlines())):
        for answer, weight in zip(said[::2], said[1::2], strict=True):
            yield (name, answer), float(weight)


def written(weights: Table) -> str:
    """The text of a table, sorted, two digits behind the point, what weighs nothing left out."""
    lines: dict[str, str] = {}
    for (name, answer), weight in sorted(weights.items()):
        if float(f"{weight:.2f}"):
            lines[name] = f"{lines.get(name, name)} {answer} {weight:.2f}"
    return "\n".join(lines.values())
