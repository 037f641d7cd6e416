"""Characters that nobody reads: a terminal obeys them, or they turn, hide or tag what is read.

They are, by Unicode's own properties, the controls (Cc) but newline and tab, the formats (Cf) but
those that are printed, such as Arabic number signs, the line and paragraph separators, what is
"default ignorable" (fillers, variation selectors, tags), and halves of characters (Cs). Of these
stay what letters and emoji need: one joiner between or beside letters of the scripts that join or
stack (after RFC 5892, A.1 and A.2), one joiner between two emoji, and one variation selector behind
an emoji, a Han or a Mongolian letter. More of them in a place shape nothing, and can carry a text
of their own.
"""

import re
from collections.abc import Iterator
from functools import cache

import msgspec

_NEVER_READ = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b"
    "\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"
)
_SHAPERS = "\u180b-\u180d\u180f\ufe0e\ufe0f\U000e0100-\U000e01ef"
_HALVES = "\ud800-\udfff"
_LINE_ENDS = "\r\n|[\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]"
_SEQUENCES = r"\x1b(?:\[[0-?]{0,32}[ -/]{0,8}[@-~]|\][^\x07\x1b\n]{0,2048}(?:\x07|\x1b\\)?|[@-_])"
# Arabic to Samaritan, the Indic scripts with Sinhala, Tibetan to Myanmar, Khmer, Mongolian,
# Balinese to Lepcha, Phags-pa, later Indic letters, Arabic's presentation forms, Brahmi and on.
_JOINING = (
    "\u0600-\u061b\u061d-\u08ff\u0900-\u0df3\u0f00-\u109f\u1780-\u17b3\u17b6-\u180a\u1810-\u18af"
    "\u1a20-\u1aad\u1b00-\u1c4f\ua840-\ua877\ua8e0-\ua95f\ua980-\ua9df\uabc0-\uabff"
    "\ufb50-\ufdff\ufe70-\ufefc\U00010a00-\U00010eff\U00011000-\U00011fff\U0001e900-\U0001e95f"
)
_EMOJI = (
    "\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
)
_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_SHAPING = f"""(?x)
    (?<=[{_JOINING}])\u200c(?=[{_JOINING}])
  | (?<=[{_JOINING}])\u200d | \u200d(?=[{_JOINING}])
  | (?:(?<=[{_EMOJI}])|(?<=[{_EMOJI}]\ufe0f))\u200d(?=[{_EMOJI}])
  | (?<=[{_EMOJI}])[\ufe0e\ufe0f] | (?<=[\\#*0-9])\ufe0f(?=\u20e3)
  | (?<=[{_HAN}])[\U000e0100-\U000e01ef]
  | (?<=[\u1820-\u18aa])[\u180b-\u180d\u180f]
"""
_ESCAPE_IN_JSON = re.compile(rb"\\[bfru]")
_BEGINNINGS = tuple(
    one.encode()[:2] for one in "\u034f\u115f\u17b4\u180b\u3164\ufe00\uffa0\U000e0100"
)
"""In UTF-8, of those that Python takes for printable."""


class _Patterns:
    """Compiled when a text is met that needs them: most commands never do."""

    def __init__(self) -> None:
        self.unread = re.compile(f"[\u200c\u200d]+|[{_NEVER_READ}{_SHAPERS}{_HALVES}]")
        self.suspect = re.compile(f"[{_NEVER_READ}{_SHAPERS}{_HALVES}\u200c\u200d]")
        self.dropped = dict.fromkeys(_codes(_NEVER_READ)) | dict.fromkeys(_codes(_HALVES), "\ufffd")
        self.shaping = re.compile(_SHAPING)
        self.line_ends = re.compile(_LINE_ENDS)
        self.sequences = re.compile(_SEQUENCES)


def _codes(ranges: str) -> Iterator[int]:
    for found in re.finditer("(?s)(.)(?:-(.))?", ranges):
        yield from range(ord(found[1]), ord(found[2] or found[1]) + 1)


_patterns = cache(_Patterns)


def without_controls(text: str) -> str:
    """`text` with what is read in it; every kind of line end is `\\n`, half a character U+FFFD.

    Escape sequences go whole. Does nothing to what it has cleaned before.
    """
    if text.isprintable() and text.isascii():
        return text
    patterns = _patterns()
    if not patterns.suspect.search(text):
        return text
    text = patterns.line_ends.sub("\n", patterns.sequences.sub("", text))
    return patterns.unread.sub(_left, text.translate(patterns.dropped))


def without_controls_in_json(data: bytes) -> bytes:
    """JSON in UTF-8, each text in it without controls; `data` itself where there are none.

    Raises msgspec.DecodeError or UnicodeDecodeError, where it looks at all, for what is neither.
    """
    if not _may_hold_controls(data):
        return data
    return msgspec.json.encode(_cleaned(msgspec.json.decode(data)))


def with_controls_escaped(json: str) -> str:
    """One line of JSON in which controls are written as `\\u202e`, which any program reads."""
    if json.isprintable() and json.isascii():
        return json
    return _patterns().unread.sub(_escaped, json)


def _may_hold_controls(data: bytes) -> bool:
    """Cheap for the most: every release that is read from an archive is asked."""
    if b"\x7f" in data or _ESCAPE_IN_JSON.search(data):
        return True
    if data.isascii():
        return False
    text = data.decode()
    if text.replace("\n", "").isprintable() and not any(two in data for two in _BEGINNINGS):
        return False
    return _patterns().suspect.search(text) is not None


def _left(found: re.Match[str]) -> str:
    return found[0][0] if _shapes(found) else ""


def _escaped(found: re.Match[str]) -> str:
    if len(found[0]) == 1 and _shapes(found):
        return found[0]
    units = found[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))


def _shapes(found: re.Match[str]) -> bool:
    """Whether the first of the characters found shapes what stands around them all."""
    text, start, end = found.string, found.start(), found.end()
    before = text[max(start - 2, 0) : start]
    here = f"{before}{text[start]}{text[end : end + 1]}"
    return _patterns().shaping.match(here, len(before)) is not None


def _cleaned(value: object) -> object:
    match value:
        case str():
            return without_controls(value)
        case list():
            return [_cleaned(part) for part in value]
        case dict():
            return {without_controls(str(name)): _cleaned(part) for name, part in value.items()}
    return value
