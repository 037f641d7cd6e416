"""What a person can do, and by which keys: the only list of both."""

from enum import StrEnum
from typing import NamedTuple

from textual.binding import Binding, BindingType


class Where(StrEnum):
    """What has to be in use for an action's keys to count; also its heading in the help."""

    PANE = "Moving in the list and in the text"
    SEARCH = "In the search bar"
    BROWSE = "Releases and contacts"
    APP = "Everywhere"
    MENU = "In the copy menu"
    FIELDS = "In the list of fields to correct"
    VALUE = "In the value of a field"
    HELP = "In this help"


class Action(NamedTuple):
    """`name` is what Textual runs, `{key}` in it the key pressed; `label` is for the footer."""

    name: str
    keys: tuple[str, ...]
    help: str
    where: Where
    label: str = ""


DIGITS = tuple("123456789")

ACTIONS = (
    Action("move_down", ("j", "down"), "Go down", Where.PANE),
    Action("move_up", ("k", "up"), "Go up", Where.PANE),
    Action("move_top", ("g", "home"), "Go to the first", Where.PANE),
    Action("move_bottom", ("G", "end"), "Go to the last", Where.PANE),
    Action("half_page_down", ("ctrl+d",), "Go down half a page", Where.PANE),
    Action("half_page_up", ("ctrl+u",), "Go up half a page", Where.PANE),
    Action("page_down", ("pagedown",), "Go down a page", Where.PANE),
    Action("page_up", ("pageup",), "Go up a page", Where.PANE),
    Action("leave", ("enter", "down"), "Go to the list of what was found", Where.SEARCH, "list"),
    Action("clear", ("escape",), "Clear the search; then go to the list", Where.SEARCH, "clear"),
    Action("search", ("/",), "Search as you type", Where.BROWSE, "search"),
    Action("read", ("enter",), "Read the release", Where.BROWSE, "read"),
    Action("next_pane", ("tab",), "Go to the next pane", Where.BROWSE, "pane"),
    Action("previous_pane", ("shift+tab",), "Go to the pane before", Where.BROWSE),
    Action(
        "copy",
        ("y",),
        "Copy the release's contact; with several, choose one",
        Where.BROWSE,
        "copy",
    ),
    Action(
        "copy_contact({key})",
        DIGITS,
        "Copy that contact of the release",
        Where.BROWSE,
    ),
    Action("copy_as", ("Y",), "Choose a contact and a form to copy", Where.BROWSE),
    Action("correct", ("e",), "Correct a field of the release", Where.BROWSE),
    Action("next_match", ("n",), "Go to the next word found in the text", Where.BROWSE),
    Action("previous_match", ("N",), "Go to the word found before", Where.BROWSE),
    Action(
        "zoom", ("z",), "Give this pane the whole screen, or take it back", Where.BROWSE, "zoom"
    ),
    Action("narrow", ("<",), "Make the list smaller", Where.BROWSE),
    Action("widen", (">",), "Make the list larger", Where.BROWSE),
    Action("back", ("escape",), "Back out one level", Where.BROWSE),
    Action("help", ("?",), "Show all keys", Where.APP, "help"),
    Action("command_palette", (":", "ctrl+p"), "Find a command by its name", Where.APP),
    Action("quit", ("q",), "Quit", Where.APP, "quit"),
    Action("next_contact", ("j", "down"), "Go to the next contact", Where.MENU),
    Action("previous_contact", ("k", "up"), "Go to the contact before", Where.MENU),
    Action("next_form", ("l", "right"), "Choose the next form", Where.MENU, "form"),
    Action("previous_form", ("h", "left"), "Choose the form before", Where.MENU),
    Action("take", ("enter", "y"), "Copy what is shown", Where.MENU, "copy"),
    Action("take_contact({key})", DIGITS, "Copy that contact", Where.MENU),
    Action("close", ("escape", "q"), "Close the menu", Where.MENU, "close"),
    Action("next_field", ("j", "down"), "Go to the next field", Where.FIELDS),
    Action("previous_field", ("k", "up"), "Go to the field before", Where.FIELDS),
    Action("edit", ("enter", "e"), "Write another value", Where.FIELDS),
    Action("close", ("escape", "q"), "Close the list", Where.FIELDS),
    Action("keep", ("enter",), "Keep the value", Where.VALUE),
    Action("leave", ("escape",), "Leave the field as it was", Where.VALUE),
    Action("close", ("escape", "q", "?"), "Close the help", Where.HELP, "close"),
)

SHOWN = {
    "down": "↓", "up": "↑", "home": "Home", "end": "End", "pagedown": "PgDn", "pageup": "PgUp",
    "enter": "Enter", "escape": "Esc", "tab": "Tab", "shift+tab": "Shift-Tab",
    "left": "←", "right": "→",
}  # fmt: skip


def shown(key: str) -> str:
    """The key as it is written for people: `Ctrl-D`, `PgDn`, `j`."""
    if key.startswith("ctrl+"):
        return f"Ctrl-{key[5:].upper()}"
    return SHOWN.get(key, key)


def shown_keys(action: Action) -> str:
    """`j ↓`, `1-9`."""
    if action.keys == DIGITS:
        return f"{action.keys[0]}-{action.keys[-1]}"
    return " ".join(map(shown, action.keys))


def bindings(where: Where) -> list[BindingType]:
    """What Textual binds where these actions count; the footer is our own."""
    return [
        Binding(key, action.name.format(key=key), action.help, show=False)
        for action in ACTIONS
        if action.where is where
        for key in action.keys
    ]


def footer(places: tuple[Where, ...]) -> tuple[Action, ...]:
    """The actions worth a place in the footer while these places are in use, in their order."""
    return tuple(action for action in ACTIONS if action.label and action.where in places)


def table() -> str:
    """All keys as a Markdown table, for the README."""
    rows = [f"| {_code(action)} | {action.help} |" for action in ACTIONS]
    return "\n".join(["| key | what it does |", "| --- | --- |", *rows])


def _code(action: Action) -> str:
    return " ".join(f"`{key}`" for key in shown_keys(action).split(" "))
