"""Copies of one release are known by their words."""

import pytest

from store.intake.fingerprint import fingerprint
from store.model.document import Document, Part, PartKind, Span

TEXT = "The lighthouse of Étretat opens its doors again after eleven years of repair."


def document(text: str, *parts: Part) -> Document:
    return Document(text=text, name="a", format="txt", sha256="0", parts=parts)


@pytest.mark.parametrize(
    "copy",
    [
        TEXT.upper(),
        TEXT.replace(" ", "\n\n"),
        TEXT.replace("É", "E\u0301"),
        TEXT.replace("É", "E"),
        f"“{TEXT}” *** ",
    ],
)
def test_case_accents_blanks_and_marks_make_no_difference(copy: str) -> None:
    assert fingerprint(document(copy)) == fingerprint(document(TEXT))


@pytest.mark.parametrize("other", [TEXT.replace("eleven", "twelve"), TEXT + " 2", TEXT[:-8]])
def test_a_word_makes_a_difference(other: str) -> None:
    assert fingerprint(document(other)) != fingerprint(document(TEXT))


def test_what_belongs_to_the_site_makes_none() -> None:
    page = document(
        f"Home News\n{TEXT}\nImprint",
        Part(PartKind.CHROME, Span(0, 9)),
        Part(PartKind.TEXT, Span(10, 10 + len(TEXT))),
        Part(PartKind.CHROME, Span(11 + len(TEXT), 18 + len(TEXT))),
    )
    assert fingerprint(page) == fingerprint(document(TEXT))


@pytest.mark.parametrize("text", ["", "See attachment.", "* " * 1000])
def test_a_short_text_has_none(text: str) -> None:
    assert fingerprint(document(text)) is None
