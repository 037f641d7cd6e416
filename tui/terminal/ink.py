"""The codes by which a terminal is told how a character looks, as few as say it."""

from functools import lru_cache
from typing import NamedTuple

from rich.color import Color, ColorSystem, ColorType
from rich.style import Style

NO_LINK = ""
SET_ANEW = 22
"""The first of the 256 colours that no terminal's theme makes another one of."""


class Ink(NamedTuple):
    """The codes of a style, ECMA-48 SGR: its colours, and what else it is; a link is OSC 8."""

    front: str = ""
    back: str = ""
    ways: tuple[str, ...] = ()
    link: str = NO_LINK


BLANK = Ink()


@lru_cache(maxsize=4096)
def ink_of(style: Style, colors: ColorSystem | None) -> Ink:
    """The codes of a style on a terminal of these colours."""
    if colors is None:
        return Ink(link=style.link or NO_LINK)
    front = _colour(style.color, colors, front=True) if style.color else ""
    back = _colour(style.bgcolor, colors, front=False) if style.bgcolor else ""
    ways = tuple(code for name, code in _WAYS if getattr(style, name))
    return Ink(front, back, ways, style.link or NO_LINK)


@lru_cache(maxsize=1024)
def _colour(color: Color, colors: ColorSystem, *, front: bool) -> str:
    """One of the 256 is told by its number, which is shorter."""
    shown = color.downgrade(colors)
    number = _numbers().get(shown.triplet) if shown.type is ColorType.TRUECOLOR else None
    if number is None:
        return ";".join(shown.get_ansi_codes(foreground=front))
    return f"{38 if front else 48};5;{number}"


@lru_cache(maxsize=1)
def _numbers() -> dict[tuple[int, int, int] | None, int]:
    return {Color.from_ansi(n).get_truecolor(): n for n in range(SET_ANEW, 256)}


@lru_cache(maxsize=4096)
def blank_of(ink: Ink) -> Ink:
    """What of it is to be seen where no character is."""
    if any(way in _SEEN for way in ink.ways):
        return ink
    return Ink(back=ink.back, link=ink.link)


@lru_cache(maxsize=4096)
def over(ink: Ink, blank: Ink) -> Ink:
    """The ink in which blanks look like `blank`, and which is the least to turn `ink` into."""
    if blank.ways:
        return blank
    return Ink(ink.front, blank.back, tuple(w for w in ink.ways if w not in _SEEN), blank.link)


@lru_cache(maxsize=4096)
def turn(old: Ink, new: Ink) -> str | None:
    """The codes that make one ink of another, the fewest; None where they look the same."""
    if old[:3] == new[:3]:
        return None
    if new[:3] == BLANK[:3]:
        return ""
    anew = _codes("0", *new.ways, new.front, new.back)
    off = dict.fromkeys(_OFF[way] for way in old.ways if way not in new.ways)
    kept = [way for way in old.ways if _OFF[way] not in off]
    on = [way for way in new.ways if way not in kept]
    front = new.front or "39" if new.front != old.front else ""
    back = new.back or "49" if new.back != old.back else ""
    return min(_codes(*off, *on, front, back), anew, key=len)


def _codes(*codes: str) -> str:
    return ";".join(filter(None, codes))


_WAYS = (
    ("bold", "1"), ("dim", "2"), ("italic", "3"), ("underline", "4"), ("blink", "5"),
    ("blink2", "6"), ("reverse", "7"), ("conceal", "8"), ("strike", "9"), ("underline2", "21"),
    ("frame", "51"), ("encircle", "52"), ("overline", "53"),
)  # fmt: skip
_SEEN = frozenset({"4", "7", "9", "21", "51", "52", "53"})
"""Those that are seen where no character is."""
_OFF = {
    "1": "22", "2": "22", "3": "23", "4": "24", "5": "25", "6": "25", "7": "27", "8": "28",
    "9": "29", "21": "24", "51": "54", "52": "54", "53": "55",
}  # fmt: skip
"""What takes back each way in which characters stand out."""
