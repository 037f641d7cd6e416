"""What is told of answers that weights gave to cases which they had not seen."""

import random
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from tests.fit.cases import Case

FOLDS = 5
BINS = (0.3, 0.5, 0.7, 0.85, 0.95, 1.01)


class Outcome(NamedTuple):
    """What was answered, how surely, and whether that is right."""

    case: Case
    right: bool
    chance: float
    value: Any


Answered = Callable[[Iterable[Sequence[int]]], list[Outcome]]
"""The outcomes of folds, each answered by weights fitted on all other cases."""


def report(
    field: str,
    cases: Sequence[tuple[Case, bool]],
    sets: set[str],
    answered: Answered,
    *,
    worst: bool,
) -> None:
    """Tell it of each set; beside a case stands whether it could be answered rightly at all."""
    for name in sorted(sets):
        full = [case.source == name and not case.is_weak for case, _ in cases]
        tested = [n for n, is_tested in enumerate(full) if is_tested]
        if not tested:
            continue
        mixed = answered(by_case(tested))
        apart = answered(by_folder(cases, tested))
        there = sum(cases[n][1] for n in tested) / len(tested)
        say(f"{field} of {len(tested)} in {name}, {there:.3f} of them among the candidates:")
        say(f"    5-fold {share(mixed):.3f}  a folder left out {share(apart):.3f}")
        say("    " + "  ".join(_by_folder(apart)))
        for line in reliability(mixed):
            say(line)
        for one in mixed if worst else ():
            if not one.right:
                say(_told(field, one))


def by_case(tested: Sequence[int]) -> list[list[int]]:
    order = list(tested)
    random.Random(0).shuffle(order)
    return [order[n::FOLDS] for n in range(FOLDS)]


def by_folder(cases: Sequence[tuple[Case, bool]], tested: Sequence[int]) -> list[list[int]]:
    folders: dict[str, list[int]] = {}
    for n in tested:
        folders.setdefault(cases[n][0].folder, []).append(n)
    return list(folders.values())


def share(found: Sequence[Outcome]) -> float:
    return sum(one.right for one in found) / max(1, len(found))


def _by_folder(found: Iterable[Outcome]) -> Iterator[str]:
    folders: dict[str, list[Outcome]] = {}
    for one in found:
        folders.setdefault(one.case.folder, []).append(one)
    return (f"{folder} {share(inside):.2f}" for folder, inside in folders.items())


def _told(field: str, one: Outcome) -> str:
    truth = one.case.truth.get(field)
    return (
        f"    {one.case.folder}/{one.case.name} {one.chance:.2f}\n"
        f"        {truth}\n        {one.value}"
    )


def reliability(found: Sequence[Outcome]) -> Iterator[str]:
    """How often what is said with about one chance is right, and the mean square of the error."""
    low = 0.0
    for high in BINS:
        inside = [one for one in found if low <= one.chance < high]
        if inside:
            said = sum(one.chance for one in inside) / len(inside)
            yield f"    said {said:.2f}  right {share(inside):.2f}  of {len(inside)}"
        low = high
    off = sum((one.chance - one.right) ** 2 for one in found)
    yield f"    Brier {off / max(1, len(found)):.3f}"


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
