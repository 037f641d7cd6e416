"""The colours of the browser: one meaning each, readable on every ground they may stand on.

All are colours that terminals of 256 have, or that are told apart there as well (xterm's table of
16 to 255), so that a palette looks the same with fewer colours.
"""

from typing import NamedTuple


class Palette(NamedTuple):
    """Colours as `#rrggbb`.

    `raised` is the ground of what one writes in and of dialogs, `bar` that of the lines on top and
    below and of notices, `cursor` that of the marked row. `accent` is what is in use and what a key
    does, `match` what was searched for, `doubt` what is to be checked, `alarm` an embargo or what
    failed. `frame` parts panes.
    """

    dark: bool
    ground: str
    raised: str
    bar: str
    cursor: str
    text: str
    meta: str
    faint: str
    accent: str
    match: str
    doubt: str
    alarm: str
    frame: str


DARK = Palette(
    dark=True,
    ground="#121212", raised="#1c1c1c", bar="#262626", cursor="#303030",
    text="#e4e4e4", meta="#bcbcbc", faint="#a8a8a8", frame="#808080",
    accent="#5fafff", match="#ffd75f", doubt="#d787ff", alarm="#ff8787",
)  # fmt: skip
LIGHT = Palette(
    dark=False,
    ground="#ffffff", raised="#eeeeee", bar="#e4e4e4", cursor="#d7d7ff",
    text="#121212", meta="#444444", faint="#585858", frame="#767676",
    accent="#005faf", match="#5f5f00", doubt="#8700af", alarm="#af0000",
)  # fmt: skip
CONTRAST = Palette(
    dark=True,
    ground="#000000", raised="#000000", bar="#000000", cursor="#0000af",
    text="#ffffff", meta="#ffffff", faint="#d7d7ff", frame="#ffffff",
    accent="#00ffff", match="#ffff00", doubt="#ffafff", alarm="#ffafaf",
)  # fmt: skip
TERMINAL = Palette(
    dark=True,
    ground="ansi_default", raised="ansi_default", bar="ansi_default", cursor="ansi_default",
    text="ansi_default", meta="ansi_default", faint="ansi_default", frame="ansi_default",
    accent="ansi_default", match="ansi_default", doubt="ansi_magenta", alarm="ansi_red",
)  # fmt: skip
"""Whose contrast is the terminal's own; what has no colour here is told by weight and line."""

GROUNDS = ("ground", "raised", "bar", "cursor")
WRITTEN = ("text", "meta", "faint", "accent", "match", "doubt", "alarm")
"""What letters are written in."""
