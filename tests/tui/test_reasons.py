"""The parser's reasons as a person reads them, on a terminal of any width."""

import pytest
from rich.cells import cell_len

from store import Explained, Span
from tui.present.explanation import explanation_lines

EXPLANATION = (
    Explained(
        "headline",
        "The quarry opens again",
        0.95,
        "the title",
        "The quarry opens again",
        Span(0, 22),
    ),
    Explained("contacts.0", "person", 1.0, "stands under “Contact”", "Ada Brook", Span(40, 49)),
    Explained(
        "contacts.0.phones",
        "+4499",
        0.4,
        "number without a label; no numbering plan knows it",
        "99\n99",
        Span(1050, 1055),
        doubtful=True,
    ),
    Explained("contacts.0.emails", "ada@quarry.example", 0.8, "said by the source"),
)
UNBROKEN = """\
headline: The quarry opens again
    95% sure: the title
    from “The quarry opens again” (characters 0 to 22)

contacts.0: person
    100% sure: stands under “Contact”
    from “Ada Brook” (characters 40 to 49)
contacts.0.phones: +4499
    40% sure, check this: number without a label; no numbering plan knows it
    from “99 99” (characters 1,050 to 1,055)
contacts.0.emails: ada@quarry.example
    80% sure: said by the source"""


def test_lines_are_whole_where_no_person_reads():
    assert "\n".join(explanation_lines(EXPLANATION, None)) == UNBROKEN


@pytest.mark.parametrize("width", [24, 30, 44, 80, 200])
def test_no_line_is_wider_than_the_terminal(width):
    """What goes on stands deeper than the field's name, and no word is lost."""
    lines = list(explanation_lines(EXPLANATION, width))
    assert max(map(cell_len, lines)) <= width
    assert [line for line in lines if line and line[0] != " "] == [
        line for line in lines if line.startswith(("headline:", "contacts.0"))
    ]
    if width > 30:
        assert " ".join(" ".join(lines).split()) == " ".join(UNBROKEN.split())


@pytest.mark.parametrize("width", [0, 1, 5])
def test_no_width_is_too_small(width):
    assert list(explanation_lines(EXPLANATION, width))


def test_what_the_text_says_is_not_obeyed():
    """Signs that a terminal would obey do not reach it."""
    hostile = Explained("place", "Ro\x1b[2Jme", 0.9, "a city")
    assert not any("\x1b" in line for line in explanation_lines((hostile,), 40))
