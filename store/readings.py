"""How releases come in, are read again and set right, and what is learned from them meanwhile."""

import datetime
from collections.abc import Callable, Generator, Iterator, Sequence
from os import PathLike

from store.errors import NotFoundError
from store.intake.history import History
from store.intake.holdings import Holdings
from store.intake.outlook import Outlook
from store.model.explained import Explanation
from store.model.options import ImportOptions
from store.model.outcome import Failed, Outcome, Progress, Reparsed, Skipped
from store.model.run import ImportRun
from store.model.standing import Standing
from store.questions import Questions


class Readings(Questions):
    """What writes waits for its turn, and raises ArchiveError if it gets none."""

    def __init__(self, holdings: Holdings, outlook: Outlook) -> None:
        super().__init__(holdings.archive, outlook)
        self._holdings = holdings
        self.history = History(holdings, lambda: datetime.datetime.now(datetime.UTC))

    def explain(self, id: int) -> Explanation:
        """Why today's parser reads a release as it does, and what a person set instead.

        Raises NotFoundError without original.
        """
        from store.intake.by_hand import fields_by_hand
        from store.intake.doubting import against
        from store.intake.guidance import Guidance
        from store.intake.learning import gist_of
        from store.intake.reading import explain
        from store.intake.reasons import with_hand
        from store.intake.standing import standings_of

        data, release = self._archive.original(id), self._archive.get(id)
        if data is None:
            raise NotFoundError(f"The archive keeps no original of release {id}.")
        hints = Guidance(gist=gist_of(self._archive)).hints_for(release)
        explanations, _ = explain(data, release.source.name, hints)
        told = explanations[0] if explanations else ()
        by_hand = fields_by_hand(release, self._archive.journal.all() if release.corrected else ())
        standings = standings_of(self._archive)
        doubts = against(release, hints.acquaintance)
        return (*with_hand(told, release, by_hand, standings), *doubts)

    def learn(self) -> Iterator[Progress]:
        """Have counted what the archive teaches, as an import does first; raises ArchiveError."""
        from store.intake.learning import learn

        return learn(self._holdings)

    def forget_taught(self, run: int) -> Iterator[Progress]:
        """Have nothing count that an import taught; its releases stay; raises NotFoundError."""
        from store.intake.learning import forget_taught

        return forget_taught(run, self._holdings, _now())

    def import_from(
        self,
        paths: Sequence[str | PathLike[str]],
        options: ImportOptions = ImportOptions(),
        stopped: Callable[[], bool] = lambda: False,
    ) -> Generator[Outcome | Progress, None, None]:
        """One outcome for each source or release, told once it is on disk and can be found.

        Once it is `stopped`, or interrupted, it makes the batch in hand safe, and the outcomes of
        that come; then KeyboardInterrupt where it was interrupted. Who closes the generator
        loses that batch.
        """
        from store.intake.pipeline import import_items  # parsers and phone plans: 80 ms

        return import_items(paths, self._holdings, options, _now(), stopped)

    def runs(self) -> tuple[ImportRun, ...]:
        """Every import run, the oldest first."""
        return tuple(run for run in self._archive.runs.all() if run.id)

    def remaining(self, run: ImportRun) -> tuple[int, ...]:
        """Which releases of an import run are still there."""
        from store.intake.removal import remaining

        return remaining(run, self._archive)

    def undo(self, run: ImportRun) -> Generator[Progress, None, None]:
        """Take away what is still there of an import run, for good."""
        from store.intake.removal import undo

        return undo(run, self._holdings, _now())

    def reparse(
        self, text: str = "", options: ImportOptions = ImportOptions()
    ) -> Generator[Reparsed | Skipped | Failed | Progress, None, None]:
        """Read what a query finds again from the originals, and tell which fields changed."""
        from store.intake.reparse import reparse

        return reparse(self.ids(text), self._holdings, options.hints, options.jobs)

    def look_again(
        self, text: str = "", options: ImportOptions = ImportOptions()
    ) -> Generator[Reparsed | Skipped | Failed | Progress, None, None]:
        """Read what is doubtful of what a query finds again, and tell what changed and why.

        It can be undone by `history`.
        """
        from store.intake.again import look_again

        doubtful = set(self.ids("is:doubtful"))
        ids = [id for id in self.ids(text) if id in doubtful]
        return look_again(ids, self._holdings, options.hints, self.history, options.jobs)

    def correct(self, id: int, field: str, text: str) -> Generator[Progress, None, None]:
        """Set a field by hand, `contacts.0.role` for instance; it is kept through reparse.

        Raises NotFoundError for the release, StoreError for what cannot be meant.
        """
        from store.intake.correction import correct

        return correct(id, field, text, self._holdings, self.history)

    def standing(self, id: int, field: str, text: str) -> Standing | None:
        """What a correction to come says of other releases; None where it says nothing of them.

        Raises NotFoundError for the release, StoreError for what cannot be meant.
        """
        from store.intake.standing import of_person, standing_of

        release = self._archive.get(id)
        standing = standing_of(release, field, text)
        return standing and of_person(standing, release, field, self._holdings)

    def alike(self, standing: Standing) -> tuple[int, ...]:
        """The releases that read the same thing."""
        from store.intake.standing import alike

        return tuple(release.id or 0 for release in alike(standing, self._holdings))

    def hold(self, standing: Standing, field: str) -> Iterator[Progress]:
        """Set right all that read the same, and what is read so from now on; it can be undone."""
        from store.intake.standing import hold

        return hold(standing, field, self._holdings, self.history)


def _now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC).replace(microsecond=0)
