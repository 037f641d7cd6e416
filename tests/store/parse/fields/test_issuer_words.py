"""Words around an issuer's name, in every language that has some."""

import pytest

from store.model.document import Document
from store.parse.fields.issuer.imprint import below
from store.parse.fields.issuer.labels import labelled
from store.parse.fields.issuer.origin import outside
from store.parse.page.sheet import lines_of
from store.parse.words.lexicon import LEXICONS


def listed(field: str) -> list:
    """Every phrase of one list of IssuerWords, with its language."""
    return [
        pytest.param(phrase, id=f"{code}-{phrase}")
        for code, lexicon in LEXICONS.items()
        for phrase in getattr(lexicon.issuer, field)
    ]


def document(text: str, sender: str | None = None) -> Document:
    kind = "eml" if sender else "txt"
    return Document(text=text, name=f"a.{kind}", format=kind, sha256="0" * 64, sender=sender)


def from_outside(text: str, sender: str | None = None) -> list[str]:
    return [voice.name for voice in outside(document(text, sender), None, sender)]


def from_below(line: str) -> list[str]:
    text = f"The hall opens on Monday.\n\n{line}\n"
    lines = lines_of(document(text))
    return [voice.name for voice in (*below(lines, 0), *labelled(lines))]


@pytest.mark.parametrize("phrase", listed("behalf"))
def test_a_note_names_whom_it_is_written_for(phrase):
    assert from_outside(f"{phrase.capitalize()} Quay Museum, here is our news.") == ["Quay Museum"]


def test_a_note_about_something_names_nobody():
    assert from_outside("On top of Quay Museum, here is our news.") == []


@pytest.mark.parametrize("phrase", listed("sent_for"))
def test_a_sender_names_whom_the_mail_is_sent_for(phrase):
    sender = f"Desk {phrase} Quay Museum <desk@example.org>"
    assert from_outside("Here is our news.", sender) == ["Quay Museum"]


@pytest.mark.parametrize("phrase", listed("about_behind"))
def test_a_heading_over_a_boilerplate_may_end_in_what_makes_it_one(phrase):
    blank = " " if phrase.isascii() or phrase[0].islower() else ""
    assert from_below(f"Quay Museum{blank}{phrase}") == ["Quay Museum"]


@pytest.mark.parametrize("phrase", listed("named_above"))
def test_a_form_names_in_brackets_below_who_files_it(phrase):
    assert from_below(f"Quay Museum\n({phrase.capitalize()} registrant)") == ["Quay Museum"]
    assert from_below(f"Quay Museum\n{phrase.capitalize()} registrant") == []


def test_a_word_that_only_ends_so_makes_no_heading():
    assert from_below("Quay Museumhakkında") == []


@pytest.mark.parametrize("title", listed("persons"))
def test_a_person_behind_a_label_of_source_is_no_issuer(title):
    assert from_below(f"Source: {title} Jane Doe") == []


def test_a_house_behind_a_label_of_source_is_an_issuer():
    assert from_below("Source: Drummond Museum") == ["Drummond Museum"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("© 2016. Quarry House Inc.", "Quarry House Inc"),
        ("© 2016 Quarry House", "Quarry House"),
        ("© 2022 q2i. All Rights Reserved.", "q2i"),
        ("Copyright 2014-2016, Quarry House | Imprint", "Quarry House"),
    ],
)
def test_who_holds_the_copyright_stands_behind_its_years(line, name):
    lines = lines_of(document(f"The gates were closed.\n\n{line}"))
    assert [one.name.strip() for one in below(lines, 0)] == [name]


def test_a_first_line_that_a_house_ends_is_a_page_s_title():
    page = document("Gates open again - Quarrow County Museum\n\nThe gates were closed.")
    assert [one.name for one in outside(page, "Gates open again", None)] == [
        "Quarrow County Museum"
    ]
    article = document("Gates open again - and nobody has to pay\n\nThe gates were closed.")
    assert not list(outside(article, "Gates open again", None))
