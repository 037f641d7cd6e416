"""Titles without what is printed around them."""

import pytest

from store.parse.areas.titles import clean_title, without_day, without_house
from store.parse.facts.dates import dates_in

FERRY = "Old ferry sold for one pound"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (f"{FERRY}  3 March 2021", FERRY),
        (f"{FERRY}   Wednesday, 3 March 2021", FERRY),
        (f"{FERRY}  (3rd Mar 21)", FERRY),
        (f"{FERRY} Date: March 3, 2021", FERRY),
        (f"{FERRY} Release Date: Wednesday, March 3, 2021", FERRY),
        (f"3 March 2021  {FERRY}", FERRY),
    ],
)
def test_a_day_that_two_blanks_or_its_label_part_from_a_title_is_no_part_of_it(line, title):
    assert without_day(line, dates_in(line)) == title


@pytest.mark.parametrize(
    "line",
    [
        f"{FERRY} on 3 March 2021",
        f"{FERRY} 3 March 2021",
        f"{FERRY}  on 3 March 2021",
        f"{FERRY}  3 March",
        f"{FERRY}: 3 March 2021",
        "Auction of the old ferry  3 March 2021 at noon",
        "3 March 2021 was the last day of the old ferry",
        "3 March 2021",
        FERRY,
    ],
)
def test_any_other_day_may_be_what_it_tells(line):
    assert without_day(line, dates_in(line)) == line


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (f"AVISO: {FERRY}", FERRY),
        (f"Avisos: {FERRY}", f"Avisos: {FERRY}"),
        (f"PM: {FERRY}", FERRY),
        (f"CP : {FERRY}", FERRY),
        (f"EU: {FERRY}", f"EU: {FERRY}"),
        (f"Pm: {FERRY}", f"Pm: {FERRY}"),
    ],
)
def test_a_label_of_release_is_no_part_of_a_title(line, title):
    assert clean_title(line) == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (f"{FERRY} LPS 014/2001", FERRY),
        (f"{FERRY} LPS 83/04", FERRY),
        (f"{FERRY} under EU 14/2001", f"{FERRY} under EU 14/2001"),
        (f"{FERRY} from LPS 14/2001 on", f"{FERRY} from LPS 14/2001 on"),
        ("LPS 14/2001", "LPS 14/2001"),
        (f"{FERRY} lindow.example/news/old-ferry", FERRY),
        (f"{FERRY} https://www.lindow.example/2021/03/ferry", FERRY),
        (f"{FERRY} on lindow.example/ferry", f"{FERRY} on lindow.example/ferry"),
        (f"{FERRY} and/or sold", f"{FERRY} and/or sold"),
    ],
)
def test_an_offices_number_or_an_address_behind_a_title_is_no_part_of_it(line, title):
    assert clean_title(line) == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("#OpenOurFerry: Villagers march", "#OpenOurFerry: Villagers march"),
        ("#Open our ferry", "Open our ferry"),
        ("## OpenOurFerry", "OpenOurFerry"),
    ],
)
def test_a_hashtag_keeps_its_sign_and_a_mark_before_a_title_goes(line, title):
    assert clean_title(line) == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (f"{FERRY} - Lindow Ferry Museum", FERRY),
        (f"{FERRY} | Ministry for the Ferries of Lindow", FERRY),
        ("LFM sold old ferry - LFM", "LFM sold old ferry"),
        (f"{FERRY} - LFM",) * 2,
        (f"{FERRY} - and sold", f"{FERRY} - and sold"),
        (f"{FERRY} - New Study by Lindow Ferry Museum",) * 2,
        ("Ferry - Lindow Ferry Museum",) * 2,
    ],
)
def test_a_house_behind_a_first_line_is_its_sites(line, title):
    assert without_house(line) == title
