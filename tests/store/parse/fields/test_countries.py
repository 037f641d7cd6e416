"""Whose numbering plan and order of dates a release follows."""

import pytest

from store.model.document import Document
from store.parse.areas.dateline import run_in
from store.parse.fields.country import find_country, month_first
from store.parse.page.sheet import lines_of
from tests.store.parse.fields.countries import TOLD


def document(text: str) -> Document:
    return Document(text=text, name="a.txt", format="txt", sha256="0" * 64)


@pytest.mark.parametrize(
    ("text", "language", "country"),
    TOLD,
)
def test_a_country_is_told_by_what_the_text_makes_plain(text, language, country):
    release = document(text)
    assert find_country(release, lines_of(release), language, run_in(text, 0), None) == country


@pytest.mark.parametrize("text", ["Paris, 3 May 2021 – It. €5.", "Call 1-800-555-HELP"])
def test_it_is_asked_only_of_a_text_with_numbers(text):
    release = document(text)
    found = find_country(release, lines_of(release), "fr", run_in(text, 0), None)
    assert (found is None) == ("Call" not in text)


def test_the_user_knows_best():
    assert find_country(document("Tel. +41 22 555 01 24"), [], "fr", None, "be") == "BE"


@pytest.mark.parametrize(
    ("text", "language", "country", "first"),
    [
        ("On 03/04/2012 and 12/31/2012", "en", None, True),
        ("03 04 2012, call 202-555-0143", "en", None, True),
        ("03 04 2012, call 020 7946 0155", "en", None, False),
        ("03 04 and 20 tons, call 202-555-0143", "en", None, False),
        ("On 03/04/2012 and 31/12/2012", "en", None, False),
        ("On 03/04/2012. Call (202) 555-0118. May 3, 2012.", "en", None, True),
        ("On 03/04/2012. It cost £9. Call +44 131 496 0144.", "en", None, False),
        ("On 03/04/2012 in Ohio", "en", None, True),
        ("On 03/04/2012 Ann Gull (D-ND) said so", "en", None, True),
        ("On 03/04/2012 in Ohio. It cost £9.", "en", None, False),
        ("On 03/04/2012 in Ohio and Ontario", "en", None, False),
        ("Le 03/04/2012", "fr", None, False),
        ("On 03/04/2012", "en", "US", True),
        ("On 03/04/2012", "en", "GB", False),
    ],
)
def test_month_first_where_the_text_or_its_country_says_so(text, language, country, first):
    assert month_first(lines_of(document(text)), language, country) is first
