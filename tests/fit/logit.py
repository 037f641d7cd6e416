"""A conditional logit over the candidates of many cases, fitted by L-BFGS."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from store.parse.fields.features.feature import Answers
from store.parse.fields.weights.table import Table

if TYPE_CHECKING:
    import numpy as np
    from scipy.sparse import csr_matrix

FEWEST = 3
"""In so many cases at least must an answer be given to get a weight."""


class Choices(NamedTuple):
    """The candidates of one case: what is told of each, which are right, and how much it counts."""

    answers: list[Answers]
    right: list[bool]
    count: float


class Amounts(NamedTuple):
    """The same where a sign may be strong or weak."""

    amounts: list[Mapping[str, float]]
    right: list[bool]
    count: float


def fit(cases: Iterable[Choices], strength: float) -> Table:
    """The weights that make the right candidates likeliest; `strength` holds them small."""
    told = [case for case in cases if any(case.right)]
    index = _index(told)
    matrix = _matrix([answers for case in told for answers in case.answers], index)
    found = _solve(matrix, told, strength)
    return {one: float(found[at]) for one, at in index.items()}


def fit_amounts(cases: Iterable[Amounts], strength: float) -> dict[str, float]:
    """The weight of each sign, so often as it is strong."""
    from scipy.sparse import csr_matrix

    told = [case for case in cases if any(case.right)]
    if not told:
        return {}
    rows = [amounts for case in told for amounts in case.amounts]
    signs = sorted(set().union(*rows))
    full = [[amounts.get(sign, 0.0) for sign in signs] for amounts in rows]
    return dict(zip(signs, map(float, _solve(csr_matrix(full), told, strength)), strict=True))


def _solve(
    matrix: csr_matrix, told: Sequence[Choices] | Sequence[Amounts], strength: float
) -> np.ndarray:
    """The weight of each column of a matrix whose rows are the candidates of all cases."""
    import numpy as np
    from scipy.optimize import minimize

    sizes = np.array([len(case.right) for case in told])
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    of = np.repeat(np.arange(len(told)), sizes)
    right = np.array([flag for case in told for flag in case.right], dtype=float)
    counts = np.array([case.count for case in told])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        sums = matrix @ weights
        powers = np.exp(sums - np.maximum.reduceat(sums, starts)[of])
        all_ = np.add.reduceat(powers, starts)
        good = np.maximum(np.add.reduceat(powers * right, starts), 1e-300)
        value = np.sum(counts * (np.log(all_) - np.log(good)))
        slope = counts[of] * (powers / all_[of] - powers * right / good[of])
        return (
            value + strength / 2 * weights @ weights,
            matrix.T @ slope + strength * weights,
        )

    start = np.zeros(matrix.shape[1])
    found: np.ndarray = minimize(
        loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 300}
    ).x
    return found


def _index(cases: Sequence[Choices]) -> dict[tuple[str, str], int]:
    times = Counter(one for case in cases for one in {one for said in case.answers for one in said})
    kept = sorted(one for one, count in times.items() if count >= FEWEST)
    return {one: at for at, one in enumerate(kept)}


def _matrix(rows: list[Answers], index: dict[tuple[str, str], int]) -> csr_matrix:
    import numpy as np
    from scipy.sparse import csr_matrix

    columns: list[int] = []
    ends = [0]
    for answers in rows:
        columns.extend(index[one] for one in answers if one in index)
        ends.append(len(columns))
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(rows), len(index)))
