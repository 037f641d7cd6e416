"""The tally's tables, and what the system or a stray byte may say against them."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from store.archive.files import make_folder
from store.errors import ArchiveError

VERSION = 3
"""Goes up with every change of what is kept or taught; a tally of another version is made anew."""

_CACHE = 16_384  # KiB
_SCHEMA = """
CREATE TABLE segment (
    k INTEGER PRIMARY KEY, mark TEXT NOT NULL, releases INTEGER NOT NULL, taught BLOB NOT NULL,
    members BLOB NOT NULL);
CREATE TABLE lesson (
    number INTEGER PRIMARY KEY, topic INTEGER NOT NULL, rank INTEGER NOT NULL,
    row BLOB NOT NULL, witnesses BLOB NOT NULL);
CREATE TABLE state (changes INTEGER NOT NULL, published INTEGER NOT NULL);
INSERT INTO state VALUES (0, 0);
CREATE INDEX best ON lesson (rank DESC, number);
"""


class TallyDamagedError(Exception):
    """It is not what was written, and has to be made anew."""


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turns what the system refuses into ArchiveError, all else into TallyDamagedError."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise ArchiveError(
            f"Cannot write {path}: {error}.", "Make room there, or delete it: it is made anew."
        ) from error
    except sqlite3.DatabaseError as error:
        raise TallyDamagedError(f"{path}: {error}") from error


def opened(path: Path) -> sqlite3.Connection:
    """The tally in a file, begun anew where there is none or one of another version."""
    make_folder(path.parent)
    with explained(path):
        tables = _connected(path)
        if _version(tables) not in (0, VERSION):
            tables.close()
            delete(path)
            tables = _connected(path)
        if _version(tables) == 0:
            tables.executescript(f"BEGIN; {_SCHEMA} PRAGMA user_version = {VERSION}; COMMIT;")
        return tables


def delete(path: Path) -> None:
    """Leave nothing of it; its caller has closed it."""
    for each in (path, path.with_name(f"{path.name}-journal")):
        each.unlink(missing_ok=True)


def _connected(path: Path) -> sqlite3.Connection:
    tables = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    # What a loss of power leaves undone is derived again.
    tables.execute("PRAGMA synchronous = OFF")
    tables.execute(f"PRAGMA cache_size = -{_CACHE}")
    return tables


def _version(tables: sqlite3.Connection) -> int:
    version = tables.execute("PRAGMA user_version").fetchone()[0]
    assert isinstance(version, int)
    return version
