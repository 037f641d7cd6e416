"""What is read in a folder, and what is passed over by name."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from store.intake.path import Found
from store.intake.sources import find
from store.intake.walk import HIDDEN, LINKED_FOLDER, LINKED_OUT, OTHER_NAME, READ_ALREADY
from store.model.outcome import Failed, Skipped
from tests.store.permissions import if_obeyed

LOOP = "It is a link that leads back to itself."
NOWHERE = "It is a link to what is not there."


def write(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("3 March 2019\n\nThe quay is open\n")


def told(folder: Path, follow: bool = False) -> dict[str, str]:
    """By name below the folder: `read`, or why not."""
    items = list(find([folder], follow))
    names = [item.name if isinstance(item, Found) else item.source for item in items]
    answers = ["read" if isinstance(item, Found) else item.reason for item in items]
    assert len(set(names)) == len(names)
    return dict(zip((os.path.relpath(name, folder) for name in names), answers, strict=True))


def test_a_maildir_holds_mail_under_any_name(tmp_path: Path) -> None:
    for sub in ("cur", "new", "tmp"):
        write(tmp_path / sub / "1.host:2,S")
    assert told(tmp_path) == {
        "cur/1.host:2,S": "read", "new/1.host:2,S": "read", "tmp/1.host:2,S": OTHER_NAME
    }  # fmt: skip


def test_hidden_folders_of_a_maildir_are_maildirs_themselves(tmp_path: Path) -> None:
    """As Maildir++ has them; other hidden folders are passed over whole."""
    for sub in ("cur", ".Press.2021/cur", ".Press/new", ".cache/x", ".git/cur/a"):
        write(tmp_path / "mail" / sub / "1:2,S")
    write(tmp_path / ".Press" / "cur" / "1:2,S")
    (tmp_path / "mail" / ".link").symlink_to(tmp_path / "mail" / ".Press")
    assert told(tmp_path) == {
        ".Press": HIDDEN,
        "mail/.Press/new/1:2,S": "read",
        "mail/.Press.2021/cur/1:2,S": "read",
        "mail/.cache": HIDDEN,
        "mail/.git/cur/a/1:2,S": OTHER_NAME,
        "mail/.link": HIDDEN,
        "mail/cur/1:2,S": "read",
    }


def test_a_mailbox_or_a_mail_may_have_no_suffix(tmp_path: Path) -> None:
    mail = "From: p@x.example\nTo: d@y.example\nSubject: Quay\n\nThe quay opens.\n"
    write(tmp_path / "README", tmp_path / "data.bin")
    for name in ("Inbox", "old.bin"):
        (tmp_path / name).write_text(f"From p@x.example Thu Mar  4 09:30:00 2021\n{mail}")
    (tmp_path / "12").write_text(mail)
    assert told(tmp_path) == {
        "12": "read", "Inbox": "read", "README": OTHER_NAME, "data.bin": OTHER_NAME,
        "old.bin": OTHER_NAME,
    }  # fmt: skip


def test_a_ring_of_links_fails_and_the_rest_is_read(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", tmp_path / "z.txt")
    for name, target in (("self.txt", "self.txt"), ("x", "y"), ("y", "x"), ("lost.md", "none")):
        (tmp_path / name).symlink_to(target)
    (tmp_path / "lost").symlink_to("none")
    expected = {"a.txt": "read", "lost": OTHER_NAME, "lost.md": NOWHERE, "self.txt": LOOP}
    for follow in (False, True):
        assert told(tmp_path, follow) == {**expected, "x": LOOP, "y": LOOP, "z.txt": "read"}


def test_links_lead_out_of_a_folder_only_if_they_are_followed(tmp_path: Path) -> None:
    inside, outside = tmp_path / "inside", tmp_path / "outside"
    write(
        inside / "sub" / "a.txt", inside / "list.csv", outside / "b.txt", outside / "deep" / "c.md"
    )
    links = {
        "in.txt": "sub/a.txt",
        "out.txt": "../outside/b.txt",
        "out": "../outside",
        "sub2": "sub",
    }
    for name, target in {**links, "list.txt": "list.csv", "other": "../outside/b.txt"}.items():
        (inside / name).symlink_to(target)
    same = {
        "in.txt": "read",
        "list.csv": OTHER_NAME,
        "list.txt": "read",
        "other": OTHER_NAME,
        "sub/a.txt": "read",
    }
    apart = {"out": LINKED_FOLDER, "out.txt": LINKED_OUT, "sub2": LINKED_FOLDER}
    assert told(inside) == same | apart
    followed = dict.fromkeys(("out/b.txt", "out/deep/c.md", "out.txt"), "read")
    assert told(inside, follow=True) == same | followed | {"sub2": READ_ALREADY}


def test_a_folder_beside_that_begins_alike_is_outside(tmp_path: Path) -> None:
    write(tmp_path / "press-old" / "a.txt", tmp_path / "press" / "b.txt")
    (tmp_path / "press" / "a.txt").symlink_to("../press-old/a.txt")
    assert told(tmp_path / "press") == {"a.txt": LINKED_OUT, "b.txt": "read"}


def test_folders_that_link_to_each_other_are_read_once(tmp_path: Path) -> None:
    """However many ways there are between them."""
    for name in "abcdef":
        write(tmp_path / name / f"{name}.txt")
        (tmp_path / name / "up").symlink_to("..")
        for other in "abcdef":
            (tmp_path / name / f"to-{other}").symlink_to(f"../{other}")
    found = [item for item in find([tmp_path], follow=True) if isinstance(item, Found)]
    assert {Path(item.path).resolve() for item in found} == set(tmp_path.glob("*/*.txt"))
    assert len(found) <= 6 + 5


def make_pipe(path: Path) -> None:
    os.mkfifo(path)


def make_socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(os.path.relpath(path))


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (make_pipe, "It is a pipe, not a file."),
        (make_socket, "It is a socket, not a file."),
        (lambda path: path.symlink_to("/dev/zero"), LINKED_OUT),
    ],
    ids=["pipe", "socket", "device"],
)
def test_what_is_no_file_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: Callable[[Path], None], reason: str
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "b.txt")
    make(tmp_path / "a.txt")
    assert told(tmp_path) == {"a.txt": reason, "b.txt": "read"}


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("/dev/zero", "It is a device, not a file."),
        ("/proc/version", "It belongs to the running system, and holds no release."),
        ("/proc/self", "It belongs to the running system, and holds no release."),
    ],
)
@pytest.mark.skipif(not os.path.ismount("/proc"), reason="the kernel shows nothing here")
def test_a_followed_link_into_the_system_is_not_read(
    tmp_path: Path, target: str, reason: str
) -> None:
    (tmp_path / "a.txt").symlink_to(target)
    (told_of,) = told(tmp_path, follow=True).values()
    assert told_of == reason


NAMES = (
    b"caf\xe9.txt",
    b"two\nlines.txt",
    b"\x1b[2J.txt",
    b"-rf.txt",
    b"n" * 236 + b".txt",
    "\u202egnp.txt".encode(),
)


def test_a_name_may_be_of_any_bytes(tmp_path: Path) -> None:
    for name in NAMES:
        write(Path(os.fsdecode(os.path.join(os.fsencode(tmp_path), name))))
    found = list(find([tmp_path]))
    assert {
        os.fsencode(item.path).rpartition(b"/")[2] for item in found if isinstance(item, Found)
    } == set(NAMES)
    assert all(isinstance(item, Found) and item.name.isprintable() for item in found)


@if_obeyed
def test_a_folder_that_may_not_be_read_fails_and_the_rest_goes_on(tmp_path: Path) -> None:
    write(tmp_path / "a" / "a.txt", tmp_path / "b.txt")
    (tmp_path / "a").chmod(0)
    found = told(tmp_path)
    (tmp_path / "a").chmod(0o700)
    assert found == {"a": "You may not read it: permission denied.", "b.txt": "read"}


def test_outcomes_keep_their_kind(tmp_path: Path) -> None:
    """What is passed over on purpose is no failure, and what cannot be read is one."""
    write(tmp_path / "list.csv")
    (tmp_path / "ring.txt").symlink_to("ring.txt")
    assert [type(item) for item in find([tmp_path])] == [Skipped, Failed]
