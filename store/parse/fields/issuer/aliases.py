"""Short names that brackets define: "Thornfield Freight Group ("TFG")", "Secretaría (Salud)"."""

import re
from collections.abc import Iterator

from store.parse.phrases.houses import chain, definitions

_READ, _BEFORE = 6_000, 90
_OPENING, _CLOSING = r"[(（]\s?[\"“„«'‘]?", r"[\"”“»'’]?(?:[,;]?\s\w{1,5}\s[^()]{0,40})?\s?[)）]"
_NAME = r"([^\W\d_a-z][\w.&-]*(?: [^\W\d_a-z][\w&-]*){0,2})"
_DEFINED = re.compile(_OPENING + _NAME + _CLOSING)


def aliases(text: str) -> dict[str, str]:
    """Short names with the whole ones before them; acronyms first, which letters tell."""
    found = definitions(text)
    for short, full in _called(text[:_READ]):
        found.setdefault(short, full)
    return found


def _called(text: str) -> Iterator[tuple[str, str]]:
    """One word with several capitals that the text uses again, and the name before its brackets."""
    for match in _DEFINED.finditer(text):
        short = match[1]
        before = text[max(0, match.start() - _BEFORE) : match.start()].rstrip()
        names = [found[0] for found in chain().finditer(before) if found.end() >= len(before) - 1]
        if names and names[-1] != short and text.count(short) > 1:
            yield short, names[-1]
