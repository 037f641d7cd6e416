"""A release with what it has to do with, and what changed in it."""

import pytest


@pytest.fixture
def two(filled, release, tmp_path):
    """An archive of a release and of its correction, with ids 0 and 1."""
    later = tmp_path / "later.txt"
    text = release.read_text("utf-8").replace("after nine years", "after ten years")
    later.write_text(f"CORRECTION\n\n{text}", "utf-8")
    assert filled("import", later).code == 0
    return filled


def test_what_a_release_has_to_do_with_is_listed(two):
    answer = two("show", 0, "--related")
    assert answer.code == 0
    assert answer.out.startswith("      1  2019-03-14")
    assert "the same people, a headline like it)" in answer.out


def test_what_changed_is_printed(two):
    for pair in ((1, "--diff", 0), (0, "--diff"), (1, "--diff")):
        answer = two("show", *pair)
        assert answer.code == 0
        assert "after [-nine-]{+ten+} years" in answer.out


def test_what_cannot_be_compared_is_told(filled):
    assert filled("show", 0, "--diff").err.startswith(
        "communique: error: Release 0 has no other version. Compare it with another one:"
    )
    assert filled("show", 0, "--diff", "last").code == 2
    assert filled("show", 0, "--diff", 7).code == 1
    assert filled("show", 0, "--related").out == ""


def test_a_release_is_cited_in_a_style(filled):
    assert "(2019, March 14). Night trams" in filled("show", 0, "--cite", "apa").out
    assert filled("show", 0, "--cite", "BibTeX").out.startswith("@misc{")
    assert filled("show", 0, "--cite", "mla").code == 2
