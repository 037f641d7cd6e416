"""Takes the `>` of quoted mail off a text, and tells what stands around the quoted release."""

import re
from itertools import takewhile

from msgspec import Struct, structs

from store.model.document import Part, PartKind, Span
from store.readers.forward import own_words

_QUOTED = re.compile(r"(?:[>|] ?){1,20}")
_RULE = re.compile("_{8,}")  # under which a mailing list speaks
_FEWEST = 6  # lines that are quoted under somebody's own words
_DEEPEST = 8
_ATTRIBUTION = 3  # lines, where a long address makes it wrap


class Unquoted(Struct, frozen=True):
    """A text without quoting marks; what is not the release is marked in `parts`.

    `note` is what somebody wrote around the release, without the line that says who is quoted.
    """

    text: str
    parts: tuple[Part, ...] = ()
    note: str = ""


def unquote(text: str, deepest: int = _DEEPEST) -> Unquoted:
    """`text` with its quoting marks off.

    Where most of it was quoted, the release is what was quoted, and the sender's own lines before
    and behind it are CHROME; else what was quoted is QUOTE. Of answers to answers at most `deepest`
    are taken off.
    """
    if "\n>" not in text and not text.startswith(">"):
        return Unquoted(text)
    lines = text.split("\n")
    marked = [number for number, line in enumerate(lines) if line.startswith(">")]
    if not marked:
        return Unquoted(text)
    first, last = marked[0], marked[-1]
    note = _note(lines[:first], lines[last + 1 :])
    if len(marked) < (_FEWEST if note else 2):
        return Unquoted(text)
    depth = min(_depth(lines[number]) for number in marked)
    plain = [_strip(line, depth) if first <= n <= last else line for n, line in enumerate(lines)]
    inner = _span(plain, first, last + 1)
    whole = "\n".join(plain)
    if len(marked) * 2 < sum(1 for line in lines if line.strip()):
        return Unquoted(whole, (Part(PartKind.QUOTE, inner),))
    said = whole[inner.start : inner.end]
    below = unquote(said, deepest - 1) if deepest else Unquoted(said)
    return _around(whole[: inner.start], below, whole[inner.end :], note)


def _around(above: str, inner: Unquoted, below: str, note: str) -> Unquoted:
    """What was quoted, with what stands around it as CHROME."""
    whole = f"{above}{inner.text}{below}"
    behind = min(len(whole), len(above) + len(inner.text) + 1)
    spans = Span(0, max(len(above) - 1, 0)), Span(behind, len(whole))
    first, last = (
        (Part(PartKind.CHROME, span),) if span.end > span.start else () for span in spans
    )
    parts = (
        structs.replace(part, span=Span(part.span.start + len(above), part.span.end + len(above)))
        for part in inner.parts
    )
    notes = "\n".join(filter(None, (note, inner.note)))
    return Unquoted(whole, (*first, *parts, *last), notes)


def _note(above: list[str], below: list[str]) -> str:
    below = list(takewhile(lambda line: not _RULE.fullmatch(line), below))
    return "\n".join([*own_words(_unattributed(above)), *own_words(below)]).strip()


def _unattributed(lines: list[str]) -> list[str]:
    """Without the last paragraph if that says when who wrote what follows."""
    kept = list(lines)
    while kept and not kept[-1].strip():
        kept.pop()
    start = next((n + 1 for n in range(len(kept) - 1, -1, -1) if not kept[n].strip()), 0)
    last = " ".join(kept[start:])
    said = last.endswith((":", "：")) and ("@" in last or any(map(str.isdigit, last)))
    return kept[:start] if said and len(kept) - start <= _ATTRIBUTION else kept


def _depth(line: str) -> int:
    found = _QUOTED.match(line)
    return found[0].count(">") if found else 0


def _strip(line: str, depth: int) -> str:
    """`line` without `depth` quoting marks and the one blank that each may have behind it."""
    for _ in range(depth):
        if not line.startswith(">"):
            break
        line = line[1:].removeprefix(" ") if line[1:3] != "  " or depth > 1 else line[2:]
    return line.rstrip()


def _span(lines: list[str], first: int, last: int) -> Span:
    start = sum(len(line) + 1 for line in lines[:first])
    return Span(start, start + sum(len(line) + 1 for line in lines[first:last]) - 1)
