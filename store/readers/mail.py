"""A mail to the Document that its reader would see, forwards unwrapped."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from email.message import Message
from typing import TypeVar

from msgspec import structs

from store.errors import UnreadableError
from store.model.document import Document, Part, PartKind, Span
from store.readers.carriage import carriage
from store.readers.forward import innermost_header, is_answer, own_words
from store.readers.headblock import mended
from store.readers.headers import header
from store.readers.mailbody import body, carried, enclosed, gathered, unwrapped
from store.readers.maildate import arrived, dated, sent
from store.readers.mailinglist import list_footer, without_list
from store.readers.mailtext import around, quoted
from store.readers.opaque import why_unread
from store.readers.parttext import Body
from store.readers.plain import read_text

T = TypeVar("T")

_ENOUGH = 300  # characters of an answer that is worth keeping for itself


def read_mails(data: bytes, name: str, sha256: str) -> Iterator[Document]:
    """The one Document of a mail, or one for each that it only carries, as a digest does.

    Raises UnreadableError where there is no text at all. What the library of mail cannot take apart
    is read as the text that it is.
    """
    from email import message_from_bytes  # 20 ms to import, for mail only
    from email.errors import MessageError

    try:
        yield from _each(message_from_bytes(mended(data)), name, sha256)
    except RecursionError:
        raise UnreadableError("It is a mail whose parts are nested without end.") from None
    except (MessageError, ValueError, LookupError):
        yield read_text(data, name, sha256)


def _each(message: Message, name: str, sha256: str) -> list[Document]:
    several = gathered(message)
    if not several:
        return [_one(message, name, sha256)]
    made = []
    for number, mail in enumerate(several, start=1):
        digest = hashlib.sha256(mail.as_bytes()).hexdigest()
        made.append(_one(mail, name if number == 1 else f"{name}#{number}", digest))
    return made


def _one(message: Message, name: str, sha256: str) -> Document:
    mails = unwrapped(message)
    said = body(mails[-1])
    if said is None:
        raise UnreadableError(why_unread(message))
    document = _enclosing(
        _document(mails, said, name, sha256), () if said.attached else enclosed(mails[-1])
    )
    notes = "\n".join(filter(None, (_outer_note(mails), document.note)))
    return structs.replace(document, note=notes or None, carried=_carried(mails, said))


def _enclosing(document: Document, names: Sequence[str]) -> Document:
    """With the names of what holds the release, as a mail program lists them below the text."""
    if not names:
        return document
    start = len(document.text) + 2
    text = document.text + "\n\n" + "\n".join(f"[{name}]" for name in names)
    below = Part(PartKind.ASIDE, Span(start, len(text)))
    return structs.replace(document, text=text, parts=(*document.parts, below))


def _outer_note(mails: tuple[Message, ...]) -> str:
    """What everybody wrote who sent the last of the mails on as an attachment."""
    outer = (body(mail) for mail in mails[:-1])
    words = ("\n".join(own_words(one.text.split("\n"))) for one in outer if one)
    return "\n".join(filter(None, words))


def _carried(mails: tuple[Message, ...], said: Body) -> tuple[str, ...]:
    last = len(mails) - 1
    return tuple(
        digest
        for n, mail in enumerate(mails)
        for digest in carried(mail, shown=said.attached and n == last, unwrapped=n < last)
    )


def _document(mails: Sequence[Message], said: Body, name: str, sha256: str) -> Document:
    """Of the last of the mails; what it does not say of itself is what those around it say."""
    message, inner = mails[-1], innermost_header(said.text)
    subject = _said(mails, lambda mail: without_list(mail, header(mail, "subject")))
    sender, moment = _said(mails, lambda mail: header(mail, "from")), _said(mails, sent)
    answers = inner is not None and is_answer(subject)
    if inner and not answers:
        subject, sender = inner.subject or subject, inner.sender or sender
        moment = inner.sent or moment
    answer = inner if inner and answers and len(inner.above) >= _ENOUGH else None
    footer = list_footer(message, said.text)
    start = inner.start if inner and not answer else 0
    return Document(
        text=said.text,
        name=name,
        format="eml",
        sha256=sha256,
        parts=quoted(said.text, said.parts, answer.at)
        if answer
        else around(said.text, said.parts, start, len(said.text) if footer is None else footer),
        subject=subject,
        sender=sender,
        sent=moment,
        dated=None if moment else _said(mails, dated),
        arrived=_said(mails, arrived),
        language=_language(message),
        message_id=header(message, "message-id"),
        carriage=carriage(mails[0]),
        note="\n".join(filter(None, (inner.above if start and inner else "", said.note))) or None,
    )


def _said(mails: Sequence[Message], ask: Callable[[Message], T | None]) -> T | None:
    return next(filter(None, map(ask, reversed(mails))), None)


def _language(message: Message) -> str | None:
    said = (
        (header(message, "content-language") or "").replace("_", "-").split("-")[0].strip().lower()
    )
    return said if len(said) == 2 and said.isascii() and said.isalpha() else None
