"""What a query could not mean is told at its place, with what would be better; no text fails."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.query.parser import parse
from store.query.syntax import All, Query, Some, Words
from store.query.wording import understood

NOW = datetime.datetime(2026, 11, 30, 20, tzinfo=datetime.UTC)
MOON, MARS, ROCK = Words(("moon",)), Words(("mars",)), Words(("rock",))


def word(text: str) -> Words:
    return Words(tuple(text.split()))


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
            "after: takes a year, a month, a day or a length of time, such as 2013-06 or 3d; "
            "this is left out.",
        ),
        (
            "date:2014..2012 moon ",
            MOON,
            "date:2014..2012",
            "date:2014..2012 is the wrong way round and is left out. Did you mean date:2012..2014?",
        ),
        (
            "on:2014-05..x moon ",
            MOON,
            "on:2014-05..x",
            "on: takes a year, a month, a day or a length of time, such as 2013-06 or 3d, "
            "or two of them as in 2012..2014; this is left out.",
        ),
        (
            "after:2014..2012 moon ",
            MOON,
            "after:2014..2012",
            "after: takes a year, a month, a day or a length of time, such as 2013-06 or 3d; "
            "this is left out.",
        ),
        (
            "language:french moon ",
            MOON,
            "language:french",
            "language: takes a code of two letters, such as fr; this is left out.",
        ),
        (
            "2012..2010 moon ",
            MOON,
            "2012..2010",
            "2012..2010 is the wrong way round and is left out. Did you mean 2010..2012?",
        ),
        (
            "is:unred moon ",
            MOON,
            "is:unred",
            "is: takes unread, read, starred, tagged, embargoed, revised, revision, doubtful or "
            "duplicate; this is left out. Did you mean is:unread?",
        ),
        (
            "sort:old moon ",
            MOON,
            "sort:old",
            "sort: takes newest, oldest or relevance; this is left out. Did you mean sort:oldest?",
        ),
        ("embargo:maybe", All(), "embargo:maybe", "embargo: takes yes or no; this is left out."),
        ("id:x", All(), "id:x", "id: takes a number; this is left out."),
        ("moon) mars ", All((MOON, MARS)), ")", "No bracket is open here."),
    ],
)
def test_what_cannot_be_meant_is_complained_about(
    text: str, query: Query, about: str, message: str
) -> None:
    meaning = parse(text, NOW)
    assert meaning.query == query
    [complaint] = meaning.complaints
    assert text[complaint.span.start : complaint.span.end] == about
    assert complaint.message == message


def test_what_is_pasted_is_cut_after_a_hundred_terms() -> None:
    meaning = parse("moon " * 101, NOW)
    assert meaning.query == All((MOON,) * 100)
    [complaint] = meaning.complaints
    assert complaint.message == "Only the first 100 terms are searched; this is left out."
    assert complaint.span.start == 500


def test_a_release_that_is_pasted_is_taken_for_words() -> None:
    text = "Contact: Ada (press) -- OR NOT after:2012 " * 30
    meaning = parse(text, NOW)
    assert isinstance(meaning.query, All)
    assert all(isinstance(part, Words) for part in meaning.query.parts)
    assert MOON not in meaning.query.parts
    assert word("contact") in meaning.query.parts


@pytest.mark.parametrize(
    ("text", "about", "fix"),
    [
        ("rock (moon OR mars", "(moon OR mars", "(moon OR mars)"),
        ('rock issuer:"moon mars ', '"moon mars ', '"moon mars"'),
        ("moon)", ")", ""),
        ("moon isuer:orbita", "isuer:orbita", "issuer:orbita"),
        ('isuer:"orbita labs" moon', 'isuer:"orbita labs"', 'issuer:"orbita labs"'),
        ("date:2014..2012", "date:2014..2012", "date:2012..2014"),
        ("zzz:moon ", "zzz:moon", None),
    ],
)
def test_a_complaint_comes_with_its_fix(text: str, about: str, fix: str | None) -> None:
    [complaint] = parse(text, NOW).complaints
    assert text[complaint.span.start : complaint.span.end] == about
    assert complaint.fix == fix
    if fix is not None:
        better = text[: complaint.span.start] + fix + text[complaint.span.end :]
        assert parse(better, NOW).complaints == ()


def test_brackets_are_left_out_where_they_are_too_deep() -> None:
    text = "(" * 10_000 + "moon OR mars" + ")" * 10_000 + " rock "
    meaning = parse(text, NOW)
    assert meaning.query == All((Some((MOON, MARS)), ROCK))
    [complaint] = meaning.complaints
    assert (complaint.span.start, complaint.message) == (20, "Brackets this deep are left out.")


@pytest.mark.parametrize("text", ["x" * 10_000 + ":y ", "is:" + "x" * 10_000, ")" * 10_000])
def test_complaints_are_few_and_short_however_long_the_query_is(text: str) -> None:
    complaints = parse(text, NOW).complaints
    assert 0 < len(complaints) <= 20
    assert all(len(complaint.message) < 300 for complaint in complaints)


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
                "is:",
                "phone:",
                "tag:",
                "sort:",
                "2012..2010",
                "last week",
                "3d",
                "~",
                "\N{ROCKET}",
                "שלום",
                "x:",
                "after:",
                "*",
            ]
        )
        | st.text()
    ).map("".join)
)
def test_every_text_means_something(text: str) -> None:
    for complaint in parse(text, NOW).complaints:
        assert 0 <= complaint.span.start < complaint.span.end <= len(text)
        assert complaint.message.endswith((".", "?"))
    for part in understood(parse(text, NOW)):
        assert 0 <= part.span.start < part.span.end <= len(text)
        assert part.words
