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
from store.text.fold import fold

MOST = 64
"""Releases that count for one lesson; by as many a thing is known for good."""
MOST_A_HOUSE = 32
"""Of them those of one issuer: whatever it sends beyond them teaches nothing more."""
_LETTERS = re.compile(r"[^\W\d_]+")
_SAYS = 16  # letters; a shorter headline or paragraph may be anybody's
_DAY = 4  # bytes of a day as date.toordinal gives it, 0 where it is unknown
_ENTRY = struct.Struct(">4s4s4s4s")  # text, headline, first paragraph, house


def witness(release: Release) -> bytes:
    """A release as the one witness of what it teaches.

    What is nearly the same as another is the same text. Variants of a text share its headline or
    its first paragraph, whatever else is other.
    """
    source = release.source
    text = source.near[0] if source.near else source.fingerprint or source.sha256
    lead = next((b.text for b in release.blocks if b.kind is BlockKind.PARAGRAPH), "")
    day = release.date.toordinal() if release.date else 0
    said = (_said(release.headline or "", text), _said(lead, text), fold(release.issuer or ""))
    return day.to_bytes(_DAY) + _ENTRY.pack(*map(_digest, (text, *said)))


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
    """How many distinct releases they are."""
    if len(witnesses) == _DAY + _ENTRY.size:
        return 1
    texts, headlines, leads, houses = (
        [witnesses[at : at + 4] for at in range(start, len(witnesses), _ENTRY.size)]
        for start in range(_DAY, _DAY + _ENTRY.size, 4)
    )
    distinct = len(set(texts))
    if distinct > MOST_A_HOUSE:
        a_house = Counter(dict(zip(texts, houses, strict=True)).values()).values()
        distinct = sum(min(count, MOST_A_HOUSE) for count in a_house)
    return min(distinct, len(set(headlines)), len(set(leads)))


def last(witnesses: bytes) -> datetime.date | None:
    """The newest day of all."""
    day = int.from_bytes(witnesses[:_DAY])
    return datetime.date.fromordinal(day) if day else None


def _said(text: str, instead: str) -> str:
    """The letters of a text, so that numbering it makes no other; `instead` where it has few."""
    letters = "".join(_LETTERS.findall(fold(text)))
    return letters if len(letters) >= _SAYS else instead


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode(errors="surrogatepass"), digest_size=4).digest()
