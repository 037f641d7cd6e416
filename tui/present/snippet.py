"""Why a release was found: the words around the first place that has what was asked for."""

from store import Release
from tui.present.finding import Words, find
from tui.present.printable import clean

BEFORE, LONGEST = 24, 240
"""Characters kept before what is found, and of a snippet as a whole."""
SENTENCE = 60
"""Characters of a text that says something; what is shorter is a heading more often than not."""


def snippet(release: Release, words: Words) -> str:
    """A stretch of the text with what was found; its beginning where the text has nothing of it."""
    texts = [clean(" ".join(block.text.split())) for block in release.blocks]
    for text in sorted(texts, key=lambda text: len(text) < SENTENCE):
        if found := find(text, words):
            return _around(text, found[0][0])
    return next((text[:LONGEST] for text in texts if text and text != release.headline), "")


def _around(text: str, at: int) -> str:
    """From the beginning of a word a little before that place."""
    start = text.rfind(" ", 0, max(at - BEFORE, 0) + 1) + 1 if at > BEFORE else 0
    return f"{'… ' if start else ''}{text[start : start + LONGEST]}"
