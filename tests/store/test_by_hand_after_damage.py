"""What was set right by hand survives its file, and is told where it does not."""

import shutil
from pathlib import Path

import pytest

from store import Library
from tests.outcomes import check, run
from tests.store.intake.test_learning import bring, written


@pytest.fixture
def where(tmp_path: Path) -> Path:
    """Two were set right alone, one of which was taken back; Jean Morel everywhere."""
    where = tmp_path / "a"
    bring(where, written(tmp_path / "in", range(4)))
    with Library.open(where) as library:
        standing = library.standing(0, "contacts.0.role", "Head of press")
        assert standing is not None
        run(library.hold(standing, "contacts.0.role"))
        run(library.correct(1, "issuer", "Orbita Labs"))
        run(library.correct(1, "date", "2021-06-07"))
        run(library.correct(3, "contacts.0.name", "Ada Brooke"))
        run(library.correct(3, "issuer", "Nobody"))
        run(library.history.undo())
    return where


def strike(where: Path) -> None:
    path = where / "releases" / "00000.json"
    path.write_bytes(path.read_bytes()[:300])


def read(where: Path) -> list[tuple[object, ...]]:
    with Library.open(where) as library:
        found = [library.release(id) for id in range(4)]
    return [(one.issuer, one.date, one.contacts, one.corrected) for one in found]


def test_it_comes_back_by_the_journal_with_what_stands_everywhere(where: Path) -> None:
    before = read(where)
    strike(where)
    told = check(where, repair=True)
    assert all(finding.mended for finding in told)
    assert any("releases 1 (date, issuer), 3 (contacts)" in finding.message for finding in told)
    assert read(where) == before
    with Library.open(where) as library:
        run(library.history.undo())
        assert library.release(3).corrected == ()


@pytest.mark.parametrize("damage", [shutil.rmtree, lambda path: (path / "00000002.json").unlink()])
def test_it_is_named_where_it_does_not(where: Path, damage) -> None:
    """Also where the journal has let go of the oldest."""
    damage(where / "journal")
    strike(where)
    lost = [finding.message for finding in check(where, repair=True) if not finding.mended]
    assert len(lost) == 1
    assert "1 (" in lost[0]
    assert "issuer" in lost[0]
    assert "Nobody" not in {issuer for issuer, *_ in read(where)}
    with Library.open(where) as library:
        assert library.release(0).contacts[0].role == "Head of press"
    assert check(where, repair=True) == []


def test_a_release_that_is_gone_for_good_is_named(where: Path) -> None:
    (original,) = (where / "originals" / "00000").glob("2.*")
    original.unlink()
    strike(where)
    lost = [finding.message for finding in check(where, repair=True) if not finding.mended]
    assert "release 2." in lost[0]
