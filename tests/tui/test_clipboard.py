"""Which way to the clipboard is taken, and what is said of it; the programs are stand-ins."""

import base64
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tui.clipboard import ClipboardError, Copied, copy, copying, osc52
from tui.clipboard.windows import CLIP

SHELL = f"#!/bin/sh\nPATH={os.defpath}\n"
TAKE = SHELL + 'echo "${0##*/} $*" > "$LOG.call"\ncat > "$LOG"\n'
REFUSE = SHELL + "exit 1\n"
HANG = SHELL + "exec sleep 30\n"
FORK = SHELL + 'cat > "$LOG"\nsleep 30 &\necho $! > "$LOG.child"\n'


@pytest.fixture
def desk(tmp_path: Path) -> "Desk":
    return Desk(tmp_path)


class Desk:
    """A machine with just the programs that a test installs."""

    def __init__(self, folder: Path) -> None:
        self.programs = folder / "bin"
        self.programs.mkdir()
        self.log = folder / "taken"
        self.to_terminal: list[str] = []

    def install(self, name: str, script: str = TAKE) -> None:
        program = self.programs / name
        program.write_text(script)
        program.chmod(program.stat().st_mode | stat.S_IXUSR)

    def copy(self, text: str, **environ: str) -> Copied:
        return copy(
            text,
            environ={"PATH": str(self.programs), "LOG": str(self.log), **environ},
            to_terminal=self.to_terminal.append,
        )


@pytest.mark.parametrize(
    ("program", "environ", "call"),
    [
        ("wl-copy", {"WAYLAND_DISPLAY": "wayland-0"}, "wl-copy --type text/plain"),
        ("xclip", {"DISPLAY": ":0"}, "xclip -in -selection clipboard"),
        ("xsel", {"DISPLAY": ":0"}, "xsel --input --clipboard"),
        ("clip.exe", {"WSL_DISTRO_NAME": "Debian"}, "clip.exe"),
    ],
)
def test_a_program_of_the_local_display_confirms(
    desk: Desk, program: str, environ: dict[str, str], call: str
) -> None:
    desk.install(program)
    assert desk.copy("a", **environ) == Copied(program, confirmed=True)
    assert Path(f"{desk.log}.call").read_text().strip() == call
    assert desk.to_terminal == []


def test_the_text_arrives_whole(desk: Desk) -> None:
    desk.install("wl-copy")
    text = "Zoë Müller\n+33 1 99 00 44 71\n広報室 \\ $HOME `x`"
    desk.copy(text, WAYLAND_DISPLAY="wayland-0")
    assert desk.log.read_text(encoding="utf-8") == text


def test_wayland_goes_before_x(desk: Desk) -> None:
    desk.install("wl-copy")
    desk.install("xclip")
    assert desk.copy("a", DISPLAY=":0", WAYLAND_DISPLAY="w").how == "wl-copy"


def test_a_program_that_refuses_hands_over_to_the_next(desk: Desk) -> None:
    desk.install("wl-copy", REFUSE)
    desk.install("xclip", REFUSE)
    desk.install("xsel")
    assert desk.copy("a", DISPLAY=":0", WAYLAND_DISPLAY="w") == Copied("xsel", confirmed=True)


def test_a_program_that_hangs_hands_over_too(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copying, "PATIENCE", 0.1)
    desk.install("xclip", HANG)
    assert desk.copy("a", DISPLAY=":0") == Copied("OSC 52", confirmed=False)


def test_a_program_that_leaves_a_child_behind_does_not_hang_us(desk: Desk) -> None:
    desk.install("xclip", FORK)
    assert desk.copy("a", DISPLAY=":0").confirmed
    os.kill(int(Path(f"{desk.log}.child").read_text()), 15)


@pytest.mark.parametrize("key", ["SSH_TTY", "SSH_CONNECTION"])
def test_over_ssh_the_local_display_is_not_the_persons(desk: Desk, key: str) -> None:
    desk.install("xclip")
    desk.install("wl-copy")
    copied = desk.copy("a", DISPLAY=":0", WAYLAND_DISPLAY="w", **{key: "x"})
    assert copied == Copied("OSC 52", confirmed=False)
    assert desk.to_terminal == ["a"]


@pytest.mark.parametrize("environ", [{}, {"SSH_TTY": "/dev/pts/1"}])
def test_tmux_takes_it_here_and_over_ssh(desk: Desk, environ: dict[str, str]) -> None:
    desk.install("tmux")
    assert desk.copy("a", TMUX="/tmp/tmux-0/default,1,0", **environ).how == "tmux"
    assert Path(f"{desk.log}.call").read_text().strip() == "tmux load-buffer -w -"


def test_a_display_goes_before_tmux(desk: Desk) -> None:
    desk.install("tmux")
    desk.install("xclip")
    assert desk.copy("a", TMUX="x", DISPLAY=":0").how == "xclip"


def test_without_any_program_the_terminal_is_asked(desk: Desk) -> None:
    assert desk.copy("a", DISPLAY=":0", TMUX="x") == Copied("OSC 52", confirmed=False)
    assert desk.to_terminal == ["a"]


def test_what_a_terminal_would_drop_is_refused(desk: Desk) -> None:
    desk.copy("a" * osc52.LIMIT)
    with pytest.raises(ClipboardError, match="74,994 bytes"):
        desk.copy("é" * (osc52.LIMIT // 2 + 1))
    assert len(desk.to_terminal) == 1


def test_without_a_terminal_it_says_what_to_do() -> None:
    def none(text: str) -> None:
        raise OSError(6, "No such device or address")

    with pytest.raises(ClipboardError) as caught:
        copy("a", environ={"PATH": ""}, to_terminal=none)
    assert "No such device" in caught.value.message
    assert "xclip" in caught.value.hint


def test_half_a_surrogate_pair_is_no_reason_to_stop(desk: Desk) -> None:
    desk.install("xclip")
    assert desk.copy("a\ud800", DISPLAY=":0").confirmed
    assert desk.log.read_text() == "a?"


def test_windows_gets_utf_16_with_its_own_line_ends() -> None:
    assert CLIP.encode("é\nb") == b"\xff\xfe" + "é\r\nb".encode("utf-16-le")
    assert CLIP.encode("a\r\nb") == CLIP.encode("a\nb")


def test_the_sequence_is_what_terminals_know() -> None:
    assert osc52.sequence("é") == f"\x1b]52;c;{base64.b64encode('é'.encode()).decode()}\x07"


def test_it_starts_without_textual() -> None:
    code = "import sys, tui.clipboard; sys.exit('textual' in sys.modules or 'rich' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
