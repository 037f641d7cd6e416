"""A mail's header fields as text, whatever their encoding."""

import binascii
import re
from email.header import decode_header
from email.message import Message

from store.readers.cleaning import clean_line
from store.readers.encoding import decode

_WORD = re.compile(r"=\?[^?\s]{1,60}\?[BbQq]\?[^?]{0,2000}\?=")
_TAG = re.compile(r"\s{0,4}\[[^\]\s]{1,40}\]\s{0,4}")


def header(message: Message, name: str) -> str | None:
    """The decoded text of the first header of this lower-case name, on one line."""
    for key, raw in message.raw_items():
        if key.lower() == name:
            return clean_line(decoded(str(raw)))
    return None


def decoded(raw: str) -> str:
    """RFC 2047 words in their own encodings, and bare 8-bit text in its likeliest."""
    if not _WORD.search(raw):
        return _bare(raw)
    try:
        pieces = decode_header(re.sub(r"\?=[ \t\r\n]{1,20}=\?", "?= =?", raw))
    except (binascii.Error, ValueError, LookupError):
        return raw
    return "".join(_joined(pieces)).strip() or raw


def _joined(pieces: list[tuple[bytes | str, str | None]]) -> list[str]:
    """Neighbours of one encoding together: some programs split them in mid-letter."""
    out: list[tuple[bytes, str | None]] = []
    for text, charset in pieces:
        piece = text.encode("utf-8", "surrogateescape") if isinstance(text, str) else text
        if (
            out
            and charset
            and out[-1][1] == charset
            and charset.lower() in ("utf-8", "gb2312", "big5")
        ):
            out[-1] = (out[-1][0] + piece, charset)
        else:
            out.append((piece, charset))
    return [decode(piece, charset) if piece.strip() else " " for piece, charset in out]


def _bare(raw: str) -> str:
    if raw.isascii():
        return raw
    return decode(raw.encode("utf-8", "surrogateescape"))
