"""The house of a release by what an archive knows of its hosts, addresses, numbers and lines."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from msgspec import Struct

from store.model.acquaintance import STRANGER, About, Acquaintance, Aspect, Known
from store.model.document import Document, PartKind
from store.parse.areas.wording import PHONE, is_label
from store.parse.facts.hosts import telling_labels
from store.parse.page.sheet import Line
from store.parse.words.book import tokens_of
from store.text.keyed import hosts_in, line_key, number_key
from store.text.names import house_words

_ENDS = 3_000  # characters at either end of the text, in which keys are looked for
_LINES = 25  # lines at either end
_MOST = 12  # keys of one kind
_NAMES = 6
_SUPPOSED, _BY_HAND = 0.25, 10.0
"""What a release counts as that doubted its issuer, and one whose issuer was set by hand."""
_OPEN = 1.0
"""How many releases of other houses stand against every key, as it may be new to one of them."""
_LINES_SURE = 3  # lines that have to agree before they count in full
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")


class Vote(Struct, frozen=True):
    """A name that the archive has for the house of such a release.

    `share` is how surely, from 0 to 1; `releases` are those of the key that speaks most for it,
    `firm` says that it is a host, an address or a number, `by_hand` that it was set so.
    """

    name: str
    share: float
    releases: int
    firm: bool = False
    by_hand: bool = False


class House(Struct, frozen=True, dict=True):
    """The names that are voted for, the surest first, and all that is known."""

    acquaintance: Acquaintance = STRANGER
    votes: tuple[Vote, ...] = ()

    @cached_property
    def is_strange(self) -> bool:
        return not self.acquaintance.known

    def part_of(self, text: str) -> tuple[Known, ...]:
        """What such a line was to other releases, in words of `Place`; the commonest first."""
        if self.is_strange:
            return ()
        return self.acquaintance.of(About.LINE, line_key(text), Aspect.PART)


NOBODY = House()
"""Nothing is known."""


def house_of(document: Document, lines: Sequence[Line], acquaintance: Acquaintance) -> House:
    """Whose a release is, by what stands in it and around it and stood in others of its house."""
    if not acquaintance.known:
        return NOBODY
    firm = [
        _best(_shares(acquaintance, about, key) for key in keys)
        for about, keys in _keys(document).items()
    ]
    loose = _agreed([_shares(acquaintance, About.LINE, key) for key in _line_keys(lines)])
    return House(acquaintance, tuple(_joined(firm, loose))[:_NAMES])


def weight_of(known: Known, aspect: Aspect) -> float:
    """How many releases an answer counts as."""
    plain = known.releases - known.corrected
    return known.corrected * _BY_HAND + plain * (1.0 if aspect is Aspect.ISSUER else _SUPPOSED)


Shares = dict[str, Vote]


def _shares(acquaintance: Acquaintance, about: About, key: str) -> Shares:
    """Each name that stood with the key, by how much of what is known of it speaks for that."""
    weights: dict[str, float] = {}
    releases: dict[str, int] = {}
    by_hand: set[str] = set()
    for aspect in (Aspect.ISSUER, Aspect.SUPPOSED):
        for known in acquaintance.of(about, key, aspect):
            weights[known.answer] = weights.get(known.answer, 0.0) + weight_of(known, aspect)
            releases[known.answer] = releases.get(known.answer, 0) + known.releases
            if known.corrected:
                by_hand.add(known.answer)
    weights = with_wholes(weights)
    total = sum(weights.values()) + _OPEN
    firm = about is not About.LINE
    return {
        name: Vote(name, weight / total, releases[name], firm, name in by_hand)
        for name, weight in weights.items()
    }


def with_wholes(weights: dict[str, float]) -> dict[str, float]:
    """The names, those that are a part of a commoner one counted as that: they were read short."""
    folded = {name: f" {house_words(name)} " for name in weights}
    whole = dict(weights)
    for name in sorted(weights, key=lambda one: len(folded[one])):
        wholes = [
            other
            for other in weights
            if folded[name] != folded[other]
            and folded[name] in folded[other]
            and whole[other] >= whole[name]
        ]
        if wholes:
            most = max(wholes, key=lambda other: (whole[other], other))
            whole[most] += whole.pop(name)
    return whole


def _best(each: Iterable[Shares]) -> Shares:
    """For each name the key that speaks most for it."""
    best: Shares = {}
    for shares in each:
        for name, vote in shares.items():
            if name not in best or vote.share > best[name].share:
                best[name] = vote
    return best


def _agreed(each: Sequence[Shares]) -> Shares:
    """The names that lines speak for; of a line or two alone they are less sure."""
    best = _best(each)
    told: Shares = {}
    for name, vote in best.items():
        lines = sum(name in shares for shares in each)
        share = vote.share * min(1.0, lines / _LINES_SURE)
        told[name] = Vote(name, share, vote.releases, by_hand=vote.by_hand)
    return told


def _joined(firm: Sequence[Shares], loose: Shares) -> Iterator[Vote]:
    """The names with all that speaks for each, the surest first."""
    names = dict.fromkeys(name for shares in (*firm, loose) for name in shares)
    found: list[Vote] = []
    for name in names:
        votes = [shares[name] for shares in (*firm, loose) if name in shares]
        against = 1.0
        for vote in votes:
            against *= 1.0 - vote.share
        most = max(votes, key=lambda vote: (vote.releases, vote.firm))
        firmly, by_hand = any(vote.firm for vote in votes), any(vote.by_hand for vote in votes)
        found.append(Vote(name, 1.0 - against, most.releases, firmly, by_hand))
    yield from sorted(found, key=lambda vote: (-vote.share, vote.name))


def _keys(document: Document) -> dict[About, list[str]]:
    """Hosts, addresses and numbers at both ends of the text, and of whoever sent or published."""
    text = document.text
    ends = f"{text[:_ENDS]}\n{text[_ENDS:][-_ENDS:]}"
    said = f"{document.sender or ''}\n{document.address or ''}\n{ends}"
    hosts = dict.fromkeys(host for host in hosts_in(said) if telling_labels(host))
    addresses = dict.fromkeys(found.lower() for found in _ADDRESS.findall(said))
    numbers = dict.fromkeys(filter(None, map(number_key, PHONE.findall(ends))))
    return {
        About.HOST: list(hosts)[:_MOST],
        About.ADDRESS: list(addresses)[:_MOST],
        About.NUMBER: list(numbers)[:_MOST],
    }


def _line_keys(lines: Sequence[Line]) -> list[str]:
    """Those of lines at both ends, but for labels, which all houses print."""
    main = [line.text for line in lines if line.kind is not PartKind.CHROME]
    near = main if len(main) <= 2 * _LINES else [*main[:_LINES], *main[-_LINES:]]
    keys = (line_key(text) for text in near if not is_label(tokens_of(text)))
    return list(dict.fromkeys(filter(None, keys)))
