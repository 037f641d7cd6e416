"""Bytes to text, whatever they were written in."""

import codecs
import re
from collections.abc import Iterator

from store.errors import UnreadableError

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
_ESCAPES = re.compile(rb"\x1b\$[@B(]|\x1b\([BJI]")
_DECLARED = re.compile(
    rb"""(?:charset|encoding)\s{0,4}=\s{0,4}["']?([A-Za-z0-9_.:-]{2,40})""", re.I
)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_ASIAN = ("cp932", "euc_jp", "gb18030", "cp950", "cp949")
_HEAD = 4096


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of `data`; what cannot be read stands as U+FFFD.

    A byte order mark counts most, then what the bytes can only be, then `declared`, then what a
    page or document says of itself in its head, then the best guess. Raises UnreadableError for
    bytes that are no text.
    """
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(codec, "replace")
    wide = _unmarked_utf16(data)
    if wide:
        return data.decode(wide, "replace")
    refuse_binary(data)
    for likely in _likely(data, declared):
        read = _try(data, likely) if likely else None
        if read is not None:
            return read
    return _guess(data)


def _likely(data: bytes, declared: str | None) -> Iterator[str | None]:
    if _ESCAPES.search(data):
        yield "iso2022_jp_ext"
    yield "utf-8"
    yield _codec(declared)
    yield _codec(declared_within(data))


def declared_within(data: bytes) -> str | None:
    """The encoding that a page's meta element or an XML declaration names."""
    found = _DECLARED.search(data, 0, _HEAD)
    return found[1].decode("ascii") if found else None


def refuse_binary(data: bytes) -> None:
    """Raise UnreadableError where `data` has more control bytes than a damaged text would."""
    head = data[:_HEAD]
    if not data.strip():
        raise UnreadableError("It is empty.")
    if len(_CONTROL.findall(head)) > 4 + len(head) // 50:
        raise UnreadableError("It holds no text: it is a binary file.")


def _codec(label: str | None) -> str | None:
    try:
        name = codecs.lookup(label).name if label else None
    except (LookupError, ValueError):
        return None
    return _WIDER.get(name, name) if name else None


def _try(data: bytes, codec: str) -> str | None:
    try:
        text = codecs.decode(data, codec)
    except (UnicodeError, LookupError, ValueError):
        return None
    return text if isinstance(text, str) else None


def _unmarked_utf16(data: bytes) -> str | None:
    head = data[:_HEAD]
    if len(head) < 4 or head.count(0) * 5 < len(head):
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    if min(even, odd) * 20 > max(even, odd):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _guess(data: bytes) -> str:
    replaced = data.decode("utf-8", "replace")
    broken = replaced.count("\ufffd")
    high = sum(1 for char in replaced if char > "\x7f")
    if broken * 4 < high:
        return replaced
    return _asian(data) or data.decode(_single(data[: _HEAD * 8]), "replace")


def _single(sample: bytes) -> str:
    """The likeliest encoding of one byte a letter, the commoner where two are about as likely."""
    from charset_normalizer import from_bytes  # 40 ms to import, for the rare file that needs it

    likely: dict[str, float] = {}
    for match in from_bytes(sample, cp_isolation=_whole_words(sample)):
        for codec in match.could_be_from_charset:
            western = codec == "cp1252" and match.language in _CENTRAL
            likely[codec] = match.coherence - match.chaos / 2 - (1.0 if western else 0.0)
    best = max(likely.values(), default=0.0)
    return next((codec for codec in _SINGLE if likely.get(codec, -1.0) > best - 0.025), "cp1252")


def _whole_words(sample: bytes) -> list[str]:
    """The encodings that leave the fewest signs in the middle of words."""
    signs = {
        codec: len(_SIGN_IN_WORD.findall(sample.decode(codec, "replace"))) for codec in _SINGLE
    }
    fewest = min(signs.values())
    return [codec for codec, count in signs.items() if count == fewest]


_SIGN_IN_WORD = re.compile(r"(?<=[^\W\d_])[^\w\s'’\u0060\u00b4.,:;/@()\[\]-](?=[^\W\d_])")
_SINGLE = (
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "iso8859_2", "koi8_r", "iso8859_5"),
    *("cp1255", "cp1256", "cp1257", "mac_roman", "cp850", "cp852", "cp866"),
)
_CENTRAL = frozenset(("Hungarian", "Polish", "Czech", "Slovak", "Romanian", "Croatian", "Slovene"))


def _asian(data: bytes) -> str | None:
    """The best of the East Asian encodings that read `data` without fault, if it reads like one."""
    sample = data[: _HEAD * 4]
    if sum(byte > 0x7F for byte in sample) * 5 < len(sample) - sample.count(b" "):
        return None
    scored = [(_likeness(text), text) for codec in _ASIAN if (text := _try(data, codec))]
    best = max(scored, default=(0.0, ""))
    return best[1] if best[0] > 0 else None


def _likeness(text: str) -> float:
    """How much of `text` is in the everyday parts of an East Asian script, below 0 if little is."""
    sample = [char for char in text[:_HEAD] if char > "\x7f"]
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
