"""Short releases in languages that lie close together, each read whole and by its own words.

A case in `tongues/` is a line with three equals signs and a name, the fields, three dashes, and the
release. Most tell the same story, so that it is the language that tells them apart.
"""

import io
from pathlib import Path

import pytest

from store.model.document import Hints
from store.model.release import Release
from store.parse import parse
from store.readers import read

FIELDS = ("language", "date", "headline")


def cases():
    for path in sorted((Path(__file__).parent / "tongues").glob("*.txt")):
        for case in path.read_text("utf-8").removeprefix("=== ").split("\n=== "):
            head, _, text = case.partition("\n---\n")
            name, *fields = head.split("\n")
            yield pytest.param([field.split(": ", 1) for field in fields], text + "\n", id=name)


def parsed(text: str) -> Release:
    (document,) = read(io.BytesIO(text.encode()), "release.txt")
    return parse(document, Hints())


@pytest.mark.parametrize(("truth", "text"), cases())
def test_a_release_is_read_by_the_words_of_its_language(truth, text):
    found = parsed(text)
    told = [[field, str(getattr(found, field))] for field in FIELDS]
    for card in found.contacts:
        numbers = ", ".join(phone.number for phone in card.phones)
        told.append(
            ["contact", f"{card.name} | {card.role} | {numbers} | {', '.join(card.emails)}"]
        )
    assert told == truth


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Contact Ana Horvat za kavu", None),
        ("Tour de Force en Concert", None),
        ("FOR IMMEDIATE RELEASE", "en"),
        ("Harbour lamp to be lit in a week", "en"),
        ("Havnens lampe bliver tændt om en uge", "da"),
    ],
)
def test_of_languages_that_share_all_of_a_short_text_none_is_told(text, language):
    """Unless one of them is written everywhere: it is the likeliest then."""
    assert parsed(text).language == language
