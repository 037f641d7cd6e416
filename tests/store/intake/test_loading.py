"""The bytes of sources, in portions."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

import pytest

from store.intake.loading import CHANGED, PORTION, ROOM, Loaded, load
from store.intake.sources import find
from store.model.outcome import Failed
from store.readers import mailbox

MAIL = b"""From: press@board.example
Subject: Notice %d
Date: Mon, 4 Mar 2019 09:00:00 +0000

Text.
"""
ENVELOPE = b"From press@board.example Mon Mar  4 09:00:00 2019\n"
MAILBOX = ENVELOPE + MAIL % 1 + b"\n" + ENVELOPE + MAIL % 2


def test_portions_are_of_few_sources(tmp_path: Path) -> None:
    for n in range(PORTION + 1):
        (tmp_path / f"{n:03}.txt").write_text(str(n))
    portions = list(load(find([tmp_path])))
    assert [len(portion) for portion in portions] == [PORTION, 1]
    assert [item.data for portion in portions for item in portion if isinstance(item, Loaded)] == [
        str(n).encode() for n in range(PORTION + 1)
    ]


def test_portions_are_of_few_bytes(tmp_path: Path) -> None:
    for n in range(3):
        (tmp_path / f"{n}.txt").write_bytes(b"." * (ROOM // 2))
    assert [len(portion) for portion in load(find([tmp_path]))] == [2, 1]


def test_a_mailbox_is_loaded_message_by_message(tmp_path: Path) -> None:
    path = tmp_path / "in.mbox"
    path.write_bytes(MAILBOX)
    ((first, second),) = load(find([path]))
    assert isinstance(first, Loaded)
    assert isinstance(second, Loaded)
    assert (first.name, first.follows) == (str(path), False)
    assert (second.name, second.follows) == (f"{path}#2", True)
    assert second.data.strip() == (MAIL % 2).strip()
    assert first.sha256 != second.sha256


def test_a_file_that_went_meanwhile_fails(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("here")
    found = list(find([path]))
    path.unlink()
    assert list(load(found)) == [(Failed(str(path), "It is no longer there."),)]


def test_a_file_that_became_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("here")
    found = list(find([path]))
    path.unlink()
    os.mkfifo(path)
    assert list(load(found)) == [(Failed(str(path), "It is a pipe, not a file."),)]


def cut(path: Path) -> None:
    os.truncate(path, 20)


def grow(path: Path) -> None:
    with path.open("ab") as file:
        file.write(MAILBOX)


def touch(path: Path) -> None:
    os.utime(path, ns=(0, 0))


@pytest.mark.parametrize("change", [cut, grow, touch])
def test_of_a_mailbox_that_changes_what_was_read_is_kept(
    tmp_path: Path, change: Callable[[Path], None]
) -> None:
    path = tmp_path / "in.mbox"
    path.write_bytes(MAILBOX * PORTION)
    portions = load(find([path]))
    loaded = [*next(portions)]
    change(path)
    *more, last = (item for portion in portions for item in portion)
    assert len(loaded) == PORTION
    assert all(isinstance(item, Loaded) for item in [*loaded, *more])
    assert len(loaded) + len(more) <= 2 * PORTION
    assert last == Failed(str(path), f"{CHANGED}, and of its messages some may be missing.")


def test_a_file_that_grows_while_it_is_read_is_told(tmp_path: Path) -> None:
    """Half of it may be there yet, and half a release is none."""
    path = tmp_path / "a.txt"
    path.touch()
    os.truncate(path, 2**25)
    done = Event()

    def write() -> None:
        with path.open("ab", buffering=0) as file:
            while not done.is_set():
                file.write(b"more ")

    writer = Thread(target=write)
    writer.start()
    try:
        told = list(load(find([path])))
    finally:
        done.set()
        writer.join()
    assert told == [(Failed(str(path), f"{CHANGED}."),)]


def test_standard_input_is_a_source() -> None:
    program = (
        "from store import Hints, parse_files\n"
        "for source, release in parse_files(['-'], Hints()):\n"
        "    print(source, release.source.sha256)"
    )
    data = MAIL % 7
    run = subprocess.run(
        [sys.executable, "-c", program], input=data, capture_output=True, check=True
    )
    assert run.stdout.decode().split() == ["-", hashlib.sha256(data).hexdigest()]


def test_a_message_that_is_too_long_is_told_and_costs_the_others_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mailbox, "LONGEST", 200)
    path = tmp_path / "in.mbox"
    path.write_bytes(MAILBOX + b"A line that makes it longer.\n" * 9 + b"\n" + ENVELOPE + MAIL % 3)
    found = [item for portion in load(find([path])) for item in portion]
    assert [type(item) for item in found] == [Loaded, Failed, Loaded]
    assert found[1] == Failed(f"{path}#2", mailbox.TOO_LONG)
