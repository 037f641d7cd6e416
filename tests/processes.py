"""What the kernel tells of other processes."""

import os
import select
import sys
from pathlib import Path

import pytest

watched = pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel of Linux")


def children(pid: int) -> list[int]:
    """The processes that a process has begun, and that have not ended."""
    listed = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(child) for path in listed for child in path.read_text().split()]


def ends(pid: int) -> bool:
    """Whether a process ends, soon; it is waited for as long as nobody would."""
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([handle], [], [], 10)[0])
    finally:
        os.close(handle)
