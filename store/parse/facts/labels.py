"""What stands before or after a number and says what kind of number it is."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from msgspec import Struct

from store.model.contact import PhoneType
from store.parse.facts.e164 import Number
from store.parse.words.book import Labels, Words, known_as, labels, tokens_of
from store.parse.words.level import WORD, bare
from store.parse.words.remembered import LINES
from store.parse.words.table import lists_of, lists_with

_DESKS = lists_of("desks")
_OFFICES = lists_of("offices")
_CALLED = lists_of("calls", "voice", "mobile", "functions")
_REACH = 48
_PAIR = 2
_SIGNS = re.compile(r"[,;/|·•]")
_BETWEEN = re.compile(r"[\s.,:()\[\]/|&+*•·\-–—~=<>]*")
_KINDS = (
    "voice",
    "calls",
    "mobile",
    "fax",
    "general",
    "refuses",
    "completion",
    "extension",
    "web",
    "figures",
)
_AFTER = re.compile(
    r" {0,3}(?:\(([^()\n]{1,30})\)|-? ?([^\W\d_]{3,12})\b(?![ .:]{0,3}[\d+(]))", re.MULTILINE
)


_CAPITAL = re.compile(r"(?<![^\s(])[^\W\d_a-zß-ÿ][\w'-]+\Z")
_WHOSE = re.compile(r"[^\W\d_]{2}(?:'s|s') \Z", re.IGNORECASE)
_WEB = frozenset({"web"})
_TYPED = frozenset({"voice", "mobile", "fax"})


class Label(Struct, frozen=True):
    """`start` is where the label begins in the text; `kinds` are fields of ContactWords."""

    start: int
    kinds: frozenset[str]


@cache
def _labels() -> Labels:
    return labels(*_KINDS)


def label_before(text: str, end: int, floor: int) -> Label | None:
    """The label right before `end`, not farther back than `floor`."""
    reach = text[max(floor, end - _REACH) : end]
    window = _same_line(reach, behind=floor > max(0, end - _REACH))
    label = _label_at_end(window, reach[: len(reach) - len(window)].rstrip("\n"))
    return Label(end - len(window) + label.start, label.kinds) if label else None


@lru_cache(maxsize=LINES)
def _label_at_end(window: str, above: str) -> Label | None:
    words = [(word.start(), word.end(), word.group()) for word in WORD.finditer(bare(window))]
    tokens = Words(word for _, _, word in words)
    kinds: set[str] = set()
    start = right = len(window)
    while tokens:
        length, found = _labels().ending(tokens)
        if not length or _BETWEEN.fullmatch(window, words[len(tokens) - 1][1], right) is None:
            break
        if found == _WEB and ":" not in window[words[len(tokens) - 1][1] : right]:
            break
        if tokens.ending(_DESKS) >= length:
            kinds |= found
            break
        if _is_office(window, words[: len(tokens)], length):
            break
        if kinds and _ends_office_above(window, words[: len(tokens)], above):
            break
        left = words[len(tokens) - length][0]
        if right - left <= 0 or not _is_clear(window, left, words[len(tokens) - 1][1], tokens[-1]):
            break
        kinds |= found
        start = right = left
        tokens = Words(tokens[:-length])
    return Label(start, frozenset(kinds)) if kinds else None


def _is_office(window: str, words: Sequence[tuple[int, int, str]], length: int) -> bool:
    """The last words end the name of an office: "the Night Desk on", "On-call line,", "Ms Roe's
    office"."""
    first = len(words) - length
    at, end = words[first][0], words[first - 1][1]
    if first == 0 or window[end:at] not in (" ", "-") or length > 1:
        return False
    if not lists_with(words[first][2]) & _OFFICES:
        return False
    if _WHOSE.search(window[:at]):
        return True
    before = window[words[first - 1][0] : end]
    opens = not any(map(str.isalpha, window[: words[first - 1][0]]))
    alike = opens or before[0].isupper() == window[at].isupper()
    return alike and not known_as(before) & _CALLED


def _ends_office_above(window: str, words: Sequence[tuple[int, int, str]], above: str) -> bool:
    """The line's first word ends a name begun in the line above: "the Family Help" "Desk on"."""
    start, _, word = words[0]
    if len(words) > 1 or window[:start].strip() or not lists_with(word) & _OFFICES:
        return False
    return window[start].isupper() and _CAPITAL.search(above) is not None


def _same_line(window: str, *, behind: bool) -> str:
    """The window from its last line on, or from the line before if the number begins a line and
    what stands there is no label of another number that it stands `behind`."""
    lines = window.split("\n")
    if len(lines) == 1 or lines[-1].strip(" ("):
        return lines[-1]
    above = lines[-2].rstrip()
    last = tokens_of(above)[-1:]
    typed = len("".join(last)) > 1 and bool(_labels().of(last) & _TYPED)
    typed = typed and not (behind and len(lines) == _PAIR and not _SIGNS.search(above))
    return "\n".join(lines[-2:]) if typed or above.endswith((":", ".")) else lines[-1]


def _is_clear(window: str, left: int, right: int, word: str) -> bool:
    """A single letter is a label only in capitals or with a sign behind it."""
    if len(word) > 1 or not word.isascii():
        return True
    if right == len(window):
        return False
    behind = window[right : right + 2].strip()
    return window[left].isupper() or behind[:1] in {":", ".", ")", "/"}


def label_after(text: str, start: int) -> Label | None:
    """A label behind a number: "(mobile)", "mobil", "(direct)"."""
    after = _AFTER.match(text, start)
    if not after:
        return None
    kinds = _labels().of(tokens_of(after[1] or after[2]))
    if after[2] and not kinds & {"mobile", "fax"}:
        return None
    return Label(after.end(), kinds) if kinds else None


def type_of(kinds: frozenset[str], number: Number) -> PhoneType:
    """By the label, else by the numbering plan; "tel./fax" is a number that one can talk on."""
    if "mobile" in kinds:
        return PhoneType.MOBILE if "voice" not in kinds else number.type
    if "fax" in kinds and "voice" not in kinds:
        return PhoneType.FAX
    return number.type
