"""Which forms of an issuer's name are found, which are one, and which of them is given."""

import pytest

from store.model.document import Hints
from store.parse.fields.issuer.find import hear
from store.parse.fields.issuer.kin import key_of
from store.parse.fields.issuer.names import cleaned, is_name
from store.parse.fields.issuer.signs import Trait
from store.parse.fields.issuer.signs import key_of as key_of_sign
from store.parse.fields.issuer.wide import in_wide
from store.parse.page.sheet import lines_of
from store.parse.pipeline import read
from tests.store.parse.fields.ground import document, ground


def issuer(text: str) -> str | None:
    found = read(document(text), Hints()).issuer
    return found.value if found else None


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Taş Bakanlığı'nca", "Taş Bakanlığı"),
        ("Quarry Museum Tel:", "Quarry Museum"),
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
