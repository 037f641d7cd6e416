"""What is typed into the search bar means what someone who types it expects."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.query.fields import Field
from store.query.parser import parse
from store.query.syntax import (
    All,
    Beginning,
    Dated,
    Embargoed,
    Language,
    Not,
    Numbered,
    Query,
    Some,
    Words,
)


def word(text: str, field: Field = Field.EVERYTHING) -> Words | Beginning:
    if text.endswith("*"):
        return Beginning(text[:-1], field)
    return Words(tuple(text.split()), field)


NOTHING_ASKED = All()
MOON, MARS, ROCK = word("moon"), word("mars"), word("rock")


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("", NOTHING_ASKED),
        ("  ?! ", NOTHING_ASKED),
        ("moon", word("moon*")),
        ("moon ", MOON),
        ("moon,", MOON),
        ("moon mars", All((MOON, word("mars*")))),
        ("moo* mars ", All((word("moo*"), MARS))),
        ("Éléonore ", word("eleonore")),
        ("moon AND mars ", All((MOON, MARS))),
        ("moon OR mars ", Some((MOON, MARS))),
        ("moon OR", MOON),
        ("OR moon ", MOON),
        ("moon OR OR mars ", Some((MOON, MARS))),
        ("moon or mars ", All((MOON, word("or"), MARS))),
        ("moon OR mars rock ", All((Some((MOON, MARS)), ROCK))),
        ("rock moon OR mars ", All((ROCK, Some((MOON, MARS))))),
        ("(rock moon) OR mars ", Some((All((ROCK, MOON)), MARS))),
        ("-moon", Not(MOON)),
        ("NOT moon ", Not(MOON)),
        ("moon -mars", All((MOON, Not(MARS)))),
        ("moon - mars ", All((MOON, MARS))),
        ("-(moon OR mars)", Not(Some((MOON, MARS)))),
        ("-()", NOTHING_ASKED),
        ("-", NOTHING_ASKED),
        ("moon-rock ", word("moon rock")),
        ("moon-ro", All((MOON, word("ro*")))),
        ('"moon rock"', word("moon rock")),
        ('"moon rock', All((MOON, word("rock*")))),
        ('"moon rock ', word("moon rock")),
        ("„Moon Rock“ ", word("moon rock")),
        ("« moon rock »", word("moon rock")),
        ('-"moon rock"', Not(word("moon rock"))),
        ("((moon", word("moon*")),
        ("press@agency.example ", word("press agency example")),
        ("宇宙航空", word("宇宙 宙航 航空")),
        ("宙", word("宙*")),
        ("JAXA宙 ", All((word("jaxa"), word("宙*")))),
        ("宇宙 JAXA ", All((word("宇宙"), word("jaxa")))),
        ("JAXA宇宙", word("jaxa 宇宙")),
        ("宇宙JAXA ", word("宇宙 宙 jaxa")),
        ("issuer:orbita ", word("orbita", Field.ISSUER)),
        ("Issuer:Orb", word("orb*", Field.ISSUER)),
        ("issuer: orbita ", word("orbita", Field.ISSUER)),
        ('issuer:"Orbita Labs"', word("orbita labs", Field.ISSUER)),
        ("issuer：軌道", word("軌道", Field.ISSUER)),
        ("-issuer:orbita", Not(word("orbita", Field.ISSUER))),
        ("issuer:", NOTHING_ASKED),
        ("person:dupont ", word("dupont", Field.CONTACT)),
        ("contact:dupont ", word("dupont", Field.CONTACT)),
        ("headline:moon ", word("moon", Field.HEADLINE)),
        ("place:kourou ", word("kourou", Field.PLACE)),
        ("number:12-2016 ", word("12 2016", Field.NUMBER)),
        ("language:fr", Language("fr")),
        ("lang:FR", Language("fr")),
        ("embargo:yes", Embargoed()),
        ("embargo:no", Not(Embargoed())),
        ("id:12", Numbered(12)),
        ("after:2012", Dated(datetime.date(2012, 1, 1), None)),
        ("before:2013-06", Dated(None, datetime.date(2013, 5, 31))),
        ("year:2013", Dated(datetime.date(2013, 1, 1), datetime.date(2013, 12, 31))),
        ("on:2013-10-28", Dated(datetime.date(2013, 10, 28), datetime.date(2013, 10, 28))),
        ("date:2012..2014-02", Dated(datetime.date(2012, 1, 1), datetime.date(2014, 2, 28))),
        ("Mission: moon ", All((word("mission"), MOON))),
        ("https://agency.example/a ", word("https agency example a")),
    ],
)
def test_a_text_means(text: str, query: Query) -> None:
    meaning = parse(text)
    assert meaning.query == query
    assert meaning.complaints == ()


@pytest.mark.parametrize(
    ("text", "query", "about", "message"),
    [
        (
            "moon isuer:orbita ",
            All((MOON, word("isuer orbita"))),
            "isuer:orbita",
            "There is no field isuer; this is searched as words. Did you mean issuer: instead?",
        ),
        (
            "zzz:moon ",
            word("zzz moon"),
            "zzz:moon",
            "There is no field zzz; this is searched as words.",
        ),
        (
            "moon after:20",
            MOON,
            "after:20",
            "after: takes a year, a month or a day, such as 2013-06; this is left out.",
        ),
        (
            "date:2014..2012 moon ",
            MOON,
            "date:2014..2012",
            "date:2014..2012 is the wrong way round and is left out. Write date:2012..2014",
        ),
        (
            "on:2014-05..x moon ",
            MOON,
            "on:2014-05..x",
            "on: takes a year, a month or a day, such as 2013-06, or two of them as in "
            "2012..2014; this is left out.",
        ),
        (
            "after:2014..2012 moon ",
            MOON,
            "after:2014..2012",
            "after: takes a year, a month or a day, such as 2013-06; this is left out.",
        ),
        (
            "language:french moon ",
            MOON,
            "language:french",
            "language: takes a code of two letters, such as fr; this is left out.",
        ),
        ("embargo:maybe", All(), "embargo:maybe", "embargo: takes yes or no; this is left out."),
        ("id:x", All(), "id:x", "id: takes a number; this is left out."),
        ("moon) mars ", All((MOON, MARS)), ")", "No bracket is open here."),
    ],
)
def test_what_cannot_be_meant_is_complained_about(
    text: str, query: Query, about: str, message: str
) -> None:
    meaning = parse(text)
    assert meaning.query == query
    [complaint] = meaning.complaints
    assert text[complaint.span.start : complaint.span.end] == about
    assert complaint.message == message


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("moon", ("moon*",)),
        ("moon moon ", ("moon",)),
        ("moon OR issuer:mars -rock after:2013", ("moon", "mars")),
        ('"moon rock" 宇宙航 宙', ("moon rock", "宇宙 宙航", "宙*")),
    ],
)
def test_what_is_asked_for_is_highlighted(text: str, found: tuple[str, ...]) -> None:
    assert parse(text).words == found


def test_what_is_pasted_is_cut_after_a_hundred_terms() -> None:
    meaning = parse("moon " * 101)
    assert meaning.query == All((MOON,) * 100)
    [complaint] = meaning.complaints
    assert complaint.message == "Only the first 100 terms are searched; this is left out."
    assert complaint.span.start == 500


def test_brackets_are_left_out_where_they_are_too_deep() -> None:
    text = "(" * 10_000 + "moon OR mars" + ")" * 10_000 + " rock "
    meaning = parse(text)
    assert meaning.query == All((Some((MOON, MARS)), ROCK))
    [complaint] = meaning.complaints
    assert (complaint.span.start, complaint.message) == (20, "Brackets this deep are left out.")


@given(
    st.lists(
        st.sampled_from(
            [
                "(",
                ")",
                '"',
                "-",
                "OR",
                "NOT",
                "AND",
                " ",
                "a",
                "宇宙",
                "issuer:",
                "x:",
                "after:",
                "*",
            ]
        )
        | st.text()
    ).map("".join)
)
def test_every_text_means_something(text: str) -> None:
    for complaint in parse(text).complaints:
        assert 0 <= complaint.span.start < complaint.span.end <= len(text)
        assert complaint.message.endswith((".", "?"))
