"""What another wrote into the files of an archive is read without what a terminal would obey."""

import datetime
import json
import os
import socket
from pathlib import Path

import msgspec
import pytest

from store.archive.folder import make_archive
from store.archive.imports import ImportRuns
from store.archive.lock import WriterLock
from store.errors import ArchiveError
from store.model.contact import Contact, Phone
from store.model.record import encode
from store.model.release import Block, BlockKind, Release, Source
from store.text.controls import without_controls

BAD = "\x1b]52;c;aGk=\x07\x9b1m\u202e\u200b\x7f\U000e0041"


def hostile() -> Release:
    contact = Contact(
        name=f"Ada{BAD} Example", phones=(Phone(f"+44{BAD}20"),), emails=(f"{BAD}a@x.example",)
    )
    return Release(
        id=0,
        source=Source(name=f"{BAD}a.txt", format=f"txt{BAD}", sha256="1f" * 32),
        headline=f"Quay {BAD}opens\nat last",
        contacts=(contact,),
        blocks=(Block(BlockKind.PARAGRAPH, f"One.\n{BAD}Two 👩\u200d🚒."),),
        check=(f"date{BAD}",),
    )


@pytest.mark.parametrize("escaped", [False, True], ids=["raw", "escaped"])
def test_a_foreign_release_is_read_clean(tmp_path: Path, escaped: bool) -> None:
    archive = make_archive(tmp_path)
    text = json.dumps({"releases": {"0": encode(hostile())}}, ensure_ascii=escaped)
    (tmp_path / "releases/00000.json").write_text(text, "utf-8")
    read = archive.get(0)
    for said in (msgspec.to_builtins(read), msgspec.to_builtins(archive.segment(0)[0])):
        shown = repr(said).replace("\\n", "\n")
        assert without_controls(shown) == shown
        assert "\\x" not in shown
    assert (read.headline, read.contacts[0].phones[0].number) == (
        "Quay 1mopens\nat last",
        "+441m20",
    )
    assert read.blocks[0].text == "One.\n1mTwo 👩\u200d🚒."


def test_a_foreign_run_is_named_clean(tmp_path: Path) -> None:
    run = {"version": 1, "id": 1, "sources": [f"{BAD}news"], "ids": []}
    (tmp_path / "imports.json").write_bytes(msgspec.json.encode({"runs": {"1": run}}))
    (kept,) = ImportRuns(tmp_path / "imports.json").all()
    assert kept.sources == ("1mnews",)


def test_a_foreign_writer_is_named_clean(tmp_path: Path) -> None:
    first = WriterLock(tmp_path, 0)
    first.acquire()
    holder = {
        "pid": os.getpid(),
        "host": socket.gethostname() + BAD,
        "command": f"cat{BAD}",
        "since": "2026-01-01T00:00:00Z",
    }
    (tmp_path / "lock.holder").write_bytes(msgspec.json.encode(holder))
    try:
        with pytest.raises(ArchiveError) as caught:
            WriterLock(tmp_path, 0).acquire()
    finally:
        first.release()
    assert "'cat1m'" in caught.value.message
    assert without_controls(caught.value.message) == caught.value.message


@pytest.mark.parametrize("name", ["1\u202e", "1x", "", "١", "-1"])
def test_a_run_under_no_number_is_damage(tmp_path: Path, name: str) -> None:
    path = tmp_path / "imports.json"
    run = {"version": 1, "id": 1, "sources": [], "ids": []}
    path.write_bytes(data := msgspec.json.encode({"runs": {name: run}}))
    with pytest.raises(ArchiveError, match="is damaged"):
        ImportRuns(path).undone(1, datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC))
    assert path.read_bytes() == data
