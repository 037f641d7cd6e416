"""What the index knows of a release: the words that are searched, and what a list shows of it."""

from functools import cache
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from store.archive.segment import SIZE
from store.index.keys import release_keys
from store.model.contact import Contact
from store.model.hits import Row
from store.model.release import Release
from store.query.fields import Field, field_words

if TYPE_CHECKING:
    from tantivy import Document, Schema

INDEX_VERSION = 3
"""Goes up with every change of what is indexed; an index of another version is made anew."""

BEGINNING = 2
"""Beginnings of one letter and of so many are words of their own; those of longer ones are few."""

ID_BITS = 40


class Record(Struct, frozen=True):
    """What the index keeps of a release, so that lists and people need no archive."""

    row: Row
    contacts: tuple[Contact, ...] = ()


@cache
def schema() -> "Schema":
    """`order` sorts, `id` and `segment` delete, `key` finds exactly, `record` is shown."""
    from tantivy import SchemaBuilder

    builder = SchemaBuilder()
    builder.add_unsigned_field("order", fast=True)
    builder.add_unsigned_field("id", indexed=True)
    builder.add_unsigned_field("segment", indexed=True)
    for field in Field:
        builder.add_text_field(field.value, tokenizer_name="whitespace")
    builder.add_text_field("beginnings", tokenizer_name="whitespace", index_option="basic")
    builder.add_text_field("key", tokenizer_name="raw", index_option="basic")
    builder.add_bytes_field("record", stored=True)
    return builder.build()


def document(id: int, release: Release) -> "Document":
    """`release` as the index takes it."""
    from tantivy import Document

    made = Document()
    made.add_unsigned("order", order(id, release))
    made.add_unsigned("id", id)
    made.add_unsigned("segment", id // SIZE)
    for field in Field:
        found = field_words(release, field)
        made.add_text(field.value, found)
        if field is Field.EVERYTHING:
            made.add_text("beginnings", " ".join(_beginnings(found)))
    for key in release_keys(release):
        made.add_text("key", key)
    made.add_bytes("record", _encoder.encode(Record(_row(id, release), release.contacts)))
    return made


def order(id: int, release: Release) -> int:
    """The higher the newer: by date, then by id; the undated come last."""
    day = release.date.toordinal() if release.date else 0
    return first_of_day(day) + id


def first_of_day(day: int) -> int:
    """The lowest `order` of a day, which is given as `date.toordinal` gives it."""
    return day << ID_BITS


def id_of(order: int) -> int:
    """The id in what `order` gave."""
    return order & ((1 << ID_BITS) - 1)


def _beginnings(found: str) -> set[str]:
    pairs = {word[:BEGINNING] for word in found.split()}
    return pairs | {word[:1] for word in pairs}


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


_encoder = msgspec.json.Encoder()
