"""What tantivy says when files fail it, in our words."""

import re
from contextlib import suppress
from pathlib import Path
from types import TracebackType

import msgspec

from store.errors import ArchiveError, IndexDamagedError
from store.index.state import forget_known

_SYSTEM = re.compile(r"""([A-Z][^'"(]*)(?: \(os error \d+\)|" \}\))""")


class explained:  # noqa: N801  # reads as the word that it is, like the functions of contextlib
    """Turns what goes wrong in `doing` (`read`, `write`) the index in `folder` into a StoreError.

    What the system refuses is an ArchiveError. All else is an IndexDamagedError, and the index is
    forgotten, so that the next refresh makes it anew.
    """

    def __init__(self, doing: str, folder: Path) -> None:
        self._doing = doing
        self._folder = folder

    def __enter__(self) -> None:
        """Nothing has gone wrong yet."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """A panic of Rust code is no Exception, and its class cannot be imported."""
        if kind is None or error is None:
            return
        if issubclass(kind, ValueError | msgspec.MsgspecError) or kind.__name__ == "PanicException":
            raise _worded(self._doing, self._folder, error) from error


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
    with suppress(ArchiveError):  # whoever may not write there makes one elsewhere
        forget_known(folder)
    return IndexDamagedError(
        f"The index at {folder} is damaged.",
        "Run the command again: the index is made anew from the archive, which is intact.",
    )
