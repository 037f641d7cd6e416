"""How soon the browser is there beside an app of empty widgets, and what a key sends.

`python -m tests.bench.browser ARCHIVE [TIMES]`: an archive whose first row is of an issuer that is
told, and how often each is started, in turn. Figures of a machine that has other work say little;
their ratio says more.
"""

import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import sys
import tempfile
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from store import Library
from tests.tui.grid import Terminal

COLUMNS, LINES = 120, 36
LONGEST, SILENCE = 60, 0.4
"""Seconds that a start may take, and without a byte after which nothing more is said to come."""
KEYS = {"j": "j", "a letter": "e", "Backspace": "\x7f", "?": "?", ":": ":", "y": "y"}


class Took(NamedTuple):
    """Milliseconds until something was seen, and those of them on a processor."""

    passed: float
    worked: float


class Program:
    """One on a terminal of its own."""

    def __init__(self, command: list[str], home: Path) -> None:
        self.began = time.perf_counter()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            folders = {f"XDG_{kind}_HOME": str(home) for kind in ("DATA", "CONFIG", "STATE")}
            os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", **folders)
            os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
            os.execv(sys.executable, [sys.executable, *command])
        size = struct.pack("HHHH", LINES, COLUMNS, 0, 0)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, size)
        self.shown = Terminal()

    def read(self, seconds: float) -> int:
        """How many bytes came at once, after so many seconds at most."""
        if not select.select([self.terminal], [], [], seconds)[0]:
            return 0
        sent = os.read(self.terminal, 1 << 16)
        self.shown.take(sent.decode("utf-8", "replace"))
        return len(sent)

    def shows(self, text: str) -> None:
        """Wait until it is seen."""
        while not any(text in line for line in self.shown.lines()):
            self.read(0.01)
            assert time.perf_counter() - self.began < LONGEST, self.shown.lines()

    def rests(self) -> int:
        """How many bytes come until no more do."""
        came = 0
        while more := self.read(SILENCE):
            came += more
        return came

    def press(self, key: str) -> int:
        """The bytes that it brings about."""
        os.write(self.terminal, key.encode())
        return self.rests()

    def end(self) -> Took:
        """End it now; how long it was at work."""
        passed = time.perf_counter() - self.began
        os.kill(self.pid, signal.SIGKILL)
        _, _, usage = os.wait4(self.pid, 0)
        os.close(self.terminal)
        return Took(1000 * passed, 1000 * (usage.ru_utime + usage.ru_stime))


@contextmanager
def running(command: list[str]) -> Iterator[Program]:
    """It, with nothing remembered."""
    with tempfile.TemporaryDirectory() as home:
        yield Program(command, Path(home))


def started(command: list[str], text: str) -> Took:
    """What it takes until `text` is seen."""
    with running(command) as program:
        program.shows(text)
        return program.end()


def sent(command: list[str], text: str) -> dict[str, int]:
    """The bytes that each key brings about."""
    with running(command) as program:
        program.shows(text)
        program.rests()
        told = {}
        for name, key in KEYS.items():
            if name == "a letter":
                program.press("/")
            told[name] = program.press(key)
            if name in ("Backspace", "?", ":", "y"):
                program.press("\x1b")
        program.end()
    return told


def main() -> None:
    """Print what was measured as two tables."""
    archive, times = sys.argv[1], int(sys.argv[2]) if sys.argv[2:] else 7
    with Library.watch(Path(archive)) as library:
        text = next(row.issuer or row.headline for row in library.search("").rows)[:12]
    empty = [str(Path(__file__).with_name("empty.py"))]
    browser = ["-m", "tui", "--archive", archive, "browse", "--fresh"]
    pairs = [(started(empty, "READY"), started(browser, text)) for _ in range(times)]
    sys.stdout.write("| start, ms | empty app | browser | ratio |\n| --- | ---: | ---: | ---: |\n")
    for name in Took._fields:
        mine = [(getattr(one, name), getattr(other, name)) for one, other in pairs]
        low, high = (statistics.median(each) for each in zip(*mine, strict=True))
        ratio = statistics.median(other / one for one, other in mine)
        sys.stdout.write(f"| {name} | {low:.0f} | {high:.0f} | {ratio:.2f} |\n")
    sys.stdout.write("\n| key | bytes |\n| --- | ---: |\n")
    sys.stdout.writelines(f"| {key} | {n:,} |\n" for key, n in sent(browser, text).items())


if __name__ == "__main__":
    main()
