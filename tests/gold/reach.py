"""Which of the parser's rules only one release reaches: `python -m tests.gold.reach`, run by hand.

Counted are the lines of `store/parse` that run, and the phrases of the lexicons that stand in a
text. What one release alone reaches is judged by a person: is there a habit behind it, or only that
release? A case of the project's own that reaches it too is evidence for a habit; the lines that
have no such evidence are printed.
"""

import gc
import linecache
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import _lru_cache_wrapper, cache
from pathlib import Path
from types import CodeType, FrameType
from typing import Any, NamedTuple

import pytest

from store import Hints
from store.parse import parse
from store.parse.words.book import tokens_of
from store.parse.words.lexicon import LEXICONS
from store.readers import read

ROOT = Path(__file__).parents[2]
RULES = ROOT / "store" / "parse"
GOLD = ROOT.parent / "shared" / "gold"
OWN = ROOT / "tests" / "store" / "parse"
LONGEST = 5  # words of a phrase

Line = tuple[str, int]
Phrase = str


class Reach(NamedTuple):
    """What is reached, by one release or by many tests."""

    lines: frozenset[Line]
    phrases: frozenset[Phrase]


class Following:
    """Gathers the lines of the parser that run while it is entered."""

    def __init__(self) -> None:
        self.lines: set[Line] = set()
        self._ours: dict[CodeType, bool] = {}

    def __enter__(self) -> "Following":
        _forget_answers()
        sys.settrace(self._called)
        return self

    def __exit__(self, *_: object) -> None:
        sys.settrace(None)

    def _called(self, frame: FrameType, event: str, arg: object) -> Callable[..., Any] | None:
        code = frame.f_code
        if code not in self._ours:
            path = Path(code.co_filename)
            self._ours[code] = RULES in path.parents and "lexicon" not in path.parts
        return self._ran if self._ours[code] else None

    def _ran(self, frame: FrameType, event: str, arg: object) -> Callable[..., Any]:
        if event == "line":
            self.lines.add((frame.f_code.co_filename, frame.f_lineno))
        return self._ran


class OwnTests:
    """A plugin of pytest that follows each of the project's cases, but not those made at random."""

    def __init__(self) -> None:
        self.following = Following()

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [item for item in items if "total" not in item.path.name]

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_call(self) -> Iterator[None]:
        with self.following:
            yield


def _forget_answers() -> None:
    """Empty what remembers answers about texts; tables made of the lexicons stay."""
    for found in gc.get_objects():
        if isinstance(found, _lru_cache_wrapper) and (found.cache_parameters()["maxsize"] or 0) > 1:
            found.cache_clear()


def reach_of(path: Path) -> Reach:
    """What one release reaches."""
    with path.open("rb") as stream:
        documents = list(read(stream, path.name))
    with Following() as following:
        for document in documents:
            parse(document, Hints())
    text = "\n".join(document.text for document in documents)
    return Reach(frozenset(following.lines), _phrases_in(text))


def reach_of_folder(folder: Path) -> dict[str, Reach]:
    """What each of its releases reaches, by name; the answers beside them are passed over."""
    names = {answer.stem for answer in folder.glob("*.json")}
    files = (path for path in sorted(folder.iterdir()) if path.suffix != ".json")
    return {path.stem: reach_of(path) for path in files if path.stem in names}


def reach_of_tests() -> Reach:
    """What the parser's own cases reach."""
    tests = OwnTests()
    pytest.main(["-n", "0", "-p", "no:cacheprovider", "-p", "no:terminal", str(OWN)], [tests])
    texts = "\n".join(path.read_text("utf-8") for path in OWN.rglob("*.txt"))
    return Reach(frozenset(tests.following.lines), _phrases_in(texts))


def _phrases_in(text: str) -> frozenset[Phrase]:
    words, known = tokens_of(text), _phrases()
    spans = (range(n, min(n + LONGEST, len(words))) for n in range(len(words)))
    runs = (" ".join(words[span.start : end + 1]) for span in spans for end in span)
    return frozenset(run for run in runs if run in known)


@cache
def _phrases() -> frozenset[Phrase]:
    parts = (part for lexicon in LEXICONS.values() for part in (lexicon.release, lexicon.contact))
    lists = (getattr(part, name) for part in parts for name in part.__struct_fields__)
    return frozenset(" ".join(tokens_of(phrase)) for phrases in lists for phrase in phrases)


class Evidence(NamedTuple):
    """Of what one group reaches, what one release alone reaches, and what else reaches that."""

    reached: int
    alone: int
    sampled: int
    tested: int
    bare: frozenset[Any]

    def __str__(self) -> str:
        share = self.alone / max(self.reached, 1)
        return (
            f"{self.reached:9,}{self.alone:9,} = {share:4.0%}"
            f"{self.sampled:16,}{self.tested:12,}{len(self.bare):13,}"
        )


def evidence(group: Mapping[str, Any], all_: Mapping[str, Any], samples: Any, own: Any) -> Evidence:
    """The values are sets of lines, or of phrases."""
    times = Counter(rule for rules in all_.values() for rule in rules)
    reached = frozenset(rule for rules in group.values() for rule in rules)
    alone = frozenset(rule for rule in reached if times[rule] == 1)
    counts = len(reached), len(alone), len(alone & samples), len(alone & own)
    return Evidence(*counts, alone - samples - own)


def report() -> Iterator[str]:
    """A table of lines and one of phrases, and the lines for which nothing else speaks."""
    own, samples = reach_of_tests(), reach_of_folder(ROOT / "sample_data")
    folders = sorted(GOLD.iterdir()) if GOLD.exists() else []
    groups = {folder.name: reach_of_folder(folder) for folder in folders if folder.is_dir()}
    gold = {name: reach for group in groups.values() for name, reach in group.items()}
    for what in Reach._fields:
        yield f"{what:12}  reached  by one release  also by samples  own tests  nothing else"
        sets = {name: getattr(reach, what) for name, reach in (gold | samples).items()}
        sampled = frozenset[Any]().union(*(sets[name] for name in samples))
        tested = getattr(own, what)
        for title, group in groups.items():
            among = {name: sets[name] for name in gold}
            found = evidence({name: sets[name] for name in group}, among, sampled, tested)
            yield f"{title:12}{found}"
            if what == "lines":
                yield from map(_shown, sorted(found.bare))
        of_samples = {name: sets[name] for name in samples}
        yield f"{'sample_data':12}{evidence(of_samples, of_samples, frozenset(), tested)}"


def _shown(line: Line) -> str:
    path, number = line
    where = f"{Path(path).relative_to(ROOT)}:{number}"
    return f"    {where:44} {linecache.getline(path, number).strip()}"


if __name__ == "__main__":
    for text in report():
        sys.stdout.write(text + "\n")
