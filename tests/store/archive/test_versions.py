"""An archive of every version that there ever was opens today."""

import datetime
import shutil
from pathlib import Path

import pytest

from store.archive.check import check_files
from store.archive.folder import open_archive
from store.model.contact import Contact, ContactKind, Phone, PhoneType
from store.model.outcome import Progress
from store.model.record import VERSION
from store.model.release import Block, BlockKind, Release, Source
from store.model.run import ImportRun

KEPT = Path(__file__).parent / "kept"
WHEN = datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=datetime.UTC)

FULL = Release(
    id=0,
    source=Source(
        name="inbox/tide.eml",
        format="eml",
        sha256="1f" * 32,
        fingerprint="2e" * 16,
        message_id="<tide@board.example>",
        address="https://board.example/tide",
        imported=WHEN,
    ),
    language="en",
    date=datetime.date(2024, 5, 4),
    headline="Tide mill grinds again",
    subhead="First flour since 1931",
    issuer="Harbour Board",
    place="Dunmouth",
    embargo="2024-05-04T09:00:00+01:00",
    number="24-17",
    contacts=(
        Contact(
            name="Ada Example",
            role="Press officer",
            organization="Harbour Board",
            phones=(Phone("+442079460123"), Phone("+447700900123", PhoneType.MOBILE)),
            emails=("ada@board.example",),
        ),
        Contact(kind=ContactKind.DESK, name="Press office", phones=(Phone("+442079460100;ext=7"),)),
    ),
    blocks=(
        Block(BlockKind.PARAGRAPH, "The mill at Dunmouth turned on Saturday — Größe, 水車."),
        Block(BlockKind.QUOTE, "“We had forgotten the noise.”", "Bela Example"),
        Block(BlockKind.BOILERPLATE, "About the Harbour Board"),
    ),
    check=("place",),
)
LATER = Release(
    id=1,
    source=Source(name="inbox/tide-2.txt", format="txt", sha256="3d" * 32, imported=WHEN),
    headline="Tide mill grinds again",
    issuer="Harbour Board",
    revision="CORRECTION",
    revises=0,
)


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_an_archive_of_each_version_is_read_as_it_was_meant(version: int, tmp_path: Path) -> None:
    shutil.copytree(KEPT / f"{version}", tmp_path / "archive")
    archive = open_archive(tmp_path / "archive")
    assert archive.segment(0) == (FULL, LATER)
    run = ImportRun(id=1, started=WHEN, sources=("inbox",), ids=((0, 1),))
    assert archive.runs.all() == (run,)
    assert [step for step in check_files(archive) if not isinstance(step, Progress)] == []


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_an_archive_of_each_version_can_be_added_to(version: int, tmp_path: Path) -> None:
    shutil.copytree(KEPT / f"{version}", tmp_path / "archive")
    archive = open_archive(tmp_path / "archive")
    archive.add([LATER])
    assert [release.id for release in archive.segment(0)] == [0, 1, 2]
    assert archive.get(0) == FULL
