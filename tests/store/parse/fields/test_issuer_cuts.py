"""What is cut off a house's name, and which names are only the land of an office."""

import pytest

from store.parse.fields.issuer.ends import without_lead
from store.parse.fields.issuer.evidence import Evidence, Voice
from store.parse.fields.issuer.kin import candidates_of
from store.parse.fields.issuer.lands import without_lands
from store.parse.fields.issuer.names import cleaned, is_name
from store.parse.fields.issuer.signs import loudness
from store.parse.fields.issuer.texts import texts_of
from store.parse.phrases.houses import norm
from tests.store.parse.fields.ground import document, ground, issuer

BODY = "The two gates were closed for nine years. They open on Monday, and nobody has to pay."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lomma universitet på", "Lomma universitet"),
        ("Quarrow Water is", "Quarrow Water"),
        ("Lake Trust in the", "Lake Trust"),
        ("Lomma kommun", "Lomma kommun"),
        ("Quarrow Water –", "Quarrow Water"),
        ("Quarrow Anna", "Quarrow Anna"),
        ("Quarrow Water -", "Quarrow Water"),
        ("Quarrow Water 2", "Quarrow Water 2"),
        ("Shade by Law", "Shade by Law"),
        ("Página da Liga dos Moinhos", "Liga dos Moinhos"),
        ("Portal Moinhos", "Portal Moinhos"),
        ("Portal Moinhos Verdes", "Portal Moinhos Verdes"),
        ("Enclosed a press release from the Mill Society", "the Mill Society"),
        ("Enclosed a key from the Mill Society", "Enclosed a key from the Mill Society"),
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
        ("AND", False),
        ("ANDO", True),
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
    assert norm("Quarrow Co.") == norm("Quarrow")
    assert norm("Quarrow Company") != norm("Quarrow")


@pytest.mark.parametrize(
    ("said", "name"),
    [("Vartella on väki.", "Varte"), ("Yhtiöllä on väki.", "Varte Oy")],
)
def test_a_firm_that_is_bent_in_the_sentences_is_named_without_its_form(said, name):
    text = (
        "Portti avataan\n\n3.6.2021\n\nVarte Oy avaa portin satamaan. Portti oli kiinni yhdeksän"
        f" vuotta. Se avataan maanantaina. {said}\n\nVarte Oy\n"
    )
    assert issuer(text) == name


NO_TEXT = texts_of(document(""), ground("").head, [], None)


def test_what_is_left_knows_no_land_that_was_left_out():
    heard = [
        Evidence("Quarrow", Voice.TITLE),
        Evidence("Quarrow County", Voice.OFTEN),
        Evidence("Quarrow County Sheriff's Office", Voice.FIRST_LINE),
        Evidence("Loamton", Voice.OFTEN),
    ]
    left = without_lands(candidates_of(heard, {}), NO_TEXT, "Loamton")
    assert [one.names for one in left] == [["Quarrow"], ["Quarrow County Sheriff's Office"]]
    assert [whole.names for whole in left[0].wholes] == [["Quarrow County Sheriff's Office"]]


def test_the_town_of_the_dateline_stays_where_the_head_names_it():
    heard = [Evidence("Loamton", Voice.LETTERHEAD)]
    assert len(without_lands(candidates_of(heard, {}), NO_TEXT, "Loamton")) == 1


def test_an_acronym_that_stands_behind_the_town_in_brackets_is_not_it():
    text = (
        "Gates open again\n\n15 April 2009\n\nGeneva (NQO) – The two gates were closed for nine"
        " years. They open on Monday. The NQO keeps them. At the gates NQO sells stones.\n"
    )
    assert issuer(text) == "NQO"


@pytest.mark.parametrize(
    ("voice", "loud"),
    [
        (Voice.HEAD_CONTACT, True),
        (Voice.UNDER, True),
        (Voice.LETTERHEAD, True),
        (Voice.LINE_OVER, False),
        (Voice.CARD_PART, False),
    ],
)
def test_contacts_at_the_head_say_as_much_as_a_letterhead(voice, loud):
    assert (loudness(voice) > 1) == loud
    assert loudness(Voice.HOST) > loudness(Voice.CARD_PART)


@pytest.mark.parametrize(
    ("short", "whole", "kept"),
    [
        ("Museum", "Museum of Quarrow", 1),
        ("Museum", "Quarrow Museum", 2),
        ("Quarrow", "Quarrow Museum", 2),
        ("Bundesmuseum", "Bundesmuseum Quarrow", 2),
    ],
)
def test_a_mere_kind_of_house_is_none_where_a_longer_name_begins_with_it(short, whole, kept):
    heard = [Evidence(short, Voice.OFTEN), Evidence(whole, Voice.LEAD)]
    assert len(without_lands(candidates_of(heard, {}), NO_TEXT, None)) == kept
    named = [Evidence(short, Voice.TITLE), Evidence(whole, Voice.LEAD)]
    assert len(without_lands(candidates_of(named, {}), NO_TEXT, None)) == 2
