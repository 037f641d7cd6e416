"""The palettes as themes of Textual, and which of them a terminal gets."""

from collections.abc import Mapping
from types import MappingProxyType

from textual.theme import Theme

from tui.present.palette import CONTRAST, DARK, LIGHT, TERMINAL, Palette
from tui.settings import ThemeName

PALETTES: Mapping[ThemeName, Palette] = MappingProxyType(
    {
        ThemeName.DARK: DARK,
        ThemeName.LIGHT: LIGHT,
        ThemeName.CONTRAST: CONTRAST,
        ThemeName.TERMINAL: TERMINAL,
    }
)
FEW = ("standard", "windows")
"""Rich's names for terminals of sixteen colours."""


def theme(name: ThemeName) -> Theme:
    """The theme of that name; `AUTO` is none of its own."""
    palette = PALETTES[name]
    ansi = palette is TERMINAL
    variables = {part: getattr(palette, part) for part in Palette._fields if part != "dark"}
    return Theme(
        name=f"communique-{name}",
        primary=palette.accent,
        warning=palette.match,
        error=palette.alarm,
        foreground=palette.text,
        background=palette.ground,
        surface=palette.raised,
        panel=palette.bar,
        dark=palette.dark,
        ansi=ansi,
        variables={
            **variables,
            "ansi-background": palette.ground,
            "ansi-foreground": palette.text,
            "cursor-style": "reverse" if ansi else "none",
            "input-cursor-foreground": palette.ground,
            "input-cursor-background": palette.text,
            "input-selection-background": palette.ground,
            "input-selection-foreground": palette.text,
        },
    )


def theme_for(wanted: ThemeName, colours: str | None, *, light: bool) -> ThemeName:
    """What `AUTO` is on a terminal of so many colours (as Rich says it) and on that ground."""
    if wanted is not ThemeName.AUTO:
        return wanted
    if colours in FEW:
        return ThemeName.TERMINAL
    return ThemeName.LIGHT if light else ThemeName.DARK
