"""The verbs that keep an archive for years: taken back, taken out, backed up, read again."""

import io

import pytest


def count(communique) -> str:
    return communique("search", "--count").out.strip()


def test_undo_says_what_goes_and_takes_it_back(filled):
    """After an undo the releases are gone from the files and from the search; no id comes twice."""
    answer = filled("undo", "--yes")
    assert answer.code == 0
    assert answer.out.startswith("This takes away 1 release: import 1, ")
    assert count(filled) == "0"
    assert filled("check").code == 0
    assert filled("undo", "--yes").code == 1
    assert "undone" in filled("undo", "--list").out


def test_undo_asks_first(filled, monkeypatch):
    """Without an answer nothing is taken away."""
    monkeypatch.setattr("sys.stdin", io.StringIO())
    answer = filled("undo")
    assert answer.code == 2
    assert "There is no answer, and nothing was changed; --yes does not ask." in answer.err
    assert count(filled) == "1"


@pytest.mark.parametrize("command", [["undo"], ["remove", 0]])
def test_a_no_is_told_to_have_changed_nothing(filled, monkeypatch, command):
    monkeypatch.setattr("sys.stdin", io.StringIO("n\n"))
    told = filled(*command)
    assert told.code == 1
    assert told.err.endswith("Nothing was changed.\n")
    assert count(filled) == "1"


@pytest.mark.parametrize("command", [["undo"], ["remove", 0]])
def test_a_yes_is_obeyed(filled, monkeypatch, command):
    monkeypatch.setattr("sys.stdin", io.StringIO("y\n"))
    assert filled(*command).code == 0
    assert count(filled) == "0"


def test_what_was_undone_can_be_imported_again(filled, release):
    filled("undo", "--yes")
    filled("import", release)
    assert filled("search", "--ids").out == "1\n"


def test_remove_takes_one_release(filled, release, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text(release.read_text() + "\nAnd more of it.\n")
    filled("import", other)
    assert filled("remove", 0, "--yes").code == 0
    assert filled("search", "--ids").out == "1\n"
    assert filled("remove", 0, "--yes").code == 1


def test_backup_comes_back_into_an_empty_folder_only(filled, communique, archive, tmp_path):
    """A restored archive holds the same releases; a full one is never written over."""
    before = filled("show", 0, "--json").out
    assert filled("backup", tmp_path / "backup").code == 0
    assert filled("restore", tmp_path / "backup").code == 1
    archive.rename(tmp_path / "old")
    assert communique("restore", tmp_path / "backup").code == 0
    assert communique("show", 0, "--json").out == before
    assert communique("check").code == 0


def test_a_backup_that_is_none_or_has_no_place_is_no_fault_of_the_archive(filled, tmp_path):
    there = tmp_path / "there"
    there.write_text("no backup")
    for command, told in (
        (("backup", there), "is there already. Name a file that is not there yet."),
        (("backup", tmp_path / "none" / "b"), "no such file or directory. Name a folder that"),
        (("--archive", tmp_path / "new", "restore", there), "is not a whole backup"),
        (("--archive", tmp_path / "new", "restore", tmp_path / "x"), "Name a file that is there."),
        (("--archive", tmp_path / "new", "restore", tmp_path), "a directory. Name another file."),
        (("restore", there), "is there and not an empty folder."),
    ):
        answer = filled(*command)
        assert (answer.code, told in answer.err) == (1, True), answer.err
    assert not (tmp_path / "new").exists()
    assert filled("check").code == 0
    assert filled("--archive", tmp_path / "new", "backup", tmp_path / "b").code == 3


def test_a_damaged_file_is_backed_up_with_the_others_and_told(filled, archive, tmp_path):
    """The exit code says so, both ways; nothing is left out."""
    (archive / "book.json").write_text("{")
    segment = archive / "releases" / "00000.json"
    segment.write_text(segment.read_text()[:-20])
    answer = filled("backup", tmp_path / "backup")
    assert answer.code == 3
    assert answer.out.splitlines()[0].startswith("releases/00000.json: ")
    assert answer.out.splitlines()[-1].startswith("Backed up 0 releases and 1 original into ")
    archive.rename(tmp_path / "old")
    answer = filled("restore", tmp_path / "backup")
    assert answer.code == 3
    assert answer.out.splitlines()[-1].startswith("Restored 0 releases and 1 original into ")
    assert segment.read_text() == (tmp_path / "old" / "releases" / "00000.json").read_text()
    assert filled("check", "--repair").code == 0


@pytest.mark.parametrize("content", [None, b"", b"not a backup"])
def test_what_is_no_backup_is_refused(communique, archive, tmp_path, content):
    """A missing or foreign file gives one clear line and leaves no archive behind."""
    file = tmp_path / "backup"
    if content is not None:
        file.write_bytes(content)
    answer = communique("restore", file)
    assert answer.code in {1, 3}
    assert "backup" in answer.err
    assert len(answer.err.splitlines()) == 1
    assert not (archive / "releases").exists()


def test_reparse_tells_that_nothing_changed(filled):
    """The same parser reads the same."""
    answer = filled("reparse")
    assert (answer.code, answer.out) == (
        0, "0 changed, 1 as before, 0 without an original, 0 failed.\n",
    )  # fmt: skip


def test_a_damaged_file_is_named_and_set_aside(filled, archive):
    """Repair never writes over what it cannot read."""
    segment = archive / "releases" / "00000.json"
    segment.write_bytes(damaged := segment.read_bytes()[:100])
    assert filled("check").code == 3
    filled("check", "--repair")
    assert damaged in [path.read_bytes() for path in archive.rglob("*") if path.is_file()]
    assert filled("check").code == 0


def test_a_correction_outlives_a_reparse(filled):
    """What a person has set is found at once, and no parser sets it back."""
    assert filled("correct", 0, "issuer", "Zeppelin Works").code == 0
    assert filled("search", "issuer:zeppelin", "--ids").out == "0\n"
    assert filled("reparse").code == 0
    assert '"issuer":"Zeppelin Works"' in filled("show", 0, "--json").out


@pytest.mark.parametrize(
    ("args", "code"), [((9, "issuer", "x"), 1), ((0, "date", "soon"), 1), ((0, "x", "y"), 1)]
)
def test_what_cannot_be_corrected_stays(filled, args, code):
    before = filled("show", 0, "--json").out
    assert filled("correct", *args).code == code
    assert filled("show", 0, "--json").out == before


def test_a_check_leaves_what_tells_of_a_lost_file(filled, archive):
    """It may be asked as often as one likes before the archive is mended."""
    (archive / "releases" / "00000.json").unlink()
    for _ in range(2):
        answer = filled("check")
        assert answer.code == 3
        assert (
            "releases/00000.json: The file is missing; originals of its releases: 1." in answer.out
        )
    assert filled("check", "--repair").out.endswith("All is well: 1 release.\n")
