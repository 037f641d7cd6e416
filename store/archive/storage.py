"""A storage of TinyDB that cannot leave half a file."""

from pathlib import Path
from typing import Any

import msgspec
from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Document, Table

from store.archive.files import (
    MALFORMED,
    damaged,
    explained,
    flush_folder,
    read_whole,
    write_whole,
)

__all__ = ["AtomicStorage", "Document", "Table", "put_tables", "table"]

Tables = dict[str, dict[str, Any]]  # TinyDB's own form: table, document id, document


class AtomicStorage(Storage):
    """Plain TinyDB JSON in UTF-8: one field a line, documents by ascending id."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Tables | None:
        """All tables; None where there is no file yet; raises ArchiveError for a damaged one."""
        whole = read_whole(self._path)
        if whole is None:
            return None
        return decode_tables(self._path, whole[0])

    def write(self, data: Tables) -> None:
        """Replace the file; raises ArchiveError and leaves the old one where that fails."""
        write_whole(self._path, encode_tables(data))


def decode_tables(path: Path, data: bytes) -> Tables:
    """The tables of a TinyDB file; raises ArchiveError that names `path`."""
    try:
        tables = msgspec.json.decode(data, type=Tables)
        if not all(id.isascii() and id.isdecimal() for table in tables.values() for id in table):
            raise msgspec.ValidationError("A document has a name that is no number")
        return tables
    except MALFORMED as error:
        raise damaged(path, error) from error


def encode_tables(data: Tables) -> bytes:
    """One field a line, so that a change of one release is a change of few lines."""
    ordered = {
        name: dict(sorted(table.items(), key=lambda item: int(item[0])))
        for name, table in data.items()
    }
    return msgspec.json.format(msgspec.json.encode(ordered), indent=2) + b"\n"


def put_tables(path: Path, tables: Tables) -> None:
    """Have a file hold those of the tables that hold anything; where none does, have none there.

    So what is undone leaves the bytes before. Raises ArchiveError.
    """
    held = {name: table for name, table in tables.items() if table}
    if held:
        AtomicStorage(path).write(held)
        return
    with explained("remove", path):
        path.unlink(missing_ok=True)
    flush_folder(path.parent)


def table(path: Path, name: str) -> Table:
    """A table of the TinyDB file at `path`, which need not exist yet."""
    return TinyDB(path, storage=AtomicStorage).table(name, cache_size=0)
