"""Releases with what a careful reader would write down of them, or what their publisher says."""

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from store.errors import UnreadableError
from store.model.document import Document, Hints
from store.parse.page.sheet import lines_of
from store.parse.page.sidebyside import page_of
from store.parse.pipeline import Ground, ground_of
from store.parse.words.tongue import find_language
from store.readers import read

ROOT = Path(__file__).parents[2]
LAYOUTS = ROOT / "tests" / "store" / "parse" / "layouts"
SAMPLES = ROOT / "sample_data"
FIELDS = ("language", "date", "headline", "subhead", "issuer", "place", "embargo", "number")
FULL, WEAK = 1.0, 0.2
"""How much a case counts: an answer by hand, and a publisher's word."""
COUNTS = {"gold": 3.0, "sample_data": 4.0, "layouts": 3.0}
"""Sets whose cases must stay right count more."""


class Case(NamedTuple):
    """`source` is the set that it is of, `folder` the group that is left out together."""

    source: str
    folder: str
    name: str
    document: Document
    truth: dict[str, Any]
    count: float = FULL

    @property
    def is_weak(self) -> bool:
        return self.count == WEAK

    def ground(self) -> Ground:
        """What the finders look at."""
        document = page_of(self.document).document
        language = find_language(document)
        return ground_of(document, lines_of(document), language and language.value, Hints())


def own_cases() -> Iterator[Case]:
    """The samples and the layouts of the parser's tests."""
    yield from cases_in(SAMPLES)
    for path in sorted(LAYOUTS.glob("*.txt")):
        for case in path.read_text("utf-8").removeprefix("=== ").split("\n=== "):
            head, _, text = case.partition("\n---\n")
            name, *said = head.split("\n")
            truth: dict[str, Any] = dict.fromkeys(FIELDS)
            truth |= dict(field.split(": ", 1) for field in said)
            (document,) = read(io.BytesIO(f"{text}\n".encode()), name)
            yield Case("layouts", path.stem, name, document, truth)


def cases_in(folder: Path) -> Iterator[Case]:
    """Those with their answers beside them as JSON, or all in one `truth.jsonl`."""
    weak = folder / "truth.jsonl"
    if weak.exists():
        for line in weak.open(encoding="utf-8"):
            truth = json.loads(line)
            if document := _read(folder / truth["file"]):
                yield Case(folder.name, folder.name, truth["file"], document, truth, WEAK)
        return
    for answer in sorted(folder.rglob("*.json")):
        sources = [p for p in answer.parent.glob(f"{answer.stem}.*") if p != answer]
        if len(sources) == 1 and (document := _read(sources[0])):
            truth = json.loads(answer.read_text("utf-8"))
            yield Case(folder.name, answer.parent.name, sources[0].name, document, truth)


def _read(path: Path) -> Document | None:
    try:
        return next(iter(read(io.BytesIO(path.read_bytes()), str(path))), None)
    except UnreadableError:
        return None
