"""Numbers without a country code, and the countries whose plans fit them."""

import pytest

from store.parse.facts.athome import fit, lands_beside, uncoded


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Tel. 020 7946 0142", ["020 7946 0142"]),
        ("Tel. +44 20 7946 0142", []),
        ("Tel. 0044 20 7946 0142", []),
        ("Tel.: 912555012", ["912555012"]),
        ("Visits: 000214773", ["000214773"]),
        ("a total of 214773000 leaves", []),
        ("15.10.2021 - 14", []),
        ("(61) 3555-0142/0143", ["(61) 3555-0142"]),
        ("(01) 900 / 81 915", ["(01) 900 / 81 915"]),
    ],
)
def test_a_number_without_a_code_is_found_as_printed(text, numbers):
    assert [number.text for number in uncoded(text)] == numbers


@pytest.mark.parametrize(
    ("text", "better", "worse"),
    [
        ("021 555 01 55", "CH", "FR"),
        ("02 25 55 01 44", "FR", "CH"),
        ("77 555 01 42", "SN", "FR"),
        ("020 7946 0142", "GB", "US"),
        ("(61) 3555-0142", "BR", "PT"),
        ("0142-1302-50\nTél. : 021 555 01 55\nFax : 021 555 01 00", "CH", "DE"),
        ("(0)2 500 29 11", "BE", "NL"),
    ],
)
def test_the_plan_that_prints_numbers_so_fits_best(text, better, worse):
    numbers = uncoded(text)
    assert fit(numbers, better) > fit(numbers, worse)


def test_a_country_named_for_callers_there_is_not_that_of_the_text():
    text = "Tel: 0712 555 018, in the United Kingdom 07700 900 146"
    assert list(lands_beside(text, uncoded(text))) == []
    assert fit(uncoded(text), "KE") > fit(uncoded("07700 900 146"), "KE")
