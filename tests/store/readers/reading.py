"""Reads bytes as a file of a name, for the tests of the readers."""

import io

from store.model.document import Document
from store.readers import read


def documents(data: bytes, name: str = "release.txt") -> list[Document]:
    return list(read(io.BytesIO(data), name))


def only(data: bytes | str, name: str = "release.txt") -> Document:
    (document,) = documents(data.encode() if isinstance(data, str) else data, name)
    return document
