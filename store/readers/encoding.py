"""Bytes to text, whatever they were written in."""

import codecs
import re
from collections.abc import Iterator, Sequence

from store.errors import UnreadableError
from store.readers.misread import restored

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDER = {  # what a label means in practice, after the WHATWG Encoding Standard
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "cp950",
    "euc_kr": "cp949",
    "iso2022_jp": "iso2022_jp_ext",
}
_NO_CHARSETS = frozenset(
    ("idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape", "charmap", "mbcs")
)
"""What Python calls text encodings and no mail or page is written in."""
_SEVEN_BIT = frozenset(("utf-7", "hz", "iso2022_kr"))
"""Read as ASCII they are no text, and yet without fault; so they are believed where declared."""
_ESCAPES = re.compile(rb"\x1b\$[@B(]|\x1b\([BJI]")
_KOREAN = b"\x1b$)C"
_TAGS = re.compile(rb"<[^<>]{1,2000}>")
_DECLARED = re.compile(
    rb"""(?:charset|encoding)\s{0,4}=\s{0,4}["']?([A-Za-z0-9_.:-]{2,40})""", re.I
)
_HIGH = bytes(range(0x80, 0x100))
_CONTROLS = bytes((*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20)))
_HEAD = 4096
_DECLARING = 65_536  # bytes; pages declare themselves behind their scripts, too
_SAMPLE = 2**20
_GUESSING = 2**15
_FEW_LETTERS = 8
_BINARY = "It holds no text: it is a binary file."
_FEW = 10  # letters that were read for each that was not, in a text that is merely damaged


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of `data`; what cannot be read stands as U+FFFD, what was misread is restored.

    A byte order mark counts most, then what the bytes can only be, then `declared`, then what a
    page or document says of itself in its head, then the best guess. A damaged byte costs one
    character and changes nothing of this. Raises UnreadableError for bytes that are no text.
    """
    return restored(_decoded(data, declared))


def _decoded(data: bytes, declared: str | None) -> str:
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(codec, "replace")
    wide = _unmarked_wide(data)
    if wide:
        return data.decode(wide, "replace")
    if _KOREAN in data[:_HEAD]:
        return data.decode("iso2022_kr", "replace")
    refuse_binary(data)
    said = tuple(filter(None, (_codec(declared), _codec(declared_within(data)))))
    for read in _readings(data, _codec(declared), said):
        if read is not None:
            return read
    return _in_words(data).decode(_guessed(data), "replace")


def _in_words(data: bytes) -> bytes:
    """`data`; raises UnreadableError where it is long and has hardly a blank, as no text has."""
    if len(data) > _HEAD and (data.count(b" ") + data.count(b"\n")) * 200 < len(data):
        raise UnreadableError(_BINARY)
    return data


def _readings(data: bytes, declared: str | None, said: Sequence[str]) -> Iterator[str | None]:
    """By each encoding that is likely, the likeliest first; None where it cannot be that."""
    if _ESCAPES.search(data):
        yield _try(data, "iso2022_jp_ext")
    if declared in _SEVEN_BIT:
        yield _try(data, declared)
    yield _try(data, "utf-8")
    yield _try_damaged(data, "utf-8", 1)
    for codec in said:
        yield _try(data, codec)
    for codec in said:
        yield _try_damaged(data, codec, _FEW)


def declared_within(data: bytes) -> str | None:
    """The encoding that a page's meta element or an XML declaration names."""
    found = _DECLARED.search(data, 0, _DECLARING)
    return found[1].decode("ascii") if found else None


def refuse_binary(data: bytes) -> None:
    """Raise UnreadableError where `data` has more control bytes than a damaged text would.

    What begins like a text may be something else: it is looked at in its head and as a whole.
    """
    if not data.strip():
        raise UnreadableError("It is empty.")
    for part in (data[:_HEAD], data):
        if len(part) - len(part.translate(None, _CONTROLS)) <= 4 + len(part) // 50:
            continue
        raise UnreadableError(_BINARY)


def _codec(label: str | None) -> str | None:
    """The codec of a charset; None for what is none, though Python can decode by it."""
    try:
        known = codecs.lookup(label) if label else None
    except (LookupError, ValueError):
        return None
    # zlib and bz2 among them would make gigabytes of a mail
    if known is None or not known._is_text_encoding or known.name in _NO_CHARSETS:
        return None
    return _WIDER.get(known.name, known.name)


def _try(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except (LookupError, ValueError):
        return None


def _try_damaged(data: bytes, codec: str, good: int) -> str | None:
    """The text where `good` letters beyond ASCII stand for each that cannot be read."""
    text = data[:_SAMPLE].decode(codec, "replace")
    beyond = len(text) - len(text.encode("ascii", "ignore"))
    if beyond < text.count("\ufffd") * (good + 1):
        return None
    return text if len(data) <= _SAMPLE else data.decode(codec, "replace")


def _unmarked_wide(data: bytes) -> str | None:
    """The encoding of two or four bytes a letter that the zeros between its ASCII letters tell."""
    head = data[: min(len(data), _HEAD) // 4 * 4]
    zeros = [head[n::4].count(0) for n in range(4)]
    if len(head) < 4 or sum(zeros) * 5 < len(head):
        return None
    for codec, high in (("utf-32-be", zeros[:2]), ("utf-32-le", zeros[2:])):
        if min(high) * 4 > len(head) * 0.9 and _try(head, codec):
            return codec
    even, odd = zeros[0] + zeros[2], zeros[1] + zeros[3]
    if min(even, odd) * 20 > max(even, odd):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _guessed(data: bytes) -> str:
    """The encoding that the lines which tell it are likeliest in; a few letters tell little, and
    are taken to be in one that is still in use."""
    from chardet import EncodingEra, detect

    telling = (line for line in _TAGS.sub(b" ", data[:_SAMPLE]).split(b"\n") if not line.isascii())
    sample = b"\n".join(telling)[:_GUESSING]
    letters = len(sample) - len(sample.translate(None, _HIGH))
    in_use = EncodingEra.MODERN_WEB | EncodingEra.LEGACY_ISO
    era = in_use if letters < _FEW_LETTERS else EncodingEra.ALL
    return _codec(detect(sample, encoding_era=era)["encoding"]) or "cp1252"
