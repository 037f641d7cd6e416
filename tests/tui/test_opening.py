"""Originals, folders and links in other programs."""

import os
from pathlib import Path

import pytest
from msgspec import structs

from store import Block, BlockKind
from store.archive.folder import make_archive
from tests.tui.driver import browsing
from tests.tui.releases import RELEASES, keep
from tui import opening
from tui.opening import OpeningError, page, show, show_copy

LINKS = ("https://a.example/x", "https://b.example")


@pytest.fixture
def opener(tmp_path, monkeypatch):
    """A machine with a screen, and a program that writes down what it was to open."""
    programs = tmp_path / "bin"
    programs.mkdir()
    told = tmp_path / "told"
    program = programs / "xdg-open"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >> {told}\n')
    program.chmod(0o755)
    monkeypatch.setattr(opening.sys, "platform", "linux")
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}/bin{os.pathsep}/usr/bin")
    monkeypatch.setenv("DISPLAY", ":0")
    for name in ("SSH_TTY", "SSH_CONNECTION", "WSL_DISTRO_NAME"):
        monkeypatch.delenv(name, raising=False)
    return lambda: told.read_text().splitlines() if told.exists() else []


@pytest.fixture
def linked(folder):
    """A release with two links, and one with none, whose originals are kept."""
    text = f"See {LINKS[0]} and {LINKS[1]}, not https://a@b.example."
    release = structs.replace(RELEASES[0], blocks=(Block(BlockKind.PARAGRAPH, text),))
    release = structs.replace(release, source=structs.replace(release.source, name="a.eml"))
    kept = make_archive(folder)
    kept.add([RELEASES[1], release], originals=[b"#!/bin/sh", b"Subject: mill\n\nA \x1b[2Jmill"])
    kept.close()
    return folder


async def test_a_link_is_opened_by_its_number_from_a_list_or_by_a_click(linked, opener):
    async with browsing(linked, query="harbour") as reader:
        await reader.sees(f"{LINKS[0]} [1]", f"{LINKS[1]} [2]")
        await reader.presses("o")
        await reader.sees("Open of 1 Mar 2024 Tide Trust", "p   The original as text")
        await reader.presses("2")
        await reader.sees(f"Opened: {LINKS[1]}")
        await reader.presses("o", "l")
        await reader.sees("Which link of 1 Mar 2024", f"1  {LINKS[0]}")
        await reader.presses("1")
        await reader.clicks(f"{LINKS[1]} [2]")
        await reader.presses("o", "3")
        await reader.sees("This release has no link 3.")
    assert opener() == [LINKS[1], LINKS[0], LINKS[1]]


async def test_the_original_is_opened_as_a_copy_and_its_folder(linked, opener):
    async with browsing(linked, query="harbour") as reader:
        await reader.types("oo", at_once=True)
        await reader.sees("Opened a copy of the original of release 1.")
        await reader.types("of", at_once=True)
        await reader.sees("Opened the folder of the original.")
        await reader.presses("o", "p")
        await reader.sees("A pager needs a terminal of its own.")
    copy, place = opener()
    assert Path(copy).read_bytes().startswith(b"Subject: mill")
    assert str(linked) not in copy
    assert place == str(linked / "originals" / "00000")


def test_what_might_be_run_is_given_to_no_program(opener):
    for name, said in (("0.sh", r"\.sh"), ("0.desktop", r"\.desktop"), ("0", "nothing")):
        with pytest.raises(OpeningError, match=f"ends in {said} is given to no program"):
            show_copy(b"#!/bin/sh", name)
    assert opener() == []


async def test_what_is_not_there_is_told(folder, opener):
    keep(folder, RELEASES[0])
    async with browsing(folder) as reader:
        await reader.presses("o", "o")
        await reader.sees("The archive keeps no original of release 0.")
        await reader.presses("o", "l")
        await reader.sees("This release has no link to open.")
    assert opener() == []


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"DISPLAY": ""}, "There is no screen here"),
        ({"SSH_TTY": "/dev/pts/1"}, "There is no screen here"),
        ({"PATH": "/nowhere"}, "There is no xdg-open"),
    ],
)
def test_nothing_is_opened_where_nobody_would_see_it(opener, changes, said):
    with pytest.raises(OpeningError, match=said):
        show(LINKS[0], {**os.environ, **changes})
    assert opener() == []


def test_a_program_that_fails_and_a_pager_that_is_not_there_are_told(opener, tmp_path):
    (tmp_path / "bin" / "xdg-open").write_text("#!/bin/sh\nexit 4\n")
    with pytest.raises(OpeningError, match="found no program"):
        show(LINKS[0], os.environ)
    with pytest.raises(OpeningError, match="no pager “no-such-thing”"):
        page("text", {**os.environ, "PAGER": "no-such-thing -R"})


def test_a_text_goes_to_the_pager(tmp_path, monkeypatch):
    page("The mill\n", {**os.environ, "PAGER": f"tee {tmp_path}/paged"})
    assert (tmp_path / "paged").read_text() == "The mill\n"
