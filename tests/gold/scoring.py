"""How much of what a careful reader writes down of a release the parser finds."""

import json
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from store import Failed, Hints, Release, parse_files

FIELDS = ("language", "date", "headline", "subhead", "issuer", "place", "embargo", "number")
Card = Mapping[str, Any]
Fact = tuple[str, str]


def score(folder: Path) -> dict[str, float]:
    """The share of right fields, exact cards and exact cases, and the F1 of the contacts' facts."""
    right: Counter[str] = Counter()
    facts: Counter[str] = Counter()
    cases = list(_cases(folder))
    for truth, found in cases:
        for field in FIELDS:
            right[field] += _fold(truth[field]) == _fold(found.get(field))
        gold, got = truth["contacts"], found.get("contacts", ())
        facts += _compare([_facts(card) for card in gold], [_facts(card) for card in got])
        right["exact cases"] += list(map(_facts, gold)) == list(map(_facts, got))
    shares = {name: right[name] / len(cases) for name in (*FIELDS, "exact cases")}
    shares["exact cards"] = facts["exact"] / facts["cards"]
    shares["contact facts"] = 2 * facts["hits"] / (facts["gold"] + facts["got"])
    return {name: round(share, 4) for name, share in shares.items()}


def _cases(folder: Path) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    for answer in sorted(folder.rglob("*.json")):
        (source,) = (p for p in answer.parent.glob(f"{answer.stem}.*") if p != answer)
        _, release = next(parse_files([source], Hints()))
        yield json.loads(answer.read_text("utf-8")), _plain(release)


def _plain(release: Release | Failed) -> dict[str, Any]:
    import msgspec

    plain: dict[str, Any] = msgspec.to_builtins(release)
    return plain


def _fold(value: object) -> str:
    """Case, width, quotes and blanks do not count; a moment counts by its day."""
    text = unicodedata.normalize("NFKC", str(value or "")).casefold()
    kept = (char for char in text if char not in "“”„«»\"'’‘")
    return " ".join("".join(kept).split()).strip(" .,:;-–|/")


def _facts(card: Card) -> Counter[Fact]:
    single = ((key, _fold(card[key])) for key in ("kind", "name", "role", "organization"))
    phones = (("phone", f"{phone['number']} {phone['type']}") for phone in card["phones"])
    emails = (("email", email) for email in card["emails"])
    return Counter(fact for fact in (*single, *phones, *emails) if fact[1])


def _compare(gold: Sequence[Counter[Fact]], got: Sequence[Counter[Fact]]) -> Counter[str]:
    """Cards are paired greedily, those that share most first."""
    pairs = sorted(
        ((sum((a & b).values()), i, j) for i, a in enumerate(gold) for j, b in enumerate(got)),
        key=lambda pair: (-pair[0], pair[1], pair[2]),
    )
    left, right = set(range(len(gold))), set(range(len(got)))
    hits = exact = 0
    for shared, i, j in pairs:
        if shared and i in left and j in right:
            left.remove(i)
            right.remove(j)
            hits += shared
            exact += gold[i] == got[j]
    total = {"gold": sum(map(Counter.total, gold)), "got": sum(map(Counter.total, got))}
    return Counter(total | {"hits": hits, "exact": exact, "cards": len(gold)})
