"""What a mail holds that is no text to read: sealed, signed in one piece, or in its own format."""

from collections.abc import Iterator
from email.message import Message

from msgspec import Struct

from store.readers.mailparts import content, leaves

_SEALED = ("application/pkcs7-mime", "application/x-pkcs7-mime")
_ENCRYPTED = frozenset(("multipart/encrypted", "application/pgp-encrypted", *_SEALED))
_ARMOUR = b"-----BEGIN PGP MESSAGE-----"
_SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")  # the identifier of signedData (RFC 5652, 5)
_OCTETS, _SEQUENCE, _CHOSEN = 0x04, 0x30, 0xA0
_IN_PIECES, _UNSAID = 0x20, 0x80
_DEEPEST = 12
_TNEF = ("application/ms-tnef", "application/vnd.ms-tnef")


class _Value(Struct, frozen=True):
    """Where the content of a value stands (BER, X.690 8.1) and where the next begins."""

    tag: int
    begin: int
    end: int
    behind: int


def why_unread(message: Message) -> str:
    """Why a mail has no text, in words for its owner."""
    kinds = {part.get_content_type(): part for part in message.walk()}
    names = [name for leaf in leaves(message) if (name := leaf.message.get_filename())]
    if kinds.keys() & _ENCRYPTED or any(
        _ARMOUR in content(leaf.message) for leaf in leaves(message)
    ):
        return "It is an encrypted mail, which only its addressee can read."
    if kinds.keys() & {*_TNEF}:
        return "Its text is in winmail.dat, Outlook's own format (TNEF), which is not read."
    if "message/partial" in kinds:
        number = kinds["message/partial"].get_param("number")
        return f"It is piece {number} of a mail that was sent in several."
    if names:
        return f"It is a mail without any text; it carries {', '.join(names[:5])}."
    return "It is a mail without any text."


def signed_within(part: Message) -> Message | None:
    """The part that is signed in one piece with its signature (S/MIME's signed-data, RFC 8551)."""
    if part.get_content_type() not in _SEALED:
        return None
    from email import message_from_bytes

    data = content(part)
    at = data.find(_SIGNED_DATA, 0, 64)
    inner = _encapsulated(data, at + len(_SIGNED_DATA)) if at >= 0 else b""
    return message_from_bytes(inner) if inner else None


def _encapsulated(data: bytes, start: int) -> bytes:
    """The content of a SignedData that begins behind its identifier; empty where it has none.

    Of the values in it, the one that holds an identifier and a choice is the content's.
    """
    outer = _value(data, start, len(data))
    inner = _value(data, outer.begin, outer.end) if outer else None
    for value in _values(data, inner) if inner else ():
        if value.tag != _SEQUENCE:
            continue
        for chosen in _values(data, value):
            if chosen.tag == _CHOSEN:
                return b"".join(_octets(data, chosen, _DEEPEST))
    return b""


def _octets(data: bytes, around: _Value, depth: int) -> Iterator[bytes]:
    """A string of octets, which may be in pieces."""
    for value in _values(data, around):
        if value.tag == _OCTETS:
            yield data[value.begin : value.end]
        elif value.tag == _OCTETS | _IN_PIECES and depth:
            yield from _octets(data, value, depth - 1)


def _values(data: bytes, around: _Value) -> Iterator[_Value]:
    at = around.begin
    while value := _value(data, at, around.end):
        yield value
        at = value.behind


def _value(data: bytes, at: int, end: int, depth: int = _DEEPEST) -> _Value | None:
    """The value that begins at `at`; None where it is not whole."""
    if at + 2 > end or not depth:
        return None
    tag, size, begin = data[at], data[at + 1], at + 2
    if size == _UNSAID:  # until two zeros
        stop = begin
        while data[stop : stop + 2] != b"\0\0":
            inner = _value(data, stop, end, depth - 1)
            if inner is None:
                return None
            stop = inner.behind
        return _Value(tag, begin, stop, stop + 2)
    if size > _UNSAID:
        width = size - _UNSAID
        size = int.from_bytes(data[begin : begin + width])
        begin += width
    return _Value(tag, begin, begin + size, begin + size) if begin + size <= end else None
