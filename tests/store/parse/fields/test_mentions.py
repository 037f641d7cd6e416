"""Names that headline and text both say."""

import pytest

from store.parse.fields.issuer.mentions import in_headline
from store.parse.fields.issuer.runs import headed, mentions_in


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
