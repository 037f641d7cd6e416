"""Bytes of any kind to Documents."""

import hashlib
from collections.abc import Iterator
from typing import BinaryIO

from store.errors import UnreadableError
from store.model.document import Document
from store.readers.mailbox import LONGEST, TOO_LONG, messages
from store.readers.plain import read_text
from store.readers.sniff import HEAD, kind


def read(stream: BinaryIO, name: str) -> Iterator[Document]:
    """One Document a file, a page or a message; `name` is kept as given.

    The messages of a mailbox behind the first are named `name#2`, `name#3` and so on; those that
    cannot be read are told of when all others have been. Raises UnreadableError for what is empty,
    binary, too long or of no known kind, and nothing else.
    """
    first = stream.readline(HEAD)
    if first.startswith(b"From ") and kind(first, name) == "mbox":
        yield from _mailbox(stream, name)
        return
    data = first + stream.read(LONGEST)
    if len(data) > LONGEST:
        raise UnreadableError(TOO_LONG)
    if not data.strip():
        raise UnreadableError("It is empty.")
    yield _one(data, name)


def _one(data: bytes, name: str) -> Document:
    sha256 = hashlib.sha256(data).hexdigest()
    match kind(data[:HEAD], name):
        case "eml":
            from store.readers.mail import read_mail

            return read_mail(data, name, sha256)
        case "html":
            from store.readers.page import read_page

            return read_page(data, name, sha256)
        case "md":
            from store.readers.markdown import read_markdown

            return read_markdown(data, name, sha256)
        case _:
            return read_text(data, name, sha256)


def _mailbox(stream: BinaryIO, name: str) -> Iterator[Document]:
    from store.readers.mail import read_mail

    number, unread = 0, list[str]()
    for number, data in enumerate(messages(stream), start=1):
        try:
            if data is None:
                raise UnreadableError(TOO_LONG)
            sha256 = hashlib.sha256(data).hexdigest()
            yield read_mail(data, name if number == 1 else f"{name}#{number}", sha256)
        except UnreadableError as error:
            unread.append(f"{number} ({error.message.rstrip('.')})")
    if unread or not number:
        numbers = ", ".join(unread[:5]) + (" and more" if len(unread) > 5 else "")
        raise UnreadableError(f"Of its {number} messages these could not be read: {numbers}.")
