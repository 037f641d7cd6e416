"""The issuer's fit: which of all names it is."""

import math
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from store.parse.fields.headline import find_headline
from store.parse.fields.issuer.find import Beside, Heard, hear
from store.parse.fields.issuer.signs import ENOUGH, GIVEN, Signs
from store.parse.fields.issuer.traits import Weighed
from store.parse.fields.weights.table import Table
from store.parse.page.sheet import lines_of
from store.parse.phrases.houses import norm
from store.parse.pipeline import Ground
from tests.fit.cases import Case
from tests.fit.fields import fold
from tests.fit.logit import Amounts, fit_amounts
from tests.fit.reports import Outcome

STRENGTH = 2.0
COUNTS = {"gold": 4.0, "sample_data": 16.0, "layouts": 2.5, "senate": 0.1}
"""Sets whose cases must stay right count more; senators' offices, which are many, less."""
AT_MOST = {"city": -3.0}
"""Weights that cases of an invented content cannot show: their towns are in no list. Of 235 real
releases one is issued by a house with the name of a town."""


class Name(Struct, frozen=True):
    """A name in the form that would be given, which may be right, or another of the right house."""

    form: str
    signs: Signs
    is_form: bool
    is_house: bool


class Asked(Struct, frozen=True):
    """A case with all the names that something speaks for."""

    case: Case
    names: list[Name]

    @property
    def right(self) -> list[bool]:
        """The names in the right form; those of the right house where none is."""
        exact = [one.is_form for one in self.names]
        return exact if any(exact) else [one.is_house for one in self.names]

    @property
    def is_of_nobody(self) -> bool:
        return not self.case.truth.get("issuer") and "issuer has" not in self.case.truth


def asked(case: Case, ground: Ground) -> Asked:
    document = ground.rows.document
    headline = find_headline(ground.rows).found
    heard = hear(document, ground.head, lines_of(document), Beside(headline))
    return Asked(case, [_name(one, heard, case) for one in heard.ranked])


def _name(one: Weighed, heard: Heard, case: Case) -> Name:
    form = heard.form(one.candidate)
    truth, part = case.truth.get("issuer"), case.truth.get("issuer has")
    if part:
        in_office = one.signs.get("holder") == 1
        return Name(form, one.signs, False, in_office and part.lower() in form.lower())
    normed = {norm(name) for name in (*one.candidate.names, form)}
    full = {norm(name) for name in (truth, heard.short.get(truth or "")) if name}
    exact = truth is not None and fold(form) == fold(truth)
    return Name(form, one.signs, exact, not normed.isdisjoint(full))


def fitted(cases: Sequence[Asked]) -> Table:
    """The weight of every sign; beside all names stands nobody, of whom nothing is said."""
    told = [
        Amounts(
            [*(name.signs for name in one.names), {}],
            [*one.right, one.is_of_nobody],
            _count(one.case),
        )
        for one in cases
        if one.names
    ]
    found = fit_amounts(told, STRENGTH)
    known = {sign: min(most, found.get(sign, 0.0)) for sign, most in AT_MOST.items()}
    return {(sign, GIVEN): one for sign, one in {**found, **known}.items()}


def _count(case: Case) -> float:
    return COUNTS.get(case.source, case.count)


def outcomes(cases: Sequence[Asked], folds: Iterable[Sequence[int]]) -> Iterator[Outcome]:
    """Each fold is answered by weights fitted on all the others."""
    for fold_ in folds:
        held = set(fold_)
        table = fitted([one for n, one in enumerate(cases) if n not in held])
        yield from (answer(cases[n], table) for n in fold_)


def answer(one: Asked, table: Table) -> Outcome:
    """What the table would have answered."""
    points = [_points(name, table) for name in one.names]
    most = max(points, default=0.0)
    chance = math.exp(most) / (1 + sum(map(math.exp, points)))
    if not points or chance < ENOUGH:
        return Outcome(one.case, one.is_of_nobody, 1 - chance, None)
    name = one.names[points.index(most)]
    return Outcome(one.case, name.is_form, chance, name.form)


def _points(name: Name, table: Table) -> float:
    return sum(table.get((sign, GIVEN), 0.0) * amount for sign, amount in name.signs.items())
