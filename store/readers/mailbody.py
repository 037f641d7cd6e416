"""The text of a mail that its reader would see, out of all its parts."""

import hashlib
from collections.abc import Iterator
from email.message import Message

from msgspec import Struct, structs

from store.errors import UnreadableError
from store.model.document import Part
from store.readers.cleaning import clean
from store.readers.encoding import decode
from store.readers.headers import children
from store.readers.quoting import unquote

_STUB = 200
_MOST_PARTS = 500
_DEEPEST = 20
_SIGNATURES = (
    *("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"),
    *("application/pgp-keys",),
)


class Body(Struct, frozen=True):
    """A mail's text, what its stretches were, and what its sender wrote around it.

    `attached` says that the text is an attachment's.
    """

    text: str
    parts: tuple[Part, ...] = ()
    note: str = ""
    attached: bool = False


class _Leaf(Struct, frozen=True):
    message: Message
    attached: bool


def unwrapped(message: Message) -> tuple[Message, ...]:
    """`message`, and each mail that the one before carries with hardly a word of its own."""
    mails = [message]
    while len(mails) <= _DEEPEST:
        inner = next(
            (children(leaf.message) for leaf in _leaves(mails[-1]) if _is_mail(leaf.message)), []
        )
        own = body(mails[-1]) if inner else None
        if not inner or (own and len(own.text) > 3 * _STUB):
            break
        mails.append(inner[0])
    return tuple(mails)


def body(message: Message) -> Body | None:
    """The plain text, or the page where there is no plain text worth reading."""
    leaves = [leaf for leaf in _leaves(message) if leaf.message.get_content_maintype() == "text"]
    shown = _better([leaf.message for leaf in leaves if not leaf.attached])
    if shown is None or len(shown.text) < _STUB:
        attached = _better([leaf.message for leaf in leaves if leaf.attached])
        if attached and len(attached.text) > len(shown.text if shown else ""):
            note = "\n".join(filter(None, (shown.text if shown else "", attached.note)))
            return structs.replace(attached, note=note, attached=True)
    return shown


def carried(message: Message, *, shown: bool, unwrapped: bool) -> Iterator[str]:
    """SHA-256 of each thing that a mail carries beside the text that its reader sees.

    `shown` says that its attached texts are that text, `unwrapped` that a mail in it is.
    """
    for leaf in _leaves(message):
        part = leaf.message
        if _is_mail(part):
            inner = [] if unwrapped else children(part)
            data = inner[0].as_bytes() if inner else b""
            unwrapped = False
        else:
            data = b"" if _is_shown(leaf, shown) else _payload(part)
        if part.get_content_maintype() in ("text", "message"):
            data = data.replace(b"\r\n", b"\n").strip()
        if data:
            yield hashlib.sha256(data).hexdigest()


def _is_shown(leaf: _Leaf, attached_too: bool) -> bool:
    """It is the text, a picture in it or a signature of it, or another form of it."""
    kind = leaf.message.get_content_maintype()
    if kind == "text":
        return attached_too or not leaf.attached
    if kind == "image":
        return not leaf.attached and "content-id" in leaf.message
    return leaf.message.get_content_type() in _SIGNATURES


def _leaves(message: Message) -> Iterator[_Leaf]:
    stack, seen = [message], 0
    while stack and seen < _MOST_PARTS:
        part, seen = stack.pop(), seen + 1
        if part.get_content_maintype() == "multipart" and part.is_multipart():
            stack.extend(reversed(children(part)))
        else:
            yield _Leaf(part, part.get_content_disposition() == "attachment")


def _is_mail(part: Message) -> bool:
    return part.get_content_type() == "message/rfc822"


def _better(texts: list[Message]) -> Body | None:
    """Plain text unless it is missing or a stub of the page beside it."""
    plain = [part for part in texts if part.get_content_subtype() != "html"]
    pages = [part for part in texts if part.get_content_subtype() == "html"]
    words = clean("\n\n".join(_plain(part) for part in plain))
    if pages and len(words) < 2 * _STUB:
        page = _page(pages[0])
        if page and len(page.text) > 2 * len(words):
            return page
    if not words:
        return _page(pages[0]) if pages else None
    unquoted = unquote(words)
    return Body(unquoted.text, unquoted.parts, unquoted.note)


def _page(part: Message) -> Body | None:
    from store.readers.webpage import render  # the HTML parser, for mails that need it

    page = render(_decoded(part))
    return Body(page.text, page.parts) if page.text else None


def _plain(part: Message) -> str:
    text = _decoded(part)
    if str(part.get_param("format") or "").lower() == "flowed":
        return _reflowed(text, str(part.get_param("delsp") or "").lower() == "yes")
    return text


def _decoded(part: Message) -> str:
    data = _payload(part)
    try:
        return decode(data, part.get_content_charset()) if data.strip() else ""
    except UnreadableError:  # the other parts may be text
        return ""


def _payload(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _reflowed(text: str, joined: bool) -> str:
    """Lines that end in a blank run on into the next (RFC 3676)."""
    out: list[str] = []
    flowing = False
    for raw in text.splitlines():
        line = raw[1:] if raw.startswith(" ") else raw
        soft = line.endswith(" ") and line != "-- "
        kept = line[:-1] if soft and joined else line
        if flowing and not line.startswith(">"):
            out[-1] += kept
        else:
            out.append(kept)
        flowing = soft
    return "\n".join(out)
