"""Files that a person is given."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from store import StoreError


@contextmanager
def whole_file(to: Path) -> Iterator[Callable[[bytes], object]]:
    """Where the bytes of a file go, which takes its name once it is whole; raises StoreError."""
    fresh = to.with_name(f".{to.name}.{os.getpid()}.tmp")
    try:
        with fresh.open("wb") as file:
            yield file.write
        os.replace(fresh, to)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise StoreError(f"Cannot write {to}: {reason}.", "Name another one.") from error
    finally:
        fresh.unlink(missing_ok=True)
