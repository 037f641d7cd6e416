"""What a line of the head is for, up to how many words, and what one more makes of it."""

import pytest

from store.parse.areas.roles import role_of
from store.parse.facts.printed import Habits
from store.parse.page.sheet import Cell


def role(text):
    piece = role_of(Cell(text, 0, len(text)), Habits())
    return piece.role.value if piece.role else None


@pytest.mark.parametrize(
    ("begins", "more", "ends", "most", "named"),
    [
        ("Dear friends", " friends", ",", 8, "greeting"),
        ("Leeds", ", Harbour", ", Ohio", 2, "place"),
        ("Please call us now", " bridge", " 020 7946 0123", 9, "contact"),
        ("3 June 2021", " harbour", "", 4, "date"),
        ("", "Harbourbridges ", "3 June 2021", 2, "date"),
        ("Embargo", " bridge", "", 5, "embargo"),
        ("News ", "Statistical ", "Release No. 12", 3, "number"),
        ("Skip to content", " bridge", "", 11, "meta"),
        ("Contact", " person", ": Jane Doe", 1, "contact"),
    ],
)
def test_a_line_is_for_something_until_it_says_more_than_that(begins, more, ends, most, named):
    assert role(f"{begins}{more * most}{ends}") == named
    assert role(f"{begins}{more * (most + 1)}{ends}") not in (named, None)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("12345/21", "contact"),
        ("1234/21", "title"),
        ("Release No. 123456789", "number"),
    ],
)
def test_figures_are_a_number_to_call_from_seven_digits_on(text, named):
    assert role(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("News Room", "meta"),
        ("Room for news", "title"),
        ("Printer friendly page", "meta"),
        ("報道・広報", "meta"),
        ("Najave i obaveštenja", "meta"),
        ("Unter ausschließlicher inhaltlicher Verantwortung des Aussenders", "meta"),
        ("Verantwortung für den Hafen", "title"),
    ],
)
def test_what_a_site_or_a_wire_has_over_and_under_all_its_releases_is_no_title(text, named):
    assert role(text) == named
