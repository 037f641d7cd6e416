"""A mail's header fields as text, whatever their encoding."""

import binascii
import re
from collections.abc import Iterator
from email.message import Message

from store.errors import UnreadableError
from store.readers.cleaning import clean_line
from store.readers.encoding import decode
from store.readers.mailparts import children

_WORD = re.compile(r"=\?([^?\s]{1,60})\?([BbQq])\?([^?]{0,2000})\?=")
_SPLIT = ("utf-8", "gb2312", "big5")
"""In these some programs part words in mid-letter."""
_MOST_PARTS = 50


def header(message: Message, name: str) -> str | None:
    """The decoded text of the first header of this lower-case name, on one line."""
    return next(iter(every_header(message, name)), None)


def every_header(message: Message, name: str) -> list[str]:
    """The decoded texts of the headers of this lower-case name, each on one line."""
    raw = (str(value) for key, value in message.raw_items() if key.lower() == name)
    read = (decoded(text, None if text.isascii() else _charset(message)) for text in raw)
    return [line for line in map(clean_line, read) if line]


def decoded(raw: str, charset: str | None = None) -> str:
    """RFC 2047 words in their own encodings, and bare 8-bit text in `charset` or its likeliest."""
    pieces: list[tuple[bytes, str | None]] = []
    for piece, said in _pieces(raw):
        if pieces and said in _SPLIT and pieces[-1][1] == said:
            pieces[-1] = (pieces[-1][0] + piece, said)
        else:
            pieces.append((piece, said))
    return "".join(_read(piece, said or charset) for piece, said in pieces).strip() or raw


def _pieces(raw: str) -> Iterator[tuple[bytes, str | None]]:
    """Bytes with the charset that is said of them; blanks between two words are none (6.2)."""
    at = 0
    for word in _WORD.finditer(raw):
        between = raw[at : word.start()]
        if between and not (at and between.isspace()):
            yield _bytes(between), None
        yield _content(word), word[1].partition("*")[0].lower()
        at = word.end()
    if at < len(raw):
        yield _bytes(raw[at:]), None


def _content(word: re.Match[str]) -> bytes:
    """What a word encodes, as far as it is whole."""
    data = _bytes(word[3])
    if word[2] in "Qq":
        return binascii.a2b_qp(data, header=True)
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", data)
    whole = letters[: len(letters) - (len(letters) % 4 == 1)]
    return binascii.a2b_base64(whole + b"=" * (-len(whole) % 4))


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def _read(data: bytes, charset: str | None) -> str:
    if not data.strip():
        return " " if data else ""
    try:
        return decode(data, charset)
    except UnreadableError:  # more controls than a text has; a mail is not lost for them
        return data.decode("ascii", "replace")


def _charset(message: Message) -> str | None:
    """The charset of the mail or, where it has several parts, of the first that names one."""
    waiting = [message]
    for _ in range(_MOST_PARTS):
        part = waiting.pop(0)
        if said := part.get_content_charset():
            return said
        waiting += children(part)
        if not waiting:
            break
    return None
