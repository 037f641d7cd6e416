"""The one list of actions and keys: whole, and true."""

from collections import Counter

import pytest

from tui.actions import ACTIONS, Where, footer, shown_keys, table
from tui.app import CommuniqueApp
from tui.panes.copy_menu import CopyMenu
from tui.panes.field_menu import FieldMenu
from tui.panes.key_table import KeyTable
from tui.panes.release_list import ReleaseList
from tui.panes.release_pane import ReleasePane
from tui.panes.search_bar import SearchBar
from tui.panes.value_bar import ValueBar
from tui.screens.browse import BrowseScreen

DOERS = {
    Where.PANE: (ReleaseList, ReleasePane, KeyTable),
    Where.SEARCH: (SearchBar,),
    Where.BROWSE: (BrowseScreen,),
    Where.APP: (CommuniqueApp,),
    Where.MENU: (CopyMenu,),
    Where.FIELDS: (FieldMenu,),
    Where.VALUE: (ValueBar,),
    Where.HELP: (KeyTable,),
}


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.name)
def test_every_action_is_done_by_somebody(action):
    method = f"action_{action.name.partition('(')[0]}"
    assert all(hasattr(doer, method) for doer in DOERS[action.where])


@pytest.mark.parametrize("doer", [each for doers in DOERS.values() for each in doers])
def test_what_is_bound_is_listed(doer):
    listed = {key for action in ACTIONS for key in action.keys}
    for binding in vars(doer).get("BINDINGS", ()):
        assert binding.key in listed


def test_a_key_does_one_thing_in_its_place():
    for together in (
        (Where.PANE, Where.BROWSE, Where.APP),
        (Where.SEARCH,),
        (Where.MENU,),
        (Where.FIELDS,),
        (Where.VALUE,),
        (Where.HELP,),
    ):
        keys = Counter(k for action in ACTIONS if action.where in together for k in action.keys)
        assert [key for key, times in keys.items() if times > 1] == []


def test_the_footer_shows_the_first_key_of_what_counts():
    labels = [action.label for action in footer((Where.SEARCH, Where.APP))]
    assert labels == ["list", "clear", "help", "quit"]


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("move_down", "j ↓"),
        ("half_page_down", "Ctrl-D"),
        ("copy_contact({key})", "1-9"),
        ("command_palette", ": Ctrl-P"),
        ("previous_pane", "Shift-Tab"),
    ],
)
def test_keys_are_written_as_people_know_them(name, keys):
    assert shown_keys(next(action for action in ACTIONS if action.name == name)) == keys


def test_the_table_has_a_row_for_each_action():
    rows = table().splitlines()
    assert rows[:2] == ["| key | what it does |", "| --- | --- |"]
    assert "| `:` `Ctrl-P` | Find a command by its name |" in rows
    assert len(rows) == len(ACTIONS) + 2
