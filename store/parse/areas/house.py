"""The house of a release by what an archive knows of its hosts, addresses, numbers and lines."""

import math
import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, structs

from store.model.acquaintance import STRANGER, About, Acquaintance, Aspect, Known
from store.model.document import Document, PartKind
from store.parse.areas.wording import PHONE, is_label
from store.parse.facts.hosts import telling_labels
from store.parse.page.sheet import Line
from store.parse.words.book import tokens_of
from store.parse.words.once import once
from store.text.keyed import hosts_in, line_key, number_key
from store.text.names import house_words

_ENDS = 3_000  # characters at either end of the text, in which keys are looked for
_LINES = 16  # lines at either end
_LONGEST = 160  # characters; a longer line recurs in no other release
_MOST = 12  # keys of one kind
_NAMES = 6
_SUPPOSED, _BY_HAND = 0.25, 10.0
"""What a release counts as that doubted its issuer, and one whose issuer was set by hand."""
_OPEN = 1.0
"""How many releases of other houses stand against every key, as it may be new to one of them."""
_TRUSTED = 8  # releases, as many as they count, that make a name half sure
_LINES_SURE = 3  # lines that have to agree before they count in full
_BOX, _BEHIND = re.compile(r"[\w.+-]{1,64}$"), re.compile(r"@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_LONGEST_BOX = 64


class Vote(Struct, frozen=True):
    """A name that the archive has for the house of such a release.

    `share` is how surely, from 0 to 1, and `sure` how far that is to be trusted; `releases` are
    those of the key that speaks most for it, `firm` says that it is a host, an address or a number,
    `by_hand` that it was set so.
    """

    name: str
    share: float
    releases: int
    sure: float = 0.0
    firm: bool = False
    by_hand: bool = False


class House(Struct, frozen=True, dict=True):
    """The names that are voted for, the surest first, and all that is known."""

    acquaintance: Acquaintance = STRANGER
    votes: tuple[Vote, ...] = ()

    @once
    def is_strange(self) -> bool:
        return not self.acquaintance.known

    @once
    def releases(self) -> int:
        """How many releases the likeliest of the names has issued."""
        name = house_words(self.votes[0].name) if self.votes else ""
        each = (
            self.acquaintance.of(About.ISSUER, name, one) for one in (Aspect.NAME, Aspect.SUPPOSED)
        )
        return sum(known.releases for answers in each for known in answers)

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
    loose = _agreed(_told_by_lines(lines, acquaintance))
    return House(acquaintance, tuple(_joined(firm, loose)[:_NAMES]))


def weight_of(known: Known, aspect: Aspect) -> float:
    """How many releases an answer counts as."""
    plain = known.releases - known.corrected
    return known.corrected * _BY_HAND + plain * (1.0 if aspect is Aspect.ISSUER else _SUPPOSED)


Shares = dict[str, Vote]


def _shares(acquaintance: Acquaintance, about: About, key: str) -> Shares:
    """Each name that stood with the key, by how much of what is known of it speaks for that."""
    sure, doubted = (acquaintance.of(about, key, one) for one in (Aspect.ISSUER, Aspect.SUPPOSED))
    if not sure and not doubted:
        return {}
    names = _names((*sure, *doubted))
    counted = dict.fromkeys(names, 0.0)
    for aspect, answers in ((Aspect.ISSUER, sure), (Aspect.SUPPOSED, doubted)):
        for known in answers:
            counted[house_words(known.answer)] += weight_of(known, aspect)
    weights, total = with_wholes(counted), sum(counted.values())
    return {
        words: structs.replace(
            names[words],
            share=weight / (total + _OPEN),
            sure=surety(weight, total),
            firm=about is not About.LINE,
        )
        for words, weight in weights.items()
    }


def _names(answers: Iterable[Known]) -> Shares:
    """Each name, folded, in the form that most releases have, with all of its releases."""
    names: Shares = {}
    for known in sorted(answers, key=lambda known: (-known.releases, known.answer)):
        words = house_words(known.answer)
        own = names.setdefault(words, Vote(known.answer, 0.0, 0))
        by_hand = own.by_hand or known.corrected > 0
        releases = own.releases + known.releases
        names[words] = structs.replace(own, releases=releases, by_hand=by_hand)
    return names


def surety(releases: float, of: float) -> float:
    """From 0 to 1, how far a name is to be trusted that so many releases gave."""
    return releases / (releases + _TRUSTED) * releases / of if releases else 0.0


def with_wholes(weights: dict[str, float]) -> dict[str, float]:
    """Folded names, those that are a part of a commoner one counted as that: they were cut."""
    whole = dict(weights)
    for name in sorted(weights, key=len):
        longer = (other for other in weights if len(other) > len(name))
        wholes = [
            other for other in longer if f" {name} " in f" {other} " and whole[other] >= whole[name]
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
    told: Shares = {}
    for words, vote in _best(each).items():
        part = min(1.0, sum(words in shares for shares in each) / _LINES_SURE)
        told[words] = structs.replace(vote, share=vote.share * part, sure=vote.sure * part)
    return told


def _joined(firm: Sequence[Shares], loose: Shares) -> list[Vote]:
    """The names with all that speaks for each, the surest first."""
    names = dict.fromkeys(words for shares in (*firm, loose) for words in shares)
    votes = [
        _one([shares[words] for shares in (*firm, loose) if words in shares]) for words in names
    ]
    return sorted(votes, key=lambda vote: (-vote.share, vote.name))


def _one(votes: Sequence[Vote]) -> Vote:
    """The votes of several kinds of key for one name."""
    most = max(votes, key=lambda vote: (vote.releases, vote.firm, vote.name))
    return structs.replace(
        most,
        share=1.0 - math.prod(1.0 - vote.share for vote in votes),
        sure=max(vote.sure for vote in votes),
        firm=any(vote.firm for vote in votes),
        by_hand=any(vote.by_hand for vote in votes),
    )


def _keys(document: Document) -> dict[About, list[str]]:
    """Hosts, addresses and numbers at both ends of the text, and of whoever sent or published."""
    text = document.text
    ends = f"{text[:_ENDS]}\n{text[_ENDS:][-_ENDS:]}"
    said = f"{document.sender or ''}\n{document.address or ''}\n{ends}"
    hosts = dict.fromkeys(host for host in hosts_in(said) if telling_labels(host))
    addresses = dict.fromkeys(_addresses(said))
    numbers = dict.fromkeys(filter(None, map(number_key, PHONE.findall(ends))))
    return {
        About.HOST: list(hosts)[:_MOST],
        About.ADDRESS: list(addresses)[:_MOST],
        About.NUMBER: list(numbers)[:_MOST],
    }


def _addresses(text: str) -> Iterator[str]:
    """In lower case; found by their sign, of which most texts have few."""
    at = text.find("@")
    while at >= 0:
        box, host = _BOX.search(text, max(0, at - _LONGEST_BOX), at), _BEHIND.match(text, at)
        if box and host:
            yield f"{box[0]}{host[0]}".lower()
        at = text.find("@", at + 1)


def _told_by_lines(lines: Sequence[Line], acquaintance: Acquaintance) -> list[Shares]:
    """What known lines at both ends speak for, but for labels, which all houses print."""
    main = [line.text for line in lines if line.kind is not PartKind.CHROME]
    near = main if len(main) <= 2 * _LINES else [*main[:_LINES], *main[-_LINES:]]
    keys = {key: text for text in near if len(text) <= _LONGEST and (key := line_key(text))}
    each = ((text, _shares(acquaintance, About.LINE, key)) for key, text in keys.items())
    return [shares for text, shares in each if shares and not is_label(tokens_of(text))]
