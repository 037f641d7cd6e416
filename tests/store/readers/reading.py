"""Reads bytes as a file of a name, for the tests of the readers."""

import io

from store.model.document import Document, PartKind
from store.readers import read


def documents(data: bytes, name: str = "release.txt") -> list[Document]:
    return list(read(io.BytesIO(data), name))


def only(data: bytes | str, name: str = "release.txt") -> Document:
    (document,) = documents(data.encode() if isinstance(data, str) else data, name)
    return document


def page(body: str, head: str = "") -> Document:
    return only(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>", "a.html")


def kinds(document: Document, kind: PartKind) -> list[str]:
    return [document.text[p.span.start : p.span.end] for p in document.parts if p.kind is kind]


LONG = "<p>" + "Sentence after sentence of the release itself. " * 8 + "</p>"
