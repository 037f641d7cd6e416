"""Pages that were typed with an empty line behind each, and such as only look like it."""

import re

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


RUN = " ".join(LINES * 2)
UNSIGNED = re.sub(r"[,.$] ?", "  ", RUN)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            f"Quay opens  4 May 2021  LINDOW - {RUN}  “We dived.”  Ann  020 7946 0123",
            [
                "Quay opens",
                "4 May 2021",
                f"LINDOW - {RUN}",
                "",
                "“We dived.”",
                "",
                "Ann",
                "020 7946 0123",
            ],
        ),
        (
            f"05 04   Gull  Trust Opens Quay        News Release          Ann E  Gull   {UNSIGNED}",
            ["05 04   Gull  Trust Opens Quay", "News Release", f"Ann E Gull   {UNSIGNED}"],
        ),
    ],
)
def test_line_ends_that_a_copy_turned_into_blanks_are_line_ends(text, lines):
    assert only(text, "a.txt").text.strip().split("\n") == [line.strip() for line in lines]


@pytest.mark.parametrize(
    "text",
    [
        f"Quay opens  4 May 2021  LINDOW - {LINES[0]}",
        f"{RUN}  Ann Gull\n\n{RUN}  Bo Gull\n\n{RUN}",
        "\n".join(f"{line}    {line}" for line in LINES * 3),
    ],
)
def test_blanks_between_sentences_and_columns_stay(text):
    assert only(text, "a.txt").text == text
