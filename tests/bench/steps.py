"""What is measured, each in a process of its own that tells its figures as JSON."""

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

from store import Added, ImportOptions, Library, Window
from store.tally import acquaintance

Figures = dict[str, float]
TENTHS = 10
COMMIT = 1000  # releases


def bring(where: Path, source: Path) -> Figures:
    """Import a folder; the first and the last tenth show whether the rate is flat."""
    began = time.perf_counter()
    ends: list[float] = []
    with Library.open(where, create=True) as library:
        for step in library.import_from([source], ImportOptions()):
            if isinstance(step, Added):
                ends.append(time.perf_counter())
    ended = time.perf_counter()
    return {
        "releases/s": len(ends) / (ends[-1] - began),
        "second look s": ended - ends[-1],
        **_tenths(ends, began),
        "import MiB": _peak(),
        **_learned(where / "index" / "acquaintance"),
    }


def _learned(folder: Path) -> Figures:
    """How large is what the archive teaches, and how soon parsing has its part of it."""
    began = time.perf_counter()
    acquaintance(folder / "gist")
    took = time.perf_counter() - began
    tally, gist = ((folder / name).stat().st_size / 2**20 for name in ("tally.sqlite", "gist"))
    return {"tally MiB": tally, "acquaintance MiB": gist, "acquaintance ms": 1000 * took}


def _tenths(ends: list[float], began: float) -> Figures:
    """Of fewer than ten commits they say nothing."""
    tenth = len(ends) // TENTHS
    if tenth < COMMIT:
        return {}
    return {
        "first tenth s": ends[tenth - 1] - began,
        "last tenth s": ends[-1] - ends[-tenth - 1],
    }


def ask(where: Path, _: Path) -> Figures:
    """Open, search for a common word and for a two-letter prefix, read a release."""
    began = time.perf_counter()
    with Library.open(where) as library:
        newest = library.search("", window=Window(0, 50)).rows
        opened = time.perf_counter()
        figures = {
            "open ms": 1000 * (opened - began),
            "common word ms": _median(lambda: library.search("the", window=Window(0, 50))),
            "two letters ms": _median(lambda: library.search("ba", window=Window(0, 50))),
            "read ms": _median(lambda: library.release(newest[0].id)),
        }
    return {**figures, "reading MiB": _peak()}


def _median(act: Callable[[], object], times: int = 7) -> float:
    took = []
    for _ in range(times):
        began = time.perf_counter()
        act()
        took.append(time.perf_counter() - began)
    return 1000 * sorted(took)[times // 2]


def _peak() -> float:
    """In MiB, of this process and of one a core as large as the largest that it began."""
    mine = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return (mine + largest * (os.cpu_count() or 1)) / 1024


if __name__ == "__main__":
    STEPS = {"bring": bring, "ask": ask}
    sys.stdout.write(json.dumps(STEPS[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))))
