"""What the parser reads right may only become more: each figure holds its last value."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gold.scoring import score

ROOT = Path(__file__).parent.parent.parent
SHARED = ROOT.parent / "shared"
FIGURES = json.loads((Path(__file__).parent / "figures.json").read_text("utf-8"))


def fallen(now: dict[str, float], last: dict[str, float]) -> dict[str, tuple[float, float]]:
    """The figures that are lower than they were, as now and then."""
    return {name: (now[name], then) for name, then in last.items() if now[name] < then}


def test_the_sample_releases_are_read_as_well_as_ever():
    """The project's own gold: invented releases with the answers beside them."""
    assert fallen(score(ROOT / "sample_data"), FIGURES["sample_data"]) == {}


@pytest.mark.skipif(not (SHARED / "score.py").exists(), reason="the larger gold is not here")
def test_the_larger_gold_is_read_as_well_as_ever():
    """Releases in layouts from life, scored from outside."""
    command = [sys.executable, SHARED / "score.py", "--json", "--", sys.executable, "-m", "tui"]
    done = subprocess.run([*command, "parse"], capture_output=True, text=True, check=True, cwd=ROOT)
    figures = json.loads(done.stdout)
    now = {
        **figures["fields right"],
        "contact facts": figures["contact facts"]["f1"],
        "exact cards": figures["exact cards"],
        "exact cases": figures["exact cases"],
    }
    assert fallen(now, FIGURES["gold"]) == {}
