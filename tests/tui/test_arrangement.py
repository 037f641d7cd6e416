"""How the panes share the screen, and how to get out of each."""

import pytest

from tui.arrangement import Arrangement, Layout


@pytest.mark.parametrize(
    ("width", "zoomed", "reading", "expected"),
    [
        (100, False, False, Layout.BESIDE),
        (99, False, True, Layout.BELOW),
        (60, False, False, Layout.BELOW),
        (59, False, False, Layout.LIST),
        (59, False, True, Layout.TEXT),
        (200, True, True, Layout.TEXT),
        (200, True, False, Layout.LIST),
    ],
)
def test_how_the_panes_share_the_screen(width, zoomed, reading, expected):
    assert Arrangement(zoomed=zoomed, reading=reading).layout(width) is expected


def test_no_pane_is_resized_away():
    small = large = Arrangement()
    for _ in range(30):
        small, large = small.resized(-5), large.resized(5)
    assert (small.split, large.split) == (25, 75)


def test_there_is_a_level_to_back_out_of_while_one_reads_or_zooms():
    assert not Arrangement().deep
    assert Arrangement().turned(reading=True).deep
    assert Arrangement().zoomed_in(True).deep
