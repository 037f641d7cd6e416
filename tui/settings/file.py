"""The settings file: where it is, and what it says."""

import os
from pathlib import Path
from typing import NamedTuple

from tui.settings.values import Settings

NAME = "config.toml"
MOST = 100_000
"""Bytes; a larger file is read by mistake."""


class Reading(NamedTuple):
    """`slips` are what is wrong in the file, a sentence each; what they are about has its default.

    `path` is None where there is no file.
    """

    settings: Settings = Settings()
    slips: tuple[str, ...] = ()
    path: Path | None = None


def settings_path() -> Path:
    """The file that `COMMUNIQUE_CONFIG` names, else the user's own, whether it is there or not."""
    if named := os.environ.get("COMMUNIQUE_CONFIG"):
        return Path(named).expanduser()
    from platformdirs import user_config_path

    return user_config_path("communique", appauthor=False) / NAME


def read_settings(path: Path) -> Reading:
    """What the file says, and the defaults for all that it does not; without a file all are."""
    try:
        with path.open("rb") as file:
            said = file.read(MOST + 1)
    except (FileNotFoundError, NotADirectoryError):
        return Reading(Settings())
    except (OSError, ValueError) as error:
        return _unread(path, getattr(error, "strerror", None) or str(error))
    if len(said) > MOST:
        return _unread(path, f"it is larger than {MOST:,} bytes")
    return _read(path, said)


def _read(path: Path, said: bytes) -> Reading:
    import tomllib  # 15 ms that only those pay who have set something

    from tui.settings.checking import Check

    try:
        check = Check(tomllib.loads(said.decode()))
    except UnicodeDecodeError:
        return _unread(path, "it is no UTF-8")
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return _unread(path, str(error) or "it goes too deep")
    return Reading(check.settings(), tuple(check.slips), path)


def _unread(path: Path, reason: str) -> Reading:
    reason = reason[0].lower() + reason[1:]
    return Reading(Settings(), (f"The file cannot be read: {reason}. Nothing of it counts.",), path)
