"""A mail to the Document that its reader would see, forwards unwrapped."""

from email.message import Message

from store.errors import UnreadableError
from store.model.document import Document, Part, PartKind, Span
from store.readers.forward import innermost_header, moment
from store.readers.headers import header
from store.readers.mailbody import Body, body, unwrapped
from store.readers.plain import read_text

_SIGNATURE = "\n--\n"


def read_mail(data: bytes, name: str, sha256: str) -> Document:
    """The one Document of a mail; raises UnreadableError where it has no text at all.

    What the library of mail cannot take apart is read as the text that it is.
    """
    from email import message_from_bytes  # 20 ms to import, for mail only
    from email.errors import MessageError

    try:
        message = unwrapped(message_from_bytes(data))
        said = body(message)
    except RecursionError:
        raise UnreadableError("It is a mail whose parts are nested without end.") from None
    except (MessageError, ValueError, LookupError):
        return read_text(data, name, sha256)
    if said is None:
        raise UnreadableError("It is a mail without any text.")
    return _document(message, said, name, sha256)


def _document(message: Message, said: Body, name: str, sha256: str) -> Document:
    subject, sender = header(message, "subject"), header(message, "from")
    sent = moment(header(message, "date") or "")
    inner = innermost_header(said.text)
    if inner:
        subject, sender = inner.subject or subject, inner.sender or sender
        sent = inner.sent or sent
    return Document(
        text=said.text,
        name=name,
        format="eml",
        sha256=sha256,
        parts=_around(said, inner.start if inner else 0),
        subject=subject,
        sender=sender,
        sent=sent,
        language=_language(message),
        message_id=header(message, "message-id"),
    )


def _around(said: Body, start: int) -> tuple[Part, ...]:
    """The parts with the forwarder's own lines as CHROME and a mail's signature as ASIDE."""
    parts = [part for part in said.parts if part.span.start >= start]
    if start:
        parts.insert(0, Part(PartKind.CHROME, Span(0, start)))
    signature = said.text.rfind(_SIGNATURE)
    covered = max((part.span.end for part in parts), default=0)
    if signature >= covered:
        parts.append(Part(PartKind.ASIDE, Span(signature + 1, len(said.text))))
    return tuple(parts)


def _language(message: Message) -> str | None:
    said = (
        (header(message, "content-language") or "").replace("_", "-").split("-")[0].strip().lower()
    )
    return said if len(said) == 2 and said.isascii() and said.isalpha() else None
