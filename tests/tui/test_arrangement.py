"""How the panes share the screen, and how to get out of each."""

import pytest

from tui.arrangement import Arrangement, Pane

LIST, TEXT, CONTACTS, FACETS = Pane.LIST, Pane.TEXT, Pane.CONTACTS, Pane.FACETS
TIMELINE, PEOPLE, SAVED = Pane.TIMELINE, Pane.PEOPLE, Pane.SAVED
READ, NARROW = {TEXT, CONTACTS}, {TIMELINE, FACETS}


@pytest.mark.parametrize(
    ("width", "pane", "zoomed", "beside", "panes"),
    [
        (160, LIST, False, True, {SAVED, LIST, *READ, *NARROW}),
        (160, PEOPLE, False, True, {SAVED, LIST, *READ, PEOPLE}),
        (159, LIST, False, True, {SAVED, LIST, *READ}),
        (159, FACETS, False, True, {SAVED, LIST, *NARROW}),
        (139, LIST, False, True, {LIST, *READ}),
        (100, PEOPLE, False, True, {LIST, PEOPLE}),
        (99, TEXT, False, False, {LIST, *READ}),
        (60, TIMELINE, False, False, {LIST, *NARROW}),
        (59, LIST, False, False, {LIST}),
        (59, CONTACTS, False, False, READ),
        (59, FACETS, False, False, NARROW),
        (200, TEXT, True, False, READ),
        (200, LIST, True, False, {LIST}),
        (200, PEOPLE, True, False, {PEOPLE}),
    ],
)
def test_how_the_panes_share_the_screen(width, pane, zoomed, beside, panes):
    layout = Arrangement().turned(pane).zoomed_in(zoomed).layout(width)
    assert (layout.beside, layout.panes) == (beside, panes)


def test_the_list_stays_beside_what_was_opened_until_one_reads():
    opened = Arrangement().turned(FACETS).turned(LIST)
    assert opened.layout(120).panes == {LIST, *NARROW}
    assert opened.turned(TEXT).layout(120).panes == {LIST, *READ}


def test_one_above_the_other_the_pane_in_use_has_the_most_room():
    listed, read = Arrangement(), Arrangement().turned(TEXT)
    assert listed.share(listed.layout(80)) == 50 > read.share(read.layout(80))
    assert listed.share(listed.layout(120)) == read.share(read.layout(120))


def test_no_pane_is_resized_away():
    small = large = Arrangement()
    for _ in range(30):
        small, large = small.resized(-5), large.resized(5)
    assert (small.split, large.split) == (25, 75)


@pytest.mark.parametrize("pane", [pane for pane in Pane if pane is not LIST])
def test_one_backs_out_of_a_pane_by_one_level_and_then_another(pane):
    deep = Arrangement().turned(pane).zoomed_in(True)
    assert not Arrangement().deep
    assert deep.deep
    assert deep.backed_out().deep
    assert deep.backed_out().pane is pane
    assert not deep.backed_out().backed_out().deep
