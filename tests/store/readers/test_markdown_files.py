"""Markdown: the text without its marks, the marks as parts."""

import pytest
from reading import only

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
    ],
)
def test_marks_inside_a_line_are_gone(line, text):
    assert only(line, "a.md").text == text


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


def test_tables_keep_their_cells():
    document = only("| Name | Tel. |\n|---|:--|\n| **Ann** | 1 |\n", "a.md")
    assert document.text == "Name\tTel.\nAnn\t1"
    (table,) = document.parts
    assert [[document.text[c.start : c.end] for c in row] for row in table.rows] == [
        ["Name", "Tel."],
        ["Ann", "1"],
    ]


def test_front_matter_is_kept_outside_of_the_text():
    document = only('---\ntitle: "A title"\ndate: 2021-05-03\nlang: fr\n---\n\n# Titre\n', "a.md")
    assert (document.text, document.title, document.language) == ("Titre", "A title", "fr")
    assert document.published is not None
    assert document.published.date().isoformat() == "2021-05-03"
