"""Puts the lines of a paragraph together that were typed with an empty line between them."""

from itertools import pairwise

_FEWEST = 8  # lines of which the spacing can be told
_APART = 0.8  # of the lines that stand by themselves, as all lines of such a page do
_RUNNING = 0.35  # of the lines that end in the middle of a sentence
_NARROWEST, _WIDEST = 40, 110  # characters; of longer lines each is a paragraph
_FULL = 0.75  # of the width of a page, which a line fills that goes on in the next
_STOPS = (".", "!", "?", "”", '"', "’", "'", ")", "…", "。")


def single_spaced(text: str) -> str:
    """`text` without the empty lines inside the paragraphs of a page that was double-spaced.

    Typescripts have them, and copies of pages that a program read by their lines.
    """
    lines = text.split("\n")
    said = [number for number, line in enumerate(lines) if line.strip()]
    if len(said) < _FEWEST:
        return text
    pairs = [(above, below) for above, below in pairwise(said) if below == above + 2]
    width = sorted(len(lines[number].strip()) for number in said)[len(said) * 4 // 5]
    if not _NARROWEST <= width <= _WIDEST or len(pairs) < _APART * (len(said) - 1):
        return text
    inside = {above + 1 for above, below in pairs if _goes_on(lines[above], lines[below], width)}
    if len(inside) < _RUNNING * len(said):
        return text
    return "\n".join(line for number, line in enumerate(lines) if number not in inside)


def _goes_on(above: str, below: str, width: int) -> bool:
    """Whether a sentence runs from one line into the next."""
    line, following = above.strip(), below.strip()
    if line.endswith(_STOPS) or (line.isupper() and not following.isupper()):
        return False
    return following[0].islower() or len(line) >= _FULL * width
