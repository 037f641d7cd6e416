"""The text of a mail that its reader would see, out of all its parts."""

import hashlib
import re
from collections.abc import Iterator
from email.message import Message

from msgspec import structs

from store.readers.cleaning import clean_line
from store.readers.mailparts import (
    Leaf,
    children,
    content,
    is_attached,
    is_mail,
    is_multipart,
    leaves,
)
from store.readers.opaque import signed_within
from store.readers.parttext import Body, is_perhaps_text, is_text, joined, text_of

_STUB = 200
_DEEPEST = 20
_WORD = re.compile(r"\w{3,}")
_MOST_ALIKE = 0.8
_SIGNATURES = (
    *("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"),
    *("application/pgp-keys",),
)


def unwrapped(message: Message) -> tuple[Message, ...]:
    """`message`, and each mail that the one before carries with hardly a word of its own."""
    mails = [message]
    while len(mails) <= _DEEPEST:
        inner = next(
            (children(leaf.message) for leaf in leaves(mails[-1]) if is_mail(leaf.message)), []
        )
        if not inner or not _only_wraps(mails[-1], inner[0]):
            break
        mails.append(inner[0])
    return tuple(mails)


def _only_wraps(message: Message, inner: Message) -> bool:
    """Whether it is read for the mail in it, which has a text and a header; a bounce is not."""
    if not body(inner):
        return False
    own = body(message)
    if own is None:
        return True
    headed = "from" in inner or "subject" in inner
    bounced = message.get_content_subtype() == "report"
    return headed and not bounced and len(own.text) <= 3 * _STUB


def gathered(message: Message) -> tuple[Message, ...]:
    """The mails with a text in a mail that only gathers them, as a digest does (RFC 2046, 5.1.5);
    nothing where it carries fewer than two, or says something of its own."""
    own = body(message)
    if own and len(own.text) > 3 * _STUB and message.get_content_subtype() != "digest":
        return ()
    inner = (children(leaf.message)[:1] for leaf in leaves(message) if is_mail(leaf.message))
    every = (gathered(mail) or (mail,) for mails in inner for mail in mails)
    found = tuple(mail for mails in every for mail in mails if body(mail))
    return found if len(found) > 1 else ()


def body(message: Message) -> Body | None:
    """The plain text, or the page where there is no plain text worth reading."""
    shown = _shown(message)
    if shown is None or len(shown.text) < _STUB:
        attached = _attached(message)
        if attached and len(attached.text) > len(shown.text if shown else ""):
            note = "\n".join(filter(None, (shown.text if shown else "", attached.note)))
            return structs.replace(attached, note=note, attached=True)
    return shown


def _shown(part: Message, depth: int = 0) -> Body | None:
    """What the reader of a part sees: of alternatives one, of related parts the first."""
    if signed := signed_within(part):
        return _shown(signed, depth + 1) if depth < _DEEPEST else None
    if not is_multipart(part):
        return text_of(part) if is_text(part) and not (depth and is_attached(part)) else None
    if depth > _DEEPEST:
        return None
    inner = (_shown(each, depth + 1) for each in children(part))
    bodies = [each for each in inner if each]
    if part.get_content_subtype() == "alternative" or _say_the_same(bodies):
        return _better(_longest(bodies))
    return joined(bodies)


def _longest(bodies: list[Body]) -> list[Body]:
    """Of the texts one, and of the pages one."""
    by_length = sorted(bodies, key=lambda body: len(body.text))
    return list({body.page: body for body in by_length}.values())


def _say_the_same(bodies: list[Body]) -> bool:
    """A text and a page with its words, which some programs do not call alternatives."""
    pages = [set(_WORD.findall(body.text)) for body in bodies if body.page]
    plain = [set(_WORD.findall(body.text)) for body in bodies if not body.page]
    if len(pages) != 1 or len(plain) != 1:
        return False
    return len(pages[0] & plain[0]) >= _MOST_ALIKE * len(plain[0])


def _better(bodies: list[Body]) -> Body | None:
    """Plain text unless it is missing or a stub of the page beside it."""
    words = joined([body for body in bodies if not body.page])
    page = joined([body for body in bodies if body.page])
    if not words or not page:
        return words or page
    stub = len(words.text) < 2 * _STUB and len(page.text) > 2 * len(words.text)
    return page if stub else words


def _attached(message: Message) -> Body | None:
    """The texts that are attached or, where there are none, what is one by another name."""
    every = tuple(leaves(message))
    named = [leaf.message for leaf in every if leaf.attached and is_text(leaf.message)]
    unnamed = (leaf.message for leaf in every if is_perhaps_text(leaf.message))
    texts = map(text_of, named or unnamed)
    return _better([text for text in texts if text])


def enclosed(message: Message) -> tuple[str, ...]:
    """The names of the documents that a mail encloses which says hardly anything itself."""
    own = _shown(message)
    if own is None or len(own.text) >= _STUB:
        return ()
    kinds = ("application", "text")
    each = (
        leaf.message for leaf in leaves(message) if leaf.message.get_content_maintype() in kinds
    )
    names = (clean_line(part.get_filename()) for part in each if is_attached(part))
    return tuple(name for name in names if name)


def carried(message: Message, *, shown: bool, unwrapped: bool) -> Iterator[str]:
    """SHA-256 of each thing that a mail carries beside the text that its reader sees.

    `shown` says that its attached texts are that text, `unwrapped` that a mail in it is.
    """
    for leaf in leaves(message):
        part = leaf.message
        if is_mail(part):
            inner = [] if unwrapped else children(part)
            data = inner[0].as_bytes() if inner else b""
            unwrapped = False
        else:
            data = b"" if _is_shown(leaf, shown) else content(part)
        if part.get_content_maintype() in ("text", "message"):
            data = data.replace(b"\r\n", b"\n").strip()
        if data:
            yield hashlib.sha256(data).hexdigest()


def _is_shown(leaf: Leaf, attached_too: bool) -> bool:
    """It is the text, a picture in it or a signature of it, or another form of it."""
    kind = leaf.message.get_content_maintype()
    if kind == "text":
        return attached_too or not leaf.attached
    if kind == "image":
        return not leaf.attached and "content-id" in leaf.message
    if attached_too and is_perhaps_text(leaf.message):
        return True
    return leaf.message.get_content_type() in _SIGNATURES or signed_within(leaf.message) is not None
