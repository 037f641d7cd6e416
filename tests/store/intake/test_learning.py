"""What an archive teaches follows it through imports, removals and damage, to the byte."""

import random
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store import Added, ImportOptions, Library, NotFoundError
from store.intake.learning import FOLDER
from store.model.acquaintance import About, Aspect
from store.tally import acquaintance

TEXT = """{day} May 2021

{headline}

TOULOUSE – {lead} “It has been at work since last year,” said {name}, who runs it at {house}.

It looks at whatever passes by, and tells what it has seen to all who want to know.

Contact:
{name}
Press officer, {house}
+33 1 99 00 {phone}
{email}
"""
PEOPLE = (("Jean Morel", "jean@orbita.example"), ("Ada Brook", "ada@orbita.example"))


def text(n: int) -> str:
    name, email = PEOPLE[n % 2]
    own = " ".join("abcdefghij"[int(digit)] * 3 for digit in f"{n:03}")
    return TEXT.format(
        day=n % 27 + 1,
        headline=f"Orbita finds what the {own} was looking for",
        lead=f"After many years the {own} has found its comet.",
        name=name,
        house="Orbita",
        phone=f"{n % 2:02} 11",
        email=email,
    )


def written(folder: Path, numbers: Sequence[int]) -> list[Path]:
    folder.mkdir(exist_ok=True)
    paths = []
    for n in numbers:
        paths.append(folder / f"{n:03}.txt")
        paths[-1].write_text(text(n), encoding="utf-8")
    return paths


def bring(where: Path, paths: Sequence[Path]) -> list[int]:
    with Library.open(where, create=True) as library:
        steps = library.import_from(paths, ImportOptions(jobs=1))
        return [step.id for step in steps if isinstance(step, Added)]


def gist(where: Path) -> bytes:
    return (where / "index" / FOLDER / "gist").read_bytes()


def exhausted(steps: Iterator[object]) -> None:
    for _ in steps:
        pass


def brought_up(where: Path) -> bytes:
    """What is taught once somebody has wanted to know."""
    with Library.open(where) as library:
        exhausted(library.learn())
    return gist(where)


def test_an_import_teaches(tmp_path: Path) -> None:
    bring(tmp_path / "a", written(tmp_path / "in", range(4)))
    known = acquaintance(tmp_path / "a" / "index" / FOLDER / "gist")
    assert known.releases == 4
    (person,) = known.of(About.ADDRESS, "jean@orbita.example", Aspect.PERSON)
    assert (person.answer, person.releases) == ("Jean Morel", 2)


def test_what_was_counted_run_by_run_is_what_is_counted_anew(tmp_path: Path) -> None:
    where = tmp_path / "a"
    for path in reversed(written(tmp_path / "in", range(6))):
        bring(where, [path])
    before = gist(where)
    shutil.rmtree(where / "index" / FOLDER)
    assert brought_up(where) == before


@settings(max_examples=8, deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_order_of_an_import_makes_no_difference(
    tmp_path_factory: pytest.TempPathFactory, chance: random.Random
) -> None:
    """Neither to what is taught nor to how a release is read."""
    folder = tmp_path_factory.mktemp("order")
    paths = written(folder / "in", range(7))
    shuffled = paths.copy()
    chance.shuffle(shuffled)
    said = []
    for where, some in ((folder / "a", paths), (folder / "b", shuffled)):
        bring(where, some)
        with Library.open(where) as library:
            read = {}
            for id in library.ids():
                release = library.release(id)
                read[release.source.name] = (release.issuer, release.contacts, release.check)
        said.append((read, gist(where)))
    assert said[0] == said[1]


def test_an_import_that_is_undone_has_taught_nothing(tmp_path: Path) -> None:
    where = tmp_path / "a"
    bring(where, written(tmp_path / "in", range(3)))
    before = gist(where)
    bring(where, written(tmp_path / "more", range(3, 9)))
    assert gist(where) != before
    with Library.open(where) as library:
        exhausted(library.undo(library.runs()[-1]))
    assert brought_up(where) == before


def test_what_an_import_taught_can_be_forgotten(tmp_path: Path) -> None:
    """Its releases stay, and teach nothing from then on, also where all is counted anew."""
    where = tmp_path / "a"
    bring(where, written(tmp_path / "in", range(3)))
    before = gist(where)
    bring(where, written(tmp_path / "more", range(3, 9)))
    with Library.open(where) as library:
        exhausted(library.forget_taught(2))
        assert library.count == 9
    assert gist(where) == before
    shutil.rmtree(where / "index" / FOLDER)
    assert brought_up(where) == before


def test_of_an_import_that_never_was_nothing_can_be_forgotten(tmp_path: Path) -> None:
    where = tmp_path / "a"
    bring(where, written(tmp_path / "in", range(1)))
    with Library.open(where) as library, pytest.raises(NotFoundError):
        exhausted(library.forget_taught(7))


def test_what_a_release_teaches_changes_with_its_correction(tmp_path: Path) -> None:
    where = tmp_path / "a"
    ids = bring(where, written(tmp_path / "in", range(3)))
    with Library.open(where) as library:
        exhausted(library.correct(ids[0], "contacts.0.name", "Jean Morelle"))
    brought_up(where)
    known = acquaintance(where / "index" / FOLDER / "gist")
    answers = known.of(About.ADDRESS, "jean@orbita.example", Aspect.PERSON)
    assert [(each.answer, each.corrected) for each in answers] == [
        ("Jean Morelle", 1),
        ("Jean Morel", 0),
    ]


@pytest.mark.parametrize("name", ["gist", "tally.sqlite"])
@pytest.mark.parametrize(
    "damage", [None, b"", b"no such thing" * 1000], ids=["gone", "empty", "something else"]
)
def test_what_is_damaged_or_gone_is_made_anew(
    tmp_path: Path, name: str, damage: bytes | None
) -> None:
    where = tmp_path / "a"
    bring(where, written(tmp_path / "in", range(3)))
    before, path = gist(where), where / "index" / FOLDER / name
    path.unlink() if damage is None else path.write_bytes(damage)
    assert brought_up(where) == before
