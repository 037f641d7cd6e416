"""Settings as the file that would set them."""

from collections.abc import Iterable, Iterator

from tui.actions import Action
from tui.present.look import Column
from tui.present.words import Dates
from tui.settings.keymap import KEYMAPS
from tui.settings.values import ORDERS, Settings, ThemeName

WIDE = 42
"""Characters of a setting, before what can be set instead."""


def printed(settings: Settings) -> Iterator[str]:
    """Lines of TOML, each setting with what it can be behind it."""
    order = next(name for name, order in ORDERS.items() if order is settings.order)
    look = settings.look
    yield _row(f"theme = {_quoted(settings.theme)}", _either(ThemeName))
    yield _row(f"keymap = {_quoted(settings.keymap)}", _either(KEYMAPS))
    yield _row(f"order = {_quoted(order)}", _either(ORDERS))
    yield _row(f"columns = {_listed(look.columns)}", _either(Column, "and"))
    yield _row(f"dates = {_quoted(look.dates)}", _either(Dates))
    yield ""
    yield "[keys]"
    yield from _keys(settings.actions)


def _keys(actions: Iterable[Action]) -> Iterator[str]:
    """Each name once, with all keys that do it somewhere."""
    named: dict[str, list[Action]] = {}
    for action in actions:
        if action.setting:
            named.setdefault(action.setting, []).append(action)
    for name, alike in named.items():
        keys = dict.fromkeys(key for action in alike for key in action.keys)
        yield _row(f"{name} = {_listed(keys)}", alike[0].help)


def _row(setting: str, comment: str) -> str:
    return f"{setting:{WIDE}} # {comment}"


def _either(names: Iterable[str], word: str = "or") -> str:
    *others, last = map(str, names)
    return f"{', '.join(others)} {word} {last}"


def _listed(names: Iterable[str]) -> str:
    return f"[{', '.join(map(_quoted, names))}]"


def _quoted(name: str) -> str:
    return f'"{name}"'
