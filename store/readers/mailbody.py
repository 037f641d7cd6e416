"""The text of a mail that its reader would see, out of all its parts."""

from collections.abc import Iterator
from email.message import Message

from msgspec import Struct

from store.errors import UnreadableError
from store.model.document import Part
from store.readers.cleaning import clean
from store.readers.encoding import decode
from store.readers.headers import children
from store.readers.quoting import unquote

_STUB = 200
_MOST_PARTS = 500


class Body(Struct, frozen=True):
    """A mail's text and what its stretches were."""

    text: str
    parts: tuple[Part, ...] = ()


class _Leaf(Struct, frozen=True):
    message: Message
    attached: bool


def unwrapped(message: Message) -> Message:
    """The mail that `message` carries as an attachment with hardly a word of its own, or itself."""
    for _ in range(20):
        carried = next((leaf.message for leaf in _leaves(message) if _is_mail(leaf.message)), None)
        inner = children(carried) if carried else []
        own = body(message)
        if not inner or (own and len(own.text) > 3 * _STUB):
            break
        message = inner[0]
    return message


def body(message: Message) -> Body | None:
    """The plain text, or the page where there is no plain text worth reading."""
    leaves = [leaf for leaf in _leaves(message) if leaf.message.get_content_maintype() == "text"]
    shown = _better([leaf.message for leaf in leaves if not leaf.attached])
    if shown is None or len(shown.text) < _STUB:
        attached = _better([leaf.message for leaf in leaves if leaf.attached])
        if attached and len(attached.text) > len(shown.text if shown else ""):
            return attached
    return shown


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
    return Body(unquoted.text, unquoted.parts)


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
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    try:
        return decode(data, part.get_content_charset()) if data.strip() else ""
    except UnreadableError:  # the other parts may be text
        return ""


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
