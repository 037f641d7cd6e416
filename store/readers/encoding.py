"""Bytes to text, whatever they were written in."""

import codecs
import re
from collections.abc import Iterator, Sequence
from itertools import islice

from store.errors import UnreadableError
from store.readers.alphabets import likeliest

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
_HIGH = bytes(range(0x80, 0x100))
_TOGETHER = re.compile(rb"[\x80-\xff]{2,}")
_DECLARED = re.compile(
    rb"""(?:charset|encoding)\s{0,4}=\s{0,4}["']?([A-Za-z0-9_.:-]{2,40})""", re.I
)
_CONTROLS = bytes((*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20)))
_ASIAN = ("cp932", "euc_jp", "gb18030", "cp950", "cp949", "johab")
_HEAD = 4096
_DECLARING = 65_536  # bytes; pages declare themselves behind their scripts, too
_SAMPLE = 2**20
_BINARY = "It holds no text: it is a binary file."
_FEW = 10  # letters that were read for each that was not, in a text that is merely damaged


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of `data`; what cannot be read stands as U+FFFD.

    A byte order mark counts most, then what the bytes can only be, then `declared`, then what a
    page or document says of itself in its head, then the best guess. A damaged byte costs one
    character and changes nothing of this. Raises UnreadableError for bytes that are no text.
    """
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
    return _asian(data) or _in_words(data).decode(
        likeliest(_TAGS.sub(b" ", data[: _HEAD * 8])), "replace"
    )


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


def _asian(data: bytes) -> str | None:
    """The best of the East Asian encodings that read `data`, if it reads like one."""
    sample = data[:_SAMPLE]
    plain = _TAGS.sub(b" ", sample)
    beyond = len(plain) - len(plain.translate(None, _HIGH))
    if sum(map(len, _TOGETHER.findall(plain))) * 2 < beyond:
        return None  # they stand alone between others, as accents do
    for reading in (_try, lambda data, codec: _try_damaged(data, codec, _FEW)):
        texts = ((codec, reading(sample, codec)) for codec in _ASIAN)
        likely = ((_likeness(text), codec) for codec, text in texts if text)
        likeness, codec = max(likely, default=(0.0, ""))
        if likeness > 0:
            return data.decode(codec, "replace")
    return None


def _likeness(text: str) -> float:
    """How much of `text` is in the everyday parts of an East Asian script, below 0 if little is."""
    sample = list(islice((char for char in text if char > "\x7f"), _HEAD))
    kana = sum("\u3041" <= char <= "\u30fe" for char in sample)
    hangul = sum("\uac00" <= char <= "\ud7a3" for char in sample)
    marks = sum(char in "、。，：；（）「」『』【】　．！？～・" for char in sample)
    common = sum(char in _COMMON for char in sample)
    mixed = sum("\u4e00" <= char <= "\u9fff" for char in sample) if hangul else 0
    odd = sum(
        "\uff61" <= char <= "\uff9f" or (char >= "\ue000" and char < "\uf900") for char in sample
    )
    return (2 * kana + hangul - 2 * mixed + marks + 3 * common - 3 * odd) / len(sample) - 0.3


_COMMON = frozenset(
    "的是在有一不了和中国国為会會上人大年日月本社発学學新聞聯絡电電話子公司我們他與与于用對对時时"
)
