"""The whole documents in what is left of a damaged segment file; pure."""

import json
import re
from collections.abc import Iterator
from typing import Any

import msgspec

from store.archive.files import MALFORMED
from store.archive.segment import SIZE, TABLE
from store.errors import ArchiveError
from store.model.record import Fields, decode

_KEY = re.compile(r'"(\d{1,3})"\s{0,8}:\s{0,8}(?=\{)')
_decoder = json.JSONDecoder()


def salvage(k: int, data: bytes) -> dict[int, Fields]:
    """By place, the good documents of segment `k` in its damaged file.

    Nothing is guessed: a byte that is no UTF-8 becomes U+FFFD, and where the file is no JSON any
    more, a document counts if it stands there from brace to brace, is valid, and says the id of
    its place.
    """
    text = data.decode("utf-8", "replace")
    try:
        tables = msgspec.json.decode(text, type=dict[str, dict[int, Any]])
    except MALFORMED:
        found = ((n, one) for n, one in _documents(text) if _id(one) == k * SIZE + n)
    else:
        found = ((n, one) for n, one in tables.get(TABLE, {}).items() if 0 <= n < SIZE)
    return {n: {**one, "id": k * SIZE + n} for n, one in found if _is_release(one)}


def _documents(text: str) -> Iterator[tuple[int, Any]]:
    at = 0
    while match := _KEY.search(text, at):
        try:
            document, at = _decoder.raw_decode(text, match.end())
        except (ValueError, RecursionError):
            at = match.end()
        else:
            yield int(match[1]), document


def _id(document: Any) -> object:
    return document.get("id") if isinstance(document, dict) else None


def _is_release(document: Any) -> bool:
    """Also of a newer version, which is not ours to judge."""
    try:
        decode(msgspec.json.encode(document))
    except ArchiveError:
        return True
    except (msgspec.MsgspecError, UnicodeError, RecursionError, OverflowError):
        return False
    return True
