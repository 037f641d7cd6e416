"""The project's own gold, sample releases with their answers, may only be read better."""

import json
from pathlib import Path

import pytest

from tests.gold.scoring import score

REACHED = json.loads((Path(__file__).parent / "samples.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def figures():
    return score(Path(__file__).parents[2] / "sample_data")


@pytest.mark.parametrize("name", REACHED)
def test_no_figure_falls(figures, name):
    assert figures[name] >= REACHED[name]
