"""A folder walked by name: what is to be read in it, and what is passed over and why."""

import os
import re
from collections.abc import Iterator

from msgspec import Struct

from store.intake.path import OF_THE_SYSTEM, Found, reason, refusal, shown
from store.model.outcome import Failed, Skipped
from store.readers.mailbox import begins_mail
from store.readers.sniff import HEAD

RELEASE_NAME = re.compile(
    r"\.(?:txt|text|md|markdown|mkd|html?|xhtml|shtml|mht|mhtml|eml|mbox|mbx)$", re.I
)
MAILDIRS = frozenset({"cur", "new"})

HIDDEN = "It is hidden."
OTHER_NAME = "Its name is not one of a release."
LINKED_FOLDER = "It is a link to a folder; with --follow-links it is read."
LINKED_OUT = "It is a link that leads out of the folder; with --follow-links it is read."
READ_ALREADY = "It is a link to a folder that is read already."


class _Folder(Struct, frozen=True):
    path: str
    linked: bool = False


Met = Found | Skipped | Failed | _Folder


class Walk:
    """Through one folder that was named; `follow` goes wherever its links lead.

    `systems` are devices on which nothing is to be read.
    """

    def __init__(self, root: str, follow: bool, systems: frozenset[int]) -> None:
        self._root = root
        self._inside = os.path.join(os.path.realpath(root), "")
        self._follow = follow
        self._systems = systems
        self._entered: set[tuple[int, int]] = set()

    def __iter__(self) -> Iterator[Found | Skipped | Failed]:
        waiting: list[Met] = [_Folder(self._root)]
        while waiting:
            met = waiting.pop()
            if not isinstance(met, _Folder):
                yield met
                continue
            try:
                waiting.extend(reversed(self._enter(met)))
            except OSError as error:
                yield Failed(shown(met.path), reason(error, met.path))

    def _enter(self, folder: _Folder) -> list[Met]:
        """What is in a folder, by name; through links each is entered once, for they may ring."""
        status = os.stat(folder.path)
        if status.st_dev in self._systems:
            return [Skipped(shown(folder.path), OF_THE_SYSTEM)]
        place = (status.st_dev, status.st_ino)
        if folder.linked and place in self._entered:
            return [Skipped(shown(folder.path), READ_ALREADY)]
        self._entered.add(place)
        with os.scandir(folder.path) as entries:
            ordered = sorted(entries, key=lambda entry: entry.name)
        maildir = any(entry.name in MAILDIRS for entry in ordered)
        mail = os.path.basename(folder.path) in MAILDIRS
        return [self._met(entry, maildir, mail) for entry in ordered]

    def _met(self, entry: os.DirEntry[str], maildir: bool, mail: bool) -> Met:
        """An entry of a folder which is a `maildir`, or one of the two in it that hold `mail`."""
        hidden = entry.name.startswith(".")
        try:
            if entry.is_dir(follow_symlinks=False) and (
                not hidden or (maildir and _is_maildir(entry))
            ):
                return _Folder(entry.path)
            wanted = mail or bool(RELEASE_NAME.search(entry.name)) or _holds_mail(entry)
            passed_over = HIDDEN if hidden else self._passed_over(entry, wanted)
            if passed_over:
                return Skipped(shown(entry.path), passed_over)
            if entry.is_dir():
                return _Folder(entry.path, linked=True)
            refused = self._refused(entry)
        except OSError as error:
            refused = reason(error, entry.path)
        name = shown(entry.path)
        return Failed(name, refused) if refused else Found(entry.path, name)

    def _passed_over(self, entry: os.DirEntry[str], wanted: bool) -> str | None:
        """Why what is no folder of its own is passed over; raises OSError for a ring of links."""
        if entry.is_symlink() and not self._follow:
            if entry.is_dir():
                return LINKED_FOLDER
            if wanted and os.path.exists(entry.path) and not self._is_inside(entry.path):
                return LINKED_OUT
        return None if wanted or entry.is_dir() else OTHER_NAME

    def _is_inside(self, path: str) -> bool:
        return os.path.realpath(path).startswith(self._inside)

    def _refused(self, entry: os.DirEntry[str]) -> str | None:
        """Why what is no folder is no file to read; raises OSError for a link to nothing."""
        if entry.is_file(follow_symlinks=False):
            return None
        status = os.stat(entry.path)
        return OF_THE_SYSTEM if status.st_dev in self._systems else refusal(status)


def _holds_mail(entry: os.DirEntry[str]) -> bool:
    """Whether a file without a suffix is a mailbox or a mail, as Unix, Thunderbird and MH name
    them: `mbox`, `Inbox`, `1`."""
    if "." in entry.name or not entry.is_file(follow_symlinks=False):
        return False
    try:
        with open(entry.path, "rb") as file:
            return begins_mail(file.read(HEAD))
    except OSError:
        return False


def _is_maildir(entry: os.DirEntry[str]) -> bool:
    """As Maildir++ has them: a folder of folders, `.Press.2021` beside `cur` and `new`."""
    return entry.is_dir(follow_symlinks=False) and any(
        os.path.isdir(os.path.join(entry.path, name)) for name in MAILDIRS
    )
