"""Which keys do what: the shipped keymaps, and what a person makes of one."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from tui.actions import ACTIONS, TOGETHER, TYPED_IN, Action, shown
from tui.settings.key_names import types_something

Wanted = Mapping[str, tuple[str, ...]]
"""Keys by the setting of an action."""

VIM: Wanted = MappingProxyType({})
"""The keys that stand in the list of actions."""
EMACS: Wanted = MappingProxyType(
    {
        "move_down": ("ctrl+n", "down"),
        "move_up": ("ctrl+p", "up"),
        "newer": ("ctrl+n", "down"),
        "older": ("ctrl+p", "up"),
        "page_down": ("ctrl+v", "pagedown"),
        "next_form": ("ctrl+f", "right"),
        "previous_form": ("ctrl+b", "left"),
        "search": ("ctrl+s", "/"),
        "copy": ("ctrl+w", "y"),
        "back": ("ctrl+g", "q", "escape"),
        "clear": ("ctrl+g", "escape"),
        "close": ("ctrl+g", "q", "escape"),
        "leave": ("enter",),
        "dismiss": ("ctrl+g", "escape"),
        "commands": ("ctrl+x", ":"),
    }
)
"""Ctrl-N, Ctrl-P, Ctrl-V, Ctrl-S and Ctrl-G as there; what has Alt there no terminal sends."""
KEYMAPS: Mapping[str, Wanted] = MappingProxyType({"vim": VIM, "emacs": EMACS})


class Clash(NamedTuple):
    """A key that would do two things at once; `setting` is the one that is to give way."""

    key: str
    setting: str
    other: Action


def rekeyed(wanted: Wanted, actions: Sequence[Action] = ACTIONS) -> tuple[Action, ...]:
    """The actions with the keys that are wanted for them.

    Where one writes, only keys that write nothing count; if none is left, the old ones stay.
    """
    return tuple(
        action._replace(keys=_keys(action, wanted[action.setting]))
        if action.setting and action.setting in wanted
        else action
        for action in actions
    )


def agreed(keymap: Wanted, wanted: Wanted) -> tuple[tuple[Action, ...], tuple[Clash, ...]]:
    """The actions by a shipped keymap and what is wanted else, without what clashes in it."""
    base, kept, clashes = rekeyed(keymap), dict(wanted), list[Clash]()
    while clash := next(_clashes(rekeyed(kept, base), kept), None):
        del kept[clash.setting]
        clashes.append(clash)
    return rekeyed(kept, base), tuple(clashes)


def clash_words(clash: Clash) -> str:
    """`“e” is the key of “correct” in the list and in the text`."""
    other, where = clash.other, clash.other.where
    name = other.setting or other.name.partition("(")[0]
    return f"“{shown(clash.key)}” is the key of “{name}” {where[0].lower()}{where[1:]}"


def textual_keymap(actions: Sequence[Action]) -> dict[str, str]:
    """What Textual is to bind; nothing where all is as listed, and else every action.

    Of one that was set Textual takes the old key from all others as well.
    """
    if tuple(actions) == ACTIONS:
        return {}
    return {a.place: ",".join(a.keys) or "unbound" for a in actions if a.setting}


def _keys(action: Action, wanted: tuple[str, ...]) -> tuple[str, ...]:
    if action.where not in TYPED_IN:
        return wanted
    silent = tuple(key for key in wanted if not types_something(key))
    return silent if silent or not wanted else action.keys


def _clashes(actions: Sequence[Action], wanted: Wanted) -> Iterator[Clash]:
    """Where an action that was set has a key of another one; the one set last gives way."""
    order = list(wanted)
    for places in TOGETHER:
        taken: dict[str, Action] = {}
        for action in actions:
            for key in action.keys if action.where in places else ():
                other = taken.setdefault(key, action)
                set_here = [each for each in (other, action) if each.setting in wanted]
                if other.setting != action.setting and set_here:
                    yields = max(set_here, key=lambda each: order.index(each.setting or ""))
                    stays = other if yields is action else action
                    yield Clash(key, yields.setting or "", stays)
