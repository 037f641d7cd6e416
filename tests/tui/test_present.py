"""Values as styled text: words, lines, broken lines, embargoes."""

import datetime

import pytest
from rich.cells import cell_len

from store import Completion, ContactKind, Person
from tui.present.asked import completion_line
from tui.present.embargo import standing
from tui.present.line import Role, Run, cells, fit, mark, spread
from tui.present.phone import readable
from tui.present.plain import person_line
from tui.present.printable import clean
from tui.present.words import count, long_date, short_date
from tui.present.wrap import wrap

PARIS = datetime.timezone(datetime.timedelta(hours=2))
NOW = datetime.datetime(2026, 6, 1, 12, 0, tzinfo=PARIS)


def text(line):
    return "".join(run.text for run in line)


@pytest.mark.parametrize(
    ("date", "short", "long"),
    [
        (datetime.date(2013, 10, 28), "28 Oct 2013", "28 October 2013"),
        (datetime.date(2026, 1, 5), " 5 Jan 2026", "5 January 2026"),
        (None, "undated    ", "undated"),
    ],
)
def test_dates(date, short, long):
    assert (short_date(date), long_date(date)) == (short, long)


@pytest.mark.parametrize(
    ("value", "said"), [(0, "0 releases"), (1, "1 release"), (12483, "12,483 releases")]
)
def test_counts_know_one_from_many(value, said):
    assert count(value, "release") == said
    assert count(2, "person", "people") == "2 people"


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("+33199004471", "+33 1 99 00 44 71"),
        ("+442079460123;ext=55", "+44 20 7946 0123 ext. 55"),
        ("+15555550123", "+1 555-555-0123"),
        ("117", "117"),
        ("", ""),
        ("+33199004471;ext=5\x1b]52;c;aGk=\x07", "+33 1 99 00 44 71 ext. 552"),
        ("\x1b]52;c;aGk=\x07", "52"),
        ("12\nTEL:34\u202e", "1234"),
        ("(0351) 40 / 50-60 *1#", "(0351) 40 / 50-60 *1#"),
        ("9" * 5000, "9" * 40),
    ],
)
def test_phone_numbers_read_aloud(number, shown):
    assert readable(number) == shown


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("plain", "plain"),
        ("a\x1b[31mred\x07\x9b", "ared"),
        ("tab\tand\nline\u2028end\xa0.", "tab and line end ."),
        ("abc\u202efdp.exe\u2066x", "abcfdp.exex"),
        ("\ud800 \ue000", "\ufffd \ufffd"),
        ("Ärzte 広報 👩\u200d🚀", "Ärzte 広報 👩\u200d🚀"),
    ],
)
def test_nothing_is_shown_that_a_terminal_would_obey(raw, shown):
    assert clean(raw) == shown


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (20, "CNES and JAXA"),
        (13, "CNES and JAXA"),
        (12, "CNES and JA…"),
        (5, "CNES…"),
        (1, "…"),
        (0, ""),
    ],
)
def test_a_line_is_cut_with_an_ellipsis(width, shown):
    assert text(fit((Run("CNES "), Run("and JAXA", Role.META)), width)) == shown


def test_a_wide_character_is_not_cut_in_two():
    assert text(fit((Run("広報部"),), 4)) == "広…"


@pytest.mark.parametrize(
    ("width", "shown"), [(16, "CNES     EMBARGO"), (14, "CNES   EMBARGO"), (13, "CNES")]
)
def test_the_right_end_is_left_out_where_it_would_take_half(width, shown):
    assert text(spread((Run("CNES"),), (Run("EMBARGO"),), width)) == shown


@pytest.mark.parametrize(
    ("value", "line"),
    [
        ("issuer:orbita", "issuer:orbita    312"),
        ("issuer:orbital-works", "issuer:orbital-… 312"),
        ("place:北京市朝阳区北", "place:北京市朝…  312"),
    ],
)
def test_a_long_value_leaves_room_for_how_many_have_it(value, line):
    assert text(completion_line(Completion(value, 312), room=20)) == line


def test_what_was_found_is_marked_and_nothing_lost():
    line = mark("on Mercury soon", Role.META, [(3, 10)])
    assert line == (
        Run("on ", Role.META),
        Run("Mercury", Role.META, found=True),
        Run(" soon", Role.META),
    )
    assert mark("abab", Role.TEXT, [(0, 2), (2, 4)]) == (
        Run("ab", found=True),
        Run("ab", found=True),
    )
    assert mark("", Role.TEXT, []) == ()


@pytest.mark.parametrize(
    ("paragraph", "width", "lines"),
    [
        ("", 10, [""]),
        ("short", 10, ["short"]),
        ("one two three", 7, ["one two", "three"]),
        ("one two  three", 9, ["one two", "three"]),
        ("trailing   ", 20, ["trailing"]),
        ("  Tel. 1", 20, ["  Tel. 1"]),
        ("unbreakable-word on", 8, ["unbreaka", "ble-word", "on"]),
        ("水星探査計画の概要", 8, ["水星探査", "計画の概", "要"]),
        ("JAXA 水星 探査", 9, ["JAXA 水星", "探査"]),
        ("JAXAの水星探査", 10, ["JAXAの水星", "探査"]),
        ("水星。探査", 4, ["水", "星。", "探査"]),
        ("수성 탐사 계획", 10, ["수성 탐사", "계획"]),
        ("a " + "é" * 5, 4, ["a", "éééé", "é"]),
    ],
)
def test_lines_are_broken_by_cells(paragraph, width, lines):
    broken = [paragraph[start:end] for start, end in wrap(paragraph, width)]
    if paragraph == "trailing   ":
        broken = [line.rstrip() for line in broken]
    assert broken == lines
    assert all(cell_len(line) <= width for line in broken)


@pytest.mark.parametrize(
    ("embargo", "said"),
    [
        (None, None),
        ("2026-06-01T11:59:00+02:00", None),
        ("2026-06-01T12:01:00+02:00", "Embargo for 1 min, until today 12:01"),
        ("2026-06-01T12:00:30+02:00", "Embargo for less than a minute, until today 12:00"),
        ("2026-06-01T10:30:00+00:00", "Embargo for 30 min, until today 12:30 here (10:30 UTC)"),
        ("2026-06-01T13:00", "Embargo for 1 h, until today 13:00"),
        ("2026-06-01T11:00", None),
        ("2026-06-01", None),
        ("2026-06-02", "Embargo for 12 h, until 2 June 2026"),
        ("2026-06-03T12:01", "Embargo for 2 days, until 3 June 2026, 12:01"),
        (
            "2026-06-02T00:00:00-03:30",
            "Embargo for 17 h 30 min, until tomorrow 05:30 here (00:00 UTC-3:30)",
        ),
        (
            "2026-06-02T03:00:00+09:00",
            "Embargo for 8 h, until today 20:00 here (2 June 2026, 03:00 UTC+9)",
        ),
        ("2027-06-02", "Embargo until 2 June 2027"),
        ("when the minister has spoken", "Embargo: when the minister has spoken"),
    ],
)
def test_an_embargo_is_said_while_it_holds(embargo, said):
    assert standing(embargo, NOW) == said


def test_cells_count_wide_characters_twice():
    assert cells((Run("広"), Run("a"))) == 3


@pytest.mark.parametrize(
    ("last", "said"),
    [
        (datetime.date(2026, 1, 5), "Ada Brook  (2 releases, last 2026-01-05)"),
        (None, "Ada Brook  (2 releases, undated)"),
    ],
)
def test_a_person_was_last_seen_on_a_day_or_on_none(last, said):
    ada = Person("ada", ContactKind.PERSON, "Ada Brook", None, None, (), (), (2, 1), None, last)
    assert person_line(ada) == said
