"""Names that the sentences of a release give again and again, and those of whom people are."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache, reduce

from store.parse.facts.hosts import stands_for
from store.parse.fields.issuer.evidence import Evidence, Voice
from store.parse.fields.issuer.names import is_brand
from store.parse.fields.issuer.runs import Mention, comes_again, parts_of, with_seat
from store.parse.phrases.houses import chains, is_cut, is_kind, is_wire, strip_article, up_to_form
from store.parse.phrases.persons import is_given
from store.parse.words.book import tokens_of, vocabulary, word_set
from store.parse.words.level import bare
from store.parse.words.table import lists_of

_LINKED = re.compile(r"\b([^\W\d_]{1,6})['’]?\s?$")
_STOP = re.compile(r"[.,;:()!?\n\"“”„«»]")
_JOINED = re.compile(r"[\w@./#-]")
_READ_FOR_HOSTS = 12_000
_FIRST, _READ = 500, 1_800
_LINK, _ROLE = 8, 60
_LONGEST, _MOST = 70, 8
_WORDS = 5
_SMALL, _FEWEST_LETTERS, _TWICE = 4, 6, 2
_JOINT = r"['’. -]{0,2}"
_JOINTS = "'’. -"


def repeated(
    mentions: list[Mention], prose: str, around: Iterable[str], hosts: list[str]
) -> Iterator[Evidence]:
    """Names that come again and again, those above all that are written in a host.

    `around` are the texts before and behind the sentences, where one word alone is none.
    """
    counts: dict[str, int] = {}
    names = Counter([mention.name for mention in mentions])
    for name, count in names.items():
        for part in parts_of(name, prose):
            counts[part] = counts.get(part, 0) + count
    all_ = dict(counts)
    for text in around:
        for words, _ in chains(text):
            name = strip_article(up_to_form(words))
            all_[name] = all_.get(name, 0) + 1
    people = {name.split()[-1] for name in names if _is_given_first(name)}
    for name, count in all_.items():
        if count < _TWICE and not _is_of_host(name, hosts[:2]):
            continue
        proper = " " in name or is_brand(name)
        alone = proper or (name in counts and name not in people and comes_again(name, prose))
        if alone and not is_given(name.split()[0]):
            yield Evidence(name, Voice.OFTEN)


def _is_of_host(name: str, hosts: list[str]) -> bool:
    """A host is made of it; most names are told apart by their letters alone."""
    low = name.lower()
    likely = (h for h in hosts if h[0] == low[0] or any(word in h for word in low.split()))
    return any(stands_for(host, name) for host in likely)


def _is_given_first(name: str) -> bool:
    first, blank, _ = name.partition(" ")
    return bool(blank) and is_given(first)


def longer(mentions: list[Mention], prose: str, told: str) -> Iterator[Evidence]:
    """Names that go on in small letters; `told` is the text in lower case."""
    for mention in mentions:
        first = mention.start < _FIRST
        if first:
            yield from (Evidence(name, Voice.LEAD) for name in with_seat(mention, prose))
        if is_kind(mention.name.split()[0]):
            words = _STOP.split(prose[mention.start : mention.start + _LONGEST])[0].split()
            size = len(mention.name.split())
            verb = vocabulary("tells").first_in(tokens_of(" ".join(words))) if first else None
            if verb and size < verb < _MOST:
                yield Evidence(" ".join(words[:verb]), Voice.TELLS)
            if first and (far := _farther(words, size)):
                yield Evidence(far, Voice.LEAD)
            name = _again(words, size, told)
            if name:
                yield Evidence(name, Voice.LEAD if first else Voice.OFTEN)


def _farther(words: list[str], size: int) -> str | None:
    """The words up to the next large one, if few small ones stand between: "Úřad cest ČR"."""
    behind = range(size, min(size + _SMALL, len(words)))
    last = next((n for n in behind if words[n][:1].isupper()), None)
    if last is None or is_cut(" ".join(words[:last])) or _tells(words[size:last]):
        return None
    return " ".join(words[: last + 1])


def _tells(words: list[str]) -> bool:
    """Some of them says what a house does, or where it is."""
    tells = tokens_of(" ".join(words)).hold(lists_of("tells"))
    return tells or any(bare(word) in word_set("within") for word in words)


def _again(words: list[str], least: int, told: str) -> str | None:
    """The most of the words, more than `least`, that the text says twice."""
    for size in range(len(words), least, -1):
        name = " ".join(words[:size])
        if told.count(name.lower()) > 1 and not is_cut(name):
            return name
    return None


def of_people(mentions: list[Mention], prose: str) -> Iterator[Evidence]:
    """The houses that people who are named with what they do are said to be of."""
    for mention in mentions:
        if mention.start > _READ:
            return
        led = _LINKED.search(prose, max(0, mention.start - _LINK), mention.start)
        if led is None or bare(led[1]) not in _links():
            continue
        if vocabulary("roles").found_in(
            tokens_of(prose[max(0, mention.start - _ROLE) : mention.start])
        ):
            for name in parts_of(mention.name, prose):
                yield Evidence(name, Voice.OF_PEOPLE)


@cache
def _links() -> frozenset[str]:
    return word_set("of", "from_", "places", "articles", "elided", "by", "for_")


def _spelled(host: str, lowered: str, text: str) -> set[str]:
    """The names in large words that are the host's label where they are run together."""
    if len(host) < _FEWEST_LETTERS:
        return set()
    found = re.finditer(rf"\b{_JOINT.join(map(re.escape, host))}\b(?![@.])", lowered)
    names = (text[one.start() : one.end()] for one in found)
    return {name for name in names if " " in name and _is_written_so(name, text)}


def _is_written_so(name: str, text: str) -> bool:
    """It begins large, or its house writes it small: inside of two sentences, between blanks."""
    return name[0].isupper() or text.count(f" {name} ") >= _TWICE


def hosted(text: str, hosts: list[str]) -> Iterator[Evidence]:
    """Words that equal a host's label, such as NASA for nasa.gov."""
    lowered = bare(text[:_READ_FOR_HOSTS]) if hosts else ""
    run_together = reduce(lambda text, joint: text.replace(joint, ""), _JOINTS, lowered)
    for host in hosts:
        letters = host.replace("-", "")
        if run_together.count(letters) > lowered.count(host):
            yield from (Evidence(one, Voice.HOST) for one in _spelled(letters, lowered, text))
        seen: dict[str, None] = {}
        at = lowered.find(host)
        while at >= 0 and len(seen) < _WORDS:
            word = text[at : at + len(host)]
            around = text[at - 1 : at] + text[at + len(host) : at + len(host) + 1]
            named = _is_written_so(word, text)
            if named and not _JOINED.search(around) and not is_wire(word):
                seen[word] = None
            at = lowered.find(host, at + len(host))
        yield from (Evidence(word, Voice.HOST) for word in seen)
