"""What the user did to releases is kept beside them."""

from pathlib import Path

import pytest
from tinydb import TinyDB

from store.archive.marks import MarkFiles
from store.errors import ArchiveError
from store.model.marks import UNMARKED, Marks

STAR = Marks(starred=True)


@pytest.fixture
def marks(tmp_path: Path) -> MarkFiles:
    return MarkFiles(tmp_path / "marks")


def test_marks_are_kept_by_the_thousand(marks: MarkFiles, tmp_path: Path) -> None:
    noted = Marks(read=True, tags=("Tech news",), note="called back")
    marks.put({3: STAR, 2500: noted})
    again = MarkFiles(tmp_path / "marks")
    assert again.all() == {3: STAR, 2500: noted}
    assert again.get(2500) == noted
    assert again.get(4) == UNMARKED
    with TinyDB(tmp_path / "marks/00002.json") as file:
        [document] = file.table("marks").all()
    assert document.doc_id == 500
    expected = {"version": 1, "read": True, "tags": ["Tech news"], "note": "called back"}
    assert document == expected


def test_what_is_unmarked_again_leaves_no_trace(marks: MarkFiles, tmp_path: Path) -> None:
    marks.put({1: STAR})
    before = (tmp_path / "marks/00000.json").read_bytes()
    marks.put({1: Marks(read=True), 2: STAR})
    marks.put({1: STAR, 2: UNMARKED})
    assert (tmp_path / "marks/00000.json").read_bytes() == before
    marks.forget([1])
    assert list((tmp_path / "marks").iterdir()) == []
    assert marks.all() == {}


def test_nothing_is_written_where_nothing_changes(marks: MarkFiles) -> None:
    marks.put({1: UNMARKED})
    assert marks.version == ()
    marks.put({1: STAR})
    version = marks.version
    marks.put({1: STAR, 5: UNMARKED})
    assert marks.version == version


def test_another_program_is_followed(marks: MarkFiles, tmp_path: Path) -> None:
    assert marks.all() == {}
    MarkFiles(tmp_path / "marks").put({1: STAR})
    assert marks.all() == {1: STAR}
    assert marks.get(1) == STAR


def test_what_a_newer_version_wrote_beside_stays(marks: MarkFiles, tmp_path: Path) -> None:
    marks.put({1: STAR})
    path = tmp_path / "marks/00000.json"
    path.write_text(path.read_text().replace('"starred": true', '"starred": true, "colour": "red"'))
    marks.put({1: Marks(read=True)})
    with TinyDB(path) as file:
        [document] = file.table("marks").all()
    assert document == {"version": 1, "read": True, "colour": "red"}


@pytest.mark.parametrize("content", ["{", '{"marks": {"1": {"starred": "yes"}}}', '{"marks": []}'])
def test_a_damaged_file_is_named_and_left_alone(
    marks: MarkFiles, tmp_path: Path, content: str
) -> None:
    marks.put({1: STAR, 1001: STAR})
    (tmp_path / "marks/00000.json").write_text(content)
    assert marks.all() == {1001: STAR}
    with pytest.raises(ArchiveError, match=r"00000\.json"):
        marks.get(1)
    with pytest.raises(ArchiveError, match=r"00000\.json"):
        marks.put({2: STAR})
    assert (tmp_path / "marks/00000.json").read_text() == content
