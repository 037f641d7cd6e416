"""A release as the index takes it: the words that are searched, and what a list shows of it."""

from collections.abc import Iterator
from operator import itemgetter
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from store.archive.segment import SIZE
from store.index.keys import (
    WAITING,
    by_hand_key,
    copy_key,
    handle_key,
    language_key,
    near_digests,
    near_key,
    revision_key,
    trait_key,
    until_key,
    version_key,
    versions,
    waiting_key,
)
from store.index.schema import BEGINNING, COUNTED, month_of, order
from store.index.values import LONGEST, values
from store.model.contact import Contact
from store.model.hits import Row
from store.model.release import Release
from store.people.key import handles
from store.query.fields import PRINTED, all_words
from store.query.matches import traits

if TYPE_CHECKING:
    from tantivy import Document


class Record(Struct, frozen=True):
    """What the index keeps of a release, so that lists and people need no archive."""

    row: Row
    contacts: tuple[Contact, ...] = ()


def document(id: int, release: Release) -> "Document":
    """`release` as the index takes it."""
    from tantivy import Document

    made = Document()
    made.add_unsigned("order", order(id, release.date))
    made.add_unsigned("id", id)
    made.add_unsigned("segment", id // SIZE)
    found = all_words(release)
    for name, words in zip(_NAMES, found, strict=True):
        made.add_text(name, words)
    made.add_text("beginnings", " ".join(_beginnings(found[0])))
    for key in _release_keys(release):
        made.add_text("key", key)
    for value in values(release):
        made.add_text("value", value)
    made.add_unsigned("month", month_of(release.date))
    for name, counted in zip(
        COUNTED, (release.issuer, release.place, release.language), strict=True
    ):
        if counted and len(counted) <= LONGEST:
            made.add_text(name, counted)
    made.add_bytes("record", _encoder.encode(Record(_row(id, release), release.contacts)))
    return made


def _release_keys(release: Release) -> Iterator[str]:
    """Every key of `release`."""
    source = release.source
    for digest in (source.sha256, source.fingerprint):
        if digest:
            yield copy_key(digest)
    yield from map(near_key, near_digests(source))
    yield from _revision_keys(release)
    if release.language:
        yield language_key(release.language)
    yield from map(trait_key, sorted(traits(release)))
    yield from map(by_hand_key, release.corrected)
    if release.embargo is not None:
        yield until_key(release.embargo)
    for handle in dict.fromkeys(
        handle for contact in release.contacts for handle in handles(contact)
    ):
        yield handle_key(handle)


def _revision_keys(release: Release) -> Iterator[str]:
    shared = versions(release)
    yield from map(version_key, shared)
    if release.revises is not None:
        yield revision_key(release.revises)
    elif release.revision is not None:
        yield WAITING
        yield from map(waiting_key, shared)


def _beginnings(found: str) -> set[str]:
    pairs = set(map(_few, found.split()))
    return pairs.union(map(_one, pairs))


def _row(id: int, release: Release) -> Row:
    return Row(
        id,
        release.date,
        release.issuer,
        release.headline,
        release.place,
        release.language,
        release.embargo,
        len(release.contacts),
    )


_NAMES = tuple(field.value for field in PRINTED)
_few, _one = itemgetter(slice(BEGINNING)), itemgetter(slice(1))
_encoder = msgspec.json.Encoder()
