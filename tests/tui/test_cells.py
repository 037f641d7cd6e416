"""What is sent to the terminal shows what was painted, and is no more than it takes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style

from tests.tui.grid import Terminal
from tui.terminal.cells import Cells, Piece

COLUMNS, LINES = 12, 4
STYLES = (
    Style(), Style(bold=True), Style(color="#102030"), Style(bgcolor="#405060", underline=True),
    Style(color="red", bgcolor="#405060"), Style(link="https://a.example/x"), Style(reverse=True),
    Style(bold=True, dim=True), Style(dim=True, bgcolor="#010203"),
)  # fmt: skip
TEXT = st.text("ab é宇e\u0301 ", min_size=1, max_size=5)
SEGMENTS = st.lists(
    st.builds(Segment, TEXT, st.sampled_from(STYLES), st.none()), min_size=1, max_size=3
)
PIECES = st.lists(
    st.builds(Piece, st.integers(0, COLUMNS - 1), st.integers(0, LINES - 1), SEGMENTS.map(tuple)),
    max_size=6,
)


def plain(pieces):
    """What a terminal shows to which every run is sent whole."""
    terminal = Terminal()
    for x, y, segments in pieces:
        terminal.take(f"\x1b[{y + 1};{x + 1}H")
        for text, style, _ in segments:
            codes = style._make_ansi_codes(ColorSystem.TRUECOLOR)
            terminal.link = style.link or ""
            terminal.take(f"\x1b[0;{codes}m" if codes else "\x1b[0m")
            terminal.take(text)
    return terminal.grid


@given(st.lists(PIECES, max_size=4))
def test_the_terminal_shows_what_was_painted(updates):
    cells, terminal = Cells(ColorSystem.TRUECOLOR), Terminal()
    for pieces in updates:
        terminal.take(cells.paint(whole(pieces)))
    painted = plain([piece for pieces in updates for piece in whole(pieces)])
    assert {at: terminal.grid.get(at) for at in painted} == painted


def whole(pieces):
    """A combining character at the very beginning of a run joins nothing, as with Textual."""
    return [piece for piece in pieces if all(cell_len(each.text[0]) for each in piece.segments)]


def painted(*texts, style=STYLES[1]):
    return [Piece(0, y, (Segment(text, style),)) for y, text in enumerate(texts)]


def test_what_stands_there_is_not_sent_again():
    cells = Cells(ColorSystem.TRUECOLOR)
    assert cells.paint(painted("abc", "def"))
    assert cells.paint(painted("abc", "def")) == ""
    assert cells.paint(painted("abc", "dxf")) == "\x1b[2;2H\x1b[1mx\x1b[m"


def test_few_cells_between_are_sent_rather_than_jumped_over():
    cells = Cells(ColorSystem.TRUECOLOR)
    cells.paint(painted("a" * 40))
    near = cells.paint(painted("b" + "a" * 5 + "b" + "a" * 33))
    assert near == "\x1b[1;1H\x1b[1mbaaaaab\x1b[m"
    far = cells.paint(painted("c" + "a" * 5 + "b" + "a" * 32 + "c"))
    assert far == "\x1b[1;1H\x1b[1mc\x1b[38Cc\x1b[m"


@pytest.mark.parametrize(
    ("old", "new", "sent"),
    [
        (Style(bold=True), Style(bold=True, color="#010203"), "\x1b[38;2;1;2;3m"),
        (Style(color="#010203"), Style(color="#010203", bold=True), "\x1b[1m"),
        (Style(bold=True, color="#010203"), Style(color="#010203"), "\x1b[22m"),
        (Style(bold=True, dim=True), Style(dim=True), "\x1b[0;2m"),
        (Style(color="#010203", bold=True), Style(bold=True), "\x1b[39m"),
    ],
)
def test_a_colour_is_told_only_where_it_turns(old, new, sent):
    cells = Cells(ColorSystem.TRUECOLOR)
    text = cells.paint([Piece(0, 0, (Segment("a", old), Segment("b", new)))])
    assert f"a{sent}b" in text


def test_a_terminal_without_colours_is_told_none():
    assert "38;" not in Cells(None).paint(painted("abc", style=Style(color="#010203")))
