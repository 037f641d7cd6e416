"""What a person can do, and by which keys: the only list of both."""

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from textual.binding import BindingType


class Where(StrEnum):
    """What has to be in use for an action's keys to count; also its heading in the help."""

    PANE = "In the list, the text and the menus"
    BROWSE = "In the list and in the text"
    LIST = "In the list"
    DEEP = "In the text, or where a pane is alone"
    SEARCH = "In the search bar"
    PANES = "In the search bar, the list and the text"
    COPY = "In the copy menu"
    FIELDS = "In the list of fields to correct"
    VALUE = "In the value of a field"
    COMMANDS = "In the list of commands"
    HELP = "In the help"
    SYNTAX = "In the page on how to ask"
    SAVED = "In the list of saved searches"
    RELATED = "In the list of related releases"
    DIFFERENCE = "In the page on what changed"
    COPYING = "After the key that copies"
    PICK = "In a list to choose from"
    GUARD = "Before what is under embargo is copied"
    EVERYWHERE = "Everywhere"


class Action(NamedTuple):
    """`name` is what Textual runs, `{key}` in it the key pressed; `label` is for the footer."""

    name: str
    keys: tuple[str, ...]
    help: str
    where: Where
    label: str = ""

    @property
    def setting(self) -> str | None:
        """What it is called where keys are set; None where they cannot be.

        Actions of one name in several places have their keys set together. The numbers of
        contacts are their keys, and Ctrl-C always ends the browser.
        """
        plain = self.name.rpartition(".")[2]
        return None if "{" in plain or self.keys == INTERRUPT else plain

    @property
    def place(self) -> str:
        """Tells it from actions of the same name elsewhere."""
        return f"{self.where.name}.{self.name}"


DIGITS = tuple("123456789")
INTERRUPT = ("ctrl+c",)

ACTIONS = (
    Action("move_down", ("j", "down"), "Go down", Where.PANE),
    Action("move_up", ("k", "up"), "Go up", Where.PANE),
    Action("move_top", ("g", "home"), "Go to the first", Where.PANE),
    Action("move_bottom", ("G", "end"), "Go to the last", Where.PANE),
    Action("half_page_down", ("ctrl+d",), "Go down half a page", Where.PANE),
    Action("half_page_up", ("ctrl+u",), "Go up half a page", Where.PANE),
    Action("page_down", ("pagedown",), "Go down a page", Where.PANE),
    Action("page_up", ("pageup",), "Go up a page", Where.PANE),
    Action("search", ("/",), "Go on writing the query; the list follows", Where.BROWSE, "search"),
    Action(
        "read",
        ("enter",),
        "Read the release; where nothing is found, ask what is near",
        Where.LIST,
        "read",
    ),
    Action(
        "copy",
        ("y",),
        "Show what can be copied of the release, by a further key",
        Where.BROWSE,
        "copy",
    ),
    Action(
        "copy_contact({key})",
        DIGITS,
        "Copy that contact; where nothing is found, take that way out",
        Where.BROWSE,
    ),
    Action("copy_as", ("Y",), "Choose a contact and a form to copy", Where.BROWSE),
    Action("correct", ("e",), "Correct a field of the release", Where.BROWSE, "correct"),
    Action(
        "star", ("s",), "Star the release or what is selected, or unstar it", Where.BROWSE, "star"
    ),
    Action("saved", ("S",), "List the saved searches, or save the query", Where.BROWSE),
    Action("tag", ("t",), "Tag it, or take tags off", Where.BROWSE, "tag"),
    Action("note", ("m",), "Write a note on it", Where.BROWSE, "note"),
    Action("toggle_read", ("R",), "Mark it as read, or as unread", Where.BROWSE),
    Action("undo", ("u",), "Undo what was done last to releases", Where.BROWSE, "undo"),
    Action("redo", ("U",), "Do again what was undone", Where.BROWSE),
    Action("select", ("space",), "Select the release, and go down", Where.BROWSE),
    Action("select_range", ("V",), "Begin to select a range, or end it", Where.BROWSE),
    Action("select_all", ("*",), "Select all that are listed, or none", Where.BROWSE),
    Action("find", ("ctrl+f",), "Find letters in the text", Where.BROWSE),
    Action(
        "next_match",
        ("n",),
        "Go to the next place found, then on into the next release",
        Where.BROWSE,
    ),
    Action("previous_match", ("N",), "Go to the place found before", Where.BROWSE),
    Action(
        "next_release", ("]",), "Go to the next release, with the text in use as well", Where.BROWSE
    ),
    Action("previous_release", ("[",), "Go to the release before", Where.BROWSE),
    Action(
        "related",
        ("r",),
        "List what it has to do with: versions, people, number",
        Where.BROWSE,
    ),
    Action("difference", ("d",), "Show what changed from version to version", Where.BROWSE),
    Action("return", ("backspace",), "Go back from the release that one went to", Where.BROWSE),
    Action("zoom", ("z",), "Give this pane the screen, or take it back", Where.BROWSE, "zoom"),
    Action("narrow", ("<",), "Make the list smaller", Where.BROWSE),
    Action("widen", (">",), "Make the list larger", Where.BROWSE),
    Action("clear", ("escape",), "Select none, or clear the query", Where.LIST),
    Action("quit", ("q",), "Quit", Where.LIST, "quit"),
    Action("back", ("q", "escape"), "Back out one level", Where.DEEP, "back"),
    Action("leave", ("enter",), "Go to the list; the query stays", Where.SEARCH, "list"),
    Action("dismiss", ("escape",), "Close what is offered, or go to the list", Where.SEARCH),
    Action(
        "complete",
        ("tab",),
        "Take what is offered, mend what is wrong, or go on",
        Where.SEARCH,
        "complete",
    ),
    Action(
        "older",
        ("up",),
        "Go up in what is offered, or bring the query before back",
        Where.SEARCH,
        "earlier",
    ),
    Action(
        "newer", ("down",), "Go down in it, or to a newer query, and then to the list", Where.SEARCH
    ),
    Action("recall", ("ctrl+r",), "Find an earlier query", Where.SEARCH),
    Action("next_pane", ("tab",), "Go to the next pane", Where.BROWSE, "pane"),
    Action("previous_pane", ("shift+tab",), "Go to the pane before", Where.PANES),
    Action("commands", (":",), "Find a command by its name", Where.BROWSE),
    Action("next_form", ("l", "right"), "Choose the next form", Where.COPY),
    Action("previous_form", ("h", "left"), "Choose the form before", Where.COPY),
    Action("take", ("enter", "y"), "Copy what is shown", Where.COPY),
    Action("take_contact({key})", DIGITS, "Copy that contact", Where.COPY),
    Action("close", ("escape", "q"), "Close the menu", Where.COPY),
    Action("edit", ("enter", "e"), "Write another value", Where.FIELDS),
    Action("close", ("escape", "q"), "Close the list", Where.FIELDS),
    Action("screen.keep", ("enter",), "Keep the value", Where.VALUE),
    Action("screen.cancel", ("escape",), "Leave the field as it was", Where.VALUE),
    Action("screen.run", ("enter",), "Do what is marked", Where.COMMANDS),
    Action("screen.move_down", ("down",), "Go down", Where.COMMANDS),
    Action("screen.move_up", ("up",), "Go up", Where.COMMANDS),
    Action("screen.close", ("escape",), "Close the list", Where.COMMANDS),
    Action("close", ("escape", "q"), "Close the help", Where.HELP),
    Action("app.help", ("?",), "Show all keys, or close them", Where.PANE, "help"),
    Action("run", ("enter",), "Ask what the line asks", Where.SYNTAX),
    Action("close", ("escape", "q"), "Close the page", Where.SYNTAX),
    Action("ask", ("enter",), "Ask the search", Where.SAVED),
    Action("save", ("s", "a"), "Save the query that is asked now", Where.SAVED),
    Action("remove", ("d", "delete"), "Remove the search", Where.SAVED),
    Action("close", ("escape", "q"), "Close the list", Where.SAVED),
    Action("go", ("enter",), "Go to the release", Where.RELATED),
    Action("compare", ("d",), "Show what changed from it, or to it", Where.RELATED),
    Action("close", ("escape", "q"), "Close the list", Where.RELATED),
    Action("close", ("escape", "q"), "Close the page", Where.DIFFERENCE),
    Action("contact", ("y",), "The contact; of several, choose one", Where.COPYING, "contact"),
    Action("card", ("c",), "The card of a contact", Where.COPYING, "card"),
    Action("phone", ("p",), "A telephone number", Where.COPYING, "phone"),
    Action("mail", ("m",), "A mail address", Where.COPYING, "mail"),
    Action("vcard", ("v",), "The vCard of a contact", Where.COPYING, "vCard"),
    Action("everyone", ("a",), "All contacts", Where.COPYING, "all"),
    Action("passage", ("q",), "A quote, or a paragraph", Where.COPYING, "quote"),
    Action("title", ("h",), "The headline", Where.COPYING, "headline"),
    Action("reference", ("r",), "A reference, in a style", Where.COPYING, "reference"),
    Action("address", ("l",), "A link", Where.COPYING, "link"),
    Action("chosen", ("enter",), "Do what is marked", Where.COPYING),
    Action("drop", ("escape",), "Do nothing", Where.COPYING),
    Action("pick", ("enter",), "Take what is marked", Where.PICK),
    Action("pick_number({key})", DIGITS, "Take that one", Where.PICK),
    Action("close", ("escape", "q"), "Take none", Where.PICK),
    Action("allow", ("y",), "Take it all the same", Where.GUARD),
    Action("refuse", ("n", "escape", "q"), "Leave it", Where.GUARD),
    Action("app.syntax", ("f1",), "Say how to ask, or close that", Where.EVERYWHERE, "how to ask"),
    Action("screen.commands", ("ctrl+p",), "Find a command by its name", Where.PANES),
    Action(
        "app.suspend_process",
        ("ctrl+z",),
        "Back to the shell; fg comes back here",
        Where.EVERYWHERE,
    ),
    Action("app.quit", INTERRUPT, "Quit at once", Where.EVERYWHERE),
)
WORTH = (
    "app.help", "app.syntax", "quit", "back", "leave", "search", "copy", "read", "complete",
    "older", "star", "tag", "correct", "zoom", "next_pane", "undo", "note",
)  # fmt: skip
"""The names in the footer; the first of them are the last to go where there is no room."""
ASKED_FOR = (Where.BROWSE, Where.PANES, Where.EVERYWHERE)
"""Where that counts which can be asked for by its name."""
TYPED_IN = (Where.SEARCH, Where.PANES, Where.VALUE, Where.COMMANDS, Where.EVERYWHERE)
"""Where what can be written is written, and does nothing else."""
TOGETHER = (
    (Where.PANE, Where.BROWSE, Where.LIST, Where.PANES, Where.EVERYWHERE),
    (Where.PANE, Where.BROWSE, Where.DEEP, Where.PANES, Where.EVERYWHERE),
    (Where.SEARCH, Where.PANES, Where.EVERYWHERE),
    (Where.PANE, Where.COPY, Where.EVERYWHERE),
    (Where.PANE, Where.FIELDS, Where.EVERYWHERE),
    (Where.VALUE, Where.EVERYWHERE),
    (Where.COMMANDS, Where.EVERYWHERE),
    (Where.PANE, Where.HELP, Where.EVERYWHERE),
    (Where.PANE, Where.SYNTAX, Where.EVERYWHERE),
    (Where.PANE, Where.SAVED, Where.EVERYWHERE),
    (Where.PANE, Where.RELATED, Where.EVERYWHERE),
    (Where.PANE, Where.DIFFERENCE, Where.EVERYWHERE),
    (Where.PANE, Where.COPYING, Where.EVERYWHERE),
    (Where.PANE, Where.PICK, Where.EVERYWHERE),
    (Where.PANE, Where.GUARD, Where.EVERYWHERE),
)
"""What counts at once: there no key may do two things."""

SHOWN = {
    "down": "↓", "up": "↑", "home": "Home", "end": "End", "pagedown": "PgDn", "pageup": "PgUp",
    "f1": "F1", "enter": "Enter", "escape": "Esc", "tab": "Tab", "shift+tab": "Shift-Tab",
    "left": "←", "right": "→", "comma": ",", "space": "Space",
}  # fmt: skip


def shown(key: str) -> str:
    """The key as it is written for people: `Ctrl-D`, `PgDn`, `j`."""
    held, _, bare = key.rpartition("+")
    if held and key not in SHOWN:
        return f"{held.capitalize()}-{SHOWN.get(bare, bare.upper())}"
    return SHOWN.get(key, key if len(key) == 1 else key.capitalize())


def shown_keys(action: Action) -> str:
    """`j ↓`, `1-9`."""
    if action.keys == DIGITS:
        return f"{action.keys[0]}-{action.keys[-1]}"
    return " ".join(map(shown, action.keys))


def ways(where: Where, actions: Sequence[Action], **words: str) -> str:
    """`Enter copy · Esc close`: the first keys there, by the words for what some actions do."""
    first = {a.setting: shown(a.keys[0]) for a in actions if a.where is where and a.keys}
    return " · ".join(f"{first[name]} {said}" for name, said in words.items() if name in first)


def bindings(*places: Where) -> "list[BindingType]":
    """What Textual binds where these actions count; the footer is our own."""
    from textual.binding import Binding  # the command line only wants the names

    return [
        Binding(
            key,
            action.name.format(key=key),
            action.help,
            show=False,
            id=action.place if action.setting else None,
        )
        for action in ACTIONS
        if action.where in places
        for key in action.keys
    ]


def footer(places: tuple[Where, ...], actions: Sequence[Action] = ACTIONS) -> tuple[Action, ...]:
    """The actions worth a place in the footer while these places are in use, in their order."""
    return tuple(
        action for action in actions if action.label and action.keys and action.where in places
    )


def worth(action: Action) -> int:
    """How early the footer does without the action; the least is kept longest."""
    return WORTH.index(action.name)


def named(text: str, actions: Sequence[Action] = ACTIONS) -> tuple[Action, ...]:
    """The actions that a person can ask for by name, of which all words of `text` tell."""
    words = text.lower().split()
    return tuple(
        action
        for action in actions
        if action.where in ASKED_FOR and "{" not in action.name and "commands" not in action.name
        if all(word in f"{action.label} {action.help}".lower() for word in words)
    )


def table() -> str:
    """All keys as a Markdown table, for the README."""
    rows = [f"| {action.where} | {_code(action)} | {action.help} |" for action in ACTIONS]
    return "\n".join(["| where | key | what it does |", "| --- | --- | --- |", *rows])


def _code(action: Action) -> str:
    return " ".join(f"`{key}`" for key in shown_keys(action).split(" "))
