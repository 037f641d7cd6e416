"""A release in the list and as a page to read."""

import datetime
from pathlib import Path

import pytest
from msgspec import structs

from store import Block, BlockKind, Condition, Genre, Marks, Order, Progress, Release, Row, Source
from tui.present.advice import advice, advice_lines
from tui.present.archive import Opened, opened
from tui.present.body import Folds, body_lines
from tui.present.line import Role, cells
from tui.present.listing import Listed, row_lines
from tui.present.page import Page, head_lines, title
from tui.present.status import Status, Trouble, status_line, time_left, work_words

NOW = datetime.datetime(2026, 6, 1, 12, tzinfo=datetime.UTC)
RELEASE = Release(
    Source("in/probe.txt", "txt", "0", imported=datetime.datetime(2026, 5, 4, tzinfo=datetime.UTC)),
    id=1204,
    date=datetime.date(2013, 10, 28),
    headline="Probe sends a picture of Mercury",
    subhead="First light",
    issuer="Orbital Works",
    place="Lisbon",
    number="13-324",
    blocks=(
        Block(BlockKind.PARAGRAPH, "The probe looked back.\nIt saw Mercury."),
        Block(BlockKind.BOILERPLATE, "About Orbital Works"),
    ),
)


def text(line):
    return "".join(run.text for run in line)


def page(release=RELEASE, revised_by=None, words=(), width=60):
    """All that is shown, with nothing folded."""
    shown = Page(release, revised_by, words, NOW)
    everything = Folds(frozenset(range(len(release.blocks))))
    lines = [
        *head_lines(shown, width),
        (),
        *(each.line for each in body_lines(shown, width, everything)),
    ]
    assert all(cells(line) <= width for line in lines)
    return lines


def test_a_page_is_in_the_order_of_reading():
    assert [text(line) for line in page()] == [
        "Probe sends a picture of Mercury",
        "First light",
        "28 October 2013 · Orbital Works · Lisbon · No. 13-324",
        "",
        "The probe looked back.",
        "It saw Mercury.",
        "",
        "▾ boilerplate",
        "About Orbital Works",
        "",
        "Release 1,204 from in/probe.txt, imported 4 May 2026",
    ]


def test_the_title_has_what_is_known():
    assert title(RELEASE) == "28 October 2013 · Orbital Works · Lisbon · No. 13-324"
    assert title(Release(RELEASE.source)) == "undated"
    doubted = structs.replace(Release(RELEASE.source), check=("date", "issuer", "subhead"))
    assert title(doubted) == "undated (⚠ check this) · no issuer (⚠ check this)"
    perhaps = structs.replace(doubted, supposed="Mill", check=("issuer",))
    assert title(perhaps) == "undated · perhaps Mill (⚠ check this)"
    assert title(structs.replace(RELEASE, issuer="A\x07B", place=None, number=None)) == (
        "28 October 2013 · AB"
    )


@pytest.mark.parametrize("field", ["date", "issuer", "place", "number"])
def test_a_doubt_stands_beside_its_field(field):
    assert title(structs.replace(RELEASE, check=(field,))).count("(⚠ check this)") == 1


@pytest.mark.parametrize(
    ("changes", "revised_by", "said"),
    [
        ({"embargo": "2026-06-02"}, None, "Embargo for 12 h, until 2 June 2026"),
        ({"embargo": "2026-06-02", "check": ("embargo",)}, None, "2 June 2026 (⚠ check this)"),
        (
            {"revision": "CORRECTION", "revises": 7},
            None,
            "Correction of release 7 ‹r› · what changed ‹d›",
        ),
        ({"revision": "CORRECTION"}, None, "Correction"),
        ({"revises": 1007}, None, "Revision of release 1,007 ‹r› · what changed ‹d›"),
        ({}, 1300, "Replaced by release 1,300 ‹r› · what changed ‹d›"),
        ({"genre": Genre.NEWSLETTER}, None, "Seems to be no release: newsletter"),
    ],
)
def test_what_to_mind_stands_on_top(changes, revised_by, said):
    told = list(head_lines(Page(structs.replace(RELEASE, **changes), revised_by, (), NOW), 60))[-1]
    assert text(told).endswith(said)
    assert text(told).startswith("▲ ")
    assert told[0].role is Role.WARNING


@pytest.mark.parametrize(
    ("near", "said"),
    [
        ((12,), "Nearly the same as release 12"),
        ((30, 12), "Nearly the same as releases 30 and 12"),
        ((1200, 30, 12), "Nearly the same as releases 1,200, 30 and 12"),
    ],
)
def test_what_is_nearly_the_same_is_named_on_top(near, said):
    told = list(head_lines(Page(RELEASE, None, (), NOW, near=near), 60))
    assert (text(told[-1]), told[-1][0].role) == (f"▲ {said}", Role.WARNING)


def test_words_are_marked_wherever_they_stand():
    found = [run.text for line in page(words=("mercury", "pro*")) for run in line if run.found]
    assert found == ["Pro", "Mercury", "pro", "Mercury"]


def test_a_word_that_a_line_breaks_is_marked_on_both():
    release = structs.replace(RELEASE, headline="Interplanetary", subhead=None, blocks=())
    found = [
        run.text
        for line in page(release, words=("interplanetary",), width=9)
        for run in line
        if run.found
    ]
    assert found == ["Interplan", "etary"]


def test_a_page_is_the_same_while_only_time_passes():
    first = Page(RELEASE, None, (), NOW)
    assert first.looks_as(first._replace(now=NOW + datetime.timedelta(minutes=1)))
    assert not first.looks_as(first._replace(revised_by=3))
    assert not first.looks_as(first._replace(near=(3,)))
    assert not first.looks_as(None)


@pytest.mark.parametrize(
    ("row", "width", "lines"),
    [
        (
            Row(1, datetime.date(2013, 10, 8), "CNES", "A long headline that is cut", contacts=1),
            44,
            ["●  8 Oct 2013  CNES" + " " * 16 + "1 contact", "  A long headline that is cut"],
        ),
        (
            Row(1, None, None, None, contacts=3),
            30,
            ["● undated    ", "  (no headline)"],
        ),
        (
            Row(1, datetime.date(2026, 5, 1), "Tide Trust", "Mill\x1b[2J", embargo="2026-07-01"),
            36,
            ["●  1 May 2026  Tide Trust  ▲ EMBARGO", "  Mill"],
        ),
        (
            Row(1, datetime.date(2026, 5, 1), "Tide Trust", "Mill wheel", embargo="2026-05-31"),
            20,
            ["●  1 May 2026  Tide…", "  Mill wheel"],
        ),
    ],
)
def test_a_row_says_when_who_and_what(row, width, lines):
    assert [text(line) for line in row_lines(Listed(row), (), width, NOW)] == lines


@pytest.mark.parametrize(
    ("marks", "selected", "width", "lines"),
    [
        (Marks(read=True), False, 34, ["  undated    ", "  Mill"]),
        (Marks(), True, 34, ["● undated    ", "✓ Mill"]),
        (Marks(starred=True), False, 24, ["● undated              ★", "  Mill"]),
        (
            Marks(tags=("a", "b c"), note="x"),
            False,
            60,
            ["● undated" + " " * 41 + "#a #b c  ✎", "  Mill"],
        ),
        (Marks(tags=("a",), starred=True), False, 24, ["● undated             #★", "  Mill"]),
    ],
)
def test_a_row_shows_what_was_marked(marks, selected, width, lines):
    """Tags where there is room for them; all that is read is not bold either."""
    drawn = row_lines(Listed(Row(1, headline="Mill"), marks, selected), (), width, NOW)
    assert [text(line) for line in drawn] == lines
    assert (Role.HEADLINE in {run.role for run in drawn[1]}) is not marks.read


PRESS = Opened("~/Press", "communique --archive ~/Press")
DAMAGED = Condition(damage=("a", "b"))
GAP = " " * 8


@pytest.mark.parametrize(
    ("status", "line"),
    [
        (Status(), " Communiqué  " + " " * 46),
        (Status(PRESS, 1), " Communiqué  1 release · newest first" + " " * 15 + "~/Press"),
        (
            Status(PRESS, 9, Order.OLDEST),
            " Communiqué  9 releases · oldest first" + " " * 14 + "~/Press",
        ),
        (
            Status(PRESS, progress=Progress("indexing", 12000, 20000), left=8.4),
            " Communiqué  Indexing 12,000 of 20,000 releases, 8… ~/Press",
        ),
        (
            Status(PRESS, 1, condition=DAMAGED),
            " Communiqué  1 release · newest first  ▲ 2 damaged  ~/Press",
        ),
        (
            Status(PRESS, 1200, found=30, unread=4),
            " Communiqué  30 of 1,200 releases · newest first ·… ~/Press",
        ),
        (
            Status(PRESS, 12, found=12, unread=4),
            " Communiqué  12 releases · newest first · 4 unread  ~/Press",
        ),
    ],
)
def test_the_status_line(status, line):
    assert text(status_line(status, 60)) == line


@pytest.mark.parametrize(
    ("name", "shown"),
    [("/press", "/press"), ("/a/very/long/way/to/the/Press", "…o/the/Press")],
)
def test_the_end_of_a_long_path_is_shown(name, shown):
    assert text(status_line(Status(Opened(name), 1), 52)).split()[-1] == shown


@pytest.mark.parametrize(
    ("done", "total", "took", "left"),
    [(500, 2000, 2, 6), (500, 2000, 0.5, None), (0, 2000, 9, None), (500, None, 9, None)],
)
def test_the_time_left_is_told_when_it_can_be_known(done, total, took, left):
    assert time_left(Progress("indexing", done, total), took) == left


@pytest.mark.parametrize(
    ("left", "words"), [(7.6, "8 s left"), (119, "119 s left"), (300, "5 min left")]
)
def test_a_long_time_is_told_in_minutes(left, words):
    assert work_words(Progress("indexing", 1, 2), left).endswith(words)


def test_what_goes_on_stands_below_what_it_goes_on_with():
    lines = [text(line) for line in advice_lines("1  Import a file\n\n    communique x", 14)]
    assert lines == ["", "1  Import a", "   file", "", "    communique", "    x"]


def test_an_import_tells_what_it_reads_and_how_it_is_stopped():
    progress = Progress("importing", 500, 1000, 612, "/mail/press/a.eml")
    line = text(status_line(Status(PRESS, progress=progress, left=8, halt="i stops it"), 130))
    assert line.startswith(" Communiqué  ━━━━━━────── Importing 500 of 1,000 files, 612 texts read")
    assert " read, 8 s left · i stops it · /mail/press/a.eml " in line
    narrow = text(status_line(Status(PRESS, progress=progress), 70))
    assert narrow.startswith(" Communiqué  Importing 500 of 1,000 files, 612")


MISSING = Trouble("There is no archive at X.", "Make one.", missing=True)


@pytest.mark.parametrize(
    ("status", "query", "said"),
    [
        (Status(PRESS), "", ""),
        (Status(PRESS, 0), "", "communique --archive ~/Press import PATH"),
        (Status(PRESS, 5), "zeppelin\x1b", "No release has “zeppelin”."),
        (Status(PRESS, 5), "", ""),
        (Status(PRESS, 0, progress=Progress("indexing", 3, 9)), "", "Indexing 3 of 9 releases"),
        (Status(PRESS, 5, progress=Progress("indexing", 3, 9)), "", ""),
        (Status(PRESS, trouble=MISSING), "", "There is no archive at ~/Press."),
        (Status(PRESS, 5, trouble=MISSING), "", "The archive at ~/Press is gone."),
        (Status(PRESS, 0, trouble=Trouble("No room.", "Make some.")), "", "No room.\n\nMake some."),
    ],
)
def test_an_empty_list_says_what_to_do(status, query, said):
    assert said in advice(status, query)
    assert bool(advice(status, query)) is bool(said)


def test_an_archive_is_named_from_home_on(monkeypatch):
    monkeypatch.setenv("HOME", "/home/ada")
    here = Path("/home/ada/my press")
    assert opened(here, named=True)[:3] == (
        "~/my press",
        "communique --archive '/home/ada/my press'",
        here,
    )
    assert opened(Path("/home/adam/press"), named=False)[:2] == ("/home/adam/press", "communique")
