"""What a feature answers, how it is told, and that no weight is of a question that nobody asks."""

import pytest

from store.parse.fields import date, headline, place, subhead
from store.parse.fields.features.feature import Feature
from store.parse.page.sheet import lines_of
from tests.store.parse.fields.ground import ground

BODY = "The first sentence says what happened to the gulls. The second one says why it matters.\n"
TEXT = f"""\
Tram Museum
PRESS RELEASE
3 June 2021

Gulls Count Trams And
Miss One
(they are sorry)

LAUSANNE, 3 June 2021 - {BODY}"""
RANKINGS = {
    "headline": headline.RANKING,
    "runs": headline.RUNS,
    "subhead": subhead.RANKING,
    "date": date.RANKING,
    "place": place.RANKING,
}


@pytest.mark.parametrize("ranking", RANKINGS.values(), ids=RANKINGS)
def test_every_weight_is_of_a_feature_that_is_asked(ranking):
    names = [feature.name for feature in ranking.features]
    assert {name for name, _ in ranking.table} <= set(names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("ranking", RANKINGS.values(), ids=RANKINGS)
def test_every_weight_of_a_number_is_of_an_edge_that_it_can_reach(ranking):
    """An edge that was moved after the fit weighs nothing: only a new fit may move it."""
    steps = {feature.name: feature.steps for feature in ranking.features if feature.edges}
    weighed = [(name, step) for name, step in ranking.table if name in steps]
    assert [(name, step) for name, step in weighed if step not in steps[name]] == []


@pytest.mark.parametrize("ranking", RANKINGS.values(), ids=RANKINGS)
def test_every_feature_is_told_in_a_sentence(ranking):
    for feature in ranking.features:
        assert len(feature.told("4").split()) > 2
        assert ("4" in feature.told("4")) == ("_" in feature.tell)


def told(found, value):
    """The answers of the first candidate of that value, with numbers as their edges."""
    return dict(found.answers([one.value for one in found.candidates].index(value)))


@pytest.mark.parametrize(
    ("value", "name", "answer"),
    [
        ("Gulls Count Trams And Miss One", "above", "date"),
        ("Gulls Count Trams And Miss One", "length", "5"),
        ("Gulls Count Trams And Miss One", "last_sign", "a"),
        ("Gulls Count Trams And Miss One", "goes_on", None),
        ("Gulls Count Trams And", "goes_on", "+"),
        ("Miss One", "continues", "+"),
        ("Miss One", "lines", "short:1"),
        ("Tram Museum", "above", "nothing"),
    ],
)
def test_what_is_asked_of_a_headline(value, name, answer):
    assert told(headline.candidates(ground(TEXT).rows, every=True), value).get(name) == answer


@pytest.mark.parametrize(
    ("value", "answer"),
    [
        ("The Hon Ada Quill MP Minister for Trams", "+"),
        ("ADA QUILL MP MEMBER FOR LOAM", "+"),
        ("Senator Ada Quill Loam Democrats’ Trams spokesperson", "+"),
        ("Senator Ada Quill Senator for Loam", "+"),
        ("Trams Minister counts gulls", None),
        ("Senator Quill counts gulls", None),
        ("Greens ask for a trams spokesperson", None),
        ("Loam counts all of its gulls and trams once more and asks a member for help", None),
    ],
)
def test_an_office_opens_a_line(value, answer):
    rows = ground(f"{value}\n\nGulls Count Trams And Miss One\n\n{BODY * 3}").rows
    assert told(headline.candidates(rows, every=True), value).get("office") == answer


def test_a_line_with_an_office_is_no_headline_above_one():
    text = f"Ada Quill MP - Federal Member for Loam\n\nTrams miss gulls\n\n{BODY * 3}"
    assert headline.find_headline(ground(text).rows).candidate.value == "Trams miss gulls"


@pytest.mark.parametrize(
    ("text", "value", "name", "answer"),
    [
        ("Gulls Count Trams And\nMiss One", "Gulls Count Trams And Miss One", "breaks", "o"),
        ("Gulls Count Trams\nMiss One", "Gulls Count Trams Miss One", "breaks", "ca"),
        ("Gulls Go Through\nMiss One", "Gulls Go Through Miss One", "breaks", "o"),
        (f"{' ' * 20}Gulls Count Trams", "Gulls Count Trams", "inset", "++"),
        (f"{' ' * 6}House\n\nGulls Count Trams", "Gulls Count Trams", "inset", "="),
        ("House\n\nGulls Count Trams", "Gulls Count Trams", "inset", None),
    ],
)
def test_what_is_asked_of_a_headline_and_its_lines(text, value, name, answer):
    rows = ground(f"{text}\n\n{BODY * 3}").rows
    found = headline.candidates(rows, every=True)
    same = [n for n, one in enumerate(found.candidates) if one.value == value]
    among = [dict(found.answers(n)).get(name) for n in same]
    assert answer in among


@pytest.mark.parametrize(
    ("value", "name", "answer"),
    [
        ("Lausanne", "dateline", "+"),
        ("Lausanne", "known", "+"),
        ("Lausanne", "amid", None),
        ("Lausanne", "capitals", "+"),
        ("Lausanne", "comma_behind", "+"),
        ("Lausanne", "to_date", "^="),
        ("Lausanne", "opens_text", "^"),
        ("Lausanne", "tail", None),
        (None, "none_known", "+"),
    ],
)
def test_what_is_asked_of_a_place(value, name, answer):
    assert told(place.candidates(ground(TEXT).rows), value).get(name) == answer


@pytest.mark.parametrize(
    ("text", "value", "name", "answer"),
    [
        (f"Gulls count\n\nLAUSANNE\n\n{BODY}", "Lausanne", "nothing_behind", "+"),
        (f"Gulls count\n\nLAUSANNE - {BODY}", "Lausanne", "nothing_behind", None),
        (f"Gulls count\n\nOHIO - {BODY}", "Ohio", "region", "+"),
        (f"Gulls count\n\nLAUSANNE - {BODY}", "Lausanne", "region", None),
    ],
)
def test_what_is_asked_of_a_place_and_its_line(text, value, name, answer):
    assert told(place.candidates(ground(text).rows), value).get(name) == answer


@pytest.mark.parametrize(
    ("text", "value", "name", "answer"),
    [
        ("NEW ARDEN, June 3, 2021 -", "New Arden", "amid", None),
        ("NEW ARDEN, June 3, 2021 -", "Arden", "amid", "<"),
        ("NEW ARDEN, June 3, 2021 -", "New", "amid", ">"),
        ("NEW LONDON, June 3, 2021 -", "London", "known", "~"),
        ("Arden, Mont. June 3, 2021 -", "Arden", "state_behind", "+"),
        ("Arden, Argentina -", "Arden", "state_behind", "="),
        ("Arden, gull town -", "Arden", "state_behind", None),
        ("Arden, Argentina, June 3, 2021 -", "Arden", "to_date", "^+"),
        ("Arden as of June 3, 2021 -", "Arden", "to_date", "^~"),
        ("June 3, 2021, Arden -", "Arden", "from_date", "-"),
        ("June 3, 2021, in Arden -", "Arden", "from_date", None),
    ],
)
def test_what_stands_around_a_place(text, value, name, answer):
    assert told(place.candidates(ground(f"{text} {BODY}").rows), value).get(name) == answer


@pytest.mark.parametrize(
    ("text", "name", "answer"),
    [
        (f"Date: 3 June 2021\n\n{BODY}", "said", "dated"),
        (f"LAUSANNE, 3 June 2021 - {BODY}", "opens_text", "+"),
        (f"LAUSANNE, 3 June 2021 - {BODY}", "name_before", "+"),
        (f"LAUSANNE, 3 June 2021 - {BODY}", "dash_behind", "+"),
        (f"Updated 3 June 2021\n\n{BODY}", "before", "updated"),
        (f"Gulls meet at 3 June 2021\n\n{BODY}", "word_before", "at_hour"),
        (f"3/6/2021\n\n{BODY}", "ambiguous", "+"),
        (f"13/6/2021\n\n{BODY}", "ambiguous", None),
    ],
)
def test_what_is_asked_of_a_date(text, name, answer):
    found = ground(text)
    days = date.candidates(found.rows, lines_of(found.rows.document), found.habits)
    assert dict(days.answers(0)).get(name) == answer


def test_what_is_asked_of_a_subhead():
    rows = ground(TEXT).rows
    heads = headline.candidates(rows, every=True).candidates
    head = next(one for one in heads if one.value == "Gulls Count Trams And Miss One")
    said = told(subhead.candidates(head, rows), "(they are sorry)")
    assert (said["off"], said["lines"], said["looks"]) == ("0", "1", "title>sentence")
    assert "small_first" not in said
    assert "goes_on" not in said


def test_a_number_counts_as_the_edge_that_it_reaches():
    feature = Feature("it has _ letters", len, (1, 3, 5))
    assert [feature.word(n) for n in range(7)] == ["1", "1", "1", "3", "3", "5", "5"]
