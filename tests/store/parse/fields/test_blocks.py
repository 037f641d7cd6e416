"""A release's text in blocks: what each stretch is for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.model.document import Document, Part, PartKind, Span
from store.parse.fields.blocks import find_blocks
from store.parse.page.sheet import lines_of

PROSE = "The tram company brings back the night line after nine years of silence on the hill."


def document(text: str, parts: tuple[Part, ...] = ()) -> Document:
    return Document(text=text, name="x.txt", format="txt", sha256="", parts=parts)


def kinds(text: str, contacts: tuple[Span, ...] = ()) -> list[str]:
    return [block.kind.value for block in find_blocks(lines_of(document(text)), (), contacts)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (PROSE, ["paragraph"]),
        (f"{PROSE}\n\n{PROSE}", ["paragraph", "paragraph"]),
        (f"Night trams\n\n{PROSE}", ["heading", "paragraph"]),
        (f"{PROSE}\n\n###", ["paragraph", "end"]),
        (f"{PROSE}\n\n- ENDS -", ["paragraph", "end"]),
        (f"{PROSE}\n\n-30-", ["paragraph", "end"]),
        (f"{PROSE}\n\n– Ende –", ["paragraph", "end"]),
        ("本文です。\n\n以上", ["paragraph", "end"]),
        ("- one tram\n- two trams\n- three trams", ["list"]),
        ("• un tramway\n• deux tramways", ["list"]),
        ("1. one tram\n2. two trams", ["list"]),
        ("Line     Passengers\nNight     1,204\nDay      31,099", ["table"]),
        (f"About Harbour Trams\n\n{PROSE}\n\n{PROSE}", ["boilerplate"] * 3),
        (f"About Harbour Trams\n{PROSE}", ["boilerplate"]),
        (f"À propos de la Régie\n\n{PROSE}", ["boilerplate"] * 2),
        (f"Über die Hafenbahn\n\n{PROSE}", ["boilerplate"] * 2),
        ("会社概要\n\n当社は路面電車を運行しています。", ["boilerplate"] * 2),
        (f"Notes to editors\n\n{PROSE}", ["notes"] * 2),
        (f"Notes to editors:\n1. One.\n2. Two.\n\n{PROSE}", ["notes", "notes"]),
        (f"About midnight the trams stop.\n\n{PROSE}", ["paragraph"] * 2),
        (
            f"About Trams\n\n{PROSE}\n\nTimetable\n\n{PROSE}",
            ["boilerplate", "boilerplate", "heading", "paragraph"],
        ),
        ("“Nobody slept on the hill that night, I can tell you,” said Ada Thorne.", ["quote"]),
        ("The line is “new” and runs from the harbour to the hill every night.", ["paragraph"]),
    ],
)  # fmt: skip
def test_kinds(text, expected):
    """What stands in a block tells what it is for, in every language of the lexicons."""
    assert kinds(text) == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“Nobody slept on the hill that night,” said Dr Ada Thorne.", "Ada Thorne"),
        ("Ada Thorne said: “Nobody slept on the hill that night.”", "Ada Thorne"),
        ("« Personne n'a dormi cette nuit-là », souligne Zoé de La Ferté.", "Zoé de La Ferté"),
        ("„In jener Nacht hat niemand geschlafen“, sagt Jörg Weiland.", "Jörg Weiland"),
        ("»In jener Nacht hat niemand geschlafen«, betont Jörg Weiland.", "Jörg Weiland"),
        ("“Nobody slept on the hill that night,” said the mayor.", None),
        ("“Nobody slept on the hill that night and nobody minded it.”", None),
    ],
)
def test_speakers(text, speaker):
    """A quote belongs to the person named beside the verb of speech; else to nobody."""
    (block,) = find_blocks(lines_of(document(text)), (), ())
    assert (block.kind, block.speaker) == ("quote", speaker)


def test_contacts_and_the_heading_over_them():
    """What the contact finders point at is a block of contacts, and so is its heading."""
    text = f"{PROSE}\n\nPress contacts\n\nAda Thorne\n020 7946 0123"
    at = text.index("Ada")
    assert kinds(text, (Span(at, len(text)),)) == ["paragraph", "contacts", "contacts"]


def test_headline_is_left_out():
    """What is the headline is not said twice."""
    text = f"Night trams return\n\n{PROSE}"
    (block,) = find_blocks(lines_of(document(text)), (Span(0, 18),), ())
    assert block.text == PROSE


def test_site_furniture_is_left_out():
    """A menu is no part of the release."""
    text = f"Home Shop\n{PROSE}"
    page = document(text, (Part(PartKind.CHROME, Span(0, 9)), Part(PartKind.TEXT, Span(10, 94))))
    assert [block.text for block in find_blocks(lines_of(page), (), ())] == [PROSE]


def test_what_stands_over_a_page_s_article_is_left_out_unless_it_holds_a_contact():
    text = f"4 March 2021\nAda Brook, 020 7946 0123\n\n{PROSE}"
    line = text.index("\n")
    page = document(text, (Part(PartKind.OVER, Span(0, text.index("\n\n"))),))
    assert [block.text for block in find_blocks(lines_of(page), (), ())] == [PROSE]
    contact = (Span(line + 1, text.index("\n\n")),)
    kept = [block.text for block in find_blocks(lines_of(page), (), contact)]
    assert kept == ["Ada Brook, 020 7946 0123", PROSE]


def test_a_text_that_is_a_headline_and_no_more_is_kept():
    (block,) = find_blocks(lines_of(document("The quay is open")), (Span(0, 16),), ())
    assert block.text == "The quay is open"


def test_wrapped_lines_become_one_and_broken_ones_stay():
    """A paragraph flows to any width; an address keeps its lines."""
    wrapped = f"{PROSE}\n{PROSE}\nThe end."
    address = "Harbour Trams\n12 Quay\nLeith"
    texts = [
        block.text for block in find_blocks(lines_of(document(f"{wrapped}\n\n{address}")), (), ())
    ]
    assert texts == [f"{PROSE} {PROSE} The end.", address]


@given(st.text())
def test_no_word_is_lost(text):
    """Blocks hold all that the text holds but blanks."""
    blocks = find_blocks(lines_of(document(text)), (), ())
    assert "".join("".join(block.text for block in blocks).split()) == "".join(text.split())
