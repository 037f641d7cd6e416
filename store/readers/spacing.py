"""Lines as a page had them: parted again where a copy lost their ends, put together where each was
typed with an empty line below."""

import re
from itertools import pairwise

_FEWEST = 8  # lines of which the spacing can be told
_APART = 0.8  # of the lines that stand by themselves, as all lines of such a page do
_RUNNING = 0.35  # of the lines that end in the middle of a sentence
_NARROWEST, _WIDEST = 40, 110  # characters; of longer lines each is a paragraph
_FULL = 0.75  # of the width of a page, which a line fills that goes on in the next
_LONG = 600  # characters of a line on which several ran together
_MOST = 0.7  # of a text, that such a line holds if all of its line ends were lost
_GAP = re.compile(r"(?<=\S) {2,}(?=\S)")
_SIGN = re.compile(r"[.,;:] ")
_SIGNED = 150  # characters, of which a text that kept its signs has one each at least
_BLANKS, _BLANKS_UNSIGNED = 2, 6  # of a line end that was lost; a sign that was left its blanks too
_INITIAL = re.compile(r"(?<= [A-Z])  (?=[A-Z][a-z])")  # of a name, without its point
_ENDED = re.compile(r"[.!?][”\"'’)]?$")
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


def unfolded(text: str) -> str:
    """`text` with the line ends that a copy on one long line turned into blanks.

    Where a sentence ends in front of two blanks or more, a paragraph does. Texts whose commas and
    points were turned into blanks as well have their lines parted by more of them.
    """
    lines = text.split("\n")
    longest = max(map(len, lines))
    if longest < _LONG or longest < _MOST * len(text):
        return text
    return "\n".join(_parted(line) if len(line) >= _LONG else line for line in lines)


def _parted(line: str) -> str:
    signed = len(_SIGN.findall(line)) * _SIGNED > len(line)
    fewest = _BLANKS if signed else _BLANKS_UNSIGNED

    def end(gap: re.Match[str]) -> str:
        if len(gap[0]) < fewest:
            return gap[0]
        return "\n\n" if _ENDED.search(line[gap.start() - 2 : gap.start()]) else "\n"

    parted = _GAP.sub(end, line)
    return parted if signed else _INITIAL.sub(" ", parted)
