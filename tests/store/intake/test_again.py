"""A second look reads what was doubtful with what is known by now, and can be taken back."""

from pathlib import Path

import pytest

from store import Library, Reparsed
from tests.store.intake.test_learning import bring, brought_up, exhausted, written


@pytest.fixture
def where(tmp_path: Path) -> Path:
    """An archive whose first releases were read when nothing was known."""
    where = tmp_path / "a"
    for path in written(tmp_path / "in", range(6)):
        bring(where, [path])
    return where


def look_again(library: Library, query: str = "") -> list[Reparsed]:
    return [step for step in library.look_again(query) if isinstance(step, Reparsed)]


def files(where: Path) -> list[bytes]:
    return [path.read_bytes() for path in sorted(where.glob("releases/*.json"))]


def test_what_is_doubtful_is_read_again_and_told(where: Path) -> None:
    with Library.open(where) as library:
        doubtful = set(library.ids("is:doubtful"))
        told = look_again(library)
        assert {step.id for step in told} == doubtful
        assert set(library.ids("is:doubtful")) < doubtful
        changed = [step for step in told if step.changed]
        assert changed
        for step in changed:
            assert [said.split(":")[0] for said in step.reasons] == list(step.changed)


def test_it_is_undone_and_done_again_to_the_byte(where: Path) -> None:
    before, taught = files(where), brought_up(where)
    with Library.open(where) as library:
        look_again(library)
    after = files(where)
    assert after != before
    with Library.open(where) as library:
        exhausted(library.history.undo())
        assert files(where) == before
    assert brought_up(where) == taught
    with Library.open(where) as library:
        exhausted(library.history.redo())
        assert files(where) == after


def test_what_was_set_by_hand_stays(where: Path) -> None:
    with Library.open(where) as library:
        id = min(library.ids("is:doubtful"))
        exhausted(library.correct(id, "issuer", "The Orbita Company"))
        look_again(library)
        assert library.release(id).issuer == "The Orbita Company"
