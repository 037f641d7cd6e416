"""How a query was read is said in words."""

import datetime

import pytest

from store.query.parser import parse
from store.query.wording import understood

NOW = datetime.datetime(2026, 11, 30, 20, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "bepicolombo issuer:cnes after:2013 ",
            ["with “bepicolombo”", "by “cnes”", "from 2013 on"],
        ),
        ("moon OR mars -rock ", ["with “moon” or with “mars”", "without “rock”"]),
        ('"moon ro', ["with “moon” and “ro…”"]),
        ("moon ro", ["with “moon”", "with “ro…”"]),
        ("宇宙航空 JAXA ", ["with “宇宙航空”", "with “jaxa”"]),
        ("~satelite", ["with “satelite” or nearly so (2 letters off)"]),
        ("is:unread NOT is:starred", ["unread", "not starred"]),
        ("from:(cnes OR esa)", ["by “cnes” or by “esa”"]),
        ("number:12-2016 ", ["numbered 12-2016"]),
        ('phone:"+33 (0)1 99"', ["with the phone number +33199…"]),
        ("tag:Tech note:call* ", ["tagged “tech”", "noted “call…”"]),
        ("date:2013-10", ["of 2013-10"]),
        ("date:2013-10-28", ["of 2013-10-28"]),
        ("2012..2014-06", ["from 2012 to 2014-06"]),
        ("until:2013", ["until 2013"]),
        ("before:2013", ["until 2012"]),
        ("since:3d", ["from 2026-11-27 on"]),
        ("moon sort:oldest", ["with “moon”", "the oldest first"]),
        (
            "-(moon mars) (rock OR sand) ",
            ["not (with “moon” and with “mars”)", "with “rock” or with “sand”"],
        ),
        ("", []),
    ],
)
def test_each_part_is_said(text: str, words: list[str]) -> None:
    assert [part.words for part in understood(parse(text, NOW))] == words


def test_a_part_says_where_it_stands() -> None:
    text = "moon OR mars  -issuer: orbita (rock sand) "
    spans = [part.span for part in understood(parse(text, NOW))]
    assert [text[span.start : span.end] for span in spans] == [
        "moon OR mars",
        "-issuer: orbita",
        "(rock sand)",
    ]
