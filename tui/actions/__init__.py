"""The door of the actions: the list of them, where they count, and how they are told."""

from tui.actions.action import DIGITS, INTERRUPT, Action, Where
from tui.actions.listed import ACTIONS
from tui.actions.places import ASKED_FOR, TOGETHER, TYPED_IN, WORTH
from tui.actions.telling import (
    SHOWN,
    bindings,
    footer,
    key_of,
    named,
    shown,
    shown_keys,
    table,
    ways,
    worth,
)

__all__ = [
    "ACTIONS",
    "ASKED_FOR",
    "DIGITS",
    "INTERRUPT",
    "SHOWN",
    "TOGETHER",
    "TYPED_IN",
    "WORTH",
    "Action",
    "Where",
    "bindings",
    "footer",
    "key_of",
    "named",
    "shown",
    "shown_keys",
    "table",
    "ways",
    "worth",
]
