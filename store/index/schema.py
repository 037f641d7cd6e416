"""The fields of the index, and the order of its releases."""

import datetime
from functools import cache
from typing import TYPE_CHECKING

from store.query.fields import PRINTED

if TYPE_CHECKING:
    from tantivy import Schema

INDEX_VERSION = 11
"""Goes up with every change of what is indexed; an index of another version is made anew."""

BEGINNING = 2
"""Beginnings of one letter and of so many are words of their own; those of longer ones are few."""

ID_BITS = 40

COUNTED = ("issuer_value", "place_value", "language_value")
"""The fields of which it is counted how many releases have a value."""

YEAR = 12
"""Months."""


@cache
def schema() -> "Schema":
    """`order` sorts, `id` and `segment` delete, `key` finds exactly, `record` is shown.

    `value` completes what is being typed; what is counted is `month` and, as it is written, what
    ends in `_value`.
    """
    from tantivy import SchemaBuilder

    builder = SchemaBuilder()
    builder.add_unsigned_field("order", fast=True)
    builder.add_unsigned_field("id", indexed=True, fast=True)
    builder.add_unsigned_field("segment", indexed=True)
    for field in PRINTED:
        builder.add_text_field(field.value, tokenizer_name="whitespace")
    builder.add_text_field("beginnings", tokenizer_name="whitespace", index_option="basic")
    builder.add_text_field("key", tokenizer_name="raw", index_option="basic")
    builder.add_text_field("value", tokenizer_name="raw", index_option="basic")
    builder.add_unsigned_field("month", fast=True)
    for name in COUNTED:
        builder.add_text_field(name, tokenizer_name="raw", index_option="basic", fast=True)
    builder.add_bytes_field("record", stored=True)
    return builder.build()


def order(id: int, date: datetime.date | None) -> int:
    """The higher the newer: by date, then by id; the undated come last."""
    return first_of_day(date.toordinal() if date else 0) + id


def first_of_day(day: int) -> int:
    """The lowest `order` of a day, which is given as `date.toordinal` gives it."""
    return day << ID_BITS


def month_of(date: datetime.date | None) -> int:
    """The months since the beginning of the calendar; 0 for the undated."""
    return date.year * YEAR + date.month - 1 if date else 0


def first_of_month(month: int) -> datetime.date:
    """The day on which that month begins, which is not 0."""
    return datetime.date(month // YEAR, month % YEAR + 1, 1)


def id_of(order: int) -> int:
    """The id in what `order` gave."""
    return order & ((1 << ID_BITS) - 1)
