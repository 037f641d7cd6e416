"""What the release knows that tells an organisation from a person of the same shape."""

from collections.abc import Iterable, Sequence

import msgspec

from store.parse.facts.index import EmailFound, Fact
from store.parse.words.book import Words, tokens_of
from store.parse.words.level import bare
from store.parse.words.table import lists_of, lists_with

_ORGANIZATIONS = lists_of("organizations")
_ASKED, _DESKS = lists_of("functions", "audiences", "headings"), lists_of("desks")
_SMALL = lists_of("links", "joins")
SHORTEST = 3
_SHARE = 0.6
_HALF = 0.5
_WHOLE_WORD = 9
_LEAST = 7


class Context(msgspec.Struct, frozen=True):
    """`issuer` are the issuer's words, `domains` the words of mail domains, `boxes` what stands
    before the sign in addresses, as `boxes_of` gives it."""

    issuer: frozenset[str]
    domains: frozenset[str]
    boxes: str


def context_of(issuer: str | None, facts: Iterable[Fact]) -> Context:
    """All that helps to read the pieces of a release."""
    addresses = [f.address for f in facts if isinstance(f, EmailFound) and f.address]
    hosts = [address.partition("@")[2].rsplit(".", 1)[0] for address in addresses]
    return Context(
        issuer=frozenset(word for word in tokens_of(issuer or "") if len(word) >= SHORTEST),
        domains=frozenset(
            word for host in hosts for word in tokens_of(host) if len(word) >= SHORTEST
        ),
        boxes=bare(boxes_of(addresses)),
    )


def boxes_of(addresses: Iterable[str]) -> str:
    """What stands before the sign in each, each on a line of its own, to be searched at once."""
    return "".join(f"\n{address.partition('@')[0]}" for address in addresses)


def tokens_are_small(tokens: Sequence[str]) -> bool:
    return all(lists_with(token) & _SMALL for token in tokens)


def resembles(name: str, boxes: str) -> bool:
    """Some of the boxes, which are as `boxes_of` gives them, holds a part of the name."""
    return bool(boxes) and any(part in boxes for part in tokens_of(name) if len(part) >= SHORTEST)


def is_same_place(place: str | None, issuer: str | None) -> bool:
    """The same words but for their endings, as in the genitive of Slavic languages, or but for
    what the place does there: "Communication Théâtre du Quai"."""
    ours, theirs = tokens_of(place or ""), tokens_of(issuer or "")
    if not ours or not theirs or abbreviates(theirs, place or ""):
        return bool(ours and theirs)
    if len(ours) == 1 and len(ours[0]) >= _WHOLE_WORD:
        return any(_stem(ours[0], word) >= len(word) - 1 for word in theirs if len(word) > _LEAST)
    if len(ours) == len(theirs):
        shares = [_stem(a, b) / max(len(a), len(b)) for a, b in zip(ours, theirs, strict=True)]
        return min(shares) >= (_SHARE if len(shares) < 3 or shares.count(1.0) < 2 else _HALF)
    rest = Words(word for word in ours if word not in theirs)
    if not rest or len(ours) != len(rest) + len(theirs):
        return False
    if not rest.hold(_ASKED) and rest.rest(_SMALL):
        return False
    return not rest.rest(_ASKED | _SMALL | _DESKS) and not rest.hold(_ORGANIZATIONS)


def abbreviates(acronym: Sequence[str], name: str) -> bool:
    """It is one word, made of the first letters of the name's words in capitals."""
    first = [word[0] for word in name.split() if word[0].isupper()]
    return len(first) > 2 and tuple(acronym) == (bare("".join(first)),)


def _stem(a: str, b: str) -> int:
    pairs = enumerate(zip(a, b, strict=False))
    return next((i for i, (x, y) in pairs if x != y), min(len(a), len(b)))
