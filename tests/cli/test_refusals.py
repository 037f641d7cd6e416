"""Wrong input: one clear line on what, where and what to do; nothing is changed."""

import os

import pytest


def only_line(answer) -> str:
    """The one line on standard error, which is no traceback."""
    (line,) = answer.err.splitlines()
    assert "Traceback" not in answer.out + answer.err
    return line


def test_a_form_that_is_missing_is_named_on_one_line(communique):
    answer = communique("export")
    assert answer.code == 2
    assert "Missing option '--as'. Choose from: markdown, json, jsonl" in only_line(answer)


def test_missing_path(communique, tmp_path):
    answer = communique("import", tmp_path / "nowhere.txt")
    assert answer.code == 4
    assert "nowhere.txt" in only_line(answer)


@pytest.mark.parametrize(
    ("name", "data", "word"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\n ", "empty"),
        ("picture.txt", bytes(range(256)) * 20, "text"),
    ],
)
def test_files_that_hold_no_release(communique, tmp_path, name, data, word):
    """Nothing to read is said in plain words, by name."""
    path = tmp_path / name
    path.write_bytes(data)
    answer = communique("import", path)
    assert answer.code == 4
    assert name in only_line(answer)
    assert word in answer.err


def test_broken_utf8_is_read_all_the_same(communique, tmp_path):
    """A few broken bytes lose nothing but themselves."""
    path = tmp_path / "broken.txt"
    path.write_bytes(b"3 May 2021\n\nA fine \xff headline\n\nText \xc3( and more text.\n")
    assert communique("import", path).code == 0
    assert "headline" in communique("show", 0).out


def test_one_bad_file_does_not_stop_the_others(communique, release, tmp_path):
    (tmp_path / "empty.txt").write_bytes(b"")
    answer = communique("import", tmp_path / "empty.txt", release)
    assert answer.code == 4
    assert answer.out == "1 release added, 0 already there, 1 failed.\n"


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_folder_without_permission(communique, tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    answer = communique("import", closed)
    closed.chmod(0o700)
    assert answer.code == 4
    assert "closed" in only_line(answer)


def test_archive_that_is_a_file(communique, archive, release):
    """The file that stands in the archive's place is left as it was."""
    archive.write_text("my notes")
    answer = communique("import", release)
    assert answer.code == 3
    assert str(archive) in only_line(answer)
    assert archive.read_text() == "my notes"


def test_reading_where_no_archive_is(communique, archive):
    """Asking makes no archive."""
    answer = communique("search", "x")
    assert answer.code == 3
    assert "import" in only_line(answer)
    assert not archive.exists()


def test_truncated_segment(filled, archive, release, tmp_path):
    """A damaged file is named and left alone, by reading and by writing."""
    segment = archive / "releases" / "00000.json"
    segment.write_bytes(damaged := segment.read_bytes()[:100])
    for args in (["show", 0], ["check"], ["correct", 0, "place", "Quay"], ["remove", 0, "--yes"]):
        answer = filled(*args)
        assert answer.code == 3
        assert "00000.json" in answer.out + answer.err
        assert "Traceback" not in answer.err
    assert segment.read_bytes() == damaged


def test_what_is_whole_beside_a_damaged_file(filled, archive, release, tmp_path):
    """It is searched, shown and added to; the damage is told once a command."""
    segment = archive / "releases" / "00000.json"
    held = filled("search", "--count").out
    segment.write_bytes(damaged := segment.read_bytes()[:100])
    other = tmp_path / "other.txt"
    other.write_text(release.read_text() + "\nMore.\n")
    for args in (["import", other], ["show", 1000], ["search", "--count"], ["people"]):
        answer = filled(*args)
        assert answer.code == 0
        assert answer.err.count("00000.json is damaged") == 1
    assert int(filled("search", "--count").out) == int(held) + 1
    assert segment.read_bytes() == damaged


def test_marks_that_are_damaged(filled, archive, monkeypatch):
    """What asks for them tells it once, and gives all else; what would write them does not."""
    filled("mark", "id:0", "--star")
    (archive / "marks" / "00000.json").write_text("garbage")
    lines = iter(["1"])
    monkeypatch.setattr("builtins.input", lambda prompt="": next(lines, "quit"))
    for args in (["search", "is:starred"], ["search", "--facets"], ["search"], ["--plain"]):
        answer = filled(*args)
        assert answer.code == 0
        assert "marks/00000.json is damaged" in answer.err
        assert (answer.out + answer.err).count("is damaged") == 1
    assert filled("mark", "id:0", "--star").code == 3
    assert "damaged" not in filled("show", 0).err


def test_a_step_that_is_damaged(filled, archive):
    """It is not passed over in silence."""
    filled("correct", 0, "place", "Quay")
    (archive / "journal" / "00000001.json").write_text("garbage")
    assert filled("undo", "--list").err.count("journal/00000001.json is damaged") == 1


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["serch", "x"], "search"),
        (["search", "--nope"], "--nope"),
        (["show"], "ID"),
        (["show", "x"], "x"),
        (["copy"], "WHOM"),
        (["-lunar"], "communique -- "),
        (["browse", "-lunar"], "communique browse -- "),
        (["search", "-lunar"], "communique search -- "),
        (["show", "-lunar"], "communique show --help"),
        (["--", "show"], "needs a terminal"),
        (["--", "-lunar"], "needs a terminal"),
        (["browse", "lunar"], "needs a terminal"),
        *((["parse", "--country", bad, "x"], "such as FR") for bad in ("France", "FRA", "XX", "")),
        (["import", "--country", "nowhere", "x"], "such as FR"),
        (["reparse", "--country", "\x1b[31m", "x"], "such as FR"),
    ],
)
def test_usage(communique, args, words):
    """Wrong words are told with exit code 2 and where to read more."""
    answer = communique(*args)
    assert answer.code == 2
    assert words in only_line(answer)


@pytest.mark.parametrize(
    "args", [["show", "99"], ["copy", "nobody", "--print"], ["copy", "marchetti", "--as", "fax"]]
)
def test_what_is_not_there(filled, args):
    answer = filled(*args)
    assert answer.code in {1, 2}
    assert only_line(answer).startswith("communique: error: ")


def test_escape_sequences_in_file_names_stay_text(communique, tmp_path):
    """A name cannot colour or clear the terminal."""
    answer = communique("import", tmp_path / "\x1b[2Jgone.txt")
    assert "\x1b" not in answer.err
