"""What a query finds, written out for other programs."""

import json

from tui.cli.diagnostics import Exit

EMBARGOED = """EMBARGOED UNTIL 3 June 2099, 10:00 GMT

A bridge opens

LYON, 1 June 2099 - It opens. It is long.
"""

RELEASED = "A tunnel opens\n\nLYON, 1 May 2019 - It opens. It is dark."
NAMING = "{}\n\nMedia contact\n{}, press officer, Lyon Works\n+33 1 99 00 44 {}\n"


def test_it_goes_to_standard_output_or_to_a_file_that_is_whole(filled, tmp_path):
    printed = filled("export", "trams", "--as", "jsonl")
    assert json.loads(printed.out)["headline"] == "Night trams return to Harbour Street"
    told = filled("export", "--as", "jsonl", "--to", tmp_path / "all.jsonl")
    assert told.err.splitlines() == [f"1 release written to {tmp_path / 'all.jsonl'}."]
    assert (tmp_path / "all.jsonl").read_text("utf-8") == printed.out


def test_nothing_is_written_over_unless_that_is_said(filled, tmp_path):
    there = tmp_path / "there.csv"
    there.write_text("mine", "utf-8")
    assert filled("export", "--as", "csv", "--to", there).code == Exit.USAGE
    assert there.read_text("utf-8") == "mine"
    assert filled("export", "--as", "csv", "--to", there, "--overwrite").code == Exit.DONE
    assert there.read_text("utf-8").startswith("id,date,")


def test_what_is_under_embargo_stays_until_it_is_asked_for(communique, tmp_path):
    path = tmp_path / "bridge.txt"
    path.write_text(EMBARGOED, "utf-8")
    communique("import", path)
    held = communique("export", "--as", "jsonl")
    assert held.out == ""
    assert "1 release under embargo left out (0); --embargoed takes them, too." in held.err
    assert "A bridge opens" in communique("export", "--as", "jsonl", "--embargoed").out


def test_who_is_on_a_release_under_embargo_stays_until_asked_for(communique, tmp_path):
    """One whom a newer release names that is out goes with the others."""
    held, out = ((tmp_path / name) for name in ("held.txt", "out.txt"))
    held.write_text(NAMING.format(EMBARGOED.strip(), "Ada Quill", "71"), "utf-8")
    out.write_text(NAMING.format(RELEASED, "Ivo Ferreira", "80"), "utf-8")
    communique("import", held, out)
    for command in (("export", "--as", "vcard"), ("people", "--vcard"), ("people", "--csv")):
        left = communique(*command)
        assert "Ivo Ferreira" in left.out
        assert "Ada Quill" not in left.out
        told = "1 person or desk left out whose newest release is under embargo (0); --embargoed"
        assert told in left.err
        assert "Ada Quill" in communique(*command, "--embargoed").out
    assert "Ada Quill" in communique("people").out
    refused = communique("copy", "Ada", "--print")
    assert refused.code == Exit.FAILED
    assert "The newest release with Ada Quill: embargo until 3 June 2099" in refused.err
    assert "Ada Quill" not in refused.out
    assert "Ada Quill" in communique("copy", "Ada", "--print", "--embargoed").out
    assert "Ivo" in communique("copy", "Ivo", "--print").out


def test_originals_are_files_of_their_bytes(filled, release, tmp_path):
    assert filled("export", "--as", "originals").code == Exit.USAGE
    assert filled("export", "--as", "originals", "--to", tmp_path / "o").code == Exit.DONE
    assert (tmp_path / "o" / "0.txt").read_bytes() == release.read_bytes()


def test_a_file_that_cannot_be_made_is_told_by_its_name(filled, tmp_path):
    answer = filled("export", "--as", "csv", "--to", tmp_path / "no" / "all.csv")
    assert answer.code == Exit.FAILED
    assert f"Cannot write {tmp_path / 'no' / 'all.csv'}" in answer.err


def test_people_go_out_as_cards_and_as_rows(filled):
    assert "FN:Odile Marchetti" in filled("export", "--as", "vcard").out
    assert "FN:Odile Marchetti" in filled("people", "trams", "--vcard").out
    assert filled("people", "--csv").out.splitlines()[1].startswith("Odile Marchetti,")
