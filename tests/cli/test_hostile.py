"""What comes from outside reaches a terminal, a pipe and the clipboard without what it obeys."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.test_process import BUFFERED

BAD = "\x1b]52;c;aGk=\x07\x9b\u202e\u200b"
HELD = ("\x1b", "\x07", "\x9b", "\u202e", "\u200b", "\r")


@pytest.fixture
def foreign(filled, archive: Path):
    """The command line on an archive whose one release another has tampered with."""
    segment = archive / "releases" / "00000.json"
    tables = json.loads(segment.read_text("utf-8"))
    tables["releases"]["0"] = _tampered(tables["releases"]["0"])
    segment.write_text(json.dumps(tables, ensure_ascii=False), "utf-8")
    return filled


def _tampered(value):
    """Every text with what a terminal obeys in it, but what is not free to be anything."""
    match value:
        case str():
            return value.replace(" ", f" {BAD}").replace("33199", f"33{BAD}\r\nBCC:199", 1)
        case list():
            return [_tampered(each) for each in value]
        case dict():
            return {name: _tampered(each) for name, each in value.items()}
    return value


@pytest.mark.parametrize(
    "args",
    [
        *(["search", "tram"], ["search", "--json"], ["show", 0], ["show", 0, "--json"]),
        *(["show", 0, "--explain"], ["people"], ["people", "--json"], ["undo", "--list"]),
        *(["copy", "marchetti", "--print", "--as", form] for form in ("card", "name", "phone")),
        *(["copy", "marchetti", "--print", "--as", form] for form in ("email", "vcard")),
        *(["search", f"{BAD}x"], ["people", f"zzz:{BAD}"], ["copy", BAD], ["copy", f"x{BAD}"]),
        *(["correct", 0, BAD, "x"], ["correct", 0, "date", BAD], ["show", BAD], [BAD]),
        *(["import", f"/{BAD}"], ["parse", f"/{BAD}"], ["restore", f"/{BAD}"], ["check"]),
    ],
    ids=lambda args: " ".join(map(ascii, args)),
)
def test_nothing_is_printed_that_a_terminal_obeys(foreign, args):
    answer = foreign(*args)
    printed = answer.out.replace("\r\n", "\n") if "vcard" in args else answer.out
    assert not [held for held in HELD if held in printed + answer.err]
    assert answer.out + answer.err
    assert "Traceback" not in answer.err


def test_a_foreign_number_is_one_number(foreign):
    """It can neither begin another line of a card nor be anything but a number."""
    card = foreign("copy", "marchetti", "--print", "--as", "vcard").out
    (number,) = [line for line in card.splitlines() if line.startswith("TEL")]
    assert number == "TEL;TYPE=WORK,VOICE:+33199001234"
    assert "\nBCC" not in card


def test_what_is_corrected_by_hand_is_kept_clean(filled):
    assert filled("correct", 0, "headline", f"Trams{BAD} return").code == 0
    assert json.loads(filled("show", 0, "--json").out)["headline"] == "Trams return"
    assert filled("correct", 0, "contacts.99999999999.name", "x").code == 1


@pytest.mark.parametrize("args", [("--original",), ("--raw",), ("--original", "|")])
def test_an_original_is_held_back_from_a_terminal_alone(filled, archive, tmp_path, args):
    path = tmp_path / "notice.txt"
    path.write_bytes(f"Quay {BAD}opens\n\nThe quay at Portby opens on Monday.\n".encode())
    assert filled("import", path).code == 0
    out, err = _shown(archive, 1, args[0], terminal=args[-1] != "|")
    if args == ("--original",):
        assert b"Quay opens" in out
        assert not [held for held in HELD[:-1] if held.encode() in out]
        assert "Held back: 15 characters" in err
        assert "--raw" in err
    else:
        assert path.read_bytes() in out.replace(b"\r\n", b"\n")
        assert err == ""


def _shown(archive: Path, id: int, how: str, *, terminal: bool) -> tuple[bytes, str]:
    """What `show` sends to a terminal or into a pipe, and what it says."""
    command = [sys.executable, "-m", "tui", "--archive", str(archive), "show", str(id), how]
    if not terminal:
        done = subprocess.run(command, capture_output=True, env=BUFFERED, check=True)
        return done.stdout, done.stderr.decode()
    ours, theirs = pty.openpty()
    done = subprocess.run(command, stdout=theirs, stderr=subprocess.PIPE, env=BUFFERED, check=True)
    os.close(theirs)
    sent = os.read(ours, 65_536)
    os.close(ours)
    return sent, done.stderr.decode()
