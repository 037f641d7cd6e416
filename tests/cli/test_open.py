"""Originals and links from the command line."""

from tests.tui.test_opening import opener

__all__ = ["opener"]


def test_links_are_listed_and_opened_by_number(communique, tmp_path, opener):
    path = tmp_path / "trams.txt"
    path.write_text("14 March 2019\n\nNight trams return\n\nSee https://trams.example/n for all.\n")
    communique("import", path)
    assert communique("open", 0, "--links").out == "  1  https://trams.example/n\n"
    assert communique("open", 0, "--link", 1).code == 0
    assert communique("open", 0).code == 0
    assert communique("open", 0, "--folder").code == 0
    first, second, third = opener()
    assert first == "https://trams.example/n"
    assert second.endswith("/0.txt")
    assert third.endswith("/originals/00000")
    assert communique("open", 0, "--link", 2).err.startswith("communique: error: Release 0 has no")
    assert communique("open", 7).code == 1


def test_an_original_is_shown_in_the_pager(filled, tmp_path, monkeypatch):
    monkeypatch.setenv("PAGER", f"tee {tmp_path}/paged")
    assert filled("open", 0, "--pager").code == 0
    assert "Night trams" in (tmp_path / "paged").read_text()
