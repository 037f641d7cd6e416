"""The browser on a terminal of its own: keys typed before it is there, and how it is left."""

import os
import re
import select
import signal
import subprocess
import sys
import termios
import time

import pytest

from store import Library
from tests.tui.releases import lasting

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX terminals")
PATIENCE = 60
LEFT = {1049: "l", 1000: "l", 1003: "l", 1004: "l", 2004: "l", 25: "h"}
"""The modes of a terminal that a program has left: no other screen, no mouse, a cursor."""


class Terminal:
    """A browser on `folder`, which sees what a person types and leaves bytes behind."""

    def __init__(self, folder):
        self.own, self.its = os.openpty()
        termios.tcsetwinsize(self.its, (24, 80))
        self.before = termios.tcgetattr(self.its)
        self.said = b""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tui", "--archive", folder],
            stdin=self.its,
            stdout=self.its,
            stderr=self.its,
            env={**os.environ, "TERM": "xterm-256color"},
            start_new_session=True,
        )

    def types(self, text):
        os.write(self.own, text.encode())

    def sees(self, text):
        """Read until the words of `text` were painted, however they are parted."""
        until = time.monotonic() + PATIENCE
        while text not in self.painted():
            assert time.monotonic() < until, self.painted()
            self._read()

    def painted(self):
        return re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", self.said.decode(errors="replace"))

    def ends(self):
        """The exit code, once it has gone and all was read."""
        until = time.monotonic() + PATIENCE
        while self.process.poll() is None:
            assert time.monotonic() < until, "it goes on"
            self._read()
        self._read()
        return self.process.returncode

    def modes(self):
        """The last that was said of each private mode."""
        said = re.findall(rb"\x1b\[\?(\d+)([hl])", self.said)
        return {int(mode): end.decode() for mode, end in said if int(mode) in LEFT}

    def _read(self):
        while select.select([self.own], [], [], 0.05)[0]:
            self.said += os.read(self.own, 1 << 16)


@pytest.fixture
def terminal(archive):
    terminal = Terminal(archive)
    yield terminal
    terminal.process.kill()
    terminal.process.wait()
    os.close(terminal.own)
    os.close(terminal.its)


def test_what_is_typed_before_it_is_there_is_not_lost(terminal):
    terminal.types("/quantum\r")
    terminal.sees("No release has “quantum”.")
    terminal.types("\x1bq")
    assert terminal.ends() == 0


@pytest.mark.parametrize(
    ("leave", "code"),
    [
        (lambda terminal: terminal.types("/mill\x03"), 0),
        (lambda terminal: terminal.types("?\x03"), 0),
        (lambda terminal: terminal.process.send_signal(signal.SIGTERM), 130),
        (lambda terminal: terminal.process.send_signal(signal.SIGHUP), 130),
    ],
    ids=["Ctrl-C in the bar", "Ctrl-C in a dialog", "SIGTERM", "SIGHUP"],
)
def test_the_terminal_is_left_as_it_was(terminal, leave, code):
    terminal.sees("newest first")
    leave(terminal)
    assert terminal.ends() == code
    assert terminal.modes() == LEFT
    assert termios.tcgetattr(terminal.its) == terminal.before
    assert "Traceback" not in terminal.painted()


@pytest.mark.parametrize("stop", ["Ctrl-C", "SIGTERM"])
def test_an_import_that_is_cut_short_keeps_what_it_read_and_says_so(
    terminal, archive, tmp_path, stop
):
    for n in range(600):
        (tmp_path / f"{n}.txt").write_text(f"14 March 2019\n\nNight tram {n}\n\n{lasting(n)}\n")
    with Library.open(archive) as library:
        before = library.count
    terminal.sees("newest first")
    terminal.types(f"i\x7f\x7f{tmp_path}\r")
    terminal.sees("s left")
    if stop == "Ctrl-C":
        terminal.types("\x03")
    else:
        terminal.process.send_signal(signal.SIGTERM)
    assert terminal.ends() == 130
    assert terminal.modes() == LEFT
    (added,) = re.findall(r"Stopped: (\d+) releases? added", terminal.painted())
    with Library.open(archive) as library:
        assert 0 < int(added) == library.count - before < 600


def test_the_shell_is_had_back_by_ctrl_z_and_the_browser_by_fg(terminal):
    terminal.sees("newest first")
    terminal.types("j\x1a")
    while os.waitid(os.P_PID, terminal.process.pid, os.WSTOPPED | os.WNOHANG) is None:
        terminal._read()
    assert terminal.modes() == LEFT
    terminal.said = b""
    terminal.process.send_signal(signal.SIGCONT)
    terminal.sees("Mill wheel turns")
    terminal.types("q")
    assert terminal.ends() == 0
