"""Why a release was found: the words around the first place that has what was asked for."""

from store import Block, Release
from tui.present.finding import Words, find
from tui.present.printable import clean

BEFORE, LONGEST = 24, 240
"""Characters kept before what is found, and of a snippet as a whole."""
BIT = 600
"""Characters that are looked at in one, with some behind them that the next ones begin with."""
SENTENCE = 60
"""Characters of a text that says something; what is shorter is a heading more often than not."""


def snippet(release: Release, words: Words) -> str:
    """A stretch of the text with what was found; its beginning where the text has nothing of it."""
    for block in sorted(release.blocks, key=lambda block: len(block.text) < SENTENCE):
        text = _plain(block)
        at = _first(text, words)
        if at is not None:
            return _around(text, at)
    texts = map(_plain, release.blocks)
    return next((text[:LONGEST] for text in texts if text and text != release.headline), "")


def _first(text: str, words: Words) -> int | None:
    """Where the first of the words is, looked for bit by bit: most are said early."""
    for start in range(0, len(text), BIT):
        begins = text.rfind(" ", 0, start) + 1 if start else 0
        begins = max(begins, start - LONGEST)
        if found := find(text[begins : start + BIT + LONGEST], words):
            return begins + found[0][0]
    return None


def _plain(block: Block) -> str:
    return clean(" ".join(block.text.split()))


def _around(text: str, at: int) -> str:
    """From the beginning of a word a little before that place."""
    start = text.rfind(" ", 0, max(at - BEFORE, 0) + 1) + 1 if at > BEFORE else 0
    return f"{'… ' if start else ''}{text[start : start + LONGEST]}"
