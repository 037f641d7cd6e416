"""Where the head of a release ends."""

import io

import pytest

from store.model.document import Hints
from store.parse import parse
from store.parse.areas.block import Block, groups_of
from store.parse.areas.cover import first_block
from store.parse.facts.printed import Habits
from store.parse.page.sheet import lines_of
from store.readers import read

SECTION = "汐見市\n\n橋を開通\n港の橋\n\n■ 概要\n橋は直された。\n\n汐見市は本日、橋を開通した。\n"
LABEL = "汐見市\n\n【報道発表】\n\n橋を開通\n\n汐見市は本日、橋を開通した。\n"


@pytest.mark.parametrize("text", [SECTION, LABEL])
def test_the_heading_of_a_section_ends_the_head_and_a_label_does_not(text):
    (document,) = read(io.BytesIO(text.encode()), "a.txt")
    assert parse(document, Hints()).headline == "橋を開通"


NOTE = "I have read this twice, and I do not know yet what to make of it. It may be a hoax.\n" * 4
RELEASE = (
    "FOR IMMEDIATE RELEASE\n\nGulls Count Trams at Sea\n\n"
    "LONDON, 3 June 2021 - The gulls of the harbour count the trams that leave it each morning.\n"
)


@pytest.mark.parametrize(
    ("paragraphs", "line", "begins"),
    [
        (3, "", True),
        (5, "=" * 40, True),
        (5, "- - 8< - - cut here", False),
        (5, "", False),
        (12, "=" * 40, False),
    ],
)
def test_a_long_note_over_a_release_ends_where_one_is_to_cut(paragraphs, line, begins):
    text = f"{NOTE}\n" * paragraphs + f"{line}\n\n{RELEASE}"
    (document,) = read(io.BytesIO(text.encode()), "a.txt")
    blocks = [Block(tuple(group), Habits()) for group in groups_of(lines_of(document))]
    assert (first_block(blocks) > 0) is begins
