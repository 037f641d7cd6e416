"""What a release does not say is doubted where something of it may say it after all."""

import pytest

from store.model.document import Hints
from store.parse import explain, parse
from store.parse.fields.place import find_place
from store.parse.trace import is_doubtful
from tests.store.parse.fields.ground import document, ground

BODY = "The gulls were watched for a year. They count to nine, said one.\n"
NAMELESS = f"Gulls learn to count trams\n\n{BODY}"
NAMED = f"HARBOUR BOARD\nPress release\n\n{NAMELESS}\nAbout Harbour Board\nIt keeps the quays.\n"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("gulls learn to count\n", "nothing may be it"),
        (f"Wexcombe\n\n{NAMELESS}", "nothing surely is it, perhaps “Wexcombe”"),
    ],
)
def test_a_release_of_nobody_is_doubted_and_says_who_it_may_be(text: str, why: str) -> None:
    release = parse(document(text), Hints())
    absence = dict(explain(document(text), Hints()))["issuer"]
    assert (release.issuer, absence.value, absence.why) == (None, None, why)
    assert release.supposed is None or f"“{release.supposed}”" in why
    assert "issuer" in release.check


@pytest.mark.parametrize(
    ("field", "doubted", "sure"),
    [
        ("issuer", 0.35, 0.45),
        ("headline", 0.6, 0.65),
        ("place", 0.8, 0.85),
        ("contacts.0", 0.5, 0.7),
    ],
)
def test_each_field_is_doubted_below_a_chance_of_its_own(field, doubted, sure):
    assert is_doubtful(field, doubted)
    assert not is_doubtful(field, sure)


def test_one_whose_house_is_plain_is_not() -> None:
    release = parse(document(NAMED), Hints())
    assert release.issuer == "Harbour Board"
    assert "issuer" not in release.check


def test_an_absence_beyond_doubt_is_not_explained() -> None:
    assert "place" not in dict(explain(document(NAMELESS), Hints()))
    assert find_place(ground(NAMELESS).rows).score > 0.9
