"""Cards that name no house bear the issuer's name, if it is likely enough to be the house."""

import pytest

from store.model.document import Hints
from store.parse import parse
from store.parse.fields.issuer.evidence import Evidence, Voice
from store.parse.fields.issuer.kin import candidates_of
from store.parse.fields.issuer.traits import Weighed, by_house, chance_of, house_chance
from tests.store.parse.fields.ground import document

TEXT = """A new crane for the east quay

{said}

Contact: Ada Brook, 020 7946 0155
"""
PASSING = (
    "At noon the crane will be lifted in Loam, says Ada Quill, head of the Quarry Museum in Loam."
)
PLAIN = "The Loam Port Authority paid for the crane of the Quarry Museum. It was lifted on Monday."


@pytest.mark.parametrize(
    ("said", "issuer", "borne"),
    [
        (PLAIN, "Loam Port Authority", "Loam Port Authority"),
        (PASSING, "Quarry Museum", None),
    ],
)
def test_a_name_that_is_hardly_the_issuer_s_is_on_no_card(said, issuer, borne):
    release = parse(document(TEXT.format(said=said)), Hints())
    assert release.issuer == issuer
    assert [contact.organization for contact in release.contacts] == [borne]


@pytest.mark.parametrize(
    ("other", "one_house"),
    [
        ("Quarry Museum Loam", True),
        ("Quarry", True),
        ("QM", True),
        ("LPA", False),
        ("Loam Port Authority", False),
    ],
)
def test_forms_of_a_house_are_sure_together(other, one_house):
    names = [Evidence(name, Voice.NAMED) for name in ("Quarry Museum", other)]
    ranked = [Weighed(one, {}, 1.0) for one in candidates_of(names, {})]
    first = chance_of(ranked[0], ranked)
    assert house_chance(ranked) == pytest.approx(2 * first if one_house else first)


def test_a_house_of_two_forms_goes_before_one_that_is_a_little_likelier():
    """But not before one that is likelier than both."""
    names = [Evidence(name, Voice.NAMED) for name in ("Tram Board", "Quarry Museum", "QM")]
    tram, quarry, short = candidates_of(names, {})
    for points, first in ((1.2, quarry), (2.2, tram)):
        ranked = [Weighed(tram, {}, points), Weighed(quarry, {}, 1.0), Weighed(short, {}, 0.9)]
        assert by_house(ranked)[0].candidate is first
    assert by_house([]) == []
