"""What tantivy says when files fail it, in our words."""

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec

from store.errors import ArchiveError, IndexDamagedError
from store.index.state import STATE

_SYSTEM = re.compile(r"""([A-Z][^'"(]*)(?: \(os error \d+\)|" \}\))""")


@contextmanager
def explained(doing: str, folder: Path) -> Iterator[None]:
    """Turns what goes wrong in `doing` (`read`, `write`) the index in `folder` into a StoreError.

    What the system refuses is an ArchiveError. All else is an IndexDamagedError, and the index is
    forgotten, so that the next refresh makes it anew.
    """
    try:
        yield
    except (ValueError, msgspec.MsgspecError) as error:
        raise _worded(doing, folder, error) from error
    except BaseException as error:
        # A panic of Rust code is no Exception, and its class cannot be imported.
        if type(error).__name__ != "PanicException":
            raise
        raise _worded(doing, folder, error) from error


def _worded(doing: str, folder: Path, error: BaseException) -> ArchiveError | IndexDamagedError:
    said = str(error)
    if refused := _SYSTEM.search(said):
        return ArchiveError(
            f"Cannot {doing} the index at {folder}: {refused[1].lower()}.",
            "Make room or get access there, then run the same command again.",
        )
    if "Failed to acquire Lockfile" in said:
        return ArchiveError(
            f"Another program is writing to the index at {folder}.",
            "Run the same command again when it is done.",
        )
    with suppress(OSError):
        (folder / STATE).unlink()
    return IndexDamagedError(
        f"The index at {folder} is damaged.",
        "Run the command again: the index is made anew from the archive, which is intact.",
    )
