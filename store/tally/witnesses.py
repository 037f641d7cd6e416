"""Which releases taught a lesson, as far as they count: bytes that merge in any order.

A witness is what tells one release from another, in four digests; witnesses are the smallest of
those that came together, behind the newest day of all. So merging them is commutative, associative
and idempotent, and a copy adds nothing (the smallest values of a hash are kept as in Bar-Yossef et
al., Counting distinct elements in a data stream, 2002).
"""

import datetime
import hashlib
import re
import struct
from collections import Counter
from collections.abc import Iterable

from store.model.release import BlockKind, Release
from store.people.linking import linked, sharing
from store.text.fold import fold

MOST = 64
"""Releases that count for one lesson; by as many a thing is known for good."""
MOST_A_HOUSE = 32
"""Of them those of one issuer: whatever it sends beyond them teaches nothing more."""
_WORDS = re.compile(r"[^\W\d_]+")
_SAYS = 16  # letters; a shorter headline or paragraph may be anybody's
_LEAD = 80  # characters of a paragraph that runs, and letters by which it is known
_DAY = 4  # bytes of a day as date.toordinal gives it, 0 where it is unknown
_ENTRY = struct.Struct(">4s4s4s4s")  # text, headline, first paragraph, house
_HOUSE = 3


def witness(release: Release) -> bytes:
    """A release as the one witness of what it teaches.

    What is nearly the same as another is the same text. Variants of a text share its headline or
    its first paragraph, whatever else is other.
    """
    source = release.source
    text = source.near[0] if source.near else source.fingerprint or source.sha256
    day = release.date.toordinal() if release.date else 0
    said = (_letters(release.headline or ""), _lead(release))
    told = (each if len(each) >= _SAYS else text for each in said)
    digests = map(_digest, (text, *told, fold(release.issuer or "")))
    return day.to_bytes(_DAY) + _ENTRY.pack(*digests)


def union(several: Iterable[bytes]) -> bytes:
    """The witnesses of all, at least one."""
    parts = tuple(several)
    if len(parts) == 1:
        return parts[0]
    entries = {
        part[at : at + _ENTRY.size] for part in parts for at in range(_DAY, len(part), _ENTRY.size)
    }
    return max(part[:_DAY] for part in parts) + b"".join(sorted(entries)[:MOST])


def releases(witnesses: bytes) -> int:
    """How many distinct releases they are.

    Those that share a text, a headline or a first paragraph are variants of one, be it by others.
    """
    if len(witnesses) == _DAY + _ENTRY.size:
        return 1
    texts, headlines, leads, houses = (_digests(witnesses, n) for n in range(_HOUSE + 1))
    if all(len(set(said)) == len(texts) for said in (texts, headlines, leads)):
        a_house = Counter(houses)  # as nearly always, and told ten times as fast
    else:
        said = zip(texts, headlines, leads, strict=True)
        links = sharing(enumerate(digests) for digests in said).values()
        a_house = Counter(houses[group[0]] for group in linked(len(texts), links))
    return sum(min(count, MOST_A_HOUSE) for count in a_house.values())


def _digests(witnesses: bytes, place: int) -> list[bytes]:
    """Those that stand in one place of each entry."""
    starts = range(_DAY + 4 * place, len(witnesses), _ENTRY.size)
    return [witnesses[at : at + 4] for at in starts]


def last(witnesses: bytes) -> datetime.date | None:
    """The newest day of all."""
    day = int.from_bytes(witnesses[:_DAY])
    return datetime.date.fromordinal(day) if day else None


def _lead(release: Release) -> str:
    """The letters with which the running text begins; a line with a date is not it."""
    paragraphs = (b.text for b in release.blocks if b.kind is BlockKind.PARAGRAPH)
    told = (_letters(text) for text in paragraphs if len(text) >= _LEAD)
    return next((letters[:_LEAD] for letters in told if len(letters) >= _SAYS), "")


def _letters(text: str) -> str:
    """Without figures, so that numbering a text makes no other."""
    return "".join(_WORDS.findall(fold(text)))


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode(errors="surrogatepass"), digest_size=4).digest()
