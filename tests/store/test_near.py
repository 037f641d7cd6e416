"""Releases that are nearly the same are all kept, and each names the others."""

from pathlib import Path

import pytest
from msgspec import structs

from store import Added, Duplicate, ImportOptions, Library, Outcome, Progress
from store.archive.folder import open_archive

TEXT = (
    "{0}Night trams return to Harbour Street\n\n14 March 2019 - The tram company Orbita brings "
    "back the night line after {1} years.\n\nPress contact\nOdile Marchetti, {2}@trams.example\n"
)


@pytest.fixture
def where(tmp_path: Path) -> Path:
    return tmp_path / "archive"


def bring(where: Path, *texts: str, suffix: str = "txt", **options: object) -> list[Outcome]:
    paths = [where.parent / f"{n}.{suffix}" for n in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, "utf-8")
    with Library.open(where, create=True) as library:
        steps = library.import_from(paths, ImportOptions(**options))
        return [step for step in steps if not isinstance(step, Progress)]


def near(where: Path) -> list[tuple[int, ...]]:
    with Library.open(where) as library:
        return [library.near(library.release(id)) for id in range(library.count)]


NINE, TWELVE = TEXT.format("", "9", "odile"), TEXT.format("", "12", "press")
OTHER = TEXT.format("", "9", "odile").replace("trams return", "buses return")


@pytest.mark.parametrize("at_once", [True, False])
def test_an_import_names_what_an_arrival_is_near(where: Path, at_once: bool) -> None:
    texts = NINE, OTHER, TWELVE
    if at_once:
        outcomes = bring(where, *texts)
    else:
        outcomes = [outcome for text in texts for outcome in bring(where, text)]
    assert [o.near if isinstance(o, Added) else o for o in outcomes] == [None, None, 0]
    assert near(where) == [(2,), (), (0,)]


def test_a_trial_names_it_too(where: Path) -> None:
    outcomes = bring(where, NINE, TWELVE, dry_run=True)
    assert [o.near if isinstance(o, Added) else o for o in outcomes] == [None, 0]


def test_a_version_is_told_as_such_alone(where: Path) -> None:
    bring(where, NINE, TWELVE)
    archive = open_archive(where)
    archive.replace([structs.replace(archive.get(1), revises=0)])
    archive.close()
    assert near(where) == [(), ()]


def age(where: Path) -> None:
    """Give the releases fingerprints of letters and figures alone, and nothing that is near."""
    archive = open_archive(where)
    for release in archive.segment(0):
        source = structs.replace(release.source, fingerprint=release.source.near[-1], near=())
        archive.replace([structs.replace(release, source=source)])
    archive.close()


def test_a_copy_is_known_by_the_original_of_one_with_an_old_fingerprint(where: Path) -> None:
    bring(where, NINE)
    age(where)
    assert bring(where, NINE.upper()) == [Duplicate(f"{where.parent}/0.txt", 0)]


def test_an_old_fingerprint_alone_is_no_proof(where: Path) -> None:
    """A point, and nothing at all, are all that differ; without an original both are kept."""
    bring(where, NINE)
    age(where)
    (outcome,) = bring(where, NINE.replace("9 years", ".9 years"))
    assert isinstance(outcome, Added)
    assert (outcome.id, outcome.near) == (1, 0)
    assert near(where) == [(1,), (0,)]
    other = where.parent / "unkept"
    bring(other, NINE, originals=False)
    age(other)
    assert [type(outcome) for outcome in bring(other, NINE.upper())] == [Added]


def test_reading_again_makes_an_old_fingerprint_new(where: Path) -> None:
    bring(where, NINE)
    age(where)
    with Library.open(where) as library:
        before = library.release(0).source
        for _ in library.reparse():
            pass
        source = library.release(0).source
    assert before.near == ()
    assert (source.fingerprint or "").startswith("2:")
    assert source.near[-1] == before.fingerprint
