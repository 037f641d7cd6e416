"""What a terminal sends, cut into keys and pastes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.terminal.keyboard import BEGIN, END, Piece, cut

TYPED = (
    "j",
    "/",
    "1",
    "é",
    "\r",
    "\x7f",
    "\x1b[B",
    "\x1b[1;5C",
    "\x1bOP",
    "\x1b[<0;3;4M",
    "\x1b[[A",
    "\x1b]11;rgb:ffff/ffff/ffff\x1b\\",
    "\x1b]11;rgb:00/00/00\x07",
)


def keys(*texts):
    return [Piece(text) for text in texts]


@pytest.mark.parametrize(
    ("sent", "pieces", "held"),
    [
        ("jk", keys("j", "k"), ""),
        ("\x1bj", keys("\x1b", "j"), ""),
        ("\x1b/", keys("\x1b", "/"), ""),
        ("\x1b\r", keys("\x1b", "\r"), ""),
        ("\x1b1", keys("\x1b", "1"), ""),
        ("\x1b\x1b[A", keys("\x1b", "\x1b[A"), ""),
        ("\x1b[A", keys("\x1b[A"), ""),
        ("\x1bOPq", keys("\x1bOP", "q"), ""),
        ("\x1bOj", keys("\x1b", "O", "j"), ""),
        ("\x1b[<35;10;4mj", keys("\x1b[<35;10;4m", "j"), ""),
        ("\x1b[M !!j", keys("\x1b[M !!", "j"), ""),
        ("\x1b]q", keys("\x1b", "]", "q"), ""),
        ("\x1b]12;q", keys(*"\x1b]12;q"), ""),
        ("j\x1b", keys("j"), "\x1b"),
        ("j\x1b]11;rgb:ffff", keys("j"), "\x1b]11;rgb:ffff"),
        ("j\x1b[1;", keys("j"), "\x1b[1;"),
        (f"{BEGIN}two\nlines{END}q", [Piece("two\nlines", True), Piece("q")], ""),
        (f"{BEGIN}a\x1bqb{END}", [Piece("a\x1bqb", True)], ""),
        (f"j{BEGIN}half", keys("j"), f"{BEGIN}half"),
    ],
)
def test_a_key_is_cut_from_the_next(sent, pieces, held):
    assert cut(sent) == (pieces, held)


@pytest.mark.parametrize(
    ("held", "pieces", "still"),
    [
        ("\x1b", keys("\x1b"), ""),
        ("\x1b[", keys("\x1b", "["), ""),
        ("\x1bO", keys("\x1b", "O"), ""),
        ("\x1b]11", keys("\x1b", "]", "1", "1"), ""),
        (f"{BEGIN}half", [], f"{BEGIN}half"),
    ],
)
def test_what_nothing_follows_is_what_it_looks_like(held, pieces, still):
    """But for a paste: its end comes, and none of it is ever taken for keys."""
    assert cut(held, silent=True) == (pieces, still)


@given(st.lists(st.sampled_from(TYPED)), st.data())
def test_it_does_not_matter_where_the_stream_is_parted(typed, data):
    sent = "".join(typed)
    seam = data.draw(st.integers(0, len(sent)))
    first, held = cut(sent[:seam])
    second, rest = cut(held + sent[seam:])
    assert [piece.text for piece in first + second] == typed
    assert rest == ""
