"""The browser where not all is as it should be: what is told, where, and what still works."""

import os
import shutil

import pytest

from store import Library
from tests.outcomes import run
from tests.tui.driver import browsing
from tests.tui.releases import RELEASES, keep, release
from tui.screens import following

pytestmark = pytest.mark.usefixtures("no_programs")


async def test_the_rows_of_the_index_as_it_is_come_first(archive):
    """What another hand wrote follows them, and the list stays on its release."""
    with Library.open(archive) as library:
        assert library.count == len(RELEASES)
    keep(archive, release("2026-01-01", "News of the day"))
    with Library.watch(archive) as library:
        assert library.search("").total == len(RELEASES)
    async with browsing(archive) as reader:
        await reader.sees("7 releases", "News of the day", "▌  Probe is under wraps")


async def test_which_archive_is_open_is_on_the_screen(archive):
    async with browsing(archive) as reader:
        await reader.sees("6 releases · newest first", "~/Press")


async def test_a_missing_archive_is_said_and_not_made(tmp_path):
    folder = tmp_path / "archive"
    async with browsing(folder, size=(120, 24)) as reader:
        await reader.sees("There is no archive at ~/Press.", "communique --archive ~/Press import")
        await reader.searches("probe")
        await reader.presses("j", "y", "y", "e")
        await reader.sees("There is no archive at ~/Press.")
        assert not folder.exists()
        keep(folder, *RELEASES)
        await reader.presses("escape")
        await reader.sees("6 releases", "Probe is under wraps")
        await reader.misses("no archive")


async def test_an_archive_that_goes_away_is_said_to_be_gone(archive):
    async with browsing(archive) as reader:
        await reader.sees("Probe is under wraps")
        away = archive.with_name("away")
        archive.rename(away)
        await reader.sees("The archive at ~/Press is gone.")
        await reader.misses("Probe is under wraps")
        await reader.presses("j", "e", "y")
        await reader.searches("probe")
        await reader.sees("The archive at ~/Press is gone.")
        assert not archive.exists()
        away.rename(archive)
        await reader.presses("escape", "escape")
        await reader.sees("6 releases", "Mill wheel")


async def test_a_damaged_file_is_marked_and_its_releases_say_why(archive):
    """What was found before is still found, and the mark stays where a notice would fade."""
    with Library.open(archive) as library:
        assert library.count == len(RELEASES)
    (archive / "releases" / "00000.json").write_text("{")
    async with browsing(archive, size=(140, 24)) as reader:
        await reader.sees("▲ 1 damaged", "Mill wheel", "Harbour opens")
        await reader.sees("00000.json is damaged", "check --repair")
        await reader.presses("j")
        await reader.sees("00000.json is damaged")
        await reader.presses("y", "y")
        await reader.sees("This release cannot be read.")


async def test_one_damaged_release_does_not_hide_the_others(folder):
    keep(folder, *RELEASES)
    path = folder / "releases" / "00000.json"
    path.write_text(path.read_text("utf-8").replace('"date": "2025-03-04"', '"date": 7'), "utf-8")
    async with browsing(folder, size=(140, 24)) as reader:
        await reader.sees("▲ 1 damaged", "5 releases", "Harbour opens")
        await reader.misses("Probe is under wraps")


async def test_what_keeps_the_index_from_being_made_stands_in_the_list_s_place(
    archive, monkeypatch
):
    """And is tried again by itself."""
    monkeypatch.setattr(following, "RETRY", 0.1)
    shutil.rmtree(archive / "index", ignore_errors=True)
    (archive / "index").write_text("")
    async with browsing(archive) as reader:
        await reader.sees("Cannot make", "index")
        await reader.misses("The archive is empty", "0 releases")
        os.unlink(archive / "index")
        await reader.sees("6 releases", "Probe is under wraps")


async def test_an_archive_of_another_time_is_not_read_again(archive):
    """A copy has the same bytes, and is the same archive."""
    with Library.open(archive) as library:
        run(library.refresh())
    os.utime(archive / "releases" / "00000.json", ns=(1, 1))
    async with browsing(archive) as reader:
        await reader.sees("6 releases")
        with Library.watch(archive) as library:
            assert run(library.refresh()) == []
