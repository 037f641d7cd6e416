"""What the archive holds, written out for other programs."""

import datetime
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from store.archive.files import explained
from store.archive.segments import FolderArchive
from store.export.embargo import is_held
from store.export.mailbox import message
from store.export.stream import write
from store.export.tables import person_rows
from store.export.vcards import vcard
from store.model.form import ExportForm
from store.model.outcome import Delivered, Progress
from store.model.person import Person
from store.model.release import Release

DOING = "exporting"
PORTION = 200
"""Releases between two words on how far it is."""


class Delivery:
    """Some releases of an archive, but for those that are under embargo at `now` (aware).

    `now` is None where the person said that these are wanted, too.
    """

    def __init__(
        self, archive: FolderArchive, ids: Sequence[int], now: datetime.datetime | None
    ) -> None:
        self._archive = archive
        self._ids = ids
        self._now = now
        self._told: list[int] = []
        self._withheld: list[int] = []

    def write(
        self, form: ExportForm, out: Callable[[bytes], object]
    ) -> Iterator[Progress | Delivered]:
        """Give the text to `out`, piece by piece; raises ArchiveError."""
        pieces = self._messages() if form is ExportForm.MBOX else self._texts(form)
        said = 0
        for piece in pieces:
            out(piece)
            if len(self._told) >= said + PORTION:
                said = len(self._told)
                yield Progress(DOING, said + len(self._withheld), len(self._ids))
        yield self._end()

    def copy_originals(self, folder: Path) -> Iterator[Progress | Delivered]:
        """One file a release, by its number, in `folder`; raises ArchiveError."""
        for release in self._releases():
            path = self._archive.originals.path(release.id or 0)
            if path is None:
                self._told.pop()
                continue
            with explained("read", path):
                data = path.read_bytes()
            aim = folder / path.name
            with explained("write", aim):
                folder.mkdir(parents=True, exist_ok=True)
                aim.write_bytes(data)
            yield Progress(DOING, len(self._told) + len(self._withheld), len(self._ids))
        yield self._end()

    def _end(self) -> Delivered:
        return Delivered(len(self._told), tuple(self._withheld))

    def _texts(self, form: ExportForm) -> Iterator[bytes]:
        return (text.encode("utf-8", "replace") for text in write(form, self._releases()))

    def _messages(self) -> Iterator[bytes]:
        kept = self._archive.original
        return (message(release, kept(release.id or 0)) for release in self._releases())

    def _releases(self) -> Iterator[Release]:
        for id in self._ids:
            release = self._archive.get(id)
            held = self._now is not None and is_held(release.embargo, self._now)
            (self._withheld if held else self._told).append(id)
            if not held:
                yield release


def write_people(
    persons: Sequence[Person],
    form: ExportForm,
    out: Callable[[bytes], object],
    now: datetime.datetime | None,
) -> Delivered:
    """Give people and desks to `out`, as rows of CSV or as one vCard each.

    Those whose newest release is under embargo at `now` are left out, as with `Delivery`.
    """
    held = [each for each in persons if now is not None and is_held(each.embargo, now)]
    left = [each for each in persons if each not in held]
    cards = (f"{vcard(person)}\r\n" for person in left)
    for text in person_rows(left) if form is ExportForm.CSV else cards:
        out(text.encode("utf-8", "replace"))
    return Delivered(len(left), tuple(each.releases[0] for each in held))
