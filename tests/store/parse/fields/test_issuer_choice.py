"""Which of the names in a release is its issuer, and in which of its forms it is given."""

import math

import pytest

from store.model.document import Document, Hints
from store.parse.fields.issuer.evidence import Evidence, Voice
from store.parse.fields.issuer.find import held
from store.parse.fields.issuer.holders import holders
from store.parse.fields.issuer.kin import candidates_of
from store.parse.fields.issuer.names import cleaned, is_name
from store.parse.fields.issuer.origin import outside
from store.parse.fields.issuer.signs import Trait, key_of, sign_of
from store.parse.fields.weights.issuer import WEIGHTS
from store.parse.fields.weights.known import WEIGHTS as KNOWN
from store.parse.pipeline import read
from tests.store.parse.fields.ground import issuer

BODY = "The two gates were closed for nine years. They open on Monday, and nobody has to pay."


@pytest.mark.parametrize(
    ("name", "holds"),
    [
        ("Quarry Museum", True),
        ("The gates were closed. They open on Monday", False),
        ("For more information:", False),
        ("quarry@museum.example", False),
        ("020 7946 0155 Quarry", False),
        ("Museum of the Year 1904", True),
        (f"{'Quarry ' * 14}Museum", True),
        (f"{'Quarry ' * 15}Museum", False),
        ("汐見市", True),
        (f"{'汐見' * 15}", True),
        (f"{'汐見' * 16}", False),
        ("この記事を印刷", False),
        ("当社", False),
        ("PRNewswire", False),
        ("NewsCenter", False),
        ("News Foundry", True),
        ("COVID-19", False),
        ("Studio 19", True),
        ("Gestern Nachmittag", False),
        ("On Wednesday", False),
        ("Wednesday Club", True),
        ("Ein Zeuge", False),
        ("A.S.D. Montelupo", True),
        ("Una Hafenamt", True),
    ],
)
def test_a_name_is_no_sentence_label_address_or_wire(name, holds):
    assert is_name(name) == holds


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Quarry Museum’s", "Quarry Museum"),
        ("Quarry Museum Logo", "Quarry Museum"),
        ("Logo", "Logo"),
        ("Statement of Senator Ada Brook", "Senator Ada Brook"),
        ("House of Commons", "House of Commons"),
        ("U.S. Senator Ada Brook", "Senator Ada Brook"),
        ("Loam County District Attorney Ada Quill", "Loam County District Attorney"),
        ("Loam County Sheriff Ada Quill Brook", "Loam County Sheriff"),
        ("Office of Loam County Sheriff Ada Quill", "Office of Loam County Sheriff Ada Quill"),
        ("Loam County Sheriff Training Institute", "Loam County Sheriff Training Institute"),
        ("Chief Executive Women Loam", "Chief Executive Women Loam"),
    ],
)
def test_a_name_is_cut_out_of_what_stands_around_it(printed, name):
    assert cleaned(printed) == name


def test_forms_of_a_name_are_one_candidate_and_its_parts_are_kin():
    printed = ("Quarry Museum", "the Quarry Museum Ltd", "Quarry Museum Friends", "Lake Museum")
    voices = [Evidence(name, Voice.NAMED) for name in printed]
    found = {one.key: one for one in candidates_of(voices, {})}
    assert list(found) == ["quarr museu", "quarr museu frien", "lake museu"]
    museum, friends, lake = found.values()
    assert museum.wholes == [friends]
    assert museum.opens(friends)
    assert not museum.opens(lake)
    assert not lake.kin
    assert museum.kin == {Voice.NAMED}


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Sen. Ada Brook (D-Quarrow) opens it", ["Sen. Ada Brook"]),
        ("Sens. Ada Brook, R-GA, and Ben Stone, R-GA, open it", ["Sen. Ada Brook"]),
        ("Senator Ada R Brook D IA today opened it", ["Senator Ada R Brook"]),
        ("The Minister for Mines, Ada Brook, opens it", ["Minister for Mines"]),
        ("Shadow Minister for Mines Jane Brook said", ["Shadow Minister for Mines"]),
        ("The Senator Museum opens it", []),
        ("Ada Brook opens it", []),
    ],
)
def test_who_holds_an_office_is_named_by_rank_or_by_office(said, names):
    assert [voice.name for voice in holders(said, "")] == names


@pytest.mark.parametrize(
    ("over", "name"),
    [
        ("Senator Ada Brook  MINISTER FOR MINES AND  GATES", "MINISTER FOR MINES AND GATES"),
        ("Senator Ada Brook  Senator for New South Wales", "Senator Ada Brook"),
        ("Senator Ada Brook\nMINISTER FOR MINES", "Senator Ada Brook"),
        ("MINISTER FOR MINES  Senator Ada Brook", "MINISTER FOR MINES"),
    ],
)
def test_a_line_with_a_person_and_an_office_names_the_office_unless_it_is_a_lands(over, name):
    assert [voice.name for voice in holders("", f"{over}\n\n")] == [name]


def test_an_office_that_the_sentences_shorten_is_the_whole_one_over_them():
    head = "Minister for Mines and Gates\n\nGates open again at last\n\n"
    assert issuer(f"{head}The Minister for Mines, Ada Brook, opens it. {BODY}") == (
        "Minister for Mines and Gates"
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Quarrow.io opens its gates today.", "Quarrow.io"),
        ("Quarrow opens its gates today, see quarrow.io for more.", "Quarrow"),
        ("Quarrow opens its gates.It is glad.", "Quarrow"),
    ],
)
def test_a_firm_may_be_called_by_its_host(text, name):
    again = f"{name} has waited. {name} is glad. Write to {name}."
    assert issuer(f"Gates open again at last\n\n{text} {BODY} {again}") == name


@pytest.mark.parametrize(
    ("prose", "name"),
    [
        ("Senator Ada Brook Stone opened it. Stone was there.", "Senator Ada Brook Stone"),
        ("Senator Ada Brook Stone opened it. Brook was there.", "Senator Ada Brook"),
        ("Senator Ada Brook IA opened it. IA is small.", "Senator Ada Brook"),
    ],
)
def test_a_second_family_name_is_one_that_the_text_says_by_itself(prose, name):
    assert next(holders(prose, "")).name == name


CALLED = """\
{head}

3 June 2021

{name} ({short}) opens its gates again. "We waited," said Ada Brook of {said}. {short} is glad.

About {short}
"""


@pytest.mark.parametrize(
    ("head", "name", "short", "said", "value"),
    [
        ("Quarrow opens gates", "Quarrow Freight", "Quarrow", "Quarrow", "Quarrow"),
        ("Gates open", "The Lake Museum", "Ravensby", "the Lake Museum", "Lake Museum"),
    ],
)
def test_a_word_in_brackets_is_a_short_name_if_the_whole_one_begins_so(
    head, name, short, said, value
):
    assert issuer(CALLED.format(head=head, name=name, short=short, said=said)) == value


@pytest.mark.parametrize(
    ("shown", "voice"),
    [
        ("Brook", Voice.SENDER),
        ("Ada Brook", Voice.SENDER_PERSON),
        ("Ada Mary Ann Brook", Voice.SENDER_PERSON),
        ("Ada Mary Ann May Brook", Voice.SENDER),
        ("ADA BROOK", Voice.SENDER),
        ("Brook Museum", Voice.SENDER),
    ],
)
def test_a_sender_of_two_to_four_words_that_the_address_bears_is_a_person(shown, voice):
    mail = Document(text="", name="a.eml", format="eml", sha256="0")
    (said,) = outside(mail, None, f"{shown} <ada.brook@quarry.example>")
    assert (said.name, said.voice) == (shown, voice)


LABELLED = f"Gates open\n\n3 June 2021\n\n{BODY}\n\n{{}}\n"
TOLD = f"Gates open again\n\n3 June 2021\n\n{{}} {BODY} It also thanks the Lake Trust.\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (LABELLED.format("Issued by:\nPress Office\nCity of Quarrow"), "City of Quarrow"),
        (LABELLED.format("ISSUED BY THE QUARRY MUSEUM"), "Quarry Museum"),
        (LABELLED.format("SOURCE Quarry Museum"), "Quarry Museum"),
        (TOLD.format("The Quarry Museum today announced that it opens."), "Quarry Museum"),
        (TOLD.format("Quarry Freight Group plc (“QFG”) opens it. QFG is glad."), "QFG"),
        (TOLD.format("Quarry Freight Group plc opens it."), "Quarry Freight Group plc"),
        (TOLD.format("Quarrow kommun bjuder in till invigning."), "Quarrow kommun"),
        ("汐見市は、旧浄水場の跡地を公園に決定しました。名称は市民が選びました。\n", "汐見市"),
        ("누리온소프트는 회의실용 스피커를 19일 출시한다고 밝혔다. 값은 싸다.\n", "누리온소프트"),
    ],
)
def test_a_release_is_of_whom_it_names_as_speaking(text, name):
    assert issuer(text) == name


@pytest.mark.parametrize(
    "line",
    ["More information is at the gate", "The gates were closed for nine years", "Read more"],
)
def test_a_sentence_beside_the_contacts_is_no_issuer(line):
    text = LABELLED.format(f"Contact\n{line}\nAda Brook, 020 7946 0155")
    assert issuer(text) != line


def test_the_score_of_an_issuer_is_a_chance_that_more_voices_raise():
    few = TOLD.format("The Quarry Museum today announced that it opens.")
    more = f"{few}\nAbout the Quarry Museum\n\nThe Quarry Museum keeps a pit.\n"
    scores = [
        read(Document(text=text, name="a.txt", format="txt", sha256="0" * 64), Hints()).issuer.score
        for text in (few, more)
    ]
    assert 0 < scores[0] < scores[1] < 1


def test_a_headline_is_no_issuer_but_a_house_that_it_names_may_be():
    title = "Quarry Museum opens the lower pit"
    page = f"{title}\n\n4 March 2021 - {{}} It is open on Sundays, too, from nine.\n"
    assert issuer(page.format("The pit is open again.")) != title
    told = page.format("The Quarry Museum today opened the pit.")
    assert issuer(told) == "Quarry Museum"


def test_a_chance_that_held_less_often_than_it_said_is_told_lower_and_keeps_its_rank():
    told = [held(n / 50) for n in range(51)]
    assert told == sorted(set(told))
    assert held(0.9) < 0.8
    assert (told[0], told[-1] < 1) == (0, True)


def test_every_sign_has_been_weighed():
    """A new voice counts from the next fit on; none is out of the range of a fit."""
    signs = {*map(sign_of, Voice), *map(key_of, Trait)}
    assert {sign for sign, _ in (*WEIGHTS, *KNOWN)} == signs
    assert all(math.isfinite(number) and abs(number) < 6 for number in WEIGHTS.values())
