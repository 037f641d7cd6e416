"""Where the head of a release ends."""

import io

import pytest

from store.model.document import Hints
from store.parse import parse
from store.readers import read

SECTION = "汐見市\n\n橋を開通\n港の橋\n\n■ 概要\n橋は直された。\n\n汐見市は本日、橋を開通した。\n"
LABEL = "汐見市\n\n【報道発表】\n\n橋を開通\n\n汐見市は本日、橋を開通した。\n"


@pytest.mark.parametrize("text", [SECTION, LABEL])
def test_the_heading_of_a_section_ends_the_head_and_a_label_does_not(text):
    (document,) = read(io.BytesIO(text.encode()), "a.txt")
    assert parse(document, Hints()).headline == "橋を開通"
