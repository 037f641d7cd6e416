"""Actions and their keys as they are bound, and told to people."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tui.actions.action import DIGITS, Action, Where
from tui.actions.listed import ACTIONS
from tui.actions.places import ASKED_FOR, WORTH

if TYPE_CHECKING:
    from textual.binding import BindingType

SHOWN = {
    "down": "↓", "up": "↑", "home": "Home", "end": "End", "pagedown": "PgDn", "pageup": "PgUp",
    "f1": "F1", "enter": "Enter", "escape": "Esc", "tab": "Tab", "shift+tab": "Shift-Tab",
    "left": "←", "right": "→", "shift+left": "Shift-←", "shift+right": "Shift-→",
    "shift+up": "Shift-↑", "shift+down": "Shift-↓", "backspace": "Backspace", "comma": ",",
    "space": "Space",
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


def key_of(name: str, actions: Sequence[Action]) -> str:
    """The first key of the action that is called so where keys are set; empty if it has none."""
    return next((shown(a.keys[0]) for a in actions if a.setting == name and a.keys), "")


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
    """The actions that a person can ask for by name, of which all words of `text` tell.

    One that is called just so stands before those that only speak of it.
    """
    words = text.lower().split()
    found = (
        action
        for action in actions
        if action.where in ASKED_FOR and "{" not in action.name and "commands" not in action.name
        if all(word in " ".join((*_called(action), action.help.lower())) for word in words)
    )
    return tuple(sorted(found, key=lambda a: bool(words) and " ".join(words) not in _called(a)))


def _called(action: Action) -> tuple[str, str]:
    """What the footer calls it, and what it is called where keys are set."""
    return action.label.lower(), (action.setting or "").replace("_", " ")


def table() -> str:
    """All keys as a Markdown table, for the README."""
    rows = [f"| {action.where} | {_code(action)} | {action.help} |" for action in ACTIONS]
    return "\n".join(["| where | key | what it does |", "| --- | --- | --- |", *rows])


def _code(action: Action) -> str:
    return " ".join(f"`{key}`" for key in shown_keys(action).split(" "))
