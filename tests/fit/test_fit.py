"""Weights can be fitted and checked: on a dozen invented releases, in a second or two."""

import json
from importlib.util import find_spec

import pytest

from tests.fit.__main__ import main
from tests.fit.cases import FIELDS
from tests.fit.logit import Amounts, Choices, fit, fit_amounts

pytestmark = pytest.mark.skipif(find_spec("scipy") is None, reason="scipy is not here")

SEEN = (("seen", "+"),)
UNSEEN = (("seen", "-"),)


def test_what_is_right_weighs_more():
    table = fit([Choices([SEEN, UNSEEN, UNSEEN], [True, False, False], 1.0)] * 5, 1.0)
    assert table[SEEN[0]] > 0 > table[UNSEEN[0]]


def test_what_few_cases_show_weighs_nothing():
    rare = (("rare", "+"),)
    assert fit([Choices([rare, UNSEEN], [True, False], 1.0)] * 2, 1.0) == {}


def test_a_case_without_a_right_candidate_teaches_nothing():
    cases = [Choices([SEEN, UNSEEN], [True, False], 1.0)] * 5
    blind = Choices([SEEN, UNSEEN], [False, False], 1.0)
    assert fit([*cases, blind], 1.0) == fit(cases, 1.0)


def test_what_is_said_of_the_right_name_weighs_more_and_of_nobody_nothing():
    case = Amounts([{"label": 1.0}, {"city": 0.5}, {}], [True, False, False], 1.0)
    weights = fit_amounts([case] * 5, 1.0)
    assert weights["label"] > 0 > weights["city"]


@pytest.fixture
def folder(tmp_path):
    """Letterhead, label, date and headline, in four layouts of three releases each."""
    for n in range(12):
        headline = f"Gulls of pier {n} learn to count"
        top = (f"Pier {n}", "PRESS RELEASE", f"{n + 1} June 2021")
        layout = ([*top, headline], [headline, *top], [top[1], headline], [top[2], headline])[n % 4]
        text = "\n\n".join([*layout, "The gulls began on Monday. They will go on until noon.", ""])
        group = tmp_path / "piers" / f"{n % 4}"
        group.mkdir(parents=True, exist_ok=True)
        (group / f"{n}.txt").write_text(text, "utf-8")
        truth = dict.fromkeys(FIELDS) | {"headline": headline}
        (group / f"{n}.json").write_text(json.dumps(truth), "utf-8")
    return tmp_path / "piers"


def test_a_check_tells_shares_and_how_far_chances_hold(folder, capsys):
    main(["--check", "--alone", "--only", "headline", "--cases", str(folder)])
    said = capsys.readouterr().out
    assert "headline of 12 in piers, 1.000 of them among the candidates" in said
    assert "5-fold 1.000" in said
    assert "Brier" in said


def test_a_check_tells_of_the_issuer_too(folder, capsys):
    main(["--check", "--alone", "--only", "issuer", "--cases", str(folder)])
    assert "issuer of 12 in piers" in capsys.readouterr().out
