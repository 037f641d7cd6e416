"""Fits the weights and writes them, or tells how well they do on cases kept out of a fit."""

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from store.parse.fields.candidates.headline import NONE, Candidate
from store.parse.fields.choice import Contest, Ranking, choose
from store.parse.fields.weights.table import Table, written
from store.parse.pipeline import Ground
from tests.fit import issuer
from tests.fit.cases import COUNTS, ROOT, Case, cases_in, own_cases
from tests.fit.fields import FIELDS, Field, is_right, true_headline
from tests.fit.logit import Choices, fit
from tests.fit.reports import Outcome, report

WEIGHTS = ROOT / "store" / "parse" / "fields" / "weights"


class Asked(NamedTuple):
    """A case with its candidates for one field."""

    case: Case
    ground: Ground
    contest: Contest[Any]
    choices: Choices


def asked(field: Field, case: Case, ground: Ground, head: Candidate) -> Asked:
    found = field.contest(ground, head)
    right = [is_right(field.name, case, field.value(one)) for one in found.candidates]
    answers = [found.answers(n) for n in range(len(right))]
    count = COUNTS.get(case.source, case.count)
    return Asked(case, ground, found, Choices(answers, right, count))


def fitted(field: Field, cases: Iterable[Asked]) -> Table:
    return fit((one.choices for one in cases), field.strength)


def outcomes(
    field: Field, cases: Sequence[Asked], folds: Iterable[Sequence[int]]
) -> Iterator[Outcome]:
    """Each fold is answered by weights fitted on all the others."""
    for fold in folds:
        held = set(fold)
        table = fitted(field, (one for n, one in enumerate(cases) if n not in held))
        ranking = Ranking([feature for feature, _ in cases[0].contest.asked], table)
        for n in fold:
            choice = choose(cases[n].contest, ranking, field.meant)
            value = field.value(choice.candidate)
            right = is_right(field.name, cases[n].case, value)
            yield Outcome(cases[n].case, right, choice.chance, value)


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.fit", description=__doc__)
    parser.add_argument("--cases", type=Path, nargs="*", default=[], help="folders of more cases")
    parser.add_argument("--check", action="store_true", help="tell, and write nothing")
    parser.add_argument("--alone", action="store_true", help="without the project's own cases")
    parser.add_argument("--only", nargs="*", default=[*(field.name for field in FIELDS), "issuer"])
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
            write(field.name, len(told), fitted(field, told))
    if "issuer" in options.only:
        names = [issuer.asked(case, ground) for case, ground in zip(cases, grounds, strict=True)]
        if options.check:
            check_issuer(names, sets or {"sample_data"}, options.worst)
        else:
            write("issuer", len(names), issuer.fitted(names))


HEAD = '''"""Weights of the {field}'s features, fitted on {count} cases by `python -m tests.fit`."""

from store.parse.fields.weights.table import table

WEIGHTS = table("""
{table}
""")
'''


def write(field: str, count: int, table: Table) -> None:
    text = HEAD.format(field=field, count=count, table=written(table))
    (WEIGHTS / f"{field}.py").write_text(text, "utf-8")


def check_issuer(cases: Sequence[issuer.Asked], sets: set[str], worst: bool) -> None:
    def answered(folds: Iterable[Sequence[int]]) -> list[Outcome]:
        return list(issuer.outcomes(cases, folds))

    told = [
        (one.case, one.is_of_nobody or any(name.is_form for name in one.names)) for one in cases
    ]
    report("issuer", told, sets, answered, worst=worst)


def check(field: Field, cases: Sequence[Asked], sets: set[str], worst: bool) -> None:
    """Tell of each set how many cases are answered rightly by weights fitted without them."""

    def answered(folds: Iterable[Sequence[int]]) -> list[Outcome]:
        return list(outcomes(field, cases, folds))

    told = [(one.case, any(one.choices.right)) for one in cases]
    report(field.name, told, sets, answered, worst=worst)


if __name__ == "__main__":
    main(sys.argv[1:])
