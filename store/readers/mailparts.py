"""The parts of a mail, mended where a program put them together wrongly."""

import base64
import re
from collections.abc import Iterator
from email.message import Message

from msgspec import Struct

MOST_PARTS = 500
_MAILS = ("message/rfc822", "message/global")
_BOUNDARY = re.compile(
    rb"(?:^|\n)--([^\r\n]{1,200}?)[ \t]*\r?\n(?:[ \t]*\r?\n)?content-[!-9;-~]+:", re.I
)
_FOREIGN = re.compile(rb"[^A-Za-z0-9+/=\s]")
_NO_LETTER = re.compile(rb"[^A-Za-z0-9+/]")


class Leaf(Struct, frozen=True):
    """A part that holds no others; `attached` where the mail calls it an attachment."""

    message: Message
    attached: bool


def leaves(message: Message) -> Iterator[Leaf]:
    """The parts that hold no others, in the order in which they are shown."""
    stack, seen = [message], 0
    while stack and seen < MOST_PARTS:
        part, seen = stack.pop(), seen + 1
        if is_multipart(part):
            stack.extend(reversed(children(part)))
        else:
            yield Leaf(part, is_attached(part))


def is_multipart(part: Message) -> bool:
    """Whether it has parts of its own, and is not a mail in a mail."""
    return part.get_content_maintype() == "multipart" and bool(children(part))


def is_attached(part: Message) -> bool:
    """Whether the mail calls it an attachment."""
    return part.get_content_disposition() == "attachment"


def is_mail(part: Message) -> bool:
    """Whether it is a mail that another one carries."""
    return part.get_content_type() in _MAILS or (
        part.get_content_type() == "message/partial" and part.get_param("number") == "1"
    )


def children(part: Message) -> list[Message]:
    """The parts of a part; it is never asked for a text, which the library would decode.

    Where the boundary that is named parts nothing, the one that does is looked for.
    """
    payload = part.get_payload() if part.is_multipart() else None
    found = (
        [one for one in payload if isinstance(one, Message)] if isinstance(payload, list) else []
    )
    if part.get_content_maintype() == "multipart" and not any(map(_says_something, found)):
        return _parted(part) or found
    return found


def _says_something(part: Message) -> bool:
    inner = part.get_payload()
    return bool(inner.strip() if isinstance(inner, str) else inner)


def _parted(part: Message) -> list[Message]:
    """The parts of one whose boundary is named wrongly or not at all."""
    from email import message_from_bytes

    data = content(part)
    found = _BOUNDARY.search(data)
    if not found:
        return []
    boundary = found[1].replace(b"\\", b"\\\\").replace(b'"', b'\\"')
    head = b'Content-Type: multipart/mixed; boundary="' + boundary + b'"\n\n'
    inner = message_from_bytes(head + data).get_payload()
    return [one for one in inner if isinstance(one, Message)] if isinstance(inner, list) else []


def content(part: Message) -> bytes:
    """The bytes of a part without their transfer encoding, as far as they are whole.

    Of a part that should have others, and has none that say anything, all that stands in it.
    """
    if _coding(part) == "base64" and (letters := _letters(part)):
        return _from_base64(letters.encode("ascii", "ignore"))
    decoded = part.get_payload(decode=True)
    if isinstance(decoded, bytes):
        return decoded
    said = part.preamble if part.get_content_maintype() == "multipart" else None
    return (said or "").encode("utf-8", "surrogateescape")


def _letters(part: Message) -> str:
    try:
        payload = part.get_payload()
    except (LookupError, TypeError, ValueError):  # of a charset that is none
        return ""
    return payload if isinstance(payload, str) else ""


def _coding(part: Message) -> str:
    return str(part.get("content-transfer-encoding", "")).strip().lower()


def _from_base64(data: bytes) -> bytes:
    """Block by block, for lists append to them; a bad letter costs what it stood for."""
    coded = b"".join(line for line in data.split(b"\n") if _is_coded(line))
    blocks = re.split(rb"=+", _FOREIGN.sub(b"", coded))
    return b"".join(map(_block, blocks))


def _is_coded(line: bytes) -> bool:
    letters = line.strip()
    return b" " not in letters and len(_FOREIGN.findall(letters)) * 8 <= len(letters)


def _block(letters: bytes) -> bytes:
    whole = _NO_LETTER.sub(b"", letters)
    whole = whole[: len(whole) - (len(whole) % 4 == 1)]
    return base64.b64decode(whole + b"=" * (-len(whole) % 4))
