"""What is sent to the terminal shows what was painted, and is no more than it takes."""

import subprocess
import sys

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
TEXT = st.text("ab é宇e\u0301 ", min_size=1, max_size=5) | st.sampled_from((" " * 9, " " * 20))
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


@given(st.lists(PIECES, max_size=4), st.booleans())
def test_the_terminal_shows_what_was_painted(updates, erases):
    cells, terminal = Cells(ColorSystem.TRUECOLOR, erases=erases), Terminal()
    for pieces in updates:
        terminal.take(cells.paint(whole(pieces)))
    painted = plain([piece for pieces in updates for piece in whole(pieces)])
    assert {at: seen(terminal.grid[at]) for at in painted} == {
        at: seen(cell) for at, cell in painted.items()
    }


def seen(cell):
    """What of a cell is to be seen: of one without a character its ground and its lines."""
    text, codes, link = cell
    if text == " " and not codes & {"4", "7"}:
        codes = {code for code in codes if code.startswith("48")}
    return text, codes, link


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
    near = cells.paint(painted("b" + "a" * 4 + "b" + "a" * 34))
    assert near == "\x1b[1;1H\x1b[1mbaaaab\x1b[m"
    far = cells.paint(painted("c" + "a" * 4 + "b" + "a" * 33 + "c"))
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


@pytest.mark.parametrize(
    ("before", "blank", "after", "sent"),
    [
        (Style(bold=True, color="#010203"), Style(), Style(bold=True, color="#010203"), "a b"),
        (Style(color="#010203"), Style(color="#040506"), Style(color="#010203"), "a b"),
        (Style(), Style(bgcolor="#010203"), Style(), "a\x1b[48;2;1;2;3m \x1b[mb"),
        (Style(), Style(underline=True), Style(), "a\x1b[4m \x1b[mb"),
        (Style(underline=True), Style(), Style(), "a\x1b[m b"),
        (Style(reverse=True), Style(), Style(), "a\x1b[m b"),
    ],
)
def test_no_colour_is_told_of_a_character_that_is_none(before, blank, after, sent):
    cells = Cells(ColorSystem.TRUECOLOR)
    segments = Segment("a", before), Segment(" ", blank), Segment("b", after)
    assert sent in cells.paint([Piece(0, 0, segments)])


def test_many_blanks_are_told_by_their_number():
    cells = Cells(ColorSystem.TRUECOLOR, erases=True)
    assert cells.paint(painted("a" + " " * 30)) == "\x1b[1;1H\x1b[1ma\x1b[30X\x1b[m"
    assert cells.paint(painted("b" + " " * 5)) == "\x1b[1;1H\x1b[1mb\x1b[m"
    cells.paint(painted("c" * 30))
    assert cells.paint(painted("c" + " " * 5 + "c" * 24)) == "\x1b[1;2H     "
    assert (
        cells.paint(painted("d" + " " * 20 + "d"))
        == "\x1b[1;1H\x1b[1md\x1b[5C\x1b[15X\x1b[15Cd\x1b[m"
    )
    underlined = Style(underline=True)
    assert " " * 30 in cells.paint(painted(" " * 30, style=underlined))


@pytest.mark.parametrize(("term", "told"), [("xterm-256color", "True"), ("vt220", "False")])
def test_terminfo_says_whether_blanks_are_erased_in_colour(term, told):
    code = f"from tui.terminal.erasing import erases; print(erases({term!r}), erases('none'))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split()[0] == told


@pytest.mark.parametrize("term", ["", "nobody-describes-it"])
def test_what_no_terminfo_describes_is_sent_blanks(term):
    code = f"from tui.terminal.erasing import erases; print(erases({term!r}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


@pytest.mark.parametrize(
    ("colour", "sent"),
    [
        ("#e4e4e4", "\x1b[38;5;254m"),
        ("#5fafff", "\x1b[38;5;75m"),
        ("#e4e4e5", "\x1b[38;2;228;228;229m"),
        ("#0000ff", "\x1b[38;2;0;0;255m"),  # which themes of terminals make another one of
    ],
)
def test_one_of_256_colours_is_told_by_its_number(colour, sent):
    cells = Cells(ColorSystem.TRUECOLOR)
    assert sent in cells.paint(painted("a", style=Style(color=colour)))


def test_what_is_painted_over_and_comes_back_is_sent_again():
    cells = Cells(ColorSystem.TRUECOLOR)
    under = Piece(0, 0, (Segment("abcdef", STYLES[1]),))
    cells.paint([under])
    cells.paint([Piece(2, 0, (Segment("xy", STYLES[1]),))])
    assert cells.paint([under]) == "\x1b[1;3H\x1b[1mcd\x1b[m"
    assert cells.paint([under]) == ""


def test_a_terminal_without_colours_is_told_none():
    assert "38;" not in Cells(None).paint(painted("abc", style=Style(color="#010203")))
