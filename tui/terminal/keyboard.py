"""What a terminal sends, cut into keys, pastes and answers; nothing is lost at a seam."""

import re
from typing import NamedTuple

ESCAPE = "\x1b"
BEGIN, END = "\x1b[200~", "\x1b[201~"
"""What a terminal puts around a paste (xterm, "Bracketed Paste Mode")."""
SEQUENCE = re.compile(
    r"\x1b(?:\[M[\s\S]{3}|\[\[?[0-?]*[ -/]*[@-~]|O[A-DFHMP-S]"
    r"|\]11;[^\x07\x1b]{0,64}(?:\x07|\x1b\\))"
)
"""Control sequences (ECMA-48, 5.4), mouse reports of old, the function keys by SS3, and what a
terminal answers to the question for its ground (xterm, OSC 11)."""
UNFINISHED = re.compile(
    r"\x1b(?:\[M[\s\S]{0,2}|\[\[?[0-?]{0,64}[ -/]{0,8}|O"
    r"|\](?:1(?:1(?:;[^\x07\x1b]{0,64}\x1b?)?)?)?)?\Z"
)


class Piece(NamedTuple):
    """One key or sequence; `pasted` where it is a text that came at once."""

    text: str
    pasted: bool = False


def cut(text: str, *, silent: bool = False) -> tuple[list[Piece], str]:
    """The pieces of `text`, and what is to be put before that which comes next.

    A key that follows Esc is a key of its own, as nothing here is bound to Alt. `silent` is
    whether the terminal has nothing more to say, so that an Esc at the end is the key.
    """
    pieces: list[Piece] = []
    at = 0
    while at < len(text):
        if text.startswith(BEGIN, at):
            end = text.find(END, at)
            if end < 0:
                break
            pieces.append(Piece(text[at + len(BEGIN) : end], pasted=True))
            at = end + len(END)
            continue
        if not silent and UNFINISHED.match(text, at):
            break
        sequence = SEQUENCE.match(text, at)
        pieces.append(Piece(sequence[0] if sequence else text[at]))
        at += len(pieces[-1].text)
    return pieces, text[at:]
