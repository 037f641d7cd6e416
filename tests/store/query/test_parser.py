"""What is typed into the search bar means what someone who types it expects."""

import datetime

import pytest

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
        ("~宇宙 ", word("宇宙")),
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


@pytest.mark.parametrize(
    ("text", "order"),
    [("", None), ("sort:newest", Order.NEWEST), ("(moon sort:oldest)", Order.OLDEST)],
)
def test_an_order_is_no_part_of_what_is_found(text: str, order: Order | None) -> None:
    assert parse(text, NOW).order == order
