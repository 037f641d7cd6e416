"""What the command line writes on standard output: data, a line at a time."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import msgspec

from store import with_controls_escaped
from tui.present.printable import clean


class NoReaderError(BrokenPipeError):
    """Whoever read standard output has gone, which is no fault of anybody's."""


def line(text: str = "") -> None:
    """One line for a person."""
    with _for_a_reader():
        sys.stdout.write(clean(text) + "\n")


def record(value: object) -> None:
    """One JSON object on one line, for a program; a control that is in it stands escaped."""
    with _for_a_reader():
        sys.stdout.write(with_controls_escaped(msgspec.json.encode(value).decode()) + "\n")


def raw(data: bytes) -> None:
    """Bytes as they are, for another program to read."""
    with _for_a_reader():
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


def on_terminal() -> bool:
    """Whether a person reads standard output."""
    return sys.stdout.isatty()


def width() -> int | None:
    """Cells of a line on the terminal; None where no person reads, and no line is broken."""
    import shutil  # with all its compressions, 3 ms that a search need not pay

    return shutil.get_terminal_size().columns if on_terminal() else None


@contextmanager
def _for_a_reader() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError as error:
        raise NoReaderError(*error.args) from error
