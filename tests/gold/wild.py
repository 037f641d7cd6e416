"""How the parser reads releases by the thousand, against what their archives say of them.

`python -m tests.gold.wild [--worst N] FOLDER…`: each folder holds releases and a `truth.jsonl`,
which has a line a release: its `file`, and what is known of `headline` or `slug` (the words of an
address), `date` (ISO 8601), `issuer` or `issuer has` (a part of the issuer's name). The truth is an
archive's word, right in most cases only: compare two versions by it, and look at the worst.
"""

import json
import sys
import unicodedata
from argparse import ArgumentParser
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from store import Hints, Release, parse_files

MOST_LOST = 0.8
"""Of the told words so many must stand at their places, as a slug may be cut."""
MOST_ADDED = 0.6
"""And of the words that were read so many must be told."""


class Verdict(NamedTuple):
    """What the archive says of a field, and what was read."""

    field: str
    told: str
    read: str | None

    @property
    def is_right(self) -> bool:
        if self.field == "headline":
            return _alike(_words(self.told), _words(self.read))
        if self.field == "issuer":
            return self.told.casefold() in (self.read or "").casefold()
        return self.told == self.read


def verdicts(folder: Path) -> Iterator[tuple[str, Verdict]]:
    """For each release of a folder the fields that its archive names, with the file's name."""
    lines = (folder / "truth.jsonl").read_text("utf-8").splitlines()
    truth = {row["file"]: row for row in map(json.loads, lines)}
    for source, release in parse_files([folder / name for name in truth], Hints()):
        row = truth.pop(Path(source).name, None)
        if row is None or not isinstance(release, Release):
            continue
        headline = row.get("headline") or (row.get("slug") or "").replace("-", " ")
        date = release.date.isoformat() if release.date else None
        told = (
            Verdict("headline", headline, release.headline),
            Verdict("date", row.get("date") or "", date),
            Verdict("issuer", row.get("issuer has") or row.get("issuer") or "", release.issuer),
        )
        yield from ((Path(source).name, verdict) for verdict in told if verdict.told)


def _words(text: str | None) -> list[str]:
    folded = unicodedata.normalize("NFKD", (text or "").casefold())
    plain = "".join(char if char.isalnum() else " " for char in folded)
    return [word for word in plain.split() if word != "s"]


def _alike(told: list[str], read: list[str]) -> bool:
    same = sum(a == b for a, b in zip(told, read, strict=False))
    return bool(read) and same >= MOST_LOST * len(told) and same >= MOST_ADDED * len(read)


def say(line: str) -> None:
    sys.stdout.write(line + "\n")


def main() -> None:
    options = ArgumentParser(description=__doc__)
    options.add_argument("folders", nargs="+", type=Path)
    options.add_argument("--worst", type=int, default=0)
    asked = options.parse_args()
    for folder in asked.folders:
        total, right = Counter[str](), Counter[str]()
        wrong = defaultdict(list)
        for name, verdict in verdicts(folder):
            total[verdict.field] += 1
            right[verdict.field] += verdict.is_right
            if not verdict.is_right:
                wrong[verdict.field].append((name, verdict))
        for field, count in total.items():
            say(f"{folder.name:12} {field:9} {right[field] / count:.3f} of {count}")
            for name, verdict in wrong[field][: asked.worst]:
                say(f"    {name}: {verdict.told[:80]!r}, read {str(verdict.read)[:80]!r}")


if __name__ == "__main__":
    main()
