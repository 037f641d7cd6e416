"""Names that headline and text both say."""

import pytest

from store.parse.fields.issuer.mentions import in_headline
from store.parse.fields.issuer.runs import headed, mentions_in, parts_of
from store.parse.phrases.houses import definitions


@pytest.mark.parametrize(
    ("headline", "text", "names"),
    [
        (
            "Marine cooperation - ORCA and PELICAN hold annual meeting",
            "ORCA met its partner. ORCA and PELICAN work together. ORCA funds it, says ORCA.",
            ["ORCA"],
        ),
        (
            "Sous la glace - ONDE et GIVRE signent un accord",
            "ONDE et GIVRE travaillent ensemble. ONDE finance, et ONDE le dit.",
            ["ONDE"],
        ),
        (
            "Department of Trade and Industry opens a museum",
            "The Department of Trade and Industry has opened a museum of scales.",
            ["Department of Trade and Industry"],
        ),
    ],
)
def test_two_that_and_joins_are_not_one(headline, text, names):
    """A partner is no part of the name; an "and" inside of a name is."""
    found = [voice.name for voice in in_headline(headline, (text, text.lower()), ["orca", "onde"])]
    assert found[:1] == names


@pytest.mark.parametrize(
    ("prose", "names"),
    [
        ("Le gouvernement du Marais a ouvert", ["Le", "Gouvernement du Marais", "Marais"]),
        ("parce que la ville d'Estrel a ouvert", ["Ville d'Estrel", "Estrel"]),
        ("as the government of Loam said", ["Government of Loam", "Loam"]),
        ("as the gates of Loam said", ["Loam"]),
        ("as the government in Loam said", ["Loam"]),
    ],
)
def test_a_small_word_for_a_house_before_a_name_is_of_it(prose, names):
    """The name stays one by itself, too."""
    assert [one.name for one in headed(mentions_in(prose), prose)] == names


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Department of Quays", ["Department of Quays"]),
        ("Researchers of Quaycorp", ["Researchers of Quaycorp", "Quaycorp"]),
        ("Department of Loam Quays", ["Department of Loam Quays", "Loam Quays"]),
    ],
)
def test_what_a_kind_of_house_is_for_is_none_by_itself(name, parts):
    """What people are of is one; so may be what has a name of two words."""
    assert list(parts_of(name, name)) == parts


@pytest.mark.parametrize(
    ("text", "defined"),
    [
        (
            "The Federation of Quay,\nDock and Tram Workers (FQDTW) met.",
            {"FQDTW": "Federation of Quay, Dock and Tram Workers"},
        ),
        ("The Quay, Dock and Tram Federation (FDTQ) met.", {}),
        ("At noon, the Quay Dock Federation (QDF) met.", {"QDF": "Quay Dock Federation"}),
    ],
)
def test_an_acronym_is_of_a_name_with_commas_whose_heads_are_its_letters(text, defined):
    assert definitions(text) == defined


def test_a_sort_of_house_is_no_part_to_be_left_out_before_a_small_word():
    """Though the text has what follows oftener, behind an office."""
    prose = "The Department of Quays met. The Secretary of Quays and a Secretary of Quays spoke."
    assert next(one.name for one in mentions_in(prose)) == "Department of Quays"
