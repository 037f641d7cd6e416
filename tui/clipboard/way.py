"""What a way to the clipboard is: when it can be taken, and how it is gone."""

from collections.abc import Callable, Mapping
from typing import NamedTuple


class ClipboardError(Exception):
    """No way took the text; `hint` says what to do instead, as a whole sentence."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class Copied(NamedTuple):
    """`how` names the way; `confirmed` is whether a program said that it took the text."""

    how: str
    confirmed: bool


def encode_utf8(text: str) -> bytes:
    """UTF-8; what cannot be encoded becomes a question mark."""
    return text.encode(errors="replace")


class Way(NamedTuple):
    """A program that takes text on its standard input; `fits` reads the environment only."""

    name: str
    command: tuple[str, ...]
    fits: Callable[[Mapping[str, str]], bool]
    encode: Callable[[str], bytes] = encode_utf8
    environ: tuple[tuple[str, str], ...] = ()


def is_remote(environ: Mapping[str, str]) -> bool:
    """Whether the person sits at another machine than the one this runs on."""
    return "SSH_TTY" in environ or "SSH_CONNECTION" in environ
