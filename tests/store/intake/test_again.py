"""A second look reads what was doubtful with what is known by now, and can be taken back."""

from contextlib import closing
from pathlib import Path

import pytest
from msgspec import structs

from store import Library, Reparsed
from store.archive.folder import open_archive
from tests.store.intake.test_learning import bring, brought_up, exhausted, written

WRONG = (1, 4)


@pytest.fixture
def where(tmp_path: Path) -> Path:
    """An archive in which two releases were read wrongly, and doubted."""
    where = tmp_path / "a"
    bring(where, written(tmp_path / "in", range(6)))
    with closing(open_archive(where)) as archive:
        wrong = (archive.get(id) for id in WRONG)
        archive.replace(structs.replace(r, issuer="Nobody", check=("issuer",)) for r in wrong)
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
        changed = [step for step in told if step.changed]
        assert {step.id for step in changed} == set(WRONG)
        for step in changed:
            assert [said.split(":")[0] for said in step.reasons] == list(step.changed)
            issuer = library.release(step.id).issuer
            assert step.reasons[0].startswith(f"issuer: Nobody → {issuer} (")


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
