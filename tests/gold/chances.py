"""How sure the parser is of each answer on the releases of the tests: a weight that moves is seen.

`python -m tests.gold.chances` writes the files of `chances/` anew, after a fit for instance: look
at the difference before it is kept.
"""

import io
import json
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from zlib import crc32

from store import Hints, explain_files
from store.model.document import Document
from store.parse.areas.dateline import run_in
from store.parse.contacts import find_contacts
from store.parse.contacts.told import facts_of
from store.parse.explanation import explain
from store.parse.fields.country import votes_for
from store.parse.fields.genre import odds_of
from store.parse.page.sheet import lines_of
from store.parse.phrases.readings import read_words
from store.parse.pipeline import read as parse
from store.parse.pipeline import signs_for
from store.readers import read
from tests.fit.cases import cases_in, own_cases
from tests.gold.distorted import WAYS
from tests.store.parse.contacts.cases import cases
from tests.store.parse.fields.countries import TOLD
from tests.store.parse.fields.genres import LENGTHS, OTHERS, RELEASES
from tests.store.parse.growing import FAMILIES

SAMPLES = Path(__file__).parents[2] / "sample_data"
KEPT = Path(__file__).parent / "chances"

_SIGNS = re.compile(r"[|,:;()\t]|  +")

Chances = dict[str, float]
"""The score of each answer on a release to six places, by its field's name."""


def of_samples() -> Iterator[tuple[str, Chances]]:
    """As a user of the files is told."""
    for source in sorted(path for path in SAMPLES.iterdir() if path.suffix not in (".json", ".md")):
        told = [told for _, told in explain_files([source], Hints()) if isinstance(told, tuple)]
        yield source.name, _rounded((one.field, one.score) for each in told for one in each)


def of_distorted() -> Iterator[tuple[str, Chances]]:
    """A checksum of all answers, with where they stand, as there are many texts: each of the
    samples, after each of the ways."""
    for case in cases_in(SAMPLES):
        for way, distort in WAYS.items():
            (document,) = read(io.BytesIO(distort(case.document.text).encode()), "a.txt")
            told = [
                (field, found.span, round(found.score, 6))
                for field, found in explain(document, Hints())
            ]
            yield f"{case.name}: {way}", {"told": crc32(repr(told).encode())}


def of_layouts() -> Iterator[tuple[str, Chances]]:
    for case in own_cases():
        if case.source == "layouts":
            yield case.name, _of(case.document)


def of_blocks() -> Iterator[tuple[str, Chances]]:
    """Of the contacts' own layouts."""
    for case in cases():
        said: list[tuple[str, float]] = []
        for n, offer in enumerate(find_contacts(case.document, case.setting)):
            said.append((f"{n}", offer.score))
            facts = facts_of(offer, case.document.text, case.setting.country)
            said += ((f"{n}.{field}", found.score) for field, found in facts)
        yield case.name, _rounded(said)


def of_phrases() -> Iterator[tuple[str, Chances]]:
    """Of what stands between the signs of those blocks' lines, by kind: points, not chances."""
    printed = {line for case in cases() for line in case.document.text.split("\n")}
    phrases = {part.strip() for line in printed for part in _SIGNS.split(line)}
    for phrase in sorted(phrase for phrase in phrases if phrase.strip("0123456789+-./ ")):
        reading = read_words(phrase)
        yield phrase, _rounded([(reading.kind, reading.score)])


def of_countries() -> Iterator[tuple[str, Chances]]:
    """Of whose numbering plan texts follow: votes, not chances."""
    for text, language, _ in TOLD:
        (document,) = read(io.BytesIO(text.encode()), "a.txt")
        votes = votes_for(document, lines_of(document), language, run_in(text, 0))
        yield text, _rounded(sorted(votes.items()))


def of_genres() -> Iterator[tuple[str, Chances]]:
    """That texts are no releases: the logarithm of the odds."""
    for n, document in enumerate([*(other for _, other in OTHERS), *RELEASES, *LENGTHS]):
        reading = parse(document, Hints())
        odds = odds_of(signs_for(document, lines_of(document), reading))
        yield f"{n} {document.text[:20]}", _rounded([("odds", odds)])


def of_growing() -> Iterator[tuple[str, Chances]]:
    """Where nothing has grown yet, where much has, and halfway."""
    for name, family in FAMILIES.items():
        sizes = list(family.sizes)
        for size in (sizes[0], sizes[len(sizes) // 2], sizes[-1]):
            (document,) = read(io.BytesIO(family.text(size).encode()), "a.txt")
            yield f"{name}: {size}", _of(document)


SETS: dict[str, Callable[[], Iterator[tuple[str, Chances]]]] = {
    "samples": of_samples,
    "distorted": of_distorted,
    "layouts": of_layouts,
    "blocks": of_blocks,
    "phrases": of_phrases,
    "countries": of_countries,
    "genres": of_genres,
    "growing": of_growing,
}


def _of(document: Document) -> Chances:
    return _rounded((field, found.score) for field, found in explain(document, Hints()))


def _rounded(said: Iterable[tuple[str, float]]) -> Chances:
    """Answers of one name, as several numbers of a contact, are told apart by their place."""
    rounded: Chances = {}
    for field, score in said:
        again = sum(name.split("+")[0] == field for name in rounded)
        rounded[field + "+" * again] = round(score, 6)
    return rounded


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


if __name__ == "__main__":
    for kept, chances in SETS.items():
        lines = (f"{_json(name)}: {_json(said)}" for name, said in chances())
        (KEPT / f"{kept}.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
