"""What a text is that is no release, each beside a release that only looks like it."""

import pytest
from msgspec import structs

from store.model.document import Carriage, Document, Hints, Part, PartKind, Span
from store.model.release import Genre
from store.parse import explain, parse
from tests.store.parse.fields.genres import (
    OTHERS,
    PLAIN,
    RELEASES,
    document,
)


def genre(given: Document) -> Genre | None:
    return parse(given, Hints()).genre


@pytest.mark.parametrize(("expected", "given"), OTHERS)
def test_a_text_of_another_genre_is_told_and_doubted(expected: Genre, given: Document) -> None:
    release = parse(given, Hints())
    assert release.genre is expected
    assert "genre" in release.check


@pytest.mark.parametrize("given", RELEASES)
def test_a_release_stays_one_whatever_stands_around_it(given: Document) -> None:
    assert genre(given) is None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("kit/README.md", Genre.MANUAL),
        ("ReadMe1st.txt", Genre.MANUAL),
        ("CHANGELOG", Genre.MANUAL),
        ("security.txt", None),
        ("Readers of the quay.txt", None),
    ],
)
def test_a_project_calls_its_manuals_by_a_name(name: str, expected: Genre | None) -> None:
    text = "Tide prints tables of the tide. Put it where your programs are, and start it.\n"
    assert genre(structs.replace(document(text), name=name)) is expected


def test_the_reason_names_what_was_seen() -> None:
    told = dict(explain(document(PLAIN, "eml", Carriage.LISTED), Hints()))["genre"]
    assert told.value is Genre.LIST_MAIL
    assert told.score > 0.55
    assert told.why.startswith("it came through a list that its readers write to, ")


def test_what_a_site_asks_in_its_menus_makes_no_interview() -> None:
    asked = "Where is the tide?\nWho keeps the quay?\nWhat does it cost?\nWhen is it open?\n"
    text = f"{asked}\n{PLAIN * 4}"
    assert genre(document(text, "html")) is Genre.INTERVIEW
    menu = Part(PartKind.CHROME, Span(0, len(asked)))
    assert genre(structs.replace(document(text, "html"), parts=(menu,))) is None
    again = "Where is the tide?\n" * 4
    assert genre(document(f"{again}\n{PLAIN * 4}", "html")) is None
