"""The journal of an archive: what was done is kept in it, undone, and done again."""

import datetime
from collections.abc import Callable, Generator, Iterable, Mapping
from pathlib import Path

from msgspec.structs import replace

from store.archive.documents import documents, put_documents
from store.archive.journal import MOST_BYTES
from store.archive.segment import SIZE
from store.archive.segments import FolderArchive
from store.errors import ArchiveError, NotFoundError
from store.index import refresh
from store.intake.holdings import Holdings
from store.intake.turning import turned_fields, turned_marks
from store.model.change import (
    Change,
    Corrected,
    Deed,
    Kept,
    Marked,
    Removed,
    Rewritten,
    Turned,
)
from store.model.hits import Row
from store.model.marks import Marks
from store.model.outcome import Progress
from store.model.record import Fields
from store.model.run import ImportRun

LONG_AGO = datetime.datetime.min.replace(tzinfo=datetime.UTC)


class History:
    """Of one archive, whoever changed it; `now` tells the time, aware and in UTC."""

    def __init__(self, holdings: Holdings, now: Callable[[], datetime.datetime]) -> None:
        self._holdings = holdings
        self._archive = holdings.archive
        self._journal = holdings.archive.journal
        self._now = now

    def all(self) -> tuple[Change, ...]:
        """Every change that is kept, the oldest first; those undone are the last ones."""
        return self._journal.all()

    def steps(self) -> tuple[Change | ImportRun, ...]:
        """Changes and imports, the last one last; an import has the time at which it began."""
        return tuple(sorted((*self._archive.runs.all(), *self.all()), key=_when))

    def last_step(self) -> Change | ImportRun | None:
        """What was done last and is not undone."""
        left = (step for step in reversed(self.steps()) if not step.undone)
        return next((step for step in left if isinstance(step, Change) or step.id), None)

    def to_undo(self) -> Change | None:
        """What is undone next."""
        return self._journal.done()

    def to_redo(self) -> Change | None:
        """What is done again next."""
        return self._journal.undone()

    def note(self, deed: Deed, ids: Iterable[int], whom: Row | None = None) -> None:
        """Keep what is about to be done to releases; its caller holds the archive's lock.

        It comes first, so that what is broken off in the middle can be undone. Raises ArchiveError.
        """
        named = tuple(ids)
        if whom is None and len(named) == 1:
            whom = _whom(self._archive, named[0])
        number = self._journal.next_number()
        change = Change(number, self._now(), len(named), deed, whom)
        taken = self._originals(named) if isinstance(deed, Removed) else {}
        self._journal.add(change, taken)

    def keeps(self, ids: Iterable[int]) -> bool:
        """Whether the removal of these releases can be undone, for they are not too large."""
        originals = self._originals(ids).values()
        return sum(path.stat().st_size for path in originals) < MOST_BYTES

    def undo(self) -> Generator[Progress | Turned, None, None]:
        """Turn the last change back; raises NotFoundError where nothing is left to undo."""
        return self._turn(back=True)

    def redo(self) -> Generator[Progress | Turned, None, None]:
        """Make once more what was undone last; raises NotFoundError where nothing was."""
        return self._turn(back=False)

    def _turn(self, *, back: bool) -> Generator[Progress | Turned, None, None]:
        holdings = self._holdings
        try:
            yield from holdings.begin()
            change = self.to_undo() if back else self.to_redo()
            if change is None:
                raise NotFoundError(
                    "There is nothing to undo." if back else "There is nothing to do again."
                )
            if not back:  # what is broken off in the middle can be undone
                self._journal.put(replace(change, undone=False))
            done = self._turned(change, back=back)
            if back:
                self._journal.put(replace(change, undone=True))
            if not isinstance(change.deed, Marked | Kept):
                yield from refresh(holdings.index, self._archive)
            yield Turned(change, done, max(change.releases - done, 0))
        finally:
            holdings.end()

    def _turned(self, change: Change, *, back: bool) -> int:
        """Of how many releases it could be turned."""
        match change.deed:
            case Marked(turns=turns):
                sides = ((turn, turn.after, turn.before) for turn in turns)
                if not back:
                    sides = ((turn, turn.before, turn.after) for turn in turns)
                wanted = {id: (now, then) for turn, now, then in sides for id in turn.releases()}
                return self._remark(wanted)
            case Corrected(id=id, before=old, after=new):
                return self._rewrite(*(({id: new}, {id: old}) if back else ({id: old}, {id: new})))
            case Rewritten(before=before, after=after, standing=standing):
                if standing:
                    self._stand(change.deed, back=back)
                return self._rewrite(*((after, before) if back else (before, after)))
            case Kept(before=before, after=after):
                return self._rekeep(*((after, before) if back else (before, after)))
            case Removed():
                return self._bring_back(change) if back else self._take_away(change)

    def _remark(self, wanted: Mapping[int, tuple[Marks, Marks]]) -> int:
        there = {id for k in {id // SIZE for id in wanted} for id in self._archive.ids(k)}
        marks = self._archive.marks
        turned = {
            id: turned_marks(marks.get(id), now, then)
            for id, (now, then) in wanted.items()
            if id in there
        }
        fresh = {id: each for id, each in turned.items() if each is not None}
        marks.put(fresh)
        return len(fresh)

    def _rewrite(self, now: Mapping[int, Fields], then: Mapping[int, Fields]) -> int:
        there = documents(self._archive, now)
        turned = {id: turned_fields(there[id], now[id], then[id]) for id in there}
        fresh = {id: each for id, each in turned.items() if each is not None}
        put_documents(self._archive, {id: fresh[id] for id in fresh if fresh[id] != there[id]})
        return len(fresh)

    def _bring_back(self, change: Change) -> int:
        """Originals first, then releases, then marks: a crash leaves nothing that is missed."""
        assert isinstance(change.deed, Removed)
        held, marks = change.deed.documents, change.deed.marks
        gone = {id: held[id] for id in held if id not in documents(self._archive, held)}
        kept = self._journal.originals(change.number)
        with self._archive.changing(tuple(gone)):
            self._archive.originals.bring_back({id: kept[id] for id in kept if id in gone})
            put_documents(self._archive, gone)
        self._archive.marks.put({id: marks[id] for id in held if id in marks})
        return len(held)

    def _take_away(self, change: Change) -> int:
        """With the marks as they are now, for what was read since it came back stays read."""
        assert isinstance(change.deed, Removed)
        held, marks = change.deed.documents, change.deed.marks
        there = documents(self._archive, held)
        same = sorted(id for id in there if there[id] == held[id])
        left = {id: each for id, each in marks.items() if id not in same}
        deed = Removed(held, {**left, **self._archive.marks.of(same)})
        self._journal.put(replace(change, deed=deed, undone=False))
        with self._archive.changing(same):
            self._archive.remove(same)
            self._archive.originals.remove(same)
            self._archive.marks.forget(same)
        return len(same)

    def _stand(self, deed: Rewritten, *, back: bool) -> None:
        assert deed.standing
        if back:
            self._archive.book.stand_as_before(deed.standing, deed.stood)
        else:
            self._archive.book.stand(deed.standing)

    def _rekeep(self, now: Mapping[str, Fields], then: Mapping[str, Fields]) -> int:
        book = self._archive.book
        fresh = turned_fields(book.search_documents(), dict(now), dict(then))
        if fresh is not None:
            book.put_searches(fresh)
        return int(fresh is not None)

    def _originals(self, ids: Iterable[int]) -> dict[int, Path]:
        found = ((id, self._archive.originals.path(id)) for id in ids)
        return {id: path for id, path in found if path}


def _when(step: Change | ImportRun) -> datetime.datetime:
    when = step.when if isinstance(step, Change) else step.started
    return when or LONG_AGO


def _whom(archive: FolderArchive, id: int) -> Row:
    """As far as the release can be read."""
    try:
        release = archive.get(id)
    except ArchiveError:
        return Row(id)
    return Row(id, release.date, release.issuer, release.headline)
