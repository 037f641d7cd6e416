"""From a release to those that it has to do with, and what changed from one to the other."""

import pytest
from msgspec import structs

from store import Block, BlockKind, Library, Related, Relation, Row
from store.query.related import fits, questions
from tests.tui.driver import browsing
from tests.tui.releases import DESK, HALE, RELEASES, VERNE, keep, release
from tui.present.difference import difference_lines, paragraphs
from tui.present.related import related_line
from tui.present.words import Dates

HOSTILE = "Tide \x1b[2J[red]mill\u202e moves"


def said(lines):
    return ["".join(run.text for run in line) for line in lines]


def body(*texts, **more):
    blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in texts)
    return structs.replace(release("2024-03-01", "Mill"), blocks=blocks, contacts=(), **more)


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        (("The mill runs.",), ("The mill runs.",), ["They say the same."]),
        (
            ("The mill ran on Monday.", "End."),
            ("The mill ran on Sunday.", "End."),
            ["… 2 paragraphs the same", "", "The mill ran on [-Monday-]{+Sunday+}.", "",
             "… 1 paragraph the same"],
        ),
        (
            ("The old mill ran.",),
            ("The quick new mill ran.",),
            ["… 2 paragraphs the same", "", "The [-old-]{+quick new+} mill ran."],
        ),
        (
            ("One wheel turns here.",),
            ("CORRECTION", "One wheel turned here."),
            ["… 2 paragraphs the same", "", "{+CORRECTION+}", "",
             "One wheel [-turns-]{+turned+} here."],
        ),
        (("Gone with it.",), (), ["… 2 paragraphs the same", "", "[-Gone with it.-]"]),
        (("水車は月曜に動く。",), ("水車は日曜に動く。",),
         ["… 2 paragraphs the same", "", "水車は[-月-]{+日+}曜に動く。"]),
        (("a\x1b[2J sea b",), ("a sea [red]",), ["… 2 paragraphs the same", "",
                                              "a sea [-b-]{+[red]+}"]),
    ],
)  # fmt: skip
def test_what_changed_is_told_word_by_word(before, after, lines):
    assert said(difference_lines(body(*before), body(*after), None)) == lines


def test_a_difference_fits_its_width():
    one, other = body("The sea was calm that day. " * 9), body("The sea was rough that day. " * 9)
    lines = said(difference_lines(one, other, 30))
    assert max(map(len, lines)) <= 30
    assert len(lines) > 9


def test_two_long_texts_are_told_apart_in_time():
    one, other = (body(*(f"{word} {n} " * 40 for n in range(60))) for word in ("sea", "land"))
    assert len(difference_lines(one, other, 80)) > 100


def test_a_contact_that_changed_is_a_paragraph():
    other = structs.replace(HALE, emails=("tom@tide.example",))
    before, after = (structs.replace(body("x"), contacts=(each,)) for each in (HALE, other))
    assert said(difference_lines(before, after, None))[-1] == (
        "Tom Hale · +44 20 7946 0123 · [-hale-]{+tom+}@tide.example"
    )
    assert "\x1b" not in "".join(paragraphs(body(HOSTILE)))


def test_what_it_may_have_to_do_with_is_asked_for():
    asked = dict(questions(release("2024-03-01", "Tide mill opens", number='12 "a"')))
    assert asked[Relation.NUMBER] == 'number:"12  a "'
    assert asked[Relation.PEOPLE] == (
        'email:"alma.verne@orbital.example" OR phone:"+33199004471" OR phone:"+33699004472"'
    )
    assert asked[Relation.WORDING] == "(mill OR opens OR tide ) sort:relevance"
    assert list(questions(body("x"))) == []


@pytest.mark.parametrize(
    ("relation", "row", "fit"),
    [
        (Relation.NUMBER, Row(1, issuer="TIDE trust"), True),
        (Relation.NUMBER, Row(1, issuer="Orbital Works"), False),
        (Relation.NUMBER, Row(1), True),
        (Relation.WORDING, Row(1, headline="The mill of the tides: opens"), True),
        (Relation.WORDING, Row(1, headline="The mill of the wind"), False),
        (Relation.PEOPLE, Row(1), True),
    ],
)
def test_not_all_that_is_found_so_is_meant(relation, row, fit):
    asked = release("2024-03-01", "Harbour opens its tide mill", "Tide Trust")
    assert fits(asked, relation, row) is fit


def test_a_related_release_is_told_on_one_line():
    row = Row(7, None, "Tide\x07 Trust", HOSTILE)
    line = related_line(Related(row, (Relation.LATER, Relation.PEOPLE)), Dates.ISO)
    text = "".join(run.text for run in line)
    assert text == "undated     replaces it, the same people  Tide Trust  Tide [red]mill moves"


async def test_related_releases_are_listed_and_gone_to_and_back(archive):
    async with browsing(archive) as reader:
        await reader.searches("wakes")
        await reader.presses("r")
        await reader.sees("What 10 Sep 2024 Orbital Works has to do with", "replaced by it")
        await reader.presses("enter")
        await reader.sees("id:1", "Probe sends a picture of Mercury", "Replaced by release 3 ‹r›")
        await reader.presses("backspace")
        await reader.sees("/ wakes", "10 September 2024")
        await reader.presses("backspace")
        await reader.sees("There is no release to go back to.")


async def test_a_related_release_that_is_listed_is_gone_to_in_the_list(archive):
    async with browsing(archive) as reader:
        await reader.searches("mercury")
        await reader.types("r\r", at_once=True)
        await reader.sees("6 May 2024", "/ mercury")
        await reader.types("\x7f", at_once=True)
        await reader.sees("10 September 2024")


async def test_what_changed_is_shown_and_closed(archive):
    async with browsing(archive, size=(80, 24)) as reader:
        await reader.searches("wakes")
        await reader.types("d", at_once=True)
        await reader.sees("What changed from release 1 to 3", "[-2024-05-06-]{+2024-09-10+}")
        await reader.types("qrd", at_once=True)
        await reader.sees("What changed from release 1 to 3")
        await reader.presses("escape")
        await reader.sees("has to do with")


async def test_what_has_no_version_and_no_relation_is_told_so(folder):
    keep(folder, structs.replace(RELEASES[0], headline=HOSTILE, contacts=(DESK,)))
    async with browsing(folder) as reader:
        await reader.presses("d")
        await reader.sees("There is no other version")
        await reader.presses("r")
        await reader.sees("No other release has to do with this one.")


def test_all_that_a_release_is_to_another_is_told(archive):
    keep(archive, release("2025-05-01", "Probe sends a new picture", "Else", (VERNE,)))
    with Library.open(archive) as library:
        related = library.related(library.release(1))
        why = {each.row.id: each.why for each in related}
    assert why[3][:1] == (Relation.LATER,)
    assert set(why[6]) == {Relation.PEOPLE, Relation.WORDING}
    assert 1 not in why
