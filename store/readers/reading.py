"""Bytes of any kind to Documents."""

import hashlib
from collections.abc import Iterator
from typing import BinaryIO

from store.errors import UnreadableError
from store.model.document import Document
from store.readers.mailbox import LONGEST, TOO_LONG, begun, messages
from store.readers.plain import read_text
from store.readers.sniff import HEAD, kind


def read(stream: BinaryIO, name: str) -> Iterator[Document]:
    """One Document a file, a page or a message; `name` is kept as given.

    The messages of a mailbox or a digest behind the first are named `name#2`, `name#3` and so on;
    those that cannot be read are told of when all others have been. Raises UnreadableError for what
    is empty, binary, too long or of no known kind, and nothing else.
    """
    first, mailbox = begun(stream, HEAD)
    if mailbox:
        yield from _mailbox(stream, name, first)
        return
    data = first + stream.read(LONGEST)
    if len(data) > LONGEST:
        raise UnreadableError(TOO_LONG)
    if not data.strip():
        raise UnreadableError("It is empty.")
    known = kind(data[:HEAD], name)
    if known == "eml":
        yield from _mails(data, name)
    else:
        yield _one(data, name, known)


def _one(data: bytes, name: str, known: str) -> Document:
    sha256 = hashlib.sha256(data).hexdigest()
    match known:
        case "html":
            from store.readers.page import read_page

            return read_page(data, name, sha256)
        case "md":
            from store.readers.markdown import read_markdown

            return read_markdown(data, name, sha256)
        case _:
            return read_text(data, name, sha256)


def _mailbox(stream: BinaryIO, name: str, first: bytes) -> Iterator[Document]:
    number, unread = 0, list[tuple[int, str]]()
    for number, data in enumerate(messages(stream, first), start=1):
        try:
            if data is None:
                raise UnreadableError(TOO_LONG)
            yield from _mails(data, name if number == 1 else f"{name}#{number}")
        except UnreadableError as error:
            unread.append((number, error.message))
    if number == 1 and unread:
        raise UnreadableError(unread[0][1])
    if unread or not number:
        told = (f"{which} ({why.rstrip('.')})" for which, why in unread[:5])
        numbers = ", ".join(told) + (" and more" if len(unread) > 5 else "")
        raise UnreadableError(f"Of its {number} messages these could not be read: {numbers}.")


def _mails(data: bytes, name: str) -> Iterator[Document]:
    from store.readers.mail import read_mails

    return read_mails(data, name, hashlib.sha256(data).hexdigest())
