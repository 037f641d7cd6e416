"""The main road, verb by verb: what a release becomes on its way to the clipboard."""

import json

import pytest


def test_import_adds_once(communique, release):
    """The first import adds; the second says that it is there, and both are fine."""
    first, second = communique("import", release), communique("import", release)
    assert (first.code, first.out) == (0, "1 release added, 0 already there, 0 failed.\n")
    assert (second.code, second.out) == (0, "0 releases added, 1 already there, 0 failed.\n")


def test_import_as_json_gives_an_outcome_a_line(communique, release):
    """A program learns what became of each file."""
    answer = communique("import", "--json", release)
    (row,) = map(json.loads, answer.out.splitlines())
    assert (row["source"], row["id"]) == (str(release), 0)


@pytest.mark.parametrize("query", ["trams", "tram", "harbour street", "TRAMS", "after:2018"])
def test_search_finds(filled, query):
    """A word, the beginning of one, several words, capitals and a period all find the release."""
    answer = filled("search", query)
    assert answer.code == 0
    assert "Night trams return to Harbour Street" in answer.out


def test_search_forms(filled):
    """The same hits as JSON, as ids, as a count."""
    (row,) = map(json.loads, filled("search", "trams", "--json").out.splitlines())
    assert (row["id"], row["date"]) == (0, "2019-03-14")
    assert filled("search", "trams", "--ids").out == "0\n"
    assert filled("search", "zeppelin", "--count").out == "0\n"


def test_show_prints_the_release(filled):
    """A person sees headline, text and contact; a program sees the model's keys."""
    shown = filled("show", 0).out
    assert "Night trams return to Harbour Street" in shown
    assert "nine years" in shown
    assert "odile.marchetti@trams.example" in shown
    assert json.loads(filled("show", 0, "--json").out)["headline"].startswith("Night trams")


def test_show_names_what_is_nearly_the_same(filled, release):
    """A figure was mended without a word: both are kept, and each leads to the other."""
    release.write_text(release.read_text("utf-8").replace("14 March", "15 March"), "utf-8")
    said = filled("import", release).out
    assert said.startswith("1 release added (1 nearly the same as another among them), 0 already")
    assert "Nearly the same as release 1\n" in filled("show", 0).out
    assert "Nearly the same as release 0\n" in filled("show", 1).out
    assert json.loads(filled("show", 1, "--json").out)["near"] == [0]


def test_show_original_gives_the_bytes_back(filled, release):
    """Not a byte of what came is lost."""
    assert filled("show", 0, "--original").out.encode() == release.read_bytes()


def test_people_are_listed(filled):
    """Who is named on what a query finds."""
    (person,) = map(json.loads, filled("people", "trams", "--json").out.splitlines())
    assert person["name"] == "Odile Marchetti"
    assert person["phones"] == [{"number": "+33199001234", "type": "voice"}]
    assert "Odile Marchetti" in filled("people").out


@pytest.mark.parametrize(
    ("form", "printed"),
    [
        ("email", "odile.marchetti@trams.example\n"),
        ("phone", "+33 1 99 00 12 34\n"),
        ("name", "Odile Marchetti\n"),
    ],
)
def test_copy_prints_one_form(filled, form, printed):
    """Part of a name is enough to get at a person's number or address."""
    assert filled("copy", "marchetti", "--as", form, "--print").out == printed


def test_check_finds_nothing_wrong(filled):
    """A sound archive is called sound."""
    answer = filled("check")
    assert (answer.code, answer.out) == (0, "All is well: 1 release.\n")


def test_parse_prints_without_keeping(communique, release, archive):
    """Reading alone makes no archive; the source is the path as given."""
    row = json.loads(communique("parse", release).out)
    assert (row["source"], row["date"], row["language"]) == (str(release), "2019-03-14", "en")
    assert not archive.exists()


@pytest.mark.parametrize("args", [("parse", "--explain"), ("show", "--explain")])
def test_every_field_can_be_explained(filled, release, args):
    """Each answer comes with how sure it is, why, and the words that it was read from."""
    out = filled(*args, release if args[0] == "parse" else 0).out
    assert "date: 2019-03-14\n    " in out
    assert "from “14 March 2019” (characters 0 to 13)" in out
    assert "contacts.0.name: Odile Marchetti\n    " in out


def test_what_is_passed_over_is_told_by_reason(communique, release, tmp_path):
    """The first few by name, and how many there are; links are followed when that is asked."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    for name in ("a.csv", "b.csv", "c.csv", "d.csv", ".e.txt"):
        (folder / name).write_text("x")
    (folder / "link.txt").symlink_to(release)
    answer = communique("import", folder)
    assert (answer.code, answer.out) == (
        0, "0 releases added, 0 already there, 6 passed over, 0 failed.\n",
    )  # fmt: skip
    assert answer.err.splitlines() == [
        f"communique: passed over: {folder}/.e.txt: It is hidden.",
        f"communique: passed over: {folder}/a.csv, {folder}/b.csv, {folder}/c.csv and 1 more: "
        "Its name is not one of a release.",
        f"communique: passed over: {folder}/link.txt: "
        "It is a link that leads out of the folder; with --follow-links it is read.",
    ]
    assert communique("import", "--follow-links", folder).out.startswith("1 release added, ")
