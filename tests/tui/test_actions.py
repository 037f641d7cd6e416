"""The one list of actions and keys: whole, and true."""

from collections import Counter

import pytest

from tui.actions import ACTIONS, TOGETHER, WORTH, Where, footer, named, shown, shown_keys, table
from tui.app import CommuniqueApp
from tui.panes.contact_strip import ContactStrip
from tui.panes.desk import Desk
from tui.panes.facet_pane import FacetPane
from tui.panes.footer import fitting
from tui.panes.menu import Menu
from tui.panes.people_pane import PeoplePane
from tui.panes.release_list import ReleaseList
from tui.panes.release_pane import ReleasePane
from tui.panes.saved_rail import SavedRail
from tui.panes.search_bar import SearchBar
from tui.panes.timeline import Timeline
from tui.panes.value_bar import ValueBar
from tui.screens.browse import BrowseScreen
from tui.screens.command_dialog import CommandDialog
from tui.screens.confirm_dialog import ConfirmDialog
from tui.screens.copy_dialog import CopyDialog
from tui.screens.copy_leader import CopyLeader
from tui.screens.correct_dialog import CorrectDialog
from tui.screens.difference_dialog import DifferenceDialog
from tui.screens.find_dialog import FindDialog
from tui.screens.help_dialog import HelpDialog
from tui.screens.messages_dialog import MessagesDialog
from tui.screens.open_leader import OpenLeader
from tui.screens.path_dialog import PathBar, PathDialog
from tui.screens.pick_dialog import PickDialog
from tui.screens.related_dialog import RelatedDialog
from tui.screens.saved_dialog import SavedDialog
from tui.screens.syntax_dialog import SyntaxDialog
from tui.screens.write_dialog import WriteDialog
from tui.settings.keymap import KEYMAPS, rekeyed

DOERS = {
    Where.PANE: (ReleaseList, ReleasePane, Menu),
    Where.BROWSE: (BrowseScreen,),
    Where.LIST: (BrowseScreen,),
    Where.DEEP: (BrowseScreen,),
    Where.SEARCH: (SearchBar,),
    Where.PANES: (Desk,),
    Where.COPY: (CopyDialog,),
    Where.FIELDS: (CorrectDialog,),
    Where.VALUE: (ValueBar,),
    Where.COMMANDS: (CommandDialog,),
    Where.HELP: (HelpDialog,),
    Where.SYNTAX: (SyntaxDialog,),
    Where.SAVED: (SavedDialog, SavedRail),
    Where.TEXT: (ReleasePane,),
    Where.CONTACTS: (ContactStrip,),
    Where.FACETS: (FacetPane,),
    Where.TIMELINE: (Timeline,),
    Where.PEOPLE: (PeoplePane,),
    Where.RELATED: (RelatedDialog,),
    Where.MESSAGES: (MessagesDialog,),
    Where.DIFFERENCE: (DifferenceDialog,),
    Where.COPYING: (CopyLeader,),
    Where.OPENING: (OpenLeader,),
    Where.PICK: (PickDialog,),
    Where.PATH: (PathBar,),
    Where.CONFIRM: (ConfirmDialog,),
    Where.EVERYWHERE: (CommuniqueApp,),
}
SCREENS = {
    Where.PANES: (BrowseScreen,),
    Where.VALUE: (CorrectDialog, FindDialog, WriteDialog),
    Where.COMMANDS: (CommandDialog,),
    Where.SAVED: (BrowseScreen, SavedDialog),
    Where.CONTACTS: (BrowseScreen,),
    Where.FACETS: (BrowseScreen,),
    Where.PEOPLE: (BrowseScreen,),
    Where.PATH: (PathDialog,),
}


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.name)
def test_every_action_is_done_by_somebody(action):
    namespace, _, name = action.name.partition("(")[0].rpartition(".")
    doers = DOERS[action.where]
    if namespace == "app":
        doers = (CommuniqueApp,)
    elif namespace == "screen":
        doers = SCREENS[action.where]
    assert all(hasattr(doer, f"action_{name}") for doer in doers)


@pytest.mark.parametrize("doer", [each for doers in DOERS.values() for each in doers])
def test_what_is_bound_is_listed(doer):
    listed = {key for action in ACTIONS for key in action.keys}
    for binding in vars(doer).get("BINDINGS", ()):
        assert binding.key in listed


@pytest.mark.parametrize("keymap", KEYMAPS)
def test_a_key_does_one_thing_in_its_place(keymap):
    actions = rekeyed(KEYMAPS[keymap])
    for together in TOGETHER:
        bound = {(k, a.setting) for a in actions if a.where in together for k in a.keys}
        keys = Counter(key for key, _ in bound)
        assert [key for key, times in keys.items() if times > 1] == []


def test_each_action_can_be_told_from_all_others():
    assert len({action.place for action in ACTIONS}) == len(ACTIONS)
    assert {place for places in TOGETHER for place in places} == set(Where)


def footer_at(width, *places):
    return [action.label for action in fitting(footer(places), width)]


def test_the_footer_offers_what_counts_where_one_is():
    """In the search bar a ? would be typed, and so would a q."""
    asked = footer((Where.SEARCH, Where.PANES, Where.EVERYWHERE))
    assert [(action.keys[0], action.label) for action in asked] == [
        ("enter", "list"),
        ("tab", "complete"),
        ("up", "earlier"),
        ("f1", "how to ask"),
    ]


@pytest.mark.parametrize(
    ("width", "labels"),
    [
        (80, ["search", "read", "copy", "star", "quit", "people", "facets", "help"]),
        (60, ["search", "read", "copy", "quit", "people", "help"]),
        (30, ["search", "quit", "help"]),
        (8, ["help"]),
        (7, []),
    ],
)
def test_a_narrow_footer_keeps_the_way_to_all_others(width, labels):
    assert footer_at(width, Where.BROWSE, Where.LIST, Where.PANE, Where.PANES) == labels


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("zoom", ["zoom"]),
        ("wombat", []),
        ("quit", ["app.quit"]),
        ("LIST smaller", ["narrow"]),
        ("contact form", ["copy_as"]),
        ("redo", ["redo"]),
        ("people", ["people", "related", "show_people"]),
    ],
)
def test_commands_are_found_by_words_of_what_they_do(text, names):
    assert [action.name for action in named(text)] == names


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("move_down", "j ↓"),
        ("half_page_down", "Ctrl-D"),
        ("copy_contact({key})", "1-9"),
        ("screen.commands", "Ctrl-P"),
        ("previous_pane", "Shift-Tab"),
    ],
)
def test_keys_are_written_as_people_know_them(name, keys):
    assert shown_keys(next(action for action in ACTIONS if action.name == name)) == keys


@pytest.mark.parametrize(
    ("key", "written"),
    [
        ("f7", "F7"), ("ctrl+home", "Ctrl-Home"), ("ctrl+up", "Ctrl-↑"), ("+", "+"),
        ("comma", ","), ("shift+left", "Shift-←"), ("delete", "Delete"), ("ctrl+x", "Ctrl-X"),
    ],
)  # fmt: skip
def test_a_key_that_was_set_is_written_likewise(key, written):
    assert shown(key) == written


def test_the_table_has_a_row_for_each_action():
    rows = table().splitlines()
    assert rows[:2] == ["| where | key | what it does |", "| --- | --- | --- |"]
    assert "| In the search bar | `Ctrl-R` | Find an earlier query |" in rows
    assert len(rows) == len(ACTIONS) + 2


def test_whatever_stands_in_the_footer_is_worth_something():
    """What follows a leader has a label for its popup."""
    leaders = (Where.COPYING, Where.OPENING)
    told = [action for action in ACTIONS if action.label and action.where not in leaders]
    assert [action.name for action in told if action.name not in WORTH] == []
