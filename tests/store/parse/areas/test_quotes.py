"""Who says what is quoted."""

import pytest

from store.parse.areas.quotes import find_speaker, speech


def speaker(text: str) -> str | None:
    return find_speaker(text, speech(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "« Le toit est enfin réparé », a déclaré Odile Castaing devant la salle.",
            "Odile Castaing",
        ),
        ("„Das Dach ist endlich wieder dicht“, sagt Jule Ahrendt vom Verein.", "Jule Ahrendt"),
        ('"The roof is whole again at last," said Mara van der Velde.', "Mara van der Velde"),
    ],
)
def test_a_name_ends_where_no_particle_of_names_follows(text, name):
    assert speaker(text) == name


def test_an_honorific_is_no_part_of_a_name():
    assert speaker("冬木千鶴さんは「この冬の雪はとても静かだったのです」と話した。") == "冬木千鶴"
