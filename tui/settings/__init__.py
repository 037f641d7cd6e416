"""What a person has set: the look, the order and the keys."""

from tui.settings.file import Reading, read_settings, settings_path
from tui.settings.keymap import textual_keymap
from tui.settings.values import ORDERS, Settings, ThemeName

__all__ = [
    "ORDERS",
    "Reading",
    "Settings",
    "ThemeName",
    "read_settings",
    "settings_path",
    "textual_keymap",
]
