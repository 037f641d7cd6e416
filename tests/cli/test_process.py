"""The program as a process of its own: what it leaves behind when it ends."""

import os
import pty
import select
import subprocess
import sys
from pathlib import Path

import pytest

MANY = 40
BUFFERED = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}


def whole(*args: object) -> subprocess.CompletedProcess[str]:
    """A command from its start to its end."""
    command = [sys.executable, "-m", "tui", *map(str, args)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", env=BUFFERED, check=False)


@pytest.fixture
def board(tmp_path: Path) -> Path:
    """A mailbox of many notices."""
    notices = (
        f"From press@board.example Mon Mar  4 09:00:00 2019\nFrom: press@board.example\n"
        f"Subject: Notice {n} on the opening of a quay\nDate: Mon, 4 Mar 2019 09:00:00 +0000\n\n"
        f"Quay {n} opens.\n\n"
        for n in range(MANY)
    )
    path = tmp_path / "board.mbox"
    path.write_text("".join(notices))
    return path


def test_all_that_was_said_arrives(board: Path, tmp_path: Path) -> None:
    """Its end comes at once, and yet nothing that it wrote is lost."""
    archive = tmp_path / "archive"
    assert whole("--archive", archive, "import", board).stdout.startswith(f"{MANY} releases added")
    answer = whole("--archive", archive, "search", "quay")
    assert answer.returncode == 0
    assert len(answer.stdout.splitlines()) == MANY


def test_what_was_said_before_an_error_arrives(board: Path, tmp_path: Path) -> None:
    """An import that cannot go on tells all the same how far it came."""
    archive = tmp_path / "archive"
    whole("--archive", archive, "import", board)
    (archive / "imports.json").write_text("{")
    answer = whole("--archive", archive, "import", board)
    assert answer.returncode == 3
    assert answer.stdout.startswith("0 releases added")


def test_the_exit_code_is_the_commands(board: Path, tmp_path: Path) -> None:
    missing = whole("--archive", tmp_path / "none", "search", "quay")
    assert missing.returncode == 3
    assert "none" in missing.stderr
    assert whole("search", "--nonsense").returncode == 2


@pytest.mark.parametrize("gone", ["stdout", "stderr"])
def test_a_reader_that_has_gone_is_no_fault(board: Path, tmp_path: Path, gone: str) -> None:
    ours, theirs = os.pipe()
    os.close(ours)
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, gone: theirs}
    command = [sys.executable, "-m", "tui", "parse", str(board), str(tmp_path / "none")]
    answer = subprocess.run(command, check=False, **streams)
    os.close(theirs)
    assert answer.returncode == (0 if gone == "stdout" else 1)
    assert "Traceback" not in str(answer)
    assert gone == "stderr" or not answer.stderr


@pytest.mark.parametrize(("term", "paints"), [("xterm-256color", True), ("dumb", False)])
def test_the_browser_paints_where_it_can_and_names_its_window(
    board: Path, tmp_path: Path, term: str, paints: bool
) -> None:
    archive = tmp_path / "ar\u202echive"
    whole("--archive", archive, "import", board)
    child, ours = pty.fork()
    if not child:
        os.environ["TERM"] = term
        os.execv(sys.executable, [sys.executable, "-m", "tui", "--archive", str(archive)])
    sent = b""
    while select.select([ours], [], [], 20)[0]:
        try:
            sent += os.read(ours, 65_536)
        except OSError:  # Linux says so that the other end has closed
            break
        if b"40 releases" in sent:
            os.write(ours, b"q")
    os.close(ours)
    os.waitpid(child, 0)
    titled = f"\x1b]2;Communiqué – {archive}".replace("\u202e", "").encode()
    assert (titled[:80] in sent, b"\x1b[?1049h" in sent) == (paints, paints)
    assert paints or b"communique search QUERY" in sent


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no disk that is always full")
def test_output_that_finds_no_room_is_told_in_one_line(board: Path) -> None:
    with open("/dev/full", "w") as full:
        command = [sys.executable, "-m", "tui", "parse", str(board)]
        answer = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert answer.returncode == 1
    (line,) = answer.stderr.decode().splitlines()
    assert "no space left" in line


def test_a_stream_that_is_closed_goes_nowhere(board: Path, tmp_path: Path) -> None:
    """As where a timer runs it; what it should do is done all the same."""
    command = f"{sys.executable} -m tui --archive {tmp_path}/archive import {board} <&- >&- 2>&-"
    assert subprocess.run(command, shell=True, check=False).returncode == 0
    assert whole("--archive", tmp_path / "archive", "search", "--count").stdout == f"{MANY}\n"


@pytest.mark.parametrize(
    ("args", "code", "complaints"),
    [
        (["parse", "{board}", "{board}"], 0, 0),
        (["search", "quay"], 0, 0),
        (["search", "quay", "--json"], 0, 0),
        (["export", "--as", "json"], 0, 0),
        (["search", "--nonsense"], 2, 1),
        (["show", "999"], 1, 1),
    ],
)
def test_who_reads_no_further_is_not_complained_to(
    board: Path, tmp_path: Path, args: list[str], code: int, complaints: int
) -> None:
    """What was only to be told is done then; what failed before has failed."""
    archive = tmp_path / "archive"
    whole("--archive", archive, "import", board)
    ours, theirs = os.pipe()
    os.close(ours)
    named = [each.format(board=board) for each in args]
    command = [sys.executable, "-m", "tui", "--archive", str(archive), *named]
    answer = subprocess.run(command, stdout=theirs, stderr=subprocess.PIPE, check=False)
    os.close(theirs)
    assert answer.returncode == code
    assert len(answer.stderr.splitlines()) == complaints


def test_a_change_that_is_cut_short_by_its_reader_has_failed(board: Path, tmp_path: Path) -> None:
    """What was told is done, and the rest is not."""
    more = tmp_path / "more"
    more.mkdir()
    for n in range(150):
        text = f"3 March 2019\n\nHarbour notice {n}\n\nThe quay {n} is closed for repair.\n"
        (more / f"{n}.txt").write_text(text)
    ours, theirs = os.pipe()
    os.close(ours)
    command = [sys.executable, "-m", "tui", "--archive", str(tmp_path / "archive"), "import"]
    answer = subprocess.run(
        [*command, "--json", str(more)], stdout=theirs, stderr=subprocess.PIPE, check=False
    )
    os.close(theirs)
    assert answer.returncode == 1
    assert "Nobody reads on" in answer.stderr.decode()
