"""What the library's long work comes to, without its progress."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from store import Finding, Library, Progress


def run(steps: Iterable[object]) -> list[Any]:
    """All outcomes."""
    return [step for step in steps if not isinstance(step, Progress)]


def check(where: Path, repair: bool = False) -> list[Finding]:
    """What a check of the archive in the folder `where` finds, or mends."""
    with Library.open(where) as library:
        found = run(library.check(repair=repair))
    return [finding for finding in found if isinstance(finding, Finding)]


TRUTH = ("releases/*", "marks/*", "originals/*/*", "book.json", "imports.json")


def truth(where: Path) -> dict[str, bytes]:
    """All that an archive holds, but what can be derived and what undoes."""
    found = (path for pattern in TRUTH for path in where.glob(pattern) if path.is_file())
    return {
        str(path.relative_to(where)): path.read_bytes() for path in found if path.name[0] != "."
    }
