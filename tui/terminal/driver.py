"""The driver that reads the terminal for Textual, without its habit of eating an Esc."""

import os
import select
import termios
from codecs import getincrementaldecoder
from collections.abc import Iterator

from textual import events
from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

from tui.terminal.ground import is_light
from tui.terminal.ground_told import GroundTold
from tui.terminal.keyboard import ESCAPE, Piece, cut

SILENCE = 0.05
"""Seconds after which an Esc is the key and not the beginning of a sequence."""
ASKED_EVERY = 0.1
"""Seconds between two looks at whether to go on."""
AT_ONCE = 1 << 16


class TerminalDriver(LinuxDriver):
    """Textual's own takes Esc and the key after it for one, and a paste with Esc in it for keys."""

    def start_application_mode(self) -> None:
        """Take the terminal over; what it is given back as echoes keys and edits lines."""
        super().start_application_mode()  # type: ignore[no-untyped-call]  # as Textual has it
        if self.attrs_before:
            self.attrs_before[0] |= termios.ICRNL
            self.attrs_before[3] |= termios.ECHO | termios.ICANON | termios.IEXTEN

    def run_input_thread(self) -> None:
        """Pass on what is typed until the browser ends or the terminal is gone."""
        decode = getincrementaldecoder("utf-8")(errors="replace").decode
        parser, held = XTermParser(), ""
        while not self.exit_event.is_set():
            said = self._read(SILENCE if held else ASKED_EVERY)
            if said is None:
                self._app.call_later(self._app.exit)
                return
            pieces, held = cut(held + decode(said), silent=not said)
            for piece in pieces:
                parser = self._pass_on(piece, parser)

    def _read(self, seconds: float) -> bytes | None:
        """What came within so many seconds; None where nothing will come any more."""
        if not select.select([self.fileno], [], [], seconds)[0]:
            return b""
        try:
            return os.read(self.fileno, AT_ONCE) or None
        except OSError:
            return None

    def _pass_on(self, piece: Piece, parser: XTermParser) -> XTermParser:
        """Give the piece to the app; the parser for the next one."""
        told = list(messages(piece, parser))
        for message in told:
            self.process_message(message)
        return parser if told else _restarted(parser)


def messages(piece: Piece, parser: XTermParser) -> Iterator[Message]:
    """What the app is told of the piece."""
    if piece.pasted:
        yield events.Paste(piece.text)
    elif (light := is_light(piece.text)) is not None:
        yield GroundTold(light)
    elif piece.text == ESCAPE:
        yield events.Key("escape", ESCAPE)
    else:
        yield from parser.feed(piece.text)


def _restarted(parser: XTermParser) -> XTermParser:
    """One that does not wait for the rest of a sequence which it does not know."""
    fresh = XTermParser()
    fresh.last_x, fresh.last_y = parser.last_x, parser.last_y
    fresh.mouse_pixels = parser.mouse_pixels
    fresh.terminal_size = parser.terminal_size
    fresh.terminal_pixel_size = parser.terminal_pixel_size
    return fresh
