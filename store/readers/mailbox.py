"""A mailbox file to its messages, one at a time."""

import re
from collections.abc import Iterator
from typing import BinaryIO

_ENVELOPE = re.compile(rb"From \S{1,320} .{0,30}\d\d:\d\d")
_QUOTED_FROM = re.compile(rb">{1,8}From ")
LONGEST = 64 * 1024 * 1024
"""Bytes of one message or file that are read; no press release is longer."""

TOO_LONG = "It is longer than 64 MiB, which no press release is."


def messages(stream: BinaryIO) -> Iterator[bytes | None]:
    """The bytes of each message without its envelope line, in order; None for one too long."""
    lines: list[bytes] = []
    size, blank = 0, True
    for line in iter(lambda: stream.readline(LONGEST), b""):
        if blank and line.startswith(b"From ") and _ENVELOPE.match(line[:500]):
            if size:
                yield _whole(lines, size)
            lines, size = [], 0
            continue
        blank = not line.strip()
        size += len(line)
        if size <= LONGEST:
            lines.append(line[1:] if _QUOTED_FROM.match(line) else line)
        else:
            lines.clear()
    if size:
        yield _whole(lines, size)


def _whole(lines: list[bytes], size: int) -> bytes | None:
    return b"".join(lines) if size <= LONGEST else None
