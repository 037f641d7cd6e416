"""A mailbox file to its messages, one at a time."""

import re
from collections.abc import Iterator
from enum import Enum
from itertools import chain
from typing import BinaryIO

from store.readers.headblock import opens_field, opens_mail

_SENT = re.compile(rb"From .{0,320}?[ \t](?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?[ \t].{3,30}\d\d:\d\d")
_SENT_BY = re.compile(rb"From [^\s]{1,320}[ \t]*\r?\n?$")
_QUOTED_FROM = re.compile(rb">{1,8}From ")
_PART_HEAD = re.compile(rb"Content-[!-9;-~]+:", re.I)
LONGEST = 64 * 1024 * 1024
"""Bytes of one message or file that are read; no press release is longer."""

TOO_LONG = "It is longer than 64 MiB, which no press release is."


def begun(stream: BinaryIO, longest: int) -> tuple[bytes, bool]:
    """The first bytes of a stream, and whether a mailbox begins with them.

    They are at most `longest` and end with a line.
    """
    first = stream.readline(longest)
    if not first.startswith(b"From "):
        return first, False
    second = stream.readline(longest)
    return first + second, opens_message(first, second)


def begins_mail(head: bytes) -> bool:
    """Whether a mailbox or a mail begins with these bytes, whatever its name."""
    lines = head.split(b"\n", 2)
    return opens_mail(head, False) or (len(lines) > 1 and opens_message(lines[0], lines[1]))


def opens_message(line: bytes, below: bytes) -> bool:
    """Whether `line` is an envelope and no sentence: it has a date or just a sender, and the
    headers of a mail stand below (RFC 4155; many programs leave the date out)."""
    envelope = line[:500]
    return bool(_SENT.match(envelope) or _SENT_BY.match(envelope)) and (
        opens_field(below) or below.startswith(b">From ")
    )


class _Place(Enum):
    """Where in a mail a line stands, as far as an attached mail is to be told from the next."""

    TEXT = 0
    BOUNDARY = 1
    FIELDS = 2
    PART = 3


def _behind(place: _Place, line: bytes) -> _Place:
    """Where the line behind `line` stands: a part begins behind a boundary and its headers."""
    if line.startswith(b"--") and line.strip(b"- \t\r\n"):
        return _Place.BOUNDARY
    if place in (_Place.BOUNDARY, _Place.FIELDS) and _PART_HEAD.match(line):
        return _Place.FIELDS
    if place is _Place.FIELDS and line[:1] in (b" ", b"\t"):
        return place
    ends = place in (_Place.FIELDS, _Place.PART) and not line.strip()
    return _Place.PART if ends else _Place.TEXT


def messages(stream: BinaryIO, read: bytes = b"") -> Iterator[bytes | None]:
    """The bytes of each message without its envelope line, in order; None for one too long.

    `read` is what was read of the stream already, in whole lines.
    """
    lines: list[bytes] = []
    size, blank, place = 0, True, _Place.TEXT
    for line, below in _pairs(stream, read):
        if line.startswith(b"From ") and place is not _Place.PART and _parts(line, below, blank):
            if size:
                yield _whole(lines, size)
            lines, size = [], 0
            continue
        blank = not line.strip()
        place = _behind(place, line)
        size += len(line)
        if size <= LONGEST:
            lines.append(line[1:] if _QUOTED_FROM.match(line) else line)
        else:
            lines.clear()
    if size:
        yield _whole(lines, size)


def _parts(line: bytes, below: bytes, blank: bool) -> bool:
    """Whether a message begins here; without an empty line above only a date makes it plain."""
    return (blank or _SENT.match(line[:500]) is not None) and opens_message(line, below)


def _pairs(stream: BinaryIO, read: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Each line with the one below it."""
    lines = chain(read.splitlines(keepends=True), iter(lambda: stream.readline(LONGEST), b""))
    line = next(lines, b"")
    for below in lines:
        yield line, below
        line = below
    yield line, b""


def _whole(lines: list[bytes], size: int) -> bytes | None:
    return b"".join(lines) if size <= LONGEST else None
