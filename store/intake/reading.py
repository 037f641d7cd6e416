"""Bytes of one source to its releases, whatever is in them."""

import io
from collections.abc import Callable
from typing import BinaryIO, TypeVar

import msgspec
from msgspec import Struct

from store import parse, readers
from store.errors import UnreadableError
from store.intake.fingerprint import likeness
from store.model.document import Document, Hints
from store.model.explained import Explained, Explanation
from store.model.release import Release
from store.parse.trace import is_doubtful
from store.text.controls import without_controls_in_json

T = TypeVar("T")


class Reading(Struct, frozen=True):
    """What a source came to; `failure` is why nothing more could be read from it."""

    releases: tuple[Release, ...] = ()
    failure: str | None = None


def read(data: bytes, name: str, hints: Hints) -> Reading:
    """The releases of a source by its bytes; what goes wrong is a value."""
    return read_stream(io.BytesIO(data), name, hints)


def read_stream(stream: BinaryIO, name: str, hints: Hints) -> Reading:
    """The releases of a source by its bytes, in one pass."""
    releases, failure = _gather(stream, name, lambda document: _release(document, hints))
    return Reading(releases, failure)


def explain(data: bytes, name: str, hints: Hints) -> tuple[tuple[Explanation, ...], str | None]:
    """For each release of a source why its fields say what they say; and what went wrong."""
    return _gather(io.BytesIO(data), name, lambda document: _explanation(document, hints))


def _gather(
    stream: BinaryIO, name: str, make: Callable[[Document], T]
) -> tuple[tuple[T, ...], str | None]:
    """What `make` makes of each document, and why nothing more could be read."""
    made: list[T] = []
    failure = None
    try:
        made.extend(map(make, readers.read(stream, name)))
    except UnreadableError as error:
        failure = error.message
    except Exception as error:  # a reader meets whatever the world sends, and an import goes on
        what = f"{type(error).__name__}: {error}".rstrip(": ")
        failure = f"It could not be made sense of ({what})."
    if not made and failure is None:
        failure = "It holds no release."
    return tuple(made), failure


def _explanation(document: Document, hints: Hints) -> Explanation:
    """In the order of the fields; a value that is no text in JSON."""
    return tuple(
        Explained(
            field=field,
            value=_shown(found.value),
            score=found.score,
            why=found.why,
            printed=document.text[found.span.start : found.span.end] if found.span else None,
            span=found.span,
            doubtful=is_doubtful(field, found.score),
        )
        for field, found in parse.explain(document, hints)
    )


def _shown(value: object) -> str:
    """Empty where nothing is said."""
    if value is None:
        return ""
    plain = msgspec.to_builtins(value)
    return plain if isinstance(plain, str) else msgspec.json.encode(plain).decode()


def _release(document: Document, hints: Hints) -> Release:
    found = parse.read(document, hints)
    release = parse.release_of(document, found)
    like = likeness(document, found.date or None)
    source = msgspec.structs.replace(release.source, fingerprint=like.fingerprint, near=like.near)
    return _without_cut_joiners(msgspec.structs.replace(release, source=source))


def _without_cut_joiners(release: Release) -> Release:
    """A field may begin or end where the text has a joiner, which shapes nothing there."""
    data = msgspec.json.encode(release)
    clean = without_controls_in_json(data)
    return release if clean is data else msgspec.json.decode(clean, type=Release)
