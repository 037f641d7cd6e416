"""What is typed into the search bar means what someone who types it expects."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.model.hits import Order
from store.query.fields import Field
from store.query.parser import parse
from store.query.syntax import (
    All,
    Beginning,
    Dated,
    Embargoed,
    Language,
    Nearly,
    Not,
    Numbered,
    Query,
    Shows,
    Some,
    Standing,
    Stands,
    Trait,
    Words,
)
from store.query.wording import understood


def word(text: str, field: Field = Field.EVERYTHING) -> Words | Beginning:
    if text.endswith("*"):
        return Beginning(text[:-1], field)
    return Words(tuple(text.split()), field)


NOW = datetime.datetime(2026, 11, 30, 20, tzinfo=datetime.UTC)
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
        ("from:orbita ", word("orbita", Field.ISSUER)),
        ("title:moon ", word("moon", Field.HEADLINE)),
        ("org:cnes ", word("cnes", Field.ORGANIZATION)),
        ("role:head ", word("head", Field.ROLE)),
        ("email:a@b.example ", word("a b example", Field.EMAIL)),
        ('said:"Léa Delorme"', word("lea delorme", Field.SPEAKER)),
        ("issuer:(moon OR mars) ", Some((word("moon", Field.ISSUER), word("mars", Field.ISSUER)))),
        (
            "-issuer:(moon place:mars) ",
            Not(All((word("moon", Field.ISSUER), word("mars", Field.PLACE)))),
        ),
        ('phone:"+33 (0)1 99"', word("x33199*", Field.PHONE)),
        ("phone:0033199", word("x33199*", Field.PHONE)),
        ("phone:٠١٩٩ ", word("0199*", Field.PHONE)),
        ("phone:none ", word("none", Field.PHONE)),
        ("tag:Tech-News ", word("tech-news", Field.TAG)),
        ('tag:"tech news"', word("tech-news", Field.TAG)),
        ("tag:tech", word("tech*", Field.TAG)),
        ('note:"call back"', word("call back", Field.NOTE)),
        ("~moon", Nearly("moon", 1)),
        ("moonrock~ ", Nearly("moonrock", 2)),
        ("moonrock~2", Nearly("moonrock", 2)),
        ("~ab ", word("ab")),
        ("~宇宙 ", word("宇宙 宙")),
        ("issuer:~orbita", Nearly("orbita", 2, Field.ISSUER)),
        ("~moon-rock", All((Nearly("moon", 1), Nearly("rock", 1)))),
        ("~", NOTHING_ASKED),
        ("is:unread", Not(Stands(Standing.READ))),
        ("is:Starred", Stands(Standing.STARRED)),
        ("is:embargoed", Embargoed(NOW)),
        ("is:doubtful", Shows(Trait.DOUBT)),
        ("has:phone", Shows(Trait.PHONE)),
        ("has:original", Stands(Standing.ORIGINAL)),
        ("since:3d", Dated(datetime.date(2026, 11, 27), None)),
        ("older:2w", Dated(None, datetime.date(2026, 11, 15))),
        ("until:2013", Dated(None, datetime.date(2013, 12, 31))),
        ('date:"last week"', Dated(datetime.date(2026, 11, 23), datetime.date(2026, 11, 29))),
        ("2012..2013", Dated(datetime.date(2012, 1, 1), datetime.date(2013, 12, 31))),
        ("..2013", Dated(None, datetime.date(2013, 12, 31))),
        ("12..16 ", word("12 16")),
        ("and..or ", word("and or")),
        ('"2012..2013"', word("2012 2013")),
        ("sort:oldest moon ", MOON),
        ("embargo:yes", Shows(Trait.EMBARGO)),
        ("embargo:no", Not(Shows(Trait.EMBARGO))),
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
    meaning = parse(text, NOW)
    assert meaning.query == query
    assert not [each for each in meaning.complaints if not each.unfinished]


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
    assert parse(text, NOW).words == found


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


@pytest.mark.parametrize(
    ("text", "order"),
    [("", None), ("sort:newest", Order.NEWEST), ("(moon sort:oldest)", Order.OLDEST)],
)
def test_an_order_is_no_part_of_what_is_found(text: str, order: Order | None) -> None:
    assert parse(text, NOW).order == order


def test_brackets_are_left_out_where_they_are_too_deep() -> None:
    text = "(" * 10_000 + "moon OR mars" + ")" * 10_000 + " rock "
    meaning = parse(text, NOW)
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
