"""Releases to the documents that the archive keeps, and back, also from older versions."""

from collections.abc import Callable
from typing import Any

import msgspec
from msgspec import Struct

from store.errors import ArchiveError
from store.model.release import Release

Fields = dict[str, Any]  # a document as JSON gives it

UPGRADES: tuple[Callable[[Fields], Fields], ...] = ()
"""The n-th makes a document of version n + 1 one of version n + 2."""

VERSION = len(UPGRADES) + 1


class _Head(Struct):
    version: int


def encode(release: Release) -> Fields:
    """The document of a release, version first, every field named."""
    fields: Fields = msgspec.to_builtins(release)
    rest = {name: value for name, value in fields.items() if name != "source"}
    return {"version": VERSION, "id": rest.pop("id"), **rest, "source": fields["source"]}


def decode(document: bytes | msgspec.Raw) -> Release:
    """The release of a document in JSON, brought up to today's version.

    Raises ArchiveError for a newer version and msgspec.ValidationError for what is no release.
    """
    version = msgspec.json.decode(document, type=_Head).version
    if version == VERSION:
        return msgspec.json.decode(document, type=Release)
    if version > VERSION:
        raise ArchiveError(
            f"It is of version {version}, and this program knows up to version {VERSION}.",
            "Install the newer version of Communiqué that wrote it.",
        )
    return msgspec.convert(upgrade(msgspec.json.decode(document), version), Release)


def upgrade(fields: Fields, version: int) -> Fields:
    """`fields` of an older `version` as today's."""
    if version < 1:
        raise msgspec.ValidationError(f"There never was a version {version}")
    for step in UPGRADES[version - 1 :]:
        fields = step(fields)
    return fields
