"""Which forms of an issuer's name are found, which are one, and which of them is given."""

import pytest

from store.parse.fields.issuer.find import hear
from store.parse.fields.issuer.kin import key_of
from store.parse.fields.issuer.names import cleaned, is_name
from store.parse.fields.issuer.often import hosted
from store.parse.fields.issuer.shapes import shapes_of
from store.parse.fields.issuer.signs import Trait, weight_of
from store.parse.fields.issuer.signs import key_of as key_of_sign
from store.parse.fields.issuer.wide import in_wide
from store.parse.page.sheet import lines_of
from store.parse.phrases.houses import norm
from tests.store.parse.fields.ground import ground, issuer


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Taş Bakanlığı'nca", "Taş Bakanlığı"),
        ("Quarry Museum Tel:", "Quarry Museum"),
        ("Quarry Museum®", "Quarry Museum"),
        ("Quarry® Museum", "Quarry® Museum"),
        ("Quarrow County Office", "Quarrow County Office"),
        ("Quarrow Attorney's Office, AZ", "Quarrow Attorney's Office"),
        ("About the Quarry Museum", "Quarry Museum"),
        ("association Onde Claire", "Onde Claire"),
        ("association des carriers", "association des carriers"),
        ("Fundacja Cichy Kąt", "Fundacja Cichy Kąt"),
    ],
)
def test_what_stands_at_the_ends_of_a_name_is_taken_off(printed, name):
    assert cleaned(printed) == name


def test_a_legal_form_alone_and_a_clause_are_no_names():
    assert not is_name("株式会社")
    assert is_name("株式会社石切")
    assert not is_name("Quarry gates that were shut open again on Monday")


def test_a_minister_is_no_ministry_but_an_inflected_name_is_one():
    assert key_of("Minister of Stones") != key_of("Ministry of Stones")
    assert key_of("Muzeum Kamieni") == key_of("Muzeum Kamienia")


@pytest.mark.parametrize(
    ("prose", "name"),
    [
        ("活动由石门听力公益基金会主办，六辆车将于五月出发。", "石门听力公益基金会"),
        ("新顔「株式会社いしきり堂」。駅の改札から30歩以内だけを選ぶ。", "株式会社いしきり堂"),
        ("再生紙製造商石門紙業集團有限公司（「石門紙業」或「公司」）公佈業績。", "石門紙業"),
    ],
)
def test_a_house_is_found_in_a_script_without_blanks(prose, name):
    assert name in {voice.name for voice in in_wide(prose, "")}


HEAD = "Gates open again\n\n3 June 2021\n\n"
REST = "The gates were closed for nine years, and nobody has to pay.\n\nAsk press@veldane.example"
FIRM = "Veldane Freight Works Inc. today announced that the gates open."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{HEAD}{FIRM} All are glad. {REST}\n", "Veldane Freight Works Inc"),
        (f"{HEAD}{FIRM} Veldane Freight Works has three gates. {REST}\n", "Veldane Freight Works"),
    ],
)
def test_a_firm_is_called_as_its_sentences_call_it(text, name):
    assert issuer(text) == name


@pytest.mark.parametrize(
    ("more", "is_short"),
    [
        ("All at Veldane are glad. He thanked Veldane.", True),
        ("All at Veldane Freight are glad. He thanked Veldane Freight.", False),
    ],
)
def test_it_counts_that_the_text_calls_a_firm_by_its_beginning_alone(more, is_short):
    made = ground(f"{HEAD}{FIRM} {more} {REST}\n")
    heard = hear(made.rows.document, made.head, lines_of(made.rows.document))
    signs = {one.candidate.names[0]: one.signs for one in heard.ranked}
    assert (key_of_sign(Trait.USED_SHORT) in signs.get("Veldane", ())) == is_short


def test_a_name_that_a_host_runs_together_is_found():
    text = (
        f"{HEAD}People ran for money. {REST} In town the Boats on the Sand keep two sheds.\n\n"
        "More is at www.boatsonthesand.example or from info@boatsonthesand.example.\n"
    )
    assert issuer(text) == "Boats on the Sand"


def test_an_acronym_is_the_name_whose_letters_it_has_where_a_sentence_says_it():
    told = f"{HEAD}The National Quarry Office today opened the gates. {{}} {REST}\n"
    assert issuer(told.format("At the gates NQO sells stones.")) == "NQO"
    assert issuer(told.format("Its share (NYSE: NQO) rose.")) == "National Quarry Office"


@pytest.mark.parametrize(
    ("more", "name"),
    [
        ("今後ともイシキリでは新しい製品を出します。", "イシキリ"),
        ("今後ともイシキリン製品を出します。", "株式会社イシキリ"),
    ],
)
def test_a_firm_is_called_without_its_form_where_a_sentence_does_so(more, name):
    text = f"新しい水車を発表\n\n2021年6月3日\n\n株式会社イシキリは新しい水車を発表した。{more}\n"
    assert issuer(text) == name


def test_a_firm_is_one_house_with_its_form_and_without():
    assert norm("株式会社イシキリ") == norm("イシキリ株式会社") == norm("イシキリ")
    assert norm("株式会社") != norm("")


def test_a_name_in_small_letters_is_found_where_a_host_is_made_of_it():
    text = "The firm quarrow AG sells stone. Ann of quarrow is glad. A quay is open at the mill."
    assert {one.name for one in hosted(text, ["quarrow", "quay"])} == {"quarrow"}


def test_a_town_is_a_house_behind_the_sentences_too():
    text = (
        f"{HEAD}The gates were closed for nine years, and nobody has to pay.\n\n"
        "Tid: 18.00\nPlats: Kajen\n\nPresskontakt: Ann Lee, 046-359 49 00, ann@port.example\n\n"
        "Boda kommun bygger en ny port vid kajen i sommar.\n"
    )
    made = ground(text)
    heard = hear(made.rows.document, made.head, lines_of(made.rows.document))
    assert "Boda kommun" in {name for one in heard.ranked for name in one.candidate.names}


@pytest.mark.parametrize(
    ("names", "is_place"),
    [
        (["Lisbon"], True),
        (["New Zealand"], True),
        (["Texas"], True),
        (["Dallas", "DallasCounty"], True),
        (["Lisbon Trams"], False),
        (["Dallas County"], False),
    ],
)
def test_a_name_of_a_town_or_country_is_seen_as_one(names, is_place):
    assert (Trait.CITY in shapes_of(names)) == is_place
    assert weight_of(key_of_sign(Trait.CITY)) <= -3
