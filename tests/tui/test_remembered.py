"""The browser opens where it was left, and a file that it cannot read costs nothing else."""

import json

import pytest

from tests.tui.driver import browsing
from tests.tui.releases import RELEASES, keep
from tui.remembered import Left, Remembered, memory_of


@pytest.fixture
def path(tmp_path):
    return tmp_path / "state" / "archive.json"


def test_what_is_left_is_there_the_next_time(path):
    Remembered(path).leave(Left("moon", 3, 55, reading=True))
    assert Remembered(path).left == Left("moon", 3, 55, reading=True)


def test_queries_of_other_sessions_stay(path):
    one, other = Remembered(path), Remembered(path)
    one.add("moon")
    other.add("mars")
    other.leave(Left("mars"))
    one.leave(Left("moon"))
    assert Remembered(path).queries == ("moon", "mars")
    assert Remembered(path).left == Left("moon")


def test_nothing_is_written_where_nothing_changed(path):
    Remembered(path).leave(Left())
    assert not path.exists()
    assert Remembered(None).left == Left()


def test_a_pasted_book_is_no_query(path):
    Remembered(path).add("word " * 200)
    Remembered(path).leave(Left("word " * 200, 3, 60))
    assert (Remembered(path).queries, Remembered(path).left) == ((), Left(split=60))


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (b'{"version":2,"left":{"query":["of","another","kind"]}}', "a later version"),
        (b'{"version":1,"left":', "it is damaged"),
        (b'{"version":1,"left":{"query":3}}', "it is damaged"),
        (b"", "it is damaged"),
        (b"[]", "it is damaged"),
        (b"\xff\xfe", "it is damaged"),
        (b" " * 1_000_001, "it is damaged"),
    ],
)
def test_a_file_that_cannot_be_read_is_said_and_left_alone(path, said, reason):
    path.parent.mkdir()
    path.write_bytes(said)
    remembered = Remembered(path)
    assert reason in remembered.complaint
    assert str(path) in remembered.complaint
    assert (remembered.queries, remembered.left) == ((), Left())
    remembered.add("moon")
    remembered.leave(Left("moon"))
    assert path.read_bytes() == said


def test_an_archive_has_one_file_whatever_it_is_named_by(tmp_path, monkeypatch):
    (tmp_path / "link").symlink_to(tmp_path)
    monkeypatch.setenv("COMMUNIQUE_STATE", str(tmp_path / "state"))
    assert memory_of(tmp_path / "link") == memory_of(tmp_path)
    assert memory_of(tmp_path).parent == tmp_path / "state"
    assert memory_of(tmp_path / "other") != memory_of(tmp_path)


async def test_it_opens_where_it_was_left(archive):
    async with browsing(archive) as reader:
        await reader.searches("mercury")
        await reader.presses(">", "j", "enter", "q", "q")
    async with browsing(archive) as reader:
        await reader.sees("/ mercury", "▌●  6 May 2024", "━ F2 2 releases")
        width = reader.app.screen.query_one("#list").size.width
        await reader.presses("escape")
        await reader.sees("6 releases")
        assert width == reader.app.screen.query_one("#list").size.width > 40


async def test_the_pane_that_was_in_use_is_in_use(archive):
    async with browsing(archive) as reader:
        await reader.presses("j", "enter", "z")
    async with browsing(archive) as reader:
        await reader.sees("Mill wheel turns", "q back")
        await reader.misses("Tide Trust  ")


async def test_who_comes_with_a_query_or_afresh_starts_on_top(archive):
    async with browsing(archive) as reader:
        await reader.presses(">", "j", "enter")
    async with browsing(archive, query="mercury") as reader:
        await reader.sees("/ mercury", "▌● 10 Sep 2024", "q quit")
    async with browsing(archive, fresh=True) as reader:
        await reader.sees("▌●  4 Mar 2025", "6 releases")


async def test_a_release_that_is_gone_leaves_the_query(folder):
    keep(folder, *RELEASES[:3])
    async with browsing(folder) as reader:
        await reader.searches("mercury")
        memory = reader.app.screen._remembered._path
    kept = json.loads(memory.read_text("utf-8"))
    assert kept["left"] == {"query": "mercury", "release": 1}
    memory.write_text(json.dumps({**kept, "left": {"query": "mill", "release": 99}}), "utf-8")
    async with browsing(folder) as reader:
        await reader.sees("/ mill", "▌●  1 Mar 2024")


async def test_a_state_of_a_later_version_is_said_once(archive, tmp_path):
    async with browsing(archive) as reader:
        memory = reader.app.screen._remembered._path
    memory.write_bytes(b'{"version":9}')
    async with browsing(archive) as reader:
        await reader.sees("a later version of communique wrote it", "Probe is")
        await reader.presses("j")
    assert memory.read_bytes() == b'{"version":9}'
