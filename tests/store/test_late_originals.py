"""A correction that is imported before its release is linked when that comes."""

from pathlib import Path

import pytest

from store import ImportOptions, Library
from tests.outcomes import run

ORIGINAL = (
    "Harbour Board\n\n3 March 2019\n\nThe quay is closed\n\nThe board says that it is shut.\n"
)
CORRECTION = f"CORRECTION\n\n{ORIGINAL}It was the north quay and not the south quay.\n"
OTHER = "Harbour Board\n\n4 March 2019\n\nThe pier is open\n\nThe board says that it is not shut.\n"


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    texts = {"correction": CORRECTION, "original": ORIGINAL, "other": OTHER}
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text)
    return {name: tmp_path / f"{name}.txt" for name in texts}


@pytest.mark.parametrize(
    ("order", "revises"),
    [
        (("correction", "original"), 1),
        (("correction", "other", "original"), 2),
        (("original", "correction"), None),
        (("correction", "other"), None),
    ],
)
def test_it_says_which_release_it_replaces(files, tmp_path, order, revises):
    """In the archive and in the index, which a check then finds complete."""
    with Library.open(tmp_path / "archive", create=True) as library:
        for name in order:
            run(library.import_from([files[name]]))
        correction = library.release(order.index("correction"))
        linked = order.index("original") if order == ("original", "correction") else revises
        assert (correction.revision, correction.revises) == ("CORRECTION", linked)
        if linked is not None:
            assert library.revision_of(linked) == correction.id
        assert run(library.check()) == []


def test_a_dry_run_links_nothing(files, tmp_path):
    with Library.open(tmp_path / "archive", create=True) as library:
        run(library.import_from([files["correction"]]))
        run(library.import_from([files["original"]], ImportOptions(dry_run=True)))
        assert library.release(0).revises is None


def test_a_linked_correction_waits_no_more(files, tmp_path):
    """What comes later under the same headline is not taken for what it corrects."""
    with Library.open(tmp_path / "archive", create=True) as library:
        run(library.import_from([files["correction"]]))
        run(library.import_from([files["original"]]))
        files["original"].write_text(ORIGINAL.replace("it is shut", "it is shut again"))
        run(library.import_from([files["original"]]))
        assert library.count == 3
        assert library.release(0).revises == 1
