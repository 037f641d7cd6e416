"""Keys as a person writes them in settings, and as terminals and Textual name them."""

import re

from tui.actions import SHOWN

NAMED = {
    **{shown.casefold(): key for key, shown in SHOWN.items()},
    "pageup": "pageup", "pagedown": "pagedown", "escape": "escape", "return": "enter",
    "down": "down", "up": "up", "left": "left", "right": "right", "space": "space",
    "backspace": "backspace", "delete": "delete", "del": "delete", "insert": "insert",
}  # fmt: skip
NOT_ITSELF = {"ctrl+i": "Tab", "ctrl+m": "Enter", "ctrl+j": "Enter", "ctrl+h": "Backspace"}
"""What terminals send for these is what they send for another key."""
FIXED = "ctrl+c"
FUNCTION = re.compile(r"f([1-9]|1[0-2])")
CONTROLLED = re.compile(r"ctrl\+([a-z]|up|down|left|right|home|end)")
SHIFTED = re.compile(r"shift\+(up|down|left|right|home|end|tab)")
ALIKE = {",": "comma", " ": "space"}
"""Names of characters that stand for themselves nowhere else."""


def key_named(text: str) -> str | None:
    """The key that `j`, `Ctrl-D`, `ctrl+d`, `PgDn` or `↓` is; None for what is no key."""
    if len(text) == 1 and text.isprintable() and text not in NAMED:
        return ALIKE.get(text, text)
    written = text.strip().casefold()
    name = written.replace("ctrl-", "ctrl+").replace("shift-", "shift+")
    if named := NAMED.get(written) or NAMED.get(name):
        return named
    known = any(form.fullmatch(name) for form in (FUNCTION, CONTROLLED, SHIFTED))
    return name if known else None


def refusal(text: str) -> str:
    """Why nothing can be bound to the key, as a sentence without its subject; empty if it can."""
    if text.strip().casefold().startswith(("alt", "meta")):
        return "is no key here: terminals send it as Esc and the other key"
    key = key_named(text)
    if key is None:
        return "is no key: write j, Ctrl-D, PgDn, F5, Esc …"
    if key in NOT_ITSELF:
        return f"is the same as {NOT_ITSELF[key]} on a terminal"
    return "always quits" if key == FIXED else ""


def types_something(key: str) -> bool:
    """Whether the key writes a character where one writes."""
    return len(key) == 1 or key in ALIKE.values()
