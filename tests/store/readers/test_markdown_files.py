"""Markdown: the text without its marks, the marks as parts."""

import datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading import kinds, only

from store.model.document import PartKind


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("A **bold** and *soft* word", "A bold and soft word"),
        ("a_b_c@x.example and _soft_", "a_b_c@x.example and soft"),
        ("[Ann](mailto:a@x.example), press", "Ann (a@x.example), press"),
        ("[our site](https://x.example) shows", "our site shows"),
        ("write to <a@x.example>", "write to a@x.example"),
        ("![a picture](p.jpg)Text", "Text"),
        ("5 \\* 3 & `code` &amp; more", "5 * 3 & code & more"),
        ("line with a break\\", "line with a break"),
        (
            "the &#x202e;quay&#x2028;opens&#x9d; &#128105;&#x200d;&#128658;",
            "the quay opens 👩\u200d🚒",
        ),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("\\_lit\\_ and ~~struck~~ `a\\_b`", "_lit_ and struck a\\_b"),
        ("Ann<!-- not\nshown --> <b>Lee</b><br>press", "Ann Lee\npress"),
        ("Ann <!-- never closed", "Ann <!-- never closed"),
        ("<!-- never closed\n\nAnn", "never closed\n\nAnn"),
        ("<!-- closed -->\n\nAnn", "Ann"),
        ("it&#146;s &bogus; &copy;", "it’s &bogus; ©"),
        ("[our site][1]\n\n[1]: https://x.example", "our site"),
        ("[Ann]\n\n[Ann]: mailto:a@x.example", "Ann (a@x.example)"),
        ("text[^1]\n\n[^1]: Note", "text[^1]\n\n[^1]: Note"),
        ("[E-mail]: a@x.example", "[E-mail]: a@x.example"),
        ("4. May 2021", "4. May 2021"),
        ("+44 20 7946 0123", "+44 20 7946 0123"),
        ("```\n# no heading\n\n  a   b\n```\nend", "# no heading\n\n  a   b\n\nend"),
        ("Ann Lee  \npress officer\\\na@x.example", "Ann Lee\npress officer\na@x.example"),
    ],
)
def test_marks_inside_a_line_are_gone(line, text):
    assert only(line, "a.md").text == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("# Gulls Count\nTrams\n\nText", "Gulls Count\nTrams\n\nText"),
        ("# Gulls Count\n\nTrams\n\nText", "Gulls Count\n\nTrams\n\nText"),
        ("Gulls Count\n===\nTrams\n\nText", "Gulls Count\n\nTrams\n\nText"),
        ("# Gulls Count\n* Trams\n\nText", "Gulls Count\n\nTrams\n\nText"),
    ],
)
def test_a_line_right_under_a_marked_heading_stays_there(text, shown):
    assert only(text, "a.md").text == shown


def test_headings_items_and_quotes_are_parts():
    source = "# Title #\n\nSub\n---\n\n- one\n- two\n\n> said\n> more\n\ntext"
    document = only(source, "a.md")
    assert document.text == "Title\n\nSub\n\none\ntwo\n\nsaid\nmore\n\ntext"
    said = [(p.kind, p.level, document.text[p.span.start : p.span.end]) for p in document.parts]
    assert said == [
        (PartKind.HEADING, 1, "Title"),
        (PartKind.HEADING, 2, "Sub"),
        (PartKind.ITEM, 0, "one"),
        (PartKind.ITEM, 0, "two"),
        (PartKind.QUOTE, 0, "said\nmore"),
    ]


@pytest.mark.parametrize(
    ("source", "heading"),
    [
        ("The quay\nopens\n===\n\ntext", "The quay opens"),
        ("Ann Lee\n020 7946 0123\n---\n\ntext", "Ann Lee\n020 7946 0123"),
        ("```\ncode\n```\n## The quay ##\ntext", "The quay"),
    ],
)
def test_a_heading_is_all_that_is_over_its_line(source, heading):
    """A line of hyphens may as well be a rule: what stands over it keeps its lines."""
    document = only(source, "a.md")
    (part,) = (part for part in document.parts if part.kind is PartKind.HEADING)
    assert document.text[part.span.start : part.span.end] == heading


def test_markup_between_is_read_as_a_page_is():
    source = "one\n\n<table><tr><td>Ann</td><td>1</td></tr></table>\n\n<div>\n\n# two\n\n</div>"
    document = only(source, "a.md")
    assert document.text == "one\n\nAnn\t1\n\ntwo"
    table, heading = document.parts
    assert [document.text[cell.start : cell.end] for cell in table.rows[0]] == ["Ann", "1"]
    assert document.text[heading.span.start : heading.span.end] == "two"


@pytest.mark.parametrize("unit", ["> ", "- ", "1. ", ">", "> - "])
@pytest.mark.parametrize("depth", [30, 400])
def test_nothing_lies_too_deep_to_be_read(unit, depth):
    assert "the quay" in only(f"{unit * depth}the quay\n\nend", "a.md").text


@given(st.text(alphabet="ab0 \n\t#>-*_`~[]()<>!&;|\\:=+.\"'", max_size=80))
def test_any_marks_are_read_and_parts_stand_in_order(source):
    document = only(f"# a\n{source}", "a.md")
    spans = [(part.span.start, part.span.end) for part in document.parts]
    assert all(0 <= start < end <= len(document.text) for start, end in spans)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))


def test_tables_keep_their_cells():
    document = only("| Name | Tel. |\n|---|:--|\n| **Ann** | 1 |\n", "a.md")
    assert document.text == "Name\tTel.\nAnn\t1"
    (table,) = document.parts
    assert [[document.text[c.start : c.end] for c in row] for row in table.rows] == [
        ["Name", "Tel."],
        ["Ann", "1"],
    ]


def test_front_matter_is_kept_outside_of_the_text():
    document = only('---\ntitle: "A title"\ndate: 2021-05-03\nlang: fr\n---\n\nTexte\n', "a.md")
    assert (document.text, document.title, document.language) == ("Texte", "A title", "fr")
    assert document.published is not None
    assert document.published.date().isoformat() == "2021-05-03"


@pytest.mark.parametrize(
    ("front", "title", "sender", "day"),
    [
        ("title: >\n  The quay\n  opens\ndate: 4 March 2021", "The quay opens", None, 4),
        ("title: The quay: opens # 1\ndate: March 4, 2021", "The quay: opens # 1", None, 4),
        ('title: "Open" says Orla\nauthor:\n- Ann\n- Bo', '"Open" says Orla', "Ann, Bo", None),
        ("title: Note&#58 Orla &amp; Ann", "Note: Orla & Ann", None, None),
        ("title: 'It''s on'\nauthor: [\"Ann\", Bo]", "It's on", "Ann, Bo", None),
        ("title: On\nauthor:\n  name: Ann\ndate: 2021-03-04 10:00 +0100", "On", None, 4),
        ("title: 'The quay\nopens'\nauthor: 'Ann'", "The quay opens", "Ann", None),
        ("title: 'The quay\nauthor: Ann's", "'The quay", "Ann's", None),
        ("title: On\ndate: 31 February 2021", "On", None, None),
        ("title: On\ndate: 03/04/2021", "On", None, None),
    ],
)
def test_front_matter_is_read_field_by_field(front, title, sender, day):
    document = only(f"---\n{front}\n---\ntext", "a.md")
    assert (document.text, document.title, document.sender) == ("text", title, sender)
    assert (document.published and document.published.day) == day


@pytest.mark.parametrize(
    ("name", "front", "day"),
    [
        ("2021-03-04-the-quay-opens.md", "title: On", "2021-03-04"),
        ("news/_posts/2021-03-04-the-quay-opens.html", "title: On", "2021-03-04"),
        ("2021-03-04-the-quay-opens.md", "title: On\ndate: 2021-03-05", "2021-03-05"),
        ("2021-13-04-the-quay-opens.md", "title: On", None),
        ("quay-2021-03-04-opens.md", "title: On", None),
        ("2021-03-04-posts/the-quay.md", "title: On", None),
        ("2021-03-04-the-quay-opens.md", "kind of: text", None),
    ],
)
def test_a_generators_file_is_of_the_day_that_its_name_begins_with(name, front, day):
    document = only(f"---\n{front}\n---\n<p>text</p>", name)
    assert (document.published and document.published.date().isoformat()) == day


def test_front_matter_between_no_signs_is_told_by_a_field_that_only_sites_have():
    document = only("Title: The quay opens\nDate: 2021-03-04\nSlug: quay\n\nIt opens.\n", "a.md")
    assert (document.title, document.text) == ("The quay opens", "It opens.")
    memo = "Title: The quay opens\nDate: 2021-03-04\nContact: Ann\n\nIt opens."
    assert only(memo, "a.md").text == memo


def test_front_matter_in_toml_is_read_too():
    source = '+++\ntitle = "The \\"quay\\"" # new\ndate = 2021-03-04T10:00:00Z\n+++\ntext'
    document = only(source, "a.md")
    assert (document.text, document.title) == ("text", 'The "quay"')
    assert document.published == datetime.datetime(2021, 3, 4, 10, tzinfo=datetime.UTC)


@pytest.mark.parametrize("name", ["subtitle", "sub-title", "support_line"])
def test_a_subtitle_of_the_front_matter_stands_below_its_title(name):
    document = only(f"---\ntitle: Gulls\n{name}: '<b>Trams</b> stand still'\n---\ntext", "a.md")
    assert document.text == "Gulls\n\nTrams stand still\n\ntext"
    assert kinds(document, PartKind.HEADING) == ["Gulls"]
    assert kinds(document, PartKind.LEAD) == ["Trams stand still"]


def test_a_title_stands_above_a_text_that_begins_with_another_heading():
    document = only("---\ntitle: Gulls count trams\n---\n## All are there\n\ntext", "a.md")
    assert kinds(document, PartKind.HEADING) == ["Gulls count trams", "All are there"]


@pytest.mark.parametrize(
    ("front", "text"),
    [
        ("title: Gulls count trams", "# GULLS COUNT TRAMS\n\ntext"),
        ("title: Gulls count - Harbour", "# Gulls count\n\ntext"),
        ("title: Gulls count trams", "text\n\n# All are there"),
        ("title: Gulls\nsubtitle: Trams", "# Gulls\n\ntext"),
        ("title: Gulls\nsubtitle: Trams", "*Trams*\n\ntext"),
        ("title: Gulls\nsummary: Trams", "text"),
        ("date: 2021-05-04\nsubtitle: Trams", "text"),
    ],
)
def test_a_text_that_shows_its_titles_itself_and_a_summary_stay_as_they_are(front, text):
    shown = text.replace("# ", "").replace("*", "")
    assert only(f"---\n{front}\n---\n{text}", "a.md").text == shown


def test_a_generators_tags_are_no_text_below_front_matter_and_stay_without_it():
    text = "{% include top.html %}\n\nGulls {{ page.count }}count {{< figure >}}trams"
    assert only(f"---\nlayout: post\n---\n{text}", "a.md").text == "Gulls count trams"
    assert "{{ page.count }}" in only(text, "a.md").text


def test_an_escaped_blank_in_a_title_is_a_blank():
    assert only('---\ntitle: "\\tGulls\\nCount"\n---\ntext', "a.md").title == "Gulls Count"


def test_what_names_no_field_is_no_front_matter():
    assert only("---\nContact: Ann\n---\ntext", "a.md").text == "Contact: Ann\n\ntext"


def test_a_line_end_within_a_heading_parts_no_heading():
    document = only("# Quay opens\u2028for gulls\n\nAnn\u2028020 7946 0123", "a.md")
    assert document.text == "Quay opens for gulls\n\nAnn\n020 7946 0123"


RUNNING = "The quay opens in the spring, said Orla Roe, who has kept it for years. " * 3


@pytest.mark.parametrize(
    ("body", "above"),
    [
        (RUNNING, True),
        (RUNNING.replace("spring, ", "spring,\n"), True),
        (f"{RUNNING}\n\n## Four ships can call", False),
        (f"**Four ships can call**\n\n{RUNNING}", False),
        (f"Press release\n\n{RUNNING}", False),
        (f"The harbour has a quay.\n\n{RUNNING}", False),
    ],
)
def test_a_title_stands_above_a_text_that_runs_from_its_first_line(body, above):
    document = only(f"---\ntitle: Harbour Trust ends its wait\n---\n{body}\n", "a.md")
    assert document.text.startswith("Harbour Trust ends its wait\n") is above
