"""Paths as a person writes them, and how they may go on."""

import os
import shlex
from collections.abc import Sequence
from pathlib import Path

MOST = 200
"""Names that are offered at once."""
MAIL = (
    "~/Maildir", "~/Mail", "~/mail", "~/.thunderbird", "~/.local/share/evolution/mail",
    "~/.local/share/local-mail", "~/Library/Thunderbird/Profiles", "~/Library/Mail",
    "~/AppData/Roaming/Thunderbird/Profiles",
)  # fmt: skip
"""Where mail programs keep mail."""


def meant(text: str) -> tuple[Path, ...]:
    """The paths that a line names: one as it stands, or several as a shell would take them."""
    plain = text.strip()
    if not plain:
        return ()
    whole = Path(plain).expanduser()
    if os.path.lexists(whole):
        return (whole,)
    try:
        parts = tuple(Path(part).expanduser() for part in shlex.split(plain))
    except ValueError:
        return (whole,)
    return parts if parts and all(map(os.path.lexists, parts)) else (whole,)


def offered(text: str) -> tuple[str, ...]:
    """How the path in `text` may go on, written as it is; a folder ends in a stroke."""
    folder, start = os.path.split(text)
    found: list[str] = []
    try:
        with os.scandir(os.path.expanduser(folder) or ".") as entries:
            for entry in entries:
                if _fits(entry.name, start):
                    end = os.sep if entry.is_dir() else ""
                    found.append(os.path.join(folder, entry.name) + end)
    except OSError:
        return ()
    return tuple(sorted(found, key=str.casefold)[:MOST])


def extended(text: str, offers: Sequence[str]) -> str:
    """What all of them begin with, if that is more than there is; else the first one."""
    shared = os.path.commonprefix(offers)  # noqa: RUF071  # letters are meant
    return shared if len(shared) > len(text) else (offers[0] if offers else text)


def mail_folder() -> str:
    """Where this person's mail may be; the home folder where no place of it is known."""
    found = (place for place in MAIL if Path(place).expanduser().is_dir())
    return f"{next(found, '~')}{os.sep}"


def _fits(name: str, start: str) -> bool:
    hidden = name.startswith(".") and not start.startswith(".")
    return name.startswith(start) and not hidden and name.isprintable()
