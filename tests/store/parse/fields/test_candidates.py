"""What could be an answer is among the candidates, however the weights are."""

import datetime

import pytest

from store.model.document import Part, PartKind, Span
from store.parse.fields.candidates.date import Origin, days_of
from store.parse.fields.candidates.headline import NONE, distinct, forms, outside, runs, span_of
from store.parse.fields.candidates.place import How, cities_of
from store.parse.fields.candidates.subhead import below
from store.parse.page.sheet import lines_of
from tests.store.parse.fields.ground import ground

BODY = "The first sentence says what happened to the gulls. The second one says why it matters.\n"


def headlines(text, **said):
    rows = ground(text, **said).rows
    inside = (form for run in runs(rows) for form in forms(run, rows))
    return {one.value for one in distinct((*inside, *outside(rows)))}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (f"Gulls count trams\n\n{BODY}", "Gulls count trams"),
        (f"Gulls count trams,\nand miss one\n\n{BODY}", "Gulls count trams, and miss one"),
        (f"Gulls count trams,\n\nand miss one\n\n{BODY}", "Gulls count trams, and miss one"),
        (f"Gulls under-\nstand trams\n\n{BODY}", "Gulls understand trams"),
        (f"カモメが数える\n路面電車\n\n{BODY}", "カモメが数える路面電車"),
        (f"*** Gulls count trams ***\n\n{BODY}", "Gulls count trams"),
        (f"+++ Gulls count trams +++\n\n{BODY}", "Gulls count trams"),
        (f"Gulls count trams on Tram+\n\n{BODY}", "Gulls count trams on Tram+"),
        (f"Press release: Gulls count trams\n\n{BODY}", "Gulls count trams"),
        (f"Media advisory: Gulls count trams\n\n{BODY}", "Media advisory: Gulls count trams"),
        (f"Media advisory: Gulls count trams\n\n{BODY}", "Gulls count trams"),
        (f"Gulls count trams - zapowiedź prasowa\n\n{BODY}", "Gulls count trams"),
        (f"PRESS RELEASE Gulls count trams\n\n{BODY}", "Gulls count trams"),
        (f"[Press release] Gulls count trams\n\n{BODY}", "Gulls count trams"),
        (f"Communiqué : Gulls count trams\n\n{BODY}", "Gulls count trams"),
        (f"12. Gulls count trams\n\n{BODY}", "Gulls count trams"),
        (f"Gulls don\\'t count trams\\n\n\n{BODY}", "Gulls don't count trams"),
        (f"Gulls | count trams | Tram Museum\n\n{BODY}", "Gulls | count trams"),
        (f"Subject: Gulls count trams\n\n{BODY}", "Gulls count trams"),
        (f"Gulls count trams (photo)\n\n{BODY}", "Gulls count trams"),
        (f"Gulls count trams Press Release\n\n{BODY}", "Gulls count trams"),
        (f"Gulls count trams – Pressemitteilung\n\n{BODY}", "Gulls count trams"),
        (f"Gulls count trams - 9/13/13\n\n{BODY}", "Gulls count trams"),
        (f"Gulls count trams (03.06.2021)\n\n{BODY}", "Gulls count trams"),
        (f"01.28.2021 Gulls count trams\n\n{BODY}", "Gulls count trams"),
        (f"2021-06-03 | Gulls count trams\n\n{BODY}", "Gulls count trams"),
        (f"Gulls count trams | Tram Museum\n\n{BODY}", "Gulls count trams"),
        (f"3 June 2021      Gulls count trams\n\n{BODY}", "Gulls count trams"),
        (
            f"Gulls at last count trams LONDON, 3 June 2021 - {BODY * 2}",
            "Gulls at last count trams",
        ),
    ],
)
def test_a_headline_is_cut_out_of_its_lines(text, value):
    assert value in headlines(text)


@pytest.mark.parametrize(
    "labelled",
    [
        "Press release: Gulls count trams",
        "Lehdistötiedote: Gulls count trams",
        "Gulls count trams (komunikat)",
        "Gulls count trams – Press Release",
        "Press release from the Tram Museum: Gulls count trams",
        "Medienmitteilung der Bau-, Wasser- und Strassendirektion :Gulls count trams",
    ],
)
def test_what_a_release_is_called_is_no_part_of_a_headline(labelled):
    found = headlines(f"{labelled}\n\n{BODY}", title=labelled)
    assert "Gulls count trams" in found
    assert labelled not in found


@pytest.mark.parametrize(
    ("lines", "value", "shown"),
    [
        (
            "Press release of the Museum:\nGulls count trams",
            "Gulls count trams",
            "Gulls count trams",
        ),
        ("Gulls count\ntrams at sea", "Gulls count trams at sea", "Gulls count\ntrams at sea"),
    ],
)
def test_a_headline_stands_where_its_own_words_do(lines, value, shown):
    text = f"{lines}\n\n{BODY}"
    rows = ground(text).rows
    found = next(one for one in forms((0, 1), rows) if one.value == value)
    span = span_of(found, rows)
    assert span is not None
    assert text[span.start : span.end] == shown


def test_a_release_that_is_spoken_of_before_a_colon_is_no_label():
    title = "Press release without a word: gulls count trams"
    assert title in headlines(f"{title}\n\n{BODY}")


@pytest.mark.parametrize(("over", "is_one"), [("GULLS COUNT TRAMS AND", True), ("GULLS", False)])
def test_a_small_word_leads_over_an_empty_line(over, is_one):
    found = headlines(f"{over}\n\nTRAINS AT SEA\n\n{BODY}")
    assert (f"{over} TRAINS AT SEA" in found) is is_one


def test_a_line_that_says_which_field_it_is_goes_on_with_no_title():
    found = headlines(f"Gulls count trams\nRelease date: 3 June 2021\n\n{BODY}")
    assert "Gulls count trams Release date: 3 June 2021" not in found
    found = headlines(f"Gulls count trams\nat high tide: 3 June 2021\n\n{BODY}")
    assert "Gulls count trams at high tide: 3 June 2021" in found


@pytest.mark.parametrize(
    "label", ["Press release", "Mise à jour", "FOR IMMEDIATE RELEASE", "Contact: Ann Gull"]
)
def test_a_label_is_no_headline(label):
    found = headlines(f"{label}\n\nGulls count trams\n\n{BODY}", title=label)
    assert label not in found
    assert "Gulls count trams" in found


def test_lines_that_a_gap_parts_are_two_titles():
    assert "Gulls count trams Ferries sleep" not in headlines(
        f"Gulls count trams\n\nFerries sleep\n\n{BODY}"
    )


HEADING = "Gulls Count Trams to Help Millions of Passengers Wait With"


@pytest.mark.parametrize(
    ("gap", "is_one"),
    [
        ("\n", True),
        ("\n\n", False),
    ],
)
def test_a_heading_goes_on_in_the_line_right_below(gap, is_one):
    parts = (Part(PartKind.HEADING, Span(0, len(HEADING)), 1),)
    found = headlines(f"{HEADING}{gap}Sparrows and Ferries\n\n{BODY}", parts=parts)
    assert (f"{HEADING} Sparrows and Ferries" in found) == is_one
    assert HEADING in found


NOTE = (
    "I found this press release on another system, and thought that it would be of interest here."
)


@pytest.mark.parametrize(
    ("note", "sign", "is_found"),
    [
        (NOTE, "3 June 2021", True),
        (NOTE, "-----8<-----", True),
        (NOTE.replace("press release", "poem"), "3 June 2021", False),
        (NOTE, "Sparrows sleep.", False),
        (
            "Nobody knew of the plans that were made here for the quays and the trams.",
            "FOR IMMEDIATE RELEASE",
            True,
        ),
    ],
)
def test_a_headline_stands_below_the_words_of_who_sends_it_on(note, sign, is_found):
    below = f"{sign}\n\nA house\n\nOf the quays\n\nGulls count trams\n\n{BODY * 3}"
    assert ("Gulls count trams" in headlines(f"{note}\n\n{below}")) == is_found


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ({"subject": "Fwd: [list] Press release: Gulls count trams"}, "Gulls count trams"),
        ({"title": "Gulls count trams | News | Tram Museum"}, "Gulls count trams"),
        ({"title": "Tram Museum - Gulls count trams"}, "Gulls count trams"),
    ],
)
def test_a_headline_may_stand_outside_of_the_text(said, value):
    assert value in headlines(BODY, **said)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Gulls count trams\nThey miss one\n\n", "They miss one"),
        ("Gulls count trams\n\nThey miss one,\nsays a keeper\n\n", "They miss one, says a keeper"),
        ("Gulls count trams\n- They miss one -\n\n", "They miss one"),
        ("Gulls count trams\n\n3 June 2021\n\nThey miss one\n\n", "They miss one"),
        (f"Gulls count trams\n{'Menu' * 9}\n\nGulls count trams\nThey miss one\n", "They miss one"),
        ("Gulls count trams\n\n", None),
    ],
)
def test_a_subhead_is_found_under_the_headline(text, value):
    rows = ground(text + BODY).rows
    inside = [form for run in runs(rows) for form in forms(run, rows)]
    head = next(one for one in inside if one.value == "Gulls count trams" and one.last == 0)
    assert value in {one.value for one in below(head, rows)}
    assert below(NONE, rows)[0].value is None


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Menu\nPress\nGulls count trams\n{long}\n{long}\nShare\n", 3),
        ("Menu\nPress\nGulls count trams\n{long}\n", 3),
        ("{title}\nMenu\nPress\nNews\nFerries\nGulls count trams\n{long}\n{long}\n", 6),
        ("Gulls count trams\n\n{broken}\n", 1),
    ],
)
def test_the_text_begins_where_lines_are_paragraphs(text, body):
    """Of a page without empty lines, too, though its title may be as long as a line of text."""
    sentence = (
        "The gulls of the pier have counted the trams since spring, and missed but one of them."
    )
    title = (
        "Gulls Count The Trams Of The Pier And Miss But One Of Them All - The Tram Museum's Office"
    )
    made = text.format(long=f"{sentence} {sentence}", title=title, broken=f"{sentence}\n" * 4)
    assert ground(made).rows.body == body


def days(text, **said):
    found = ground(text, **said)
    return days_of(found.rows, lines_of(found.rows.document), found.habits)


SENT = datetime.datetime(2021, 1, 4, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    ("text", "said", "value"),
    [
        (f"3 June 2021\n\n{BODY}", {}, "2021-06-03"),
        (f"LONDON, June 3, 2021 - {BODY}", {}, "2021-06-03"),
        (f"{BODY}\nIssued 3 June 2021\n", {}, "2021-06-03"),
        (f"3 June\n\n{BODY}\n3 June 2021\n", {}, "2021-06-03"),
        (f"3 June\n\n{BODY}\nLast changed 05-06-2021\n", {}, "2021-06-03"),
        (f"30 December\n\n{BODY}", {"sent": SENT}, "2020-12-30"),
        (f"5 January\n\n{BODY}", {"sent": SENT}, "2021-01-05"),
        (BODY, {"sent": SENT}, "2021-01-04"),
        (BODY, {"published": SENT}, "2021-01-04"),
        (f"3 June\n\n{BODY}", {}, "None"),
    ],
)
def test_a_day_is_given_in_many_ways(text, said, value):
    assert value in {str(day.value) for day in days(text, **said).days}


def test_a_full_date_far_off_tells_no_year():
    told = {str(day.value) for day in days(f"3 June\n\n{BODY}\nFounded 05-09-1921\n").days}
    assert told == {"1921-09-05", "None"}


def test_a_date_beside_the_text_counts_and_one_deep_in_it_does_not():
    side = "Published 3 June 2021\n\n"
    part = Part(PartKind.ASIDE, Span(0, len(side)))
    assert datetime.date(2021, 6, 3) in {day.value for day in days(side + BODY, parts=(part,)).days}
    deep = (BODY * 3).strip() + "\n\n"
    text = f"{deep * 12}{deep.strip()} In 1999 it was 3 June 1999 all day.\n\n{deep * 20}"
    assert [day.origin for day in days(text).days] == [Origin.NONE]


@pytest.mark.parametrize(
    ("text", "value", "how"),
    [
        (f"LONDON, June 3, 2021 - {BODY}", "London", How.DATELINE),
        (f"Lausanne, le 3 juin 2021\n\n{BODY}", "Lausanne", How.DATED),
        (f"Ferrytown-on-Sea, 3 June 2021\n\n{BODY}", "Ferrytown-on-Sea", How.BEFORE),
        (f"3 June 2021, Ferrytown\n\n{BODY}", "Ferrytown", How.BEHIND),
        (f"London\n\n{BODY}", "London", How.ALONE),
        (f"Ferrytown |\n\n{BODY}", "Ferrytown", How.ALONE),
        (f"Ferrytown. {BODY}", "Ferrytown", How.OPENING),
        (f"{BODY}\nFait à Ferrytown, le 3 juin 2021\n", "Ferrytown", How.BEFORE),
        (f"渡船町2021年6月3日\n\n{BODY}", "渡船町", How.WIDE),
        (f"（2021年6月3日，渡船町） – {BODY}", "渡船町", How.WIDE),
        (f"서울--(소식)--{BODY}", "서울", How.WIDE),
        (f"FERRYTOWN A gull was counted. {BODY}", "Ferrytown", How.OPENING),
        (BODY, None, How.NONE),
    ],
)
def test_a_place_is_named_in_many_ways(text, value, how):
    cities = cities_of(ground(text).rows).cities
    assert (value, how) in {(city.value, one) for city in cities for one in city.how}


@pytest.mark.parametrize(("over", "is_whole"), [("", False), ("Lindow\n\n", True)])
def test_the_first_line_bears_its_sites_house_behind_it(over, is_whole):
    line = "Gulls count all trams - Lindow Tram Museum"
    assert (line in headlines(f"{over}{line}\n\n{BODY}")) is is_whole
