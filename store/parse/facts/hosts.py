"""The hosts that a release names, and which names of organisations they stand for."""

import re
from collections.abc import Sequence
from functools import lru_cache

from store.model.document import Document
from store.parse.facts.emails import spelled_addresses
from store.parse.words.book import word_set
from store.parse.words.level import bare, levelled
from store.parse.words.lexicon.hosts import BRANDED, GENERIC, TYPED
from store.parse.words.remembered import LINES

_HOST = re.compile(r"[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_SIGNS = ("@", "://", "www.")
_PART = re.compile(r"[^\W_]+")
_MOST = 40
_READ = 12_000  # characters at the end
_COMMON = 3


def printed_hosts(text: str) -> list[str]:
    """The hosts of addresses and links in `text`, each as often as it stands there."""
    found: list[str] = []
    for sign in _SIGNS:
        at = text.find(sign)
        while at >= 0 and len(found) < _MOST:
            start = at + len(sign)
            start += text.startswith("www.", start) * 4 + text.startswith(" ", start)
            host = _HOST.match(text, start)
            if host:
                found.append(host[0].lower())
            at = text.find(sign, at + len(sign))
    return found


def hosts_of(document: Document, sender: str | None) -> list[str]:
    """The telling parts of the hosts in addresses and links, the commonest first.

    `sender` is who sent the release, which need not be who sent the mail.
    """
    votes: dict[str, int] = {}
    text = levelled(document.text[-_READ:])
    for source, weight in ((sender, 3), (document.address, 3), (text, 1)):
        for host in printed_hosts(source or ""):
            for label in telling_labels(host):
                votes[label] = votes.get(label, 0) + weight
    for address in spelled_addresses(text)[:_MOST]:
        for label in telling_labels(address.partition("@")[2]):
            votes[label] = votes.get(label, 0) + 1
    return sorted(votes, key=lambda label: -votes[label])[:_COMMON]


def telling_labels(host: str) -> dict[str, None]:
    """The parts of a host that may be a name, each once and in their order, on which an answer may
    rest where hosts are equally common."""
    labels = host.lower().split(".")[:-1]
    telling = (bare(label) for label in labels if len(label) > 1 and label not in GENERIC)
    return dict.fromkeys(telling)


def stem_of(name: str) -> str | None:
    """The name without the domain that a firm called by its host has behind it: "Quarry.io"."""
    stem, _, domain = name.rpartition(".")
    return stem if stem and domain in BRANDED else None


@lru_cache(maxsize=LINES)
def stands_for(label: str, name: str) -> bool:
    """Whether a host's label is made of a name: its word, its initials, its words run together."""
    parts = typed_words(label, name)
    main = [word for word in parts if word not in word_set("in_names", "in_places", "elided")]
    if not main:
        return False
    squeezed = label.replace("-", "")
    if squeezed in parts and len(squeezed) > 1:
        return True
    run = "".join(main)
    if len(squeezed) > 3 and (run.startswith(squeezed) or "".join(parts) == squeezed):
        return True
    if any(len(word) > 4 and word in squeezed for word in main):
        return True
    return len(squeezed) > 1 and len(main) > 1 and _of_prefixes(squeezed, main)


def typed_words(label: str, name: str) -> list[str]:
    """The words of a name, as the label would have them."""
    plain = levelled(name)
    for umlaut, pair in TYPED:
        if pair in label:
            plain = plain.replace(umlaut, pair).replace(umlaut.upper(), pair)
    return _PART.findall(bare(plain))


def _of_prefixes(label: str, words: Sequence[str]) -> bool:
    """The label is the beginnings of the words, in order, the first among them."""
    if not label.startswith(words[0][0]):
        return False
    reached = {0}
    used = 0
    for word in words:
        longer = {
            at + size
            for at in reached
            for size in range(1, min(4, len(word)) + 1)
            if label.startswith(word[:size], at)
        }
        used += bool(longer)
        reached |= longer
    return len(label) in reached and used > 1
