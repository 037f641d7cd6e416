"""What stands in a settings file, checked: nothing that is wrong in it keeps the rest from use."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from enum import StrEnum
from typing import Any, TypeVar

from tui.actions import ACTIONS
from tui.present.look import Column, Look
from tui.present.words import Dates
from tui.settings.key_names import key_named, refusal
from tui.settings.keymap import KEYMAPS, agreed, clash_words
from tui.settings.values import ORDERS, Settings, ThemeName

KNOWN = ("theme", "keymap", "order", "columns", "dates", "keys")
SETTABLE = tuple(dict.fromkeys(action.setting for action in ACTIONS if action.setting))
"""The names of actions whose keys can be set."""
LONGEST = 60
"""Letters of what is repeated of a file."""
Choice = TypeVar("Choice", bound=StrEnum)


class Check:
    """Goes through the tables of a file, and gathers in `slips` what is wrong, a sentence each."""

    def __init__(self, tables: Mapping[str, Any]) -> None:
        self._tables = tables
        self.slips: list[str] = []

    def settings(self) -> Settings:
        """All settings, with the default for whatever is wrong or not there."""
        for name in self._tables:
            if name not in KNOWN:
                self._slip(f"“{name}” is no setting.", name, KNOWN)
        keymap = self._named("keymap", KEYMAPS, "vim")
        actions, clashes = agreed(KEYMAPS[keymap], self._keys())
        self.slips += [
            f"keys.{clash.setting}: {clash_words(clash)}; the old keys stay." for clash in clashes
        ]
        return Settings(
            theme=self._choice("theme", ThemeName.AUTO),
            order=ORDERS[self._named("order", ORDERS, "newest")],
            look=Look(self._columns(), self._choice("dates", Dates.DAY_FIRST)),
            keymap=keymap,
            actions=actions,
        )

    def _slip(self, words: str, written: str, known: Iterable[str]) -> None:
        """Say what is wrong, and what was meant where that can be told."""
        near = get_close_matches(written.casefold(), known, n=1)
        self.slips.append(f"{words} Did you mean “{near[0]}”?" if near else words)

    def _named(self, setting: str, known: Iterable[str], default: str) -> str:
        value = self._tables.get(setting, default)
        if isinstance(value, str) and value in known:
            return str(value)
        choices = ", ".join(known)
        self._slip(f"{setting}: {_shown(value)} is none of {choices}.", str(value), known)
        return default

    def _choice(self, setting: str, default: Choice) -> Choice:
        kind = type(default)
        return kind(self._named(setting, [each.value for each in kind], default.value))

    def _columns(self) -> tuple[Column, ...]:
        default, known = Look().columns, [each.value for each in Column]
        value = self._tables.get("columns")
        if value is None:
            return default
        if not isinstance(value, list):
            self.slips.append(f"columns: {_shown(value)} is no list like [{_quoted(default)}].")
            return default
        for each in value:
            if each not in known:
                choices = ", ".join(known)
                self._slip(f"columns: {_shown(each)} is none of {choices}.", str(each), known)
        return tuple(dict.fromkeys(Column(each) for each in value if each in known))

    def _keys(self) -> dict[str, tuple[str, ...]]:
        table = self._tables.get("keys", {})
        if not isinstance(table, dict):
            self.slips.append(f"keys: {_shown(table)} is no table; begin one with [keys].")
            return {}
        wanted = {}
        for name, value in table.items():
            if name not in SETTABLE:
                self._slip(f"keys.{name}: there is no such action.", name, SETTABLE)
            elif (keys := self._keys_of(name, value)) is not None:
                wanted[name] = keys
        return wanted

    def _keys_of(self, name: str, value: object) -> tuple[str, ...] | None:
        """The keys that are wanted for an action; None where the old ones stay."""
        written = value if isinstance(value, list) else [value]
        keys = list[str]()
        for each in written:
            text = each if isinstance(each, str) else ""
            reason = refusal(text) if text else "is no key in quotation marks"
            if reason:
                self.slips.append(f"keys.{name}: {_shown(each)} {reason}.")
            else:
                keys.append(key_named(text) or text)
        return tuple(dict.fromkeys(keys)) if keys or not written else None


def _shown(value: object) -> str:
    text = f"“{value}”" if isinstance(value, str) else str(value).lower()
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
