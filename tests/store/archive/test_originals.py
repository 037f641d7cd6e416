"""The bytes as they came."""

from pathlib import Path

import pytest

from store.archive.originals import Originals, extension


def test_bytes_come_back_as_they_were(tmp_path: Path) -> None:
    originals = Originals(tmp_path)
    data = bytes(range(256))
    originals.put([(12_345, "in/note.EML", data), (7, "plain", b"")])
    assert originals.get(12_345) == data
    assert (tmp_path / "00012" / "12345.eml").read_bytes() == data
    assert originals.get(7) == b""


def test_what_was_not_kept_is_none(tmp_path: Path) -> None:
    originals = Originals(tmp_path)
    originals.put([(10, "a.txt", b"ten")])
    assert originals.get(1) is None
    assert originals.path(1000) is None


def test_removed_bytes_are_gone(tmp_path: Path) -> None:
    originals = Originals(tmp_path)
    originals.put([(1, "a.txt", b"one"), (2, "a.txt", b"two")])
    originals.remove([1, 3])
    assert originals.get(1) is None
    assert originals.get(2) == b"two"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.txt", ".txt"),
        ("a.tar.GZ", ".gz"),
        ("release", ".bin"),
        ("a.b/c", ".bin"),
        ("a.t\x1bxt", ".bin"),
        ("00000001.release:2,S", ".bin"),
        ("a.", ".bin"),
        ("a.verylongextension", ".bin"),
    ],
)
def test_an_extension_is_plain(name: str, expected: str) -> None:
    assert extension(name) == expected
