"""Letters that a program before ours read by the wrong encoding, and wrote down as it read them."""

import re

_BYTES = {bytes([code]).decode("cp1252", "ignore"): code for code in range(0x80, 0xA0)}
"""What Windows shows for bytes that are controls in ISO 8859-1."""

_NEXT = "[\x80-\xbf" + "".join(filter(None, _BYTES)) + "]"
_SURE = re.compile(
    rf"â€{_NEXT}|[ÂÃÄÅÎÏÐÑâï][\x80-\x9f]|(?<=[a-z])Ã[\xa0-\xbf]|Ã[\xa0-\xbf](?=[a-z])"
    rf"|(?:[ÎÏÐÑ]{_NEXT}){{3}}"
)
"""What stands so in no language: controls behind letters, a capital within small ones."""

_ONE = re.compile(rf"[ÂÃÄÅÎÏÐÑ]{_NEXT}|[âï]{_NEXT}{{2}}")
_SIGNS = ("Ã", "Â", "â€", "â\x80", "ï\x82", "Î", "Ð")
"""One of these is in any text that has misread letters; most texts have none of them."""

_TIMES = 2  # that a text is written down wrong and read wrong again


def restored(text: str) -> str:
    """`text` with the UTF-8 in it that was read as letters of one byte each, once or twice."""
    for _ in range(_TIMES):
        if text.isascii() or not any(sign in text for sign in _SIGNS) or not _SURE.search(text):
            break
        text = _ONE.sub(_read, text)
    return text


def _read(found: re.Match[str]) -> str:
    """What was written; the letters as they stand where that is none."""
    data = bytes(_BYTES.get(letter, ord(letter) & 0xFF) for letter in found[0])
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return found[0]
