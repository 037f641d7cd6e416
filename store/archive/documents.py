"""Releases as they stand in their files, field by field, whatever version wrote them."""

from collections.abc import Iterable, Mapping
from itertools import groupby

import msgspec

from store.archive.segment import SIZE, TABLE
from store.archive.segments import FolderArchive
from store.model.record import Fields, encode
from store.model.release import Release


def documents(archive: FolderArchive, ids: Iterable[int]) -> dict[int, Fields]:
    """By id those of these releases that are there; raises ArchiveError for a damaged file."""
    from store.archive.storage import AtomicStorage  # TinyDB: 25 ms that only a writer pays

    found: dict[int, Fields] = {}
    for k, some in groupby(sorted(ids), _segment_of):
        table = (AtomicStorage(archive.path(k)).read() or {}).get(TABLE, {})
        found.update((id, table[f"{id % SIZE}"]) for id in some if f"{id % SIZE}" in table)
    return found


def document(release: Release) -> Fields:
    """A release as it will stand in its file."""
    fields: Fields = msgspec.json.decode(msgspec.json.encode(encode(release)))
    return fields


def put_documents(archive: FolderArchive, fresh: Mapping[int, Fields]) -> None:
    """Have releases stand so, each file written once; its caller holds the archive's lock.

    Raises ArchiveError.
    """
    from store.archive.storage import AtomicStorage

    for k, ids in groupby(sorted(fresh), _segment_of):
        storage = AtomicStorage(archive.path(k))
        tables = storage.read() or {}
        tables.setdefault(TABLE, {}).update((f"{id % SIZE}", fresh[id]) for id in ids)
        storage.write(tables)


def _segment_of(id: int) -> int:
    return id // SIZE
