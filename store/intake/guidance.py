"""What parsing is told beside the document, light enough to be sent to other processes."""

from functools import lru_cache
from pathlib import Path

from msgspec import Struct, structs

from store.acquaintance import lessons, without
from store.archive.files import stamp
from store.intake.doubting import doubted
from store.intake.reading import Reading, read
from store.intake.standing import applied
from store.model.acquaintance import Acquaintance
from store.model.document import Hints
from store.model.release import Release
from store.model.standing import Standing
from store.tally import acquaintance


class Guidance(Struct, frozen=True):
    """`gist` is the file by which parsing is acquainted with the archive, where there is one.

    `standings` hold whatever is read.
    """

    hints: Hints = Hints()
    gist: Path | None = None
    standings: tuple[Standing, ...] = ()

    def read(self, data: bytes, name: str, before: Release | None) -> Reading:
        """The releases of a source; `before` is how the archive reads it, if it does."""
        hints = self.hints_for(before)
        reading = read(data, name, hints)
        settled = (self._settled(release, hints.acquaintance) for release in reading.releases)
        return structs.replace(reading, releases=tuple(settled))

    def _settled(self, release: Release, known: Acquaintance) -> Release:
        return doubted(applied(release, self.standings), known)

    def hints_for(self, before: Release | None) -> Hints:
        """What is known of all others; `before` is how the archive reads this one, if it does."""
        if self.gist is None:
            return self.hints
        known = _read(self.gist, stamp(self.gist))
        if before is not None:
            known = without(known, lessons(before))
        return structs.replace(self.hints, acquaintance=known)


@lru_cache(1)
def _read(gist: Path, _stamp: object) -> Acquaintance:
    """Read once, and again when another one is in its place."""
    return acquaintance(gist)
