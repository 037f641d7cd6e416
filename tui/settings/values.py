"""What can be set, as one frozen value."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from msgspec import Struct

from store import Order
from tui.actions import ACTIONS, Action
from tui.present.look import Look


class ThemeName(StrEnum):
    """`AUTO` is dark or light as the terminal is, and its own colours where it has but sixteen."""

    AUTO = "auto"
    DARK = "dark"
    LIGHT = "light"
    CONTRAST = "contrast"
    TERMINAL = "terminal"


ORDERS: Mapping[str, Order] = MappingProxyType(
    {"newest": Order.NEWEST, "oldest": Order.OLDEST, "relevance": Order.RELEVANCE}
)
"""Orders of the list by the names that `sort:` has for them."""


class Settings(Struct, frozen=True):
    """`actions` are all that can be done, with the keys that do it."""

    theme: ThemeName = ThemeName.AUTO
    order: Order = Order.NEWEST
    look: Look = Look()
    keymap: str = "vim"
    actions: tuple[Action, ...] = ACTIONS
