"""What is cut off a house's name, and which names are only the land of an office."""

import pytest

from store.model.document import Document, Hints
from store.parse.fields.issuer.ends import without_lead
from store.parse.fields.issuer.names import cleaned, is_name
from store.parse.phrases.houses import norm
from store.parse.pipeline import read

BODY = "The two gates were closed for nine years. They open on Monday, and nobody has to pay."


def issuer(text: str) -> str | None:
    found = read(Document(text=text, name="a.txt", format="txt", sha256="0" * 64), Hints()).issuer
    return found.value if found else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lomma universitet på", "Lomma universitet"),
        ("Quarrow Water is", "Quarrow Water"),
        ("Lake Trust in the", "Lake Trust"),
        ("Lomma kommun", "Lomma kommun"),
        ("Shade by Law", "Shade by Law"),
        ("Página da Liga dos Moinhos", "Liga dos Moinhos"),
        ("Portal Moinhos", "Portal Moinhos"),
        ("Quarrow District Attorney Anna Brook", "Quarrow District Attorney"),
        ("Quarrow Anna Brook", "Quarrow Anna Brook"),
    ],
)
def test_a_name_ends_before_small_words_and_begins_behind_its_page(text, name):
    assert cleaned(text) == name


@pytest.mark.parametrize(
    ("name", "prose", "rest"),
    [
        ("At Quarrow", "At Quarrow we dig. We of Quarrow dig on.", "Quarrow"),
        ("At Quarrow", "At Quarrow we dig. All else rests.", "At Quarrow"),
        ("In Quarry Museum", "In Quarry Museum all rests.", "Quarry Museum"),
        ("In Aid of Gates", "In Aid of Gates digs. We of In Aid of Gates dig.", "In Aid of Gates"),
        ("La Mina", "La Mina cava. Una Mina, otra Mina.", "La Mina"),
        ("Quarrow Gate", "Quarrow Gate opens. The Gate is new.", "Quarrow Gate"),
    ],
)
def test_a_preposition_before_a_name_is_cut_off_if_the_text_has_the_rest_alone(name, prose, rest):
    assert without_lead(name, prose) == rest


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Gates [/x] = {{ name }}", False),
        ("{#page .site}", False),
        ("Releases | Quarry Museum", False),
        ("www.quarry.example", False),
        ("gates.html", False),
        ("Q U A R R Y", False),
        ("A.B. Quarry", True),
        ("Quarry.io", True),
        ("Gates/Doors", True),
    ],
)
def test_residue_of_a_page_is_no_name(text, holds):
    assert is_name(text) == holds


TOLD = (
    "{head}\n\nGates open again\n\n3 June 2021\n\n{land} opened gates today. Gates in {land} were"
    f" closed, and {{land}} is glad. {BODY} It is the way of {{land}}.\n"
)


@pytest.mark.parametrize(
    ("head", "land", "name"),
    [
        ("Quarrow County Sheriff's Office", "Quarrow County", "Quarrow County Sheriff's Office"),
        ("Quarrow County", "Quarrow County", "Quarrow County"),
        ("Quarrow Freight", "Quarrow Freight", "Quarrow Freight"),
    ],
)
def test_a_land_is_no_issuer_where_an_office_of_it_stands_at_the_head(head, land, name):
    assert issuer(TOLD.format(head=head, land=land)) == name


SHORTENED = (
    "Gates open again\n\n3 June 2021\n\nThe {name} (NQO) opened gates today.{more} The two gates"
    " were closed for nine years. They open on Monday. {again} At the gates NQO sells stones.\n"
)


@pytest.mark.parametrize(
    ("more", "again", "name"),
    [
        ("", "NQO is glad.", "NQO"),
        (
            " The National Quarry Office is glad.",
            "The National Quarry Office pays. So does the National Quarry Office.",
            "National Quarry Office",
        ),
    ],
)
def test_an_acronym_that_the_text_hardly_uses_is_not_the_name(more, again, name):
    text = SHORTENED.format(name="National Quarry Office", more=more, again=again)
    assert issuer(text) == name


def test_a_name_with_commas_is_not_cut_at_the_first():
    name = "Federation of Quay, Dock and Tram Workers"
    text = SHORTENED.format(name=name, more="", again="").replace("NQO", "FQDTW")
    assert issuer(text) == "FQDTW"


def test_a_firm_is_named_without_the_word_that_it_is_one():
    assert cleaned("Quarrow Incorporated") == "Quarrow Incorporated"
    assert norm("Quarrow Incorporated") == norm("Quarrow")
    assert norm("Quarrow Corporation") != norm("Quarrow")
