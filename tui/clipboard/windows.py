"""The clipboard of Windows, also from inside its Linux."""

import sys
from collections.abc import Mapping

from tui.clipboard.way import Way


def _is_windows(environ: Mapping[str, str]) -> bool:
    return sys.platform == "win32" or "WSL_DISTRO_NAME" in environ


def _encode(text: str) -> bytes:
    """UTF-16 with its mark, the only Unicode that clip.exe takes whatever the code page."""
    lines = text.replace("\r\n", "\n").replace("\n", "\r\n")
    return b"\xff\xfe" + lines.encode("utf-16-le", "replace")


CLIP = Way("clip.exe", ("clip.exe",), _is_windows, encode=_encode)
