"""Pages that were typed with an empty line behind each, and such as only look like it."""

import pytest
from reading import only

LEAD = "$50,000 FOR THE EAST QUAY"
LINES = [
    "The harbour board said today that it would give the quay a",
    "grant over three years, and that boats may tie up there as",
    "soon as the last of the piles is driven.",
    "It will be the first quay of the town that has its own deep",
    "water, and the board hopes that the ferries will come back",
    "before the winter.",
    "Nobody had thought that the repair would take nine years and",
    "cost more than the quay itself.",
]
CLOSED = "\n\n".join((LEAD, "\n".join(LINES[:3]), "\n".join(LINES[3:6]), "\n".join(LINES[6:])))


def test_an_empty_line_inside_a_sentence_is_none():
    assert only("\n\n".join((LEAD, *LINES)), "a.txt").text == CLOSED


@pytest.mark.parametrize(
    "text",
    [
        CLOSED,
        "\n\n".join(line.rstrip(".") + "." for line in LINES),
        "\n\n".join(f"{line} {line} {line}" for line in LINES),
        "\n\n".join(["Menu", "Home", "News", "Contact", "Search", "About us", "Press", "Jobs"]),
        "\n\n".join(LINES[:6]),
        "\n\n".join(("\n".join(LINES[:3]), "\n".join(LINES[3:6]), *LINES[6:])),
    ],
)
def test_paragraphs_stay_apart(text):
    assert only(text, "a.txt").text == text
