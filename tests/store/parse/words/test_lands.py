"""Countries are found by their names, however many a text holds."""

import pytest

from store.parse.words.lands import Land, lands_in

FEW = "From Lyon to Norway: a firm of Oslo, in New Zealand and no Newfoundlander."


def told(text: str) -> list[tuple[str, str, bool]]:
    return [(text[land.start : land.end], land.country, land.whole) for land in lands_in(text)]


def test_names_are_told_in_the_order_of_the_text() -> None:
    assert told(FEW) == [
        ("Lyon", "FR", False),
        ("Norway", "NO", True),
        ("Oslo", "NO", False),
        ("New Zealand", "NZ", True),
    ]


def test_a_part_of_a_word_is_no_name() -> None:
    assert told("Osloer, XNorway, Norway4 and Norway-based") == [
        ("Norway", "NO", True),
        ("Norway", "NO", True),
    ]


@pytest.mark.parametrize("times", [1, 3])
def test_many_names_are_found_as_few_are(times: int) -> None:
    """A list of all cities, as a site's menu may be, changes nothing of what stands before it."""
    from store.parse.words.lexicon.places import CITIES

    menu = "\n".join(name for names in CITIES.values() for name in names) * times
    text = f"{FEW}\n{menu}"
    few: list[Land] = [land for land in lands_in(text) if land.end <= len(FEW)]
    assert few == list(lands_in(FEW))
