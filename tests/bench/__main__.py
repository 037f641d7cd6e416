"""The budgets measured and printed as one table: `python -m tests.bench [SIZE…] [--million]`."""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.press import Press, write_press

SIZES = (1_000, 10_000, 100_000)
MILLION = 1_000_000
WHOLE = 100  # from here on without a decimal

INSTALLED = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
"""As for a user: what was compiled once is not compiled again."""

Figures = dict[str, float]


def main() -> None:
    """Measure each size, and print a table with a column for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES)
    parser.add_argument("--million", action="store_true", help="also at 1,000,000 releases")
    parser.add_argument("--folder", type=Path, help="where to work; kept afterwards")
    asked = parser.parse_args()
    sizes = [*asked.sizes, *([MILLION] if asked.million else [])]
    with tempfile.TemporaryDirectory() as temporary:
        columns = {
            size: measure(size, (asked.folder or Path(temporary)) / f"{size}") for size in sizes
        }
    sys.stdout.write(f"{platform.platform()}, Python {platform.python_version()}\n\n")
    sys.stdout.write(table(columns))


def measure(size: int, folder: Path) -> Figures:
    """All figures at one size."""
    for _ in write_press(size, folder / "press"):
        sys.stderr.write(f"\rwriting {size:,} releases …")
    sys.stderr.write(f"\rmeasuring {size:,} releases …\n")
    one = folder / "one.txt"
    one.write_text(Press(size).release(size), encoding="utf-8")
    archive = folder / "archive"
    verb = [sys.executable, "-m", "tui", "--archive", str(archive)]
    return {
        **_step("bring", archive, folder / "press"),
        "one more, process ms": _process([*verb, "import", str(one)]),
        **_step("ask", archive, one),
        "search, process ms": _process([*verb, "search", "the"]),
        "python -c pass ms": _process([sys.executable, "-c", "pass"]),
    }


def table(columns: dict[int, Figures]) -> str:
    """In Markdown, so that it can stand in the README."""
    names = list(dict.fromkeys(name for size in sorted(columns) for name in columns[size]))
    lines = [
        ["", *(f"{size:,}" for size in columns)],
        ["---", *("---:" for _ in columns)],
        *([name, *(_cell(figures.get(name)) for figures in columns.values())] for name in names),
    ]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _cell(figure: float | None) -> str:
    if figure is None:
        return "–"
    return f"{figure:,.0f}" if figure >= WHOLE else f"{figure:,.1f}"


def _step(name: str, archive: Path, source: Path) -> Figures:
    command = [sys.executable, "-m", "tests.bench.steps", name, str(archive), str(source)]
    figures: Figures = json.loads(subprocess.check_output(command))
    return figures


def _process(command: list[str], times: int = 5) -> float:
    """The median of a whole process, in milliseconds; the first import brings, the rest know it."""
    took = []
    for _ in range(times):
        began = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=INSTALLED)
        took.append(1000 * (time.perf_counter() - began))
    return max(took) if "import" in command else sorted(took)[times // 2]


if __name__ == "__main__":
    main()
