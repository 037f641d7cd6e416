"""One writer at a time, and a fair turn for the next."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from store.archive.lock import WriterLock
from store.errors import ArchiveError

HOLD = """
import sys
from pathlib import Path
from store.archive.lock import WriterLock
lock = WriterLock(Path(sys.argv[1]), 0)
lock.acquire()
print("held", flush=True)
sys.stdin.readline()
"""


@contextmanager
def another_holds(where: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", HOLD, str(where)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as it:
        assert it.stdout is not None
        assert it.stdout.readline() == "held\n"
        try:
            yield it
        finally:
            it.kill()


def test_a_second_writer_is_told_who_writes(tmp_path: Path) -> None:
    with another_holds(tmp_path) as other, pytest.raises(ArchiveError) as caught:
        WriterLock(tmp_path, 0).acquire()
    assert f"process {other.pid} on {os.uname().nodename}" in caught.value.message
    assert "-c" in caught.value.message
    assert "--wait" in caught.value.hint


def test_the_lock_of_a_killed_process_is_free(tmp_path: Path) -> None:
    with another_holds(tmp_path) as other:
        other.kill()
        other.wait()
        lock = WriterLock(tmp_path, 0)
        lock.acquire()
        assert lock.held
        lock.release()


def test_a_holder_that_cannot_be_read_is_another_program(tmp_path: Path) -> None:
    with another_holds(tmp_path):
        (tmp_path / "lock.holder").write_bytes(b"\xff{")
        with pytest.raises(ArchiveError, match="by another program"):
            WriterLock(tmp_path, 0).acquire()


def test_a_reader_does_not_wait(tmp_path: Path) -> None:
    with another_holds(tmp_path):
        assert not WriterLock(tmp_path, 60).attempt()
    assert WriterLock(tmp_path, 60).attempt()


def test_who_holds_it_sees_that_another_waits_and_lets_it_in_first(tmp_path: Path) -> None:
    mine = WriterLock(tmp_path, 60)
    mine.acquire()
    assert not mine.wanted()
    waiting = "lock = WriterLock(Path(sys.argv[1]), 60)"
    program = HOLD.replace("lock = WriterLock(Path(sys.argv[1]), 0)", waiting)
    command = [sys.executable, "-c", program, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as it:
        while not mine.wanted():
            assert it.poll() is None
        mine.release()
        assert not WriterLock(tmp_path, 0).attempt()
        assert it.stdout is not None
        assert it.stdout.readline() == "held\n"
        it.communicate("\n")
    mine.acquire()
    assert mine.held
    mine.release()
