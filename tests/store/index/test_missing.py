"""A word that no release has is told at its place, with the nearest one that is there."""

from collections.abc import Iterator

import pytest

from store.index import Index, search
from store.model.contact import Contact, Phone
from store.model.release import Release, Source

RELEASES = [
    Release(
        Source("a.txt", "txt", f"{id}"),
        id,
        headline="The satellite rover",
        issuer="CATES Group",
        contacts=(Contact(name="Ada Dufour", phones=(Phone("+33199000001"),)),),
    )
    for id in range(3)
]

SATELLITE = "No release says “{}”; “satellite” is in 3."


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    index = Index(tmp_path_factory.mktemp("missing") / "index")
    index.add(RELEASES, {}, {})
    yield index
    index.close()


@pytest.mark.parametrize(
    ("text", "about", "message", "fix"),
    [
        ("a satelite ", "satelite", SATELLITE.format("satelite"), "satellite"),
        ("rover Satelitte", "Satelitte", SATELLITE.format("satelitte"), "satellite"),
        (
            '"the satelite rover"',
            '"the satelite rover"',
            SATELLITE.format("satelite"),
            '"the satellite rover"',
        ),
        (
            "issuer:catez ",
            "issuer:catez",
            "No issuer has “catez”. Did you mean CATES Group (3)?",
            "issuer:cates",
        ),
        (
            "person:dufuor",
            "person:dufuor",
            "No contact has “dufuor”. Did you mean Ada Dufour (3)?",
            "person:dufour",
        ),
        ("zyx ", "zyx", "No release says “zyx”.", None),
        ("phone:+44", "phone:+44", "No phone number begins with “44”.", None),
    ],
)
def test_a_missing_word_is_told(
    index: Index, text: str, about: str, message: str, fix: str | None
) -> None:
    complaints = search(index, text).complaints
    complaint = next(each for each in complaints if each.message == message)
    assert text[complaint.span.start : complaint.span.end] == about
    assert complaint.fix == fix


@pytest.mark.parametrize(
    "text",
    ["satel", "satellite ", "-satelite ", "~satelite ", "issuer:cates ", "phone:+33", "tag:none ",
     "note:none ", "NOT (satelite) ", ""],
)  # fmt: skip
def test_what_is_there_or_not_wanted_is_not_told(index: Index, text: str) -> None:
    assert search(index, text).complaints == ()


def test_an_empty_archive_misses_nothing(tmp_path) -> None:
    index = Index(tmp_path / "index")
    assert search(index, "zyx").complaints == ()
    index.add([], {}, {})
    assert search(index, "zyx").complaints == ()
    index.close()
