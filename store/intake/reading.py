"""Bytes of one source to its releases, whatever is in them."""

import io
from typing import BinaryIO

import msgspec
from msgspec import Struct

from store import readers
from store.errors import UnreadableError
from store.intake.fingerprint import fingerprint
from store.model.document import Document, Hints
from store.model.release import Release
from store.parse.release import parse


class Reading(Struct, frozen=True):
    """What a source came to; `failure` is why nothing more could be read from it."""

    releases: tuple[Release, ...] = ()
    failure: str | None = None


def read(data: bytes, name: str, hints: Hints) -> Reading:
    """The releases of a source by its bytes; what goes wrong is a value."""
    return read_stream(io.BytesIO(data), name, hints)


def read_stream(stream: BinaryIO, name: str, hints: Hints) -> Reading:
    """The releases of a source by its bytes, in one pass."""
    releases = []
    try:
        for document in readers.read(stream, name):
            releases.append(_release(document, hints))
    except UnreadableError as error:
        return Reading(tuple(releases), error.message)
    except Exception as error:  # a reader meets whatever the world sends, and an import goes on
        what = f"{type(error).__name__}: {error}".rstrip(": ")
        return Reading(tuple(releases), f"It could not be made sense of ({what}).")
    if not releases:
        return Reading((), "It holds no release.")
    return Reading(tuple(releases))


def _release(document: Document, hints: Hints) -> Release:
    release = parse(document, hints)
    source = msgspec.structs.replace(release.source, fingerprint=fingerprint(document))
    return msgspec.structs.replace(release, source=source)
