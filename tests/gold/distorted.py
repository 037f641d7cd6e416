"""Releases as they come out of other programs: each sample in ways in which texts get spoilt.

Nobody says what is right in them. They show where a limit or a weight moved, as they stand near
many more of those than whole releases do.
"""

import re
import textwrap
from collections.abc import Callable

MENU = "Home | News | About us\nSearch\nSkip to content\nPress\n\nMore news\nSubscribe\n\n"
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[ .-](?=\d)")


def _lines(change: Callable[[str], str]) -> Callable[[str], str]:
    return lambda text: "\n".join(map(change, text.split("\n")))


def _wrapped(width: int) -> Callable[[str], str]:
    return _lines(lambda line: textwrap.fill(line, width))


def _without_empty_lines(text: str) -> str:
    return "\n".join(line for line in text.split("\n") if line.strip())


def _from_line(first: int) -> Callable[[str], str]:
    return lambda text: "\n".join(text.lstrip("\n").split("\n")[first:])


def _upper_head(text: str) -> str:
    lines = text.split("\n")
    return "\n".join([*map(str.upper, lines[:6]), *lines[6:]])


WAYS: dict[str, Callable[[str], str]] = {
    "wrapped at 34": _wrapped(34),
    "without empty lines": _without_empty_lines,
    "an empty line below each": lambda text: text.replace("\n", "\n\n"),
    "all on one line": lambda text: "  ".join(text.split("\n")),
    "its head in capitals": _upper_head,
    "in small letters": str.lower,
    "without its first four lines": _from_line(4),
    "its last third": lambda text: text[len(text) * 2 // 3 :],
    "below a menu": lambda text: MENU + text,
    "set in": _lines(lambda line: f"{' ' * 9}{line}"),
    "as a list": _lines(lambda line: f"- {line}" if line.strip() else line),
    "digits run together": lambda text: _BETWEEN_DIGITS.sub("", text),
    "twice": lambda text: f"{text}\n\n{text}",
}
"""What was done to a text, and how."""
