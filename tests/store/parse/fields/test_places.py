"""What is no place, though it stands before a day as one does."""

import pytest

from store.parse.fields.candidates.place import cities_of
from tests.store.parse.fields.ground import ground

BODY = "The first sentence says what happened to the gulls. The second one says why it matters.\n"


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Marple, 3 June 2021", "Marple"),
        ("Saint Louis, 3 June 2021", "Saint Louis"),
        ("Senator Marple, 3 June 2021", None),
        ("Wed, 3 June 2021", None),
        ("Sent: Wed, 3 June 2021", None),
    ],
)
def test_no_place_is_a_weekday_or_has_a_title_or_label(line, place):
    cities = cities_of(ground(f"Gulls count trams\n\n{line}\n\n{BODY}").rows).cities
    wrong = {"Senator Marple", "Wed", "Sent: Wed"}
    assert place in {city.value for city in cities}
    assert not wrong & {city.value for city in cities}
