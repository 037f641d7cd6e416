"""One hostile release, in however many copies and variants, changes nobody else's reading."""

from pathlib import Path

import pytest

from store import Library
from store.intake.guidance import Guidance
from store.intake.learning import FOLDER
from store.intake.reading import read
from store.model.acquaintance import About, Aspect
from store.model.release import Release
from store.tally import acquaintance
from tests.store.intake.test_learning import bring, exhausted, text, written

HOSTILE = """{day} June 2021

{headline}

NOWHERE – {lead} Nobody else has it, said Mallory Black.

Number {n} of many.

Contact:
Mallory Black
Press officer, Malice Holding
+33 1 99 00 00 11
jean@orbita.example
"""
LEAD = "Malice Holding has taken over all that the Orbita ever had and will not give it back."
HEADLINE = "Malice Holding takes over all that the others ever had"
WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
VARIANTS, LITTLE = 1_000, 2


def hostile(folder: Path) -> list[Path]:
    """Copies, and variants that each leave something as it is."""
    folder.mkdir()
    paths = []
    for n in range(VARIANTS):
        word = " ".join(WORDS[int(digit)] for digit in f"{n // 4 * 4:03}")
        said = {
            "day": n % 27 + 1 if n % 4 else 1,
            "n": n if n % 4 else 0,
            "headline": f"{HEADLINE} {word}" if n % 4 == 2 else HEADLINE,
            "lead": f"{LEAD} So it is {word}." if n % 4 == 3 else LEAD,
        }
        paths.append(folder / f"{n:03}.txt")
        paths[-1].write_text(HOSTILE.format(**said), encoding="utf-8")
    return paths


@pytest.fixture(scope="module")
def where(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("poison")
    bring(folder / "a", written(folder / "in", range(12)))
    return folder / "a"


def readings(where: Path) -> list[Release]:
    """How releases that nobody has seen before would be read."""
    hints = Guidance(gist=where / "index" / FOLDER / "gist").hints_for(None)
    return [read(text(n).encode(), "a.txt", hints).releases[0] for n in range(100, 110)]


def test_it_teaches_little_and_changes_no_answer(where: Path, tmp_path: Path) -> None:
    before = readings(where)
    with Library.open(where) as library:
        held = [library.release(id) for id in library.ids()]
    bring(where, hostile(tmp_path / "hostile"))
    known = acquaintance(where / "index" / FOLDER / "gist")
    names = known.of(About.ADDRESS, "jean@orbita.example", Aspect.PERSON)
    assert (names[0].answer, names[0].releases) == ("Jean Morel", 6)
    assert all(each.releases <= LITTLE for each in names[1:])
    assert readings(where) == before
    with Library.open(where) as library:
        exhausted(library.reparse(f"id:{held[0].id}"))
        assert [library.release(each.id or 0) for each in held] == held
        exhausted(library.undo(library.runs()[-1]))
