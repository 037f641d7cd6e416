"""The figures on the gold releases may only rise; skipped where the gold is not there."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from store import Hints, Release, parse_files

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
REACHED = json.loads((Path(__file__).parent / "figures.json").read_text("utf-8"))
PROGRAM = "from tui.cli.main import main; main()"

pytestmark = pytest.mark.skipif(not (SHARED / "score.py").exists(), reason="the gold is elsewhere")


@pytest.fixture(scope="module")
def figures():
    score = [
        sys.executable,
        str(SHARED / "score.py"),
        "--json",
        "--",
        sys.executable,
        "-c",
        PROGRAM,
    ]
    run = subprocess.run([*score, "parse"], capture_output=True, text=True, cwd=ROOT, check=True)
    said = json.loads(run.stdout)
    flat = {"contact facts f1": said["contact facts"]["f1"]}
    flat |= {name: said[name] for name in ("exact cards", "exact cases")}
    return flat | {f"field {name}": share for name, share in said["fields right"].items()}


@pytest.mark.parametrize("name", REACHED)
def test_no_figure_falls(figures, name):
    assert figures[name] >= REACHED[name]


@pytest.mark.skipif(not (SHARED / "seed").exists(), reason="the real release is not here")
def test_a_real_release_is_read_whole():
    """Two agencies in the headline, one of them the issuer; three people, a line each."""
    [(_, release)] = parse_files(sorted((SHARED / "seed").glob("*.txt")), Hints())
    assert isinstance(release, Release)
    assert (release.issuer, str(release.date)) == ("CNES", "2013-10-28")
    assert len(release.contacts) == 3
    assert all(c.organization == "CNES" and c.phones and c.emails for c in release.contacts)
