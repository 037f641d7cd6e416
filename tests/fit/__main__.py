"""Fits the weights and writes them, or tells how well they do on cases kept out of a fit."""

import argparse
import random
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from store.parse.fields.candidates.headline import NONE, Candidate
from store.parse.fields.choice import Weighed, choose
from store.parse.fields.weights.table import Table, written
from store.parse.pipeline import Ground
from tests.fit.cases import ROOT, Case, cases_in, own_cases
from tests.fit.fields import FIELDS, Field, is_right, true_headline
from tests.fit.logit import Choices, fit

WEIGHTS = ROOT / "store" / "parse" / "fields" / "weights"
FOLDS = 5


class Asked(NamedTuple):
    """A case with its candidates for one field."""

    case: Case
    ground: Ground
    weighed: list[Weighed[Any]]
    choices: Choices


def asked(field: Field, case: Case, ground: Ground, head: Candidate) -> Asked:
    weighed = field.weighed(ground, head)
    right = [is_right(field.name, case, field.value(one.candidate)) for one in weighed]
    return Asked(
        case, ground, weighed, Choices([one.answers for one in weighed], right, case.count)
    )


def fitted(field: Field, cases: Iterable[Asked]) -> Table:
    return fit((one.choices for one in cases), field.strength)


def answer(field: Field, one: Asked, table: Table) -> tuple[Any, float]:
    """The candidate that the table chooses, and its chance."""
    choice = choose(one.weighed, table, (), field.meant)
    return choice.candidate, choice.chance


class Outcome(NamedTuple):
    """What a field's weights answered for a case that they had not seen."""

    case: Case
    right: bool
    chance: float
    candidate: Any


def outcomes(
    field: Field, cases: Sequence[Asked], folds: Iterable[Sequence[int]]
) -> Iterator[Outcome]:
    """Each fold is answered by weights fitted on all the others."""
    for fold in folds:
        held = set(fold)
        table = fitted(field, (one for n, one in enumerate(cases) if n not in held))
        for n in fold:
            candidate, chance = answer(field, cases[n], table)
            right = is_right(field.name, cases[n].case, field.value(candidate))
            yield Outcome(cases[n].case, right, chance, candidate)


def by_case(cases: Sequence[Asked], tested: Sequence[int]) -> list[list[int]]:
    order = list(tested)
    random.Random(0).shuffle(order)
    return [order[n::FOLDS] for n in range(FOLDS)]


def by_folder(cases: Sequence[Asked], tested: Sequence[int]) -> list[list[int]]:
    folders: dict[str, list[int]] = {}
    for n in tested:
        folders.setdefault(cases[n].case.folder, []).append(n)
    return list(folders.values())


def share(found: Sequence[Outcome]) -> float:
    return sum(one.right for one in found) / max(1, len(found))


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.fit", description=__doc__)
    parser.add_argument("--cases", type=Path, nargs="*", default=[], help="folders of more cases")
    parser.add_argument("--check", action="store_true", help="tell, and write nothing")
    parser.add_argument("--alone", action="store_true", help="without the project's own cases")
    parser.add_argument("--only", nargs="*", default=[field.name for field in FIELDS])
    parser.add_argument("--worst", action="store_true", help="list what is answered wrongly")
    options = parser.parse_args(arguments)
    own = () if options.alone else own_cases()
    cases = list(chain(own, *map(cases_in, options.cases)))
    grounds = [case.ground() for case in cases]
    sets = {folder.name for folder in options.cases}
    for field in (field for field in FIELDS if field.name in options.only):
        heads = (
            [true_headline(case, ground.rows) for case, ground in zip(cases, grounds, strict=True)]
            if field.name == "subhead"
            else [NONE] * len(cases)
        )
        told = [asked(field, *one) for one in zip(cases, grounds, heads, strict=True)]
        if options.check:
            check(field, told, sets or {"sample_data"}, options.worst)
        else:
            text = HEAD.format(
                field=field.name, count=len(told), table=written(fitted(field, told))
            )
            (WEIGHTS / f"{field.name}.py").write_text(text, "utf-8")


HEAD = '''"""Weights of the {field}'s features, fitted on {count} cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
{table}
""")
'''


def check(field: Field, cases: Sequence[Asked], sets: set[str], worst: bool) -> None:
    """Tell of each set how many cases are answered rightly by weights fitted without them."""
    for name in sorted(sets):
        full = (one.case.source == name and not one.case.is_weak for one in cases)
        tested = [n for n, is_tested in enumerate(full) if is_tested]
        if not tested:
            continue
        mixed = list(outcomes(field, cases, by_case(cases, tested)))
        apart = list(outcomes(field, cases, by_folder(cases, tested)))
        there = sum(any(cases[n].choices.right) for n in tested) / len(tested)
        say(f"{field.name} of {len(tested)} in {name}, {there:.3f} of them among the candidates:")
        say(f"    5-fold {share(mixed):.3f}  a folder left out {share(apart):.3f}")
        say("    " + "  ".join(_by_folder(apart)))
        for line in reliability(mixed):
            say(line)
        for one in mixed if worst else ():
            if not one.right:
                say(_told(field, one))


def _by_folder(found: Iterable[Outcome]) -> Iterator[str]:
    folders: dict[str, list[Outcome]] = {}
    for one in found:
        folders.setdefault(one.case.folder, []).append(one)
    return (f"{folder} {share(inside):.2f}" for folder, inside in folders.items())


def _told(field: Field, one: Outcome) -> str:
    truth, got = one.case.truth.get(field.name), field.value(one.candidate)
    return f"    {one.case.folder}/{one.case.name} {one.chance:.2f}\n        {truth}\n        {got}"


BINS = (0.3, 0.5, 0.7, 0.85, 0.95, 1.01)


def reliability(found: Sequence[Outcome]) -> Iterator[str]:
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


if __name__ == "__main__":
    main(sys.argv[1:])
