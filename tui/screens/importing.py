"""Importing from within the browser: the rest goes on while it reads."""

import os
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Sequence
from pathlib import Path
from threading import Event
from time import monotonic
from typing import NamedTuple

from textual.screen import Screen
from textual.timer import Timer

from store import Added, Failed, ImportOptions, Library, Outcome, Progress, Revised, StoreError
from tui.actions import Action, key_of
from tui.messages import ActionDone, ActionRefused, RefreshAdvanced
from tui.paths import mail_folder, meant
from tui.present.pace import Pace
from tui.present.report import counted, summary
from tui.present.saved import news_words
from tui.screens.tasks import Tasks
from tui.screens.upkeep import Upkeep

TICK = 0.1
"""Seconds between two looks at how far an import is."""
MOST = 5
"""Failures that are told one by one."""
UNDER_WAY = "An import is under way."
STAYS = "What it has read so far is kept, and u takes it back."
GOES_ON = "The import goes on."


class Importing:
    """Imports by a library of its own, as another program would; one import at a time."""

    def __init__(
        self, screen: Screen[None], tasks: Tasks, upkeep: Upkeep, actions: Sequence[Action]
    ) -> None:
        self._screen = screen
        self._tasks = tasks
        self._upkeep = upkeep
        self._actions = actions
        self._stop: Event | None = None
        self._pace: Pace | None = None
        self._clock: Timer | None = None
        self._last = ""
        self._cut_short = False

    async def ask(self, start: str = "") -> None:
        """Ask what to import; while an import is under way, whether to stop it."""
        from tui.screens.path_dialog import Named, PathDialog

        if self._stop:
            await self._ask_to_stop(self._stop)
            return
        last = f"Last import: {self._last}" if self._last else ""
        named = Named("Import", start or f".{os.sep}", "import it", last)
        await self._screen.app.push_screen(PathDialog(named, _doubt, self._begin, self._actions))

    async def ask_for_mail(self) -> None:
        """The same, beginning where mail may be."""
        await self.ask(mail_folder())

    async def ask_to_quit(self, quit: Callable[[], Awaitable[None]]) -> None:
        """Quit; while an import is under way, only where the person says that it is meant."""
        from tui.screens.confirm_dialog import Asked, ConfirmDialog

        if not self._stop:
            await quit()
            return
        asked = Asked("Quit", f"{UNDER_WAY} To quit stops it. {STAYS}", "stop it and quit", GOES_ON)
        await self._screen.app.push_screen(ConfirmDialog(asked, quit, self._actions))

    def end(self) -> None:
        """Stop what is under way, when the batch in hand is safe."""
        if self._stop:
            self._cut_short = True
            self._stop.set()

    @property
    def under_way(self) -> bool:
        """Whether an import is, or makes the batch in hand safe."""
        return self._stop is not None

    @property
    def last_words(self) -> str:
        """How an import went that nobody looked on any more; empty if there was none."""
        return self._last if self._cut_short else ""

    async def _begin(self, text: str) -> None:
        paths = meant(text)
        stop = self._stop = Event()
        self._pace = None
        self._clock = self._clock or self._screen.set_interval(TICK, self._tell)
        self._tasks.start("import", lambda: self._run(paths, stop))

    def _tell(self) -> None:
        """Tell how far it is, as often as one sees it move."""
        pace, now = self._pace, monotonic()
        if self._stop is None and self._clock:
            self._clock.stop()
            self._clock = None
            self._tasks.tell(RefreshAdvanced(None, None))
        elif pace:
            key = key_of("import", self._actions)
            halt = f"{key} stops it" if key else ""
            self._tasks.tell(RefreshAdvanced(pace.at(now), pace.left(now), halt))

    async def _ask_to_stop(self, stop: Event) -> None:
        from tui.screens.confirm_dialog import Asked, ConfirmDialog

        async def go_on() -> None:
            stop.set()

        asked = Asked("Import", f"{UNDER_WAY} {STAYS}", "stop it", GOES_ON)
        await self._screen.app.push_screen(ConfirmDialog(asked, go_on, self._actions))

    def _run(self, paths: Sequence[Path], stop: Event) -> None:
        report, trouble, new = _Report(Counter(), [], []), "", ""
        try:
            with Library.open(self._tasks.library.where, create=True) as library:
                self._follow(library.import_from(paths, ImportOptions(), stop.is_set), report)
                new = news_words(library.news(report.added))
        except StoreError as error:
            trouble = f"{error.message} {error.hint}".rstrip()
        told = f"{'Stopped: ' if stop.is_set() else ''}{summary(report.tally)}"
        self._last = "\n".join(filter(None, (f"{told}{new}", *report.failed(), trouble)))
        self._stop = None
        if self._tasks.left.is_set():
            return
        if trouble:
            self._tasks.tell(ActionRefused(trouble))
        else:
            back = " u takes it back." if report.tally["added"] else ""
            self._tasks.tell(ActionDone(f"{told}{new}{back}"))
        self._upkeep.bring_up()

    def _follow(self, steps: Iterable[Outcome | Progress], report: "_Report") -> None:
        for step in steps:
            if isinstance(step, Progress):
                now = monotonic()
                self._pace = self._pace.hearing(step, now) if self._pace else Pace.of(step, now)
            else:
                report.take(step)


def _doubt(text: str) -> str:
    paths = meant(text)
    missing = next((path for path in paths if not os.path.lexists(path)), None)
    if missing is not None:
        return f"There is nothing at {missing}."
    return "" if paths else "Name a file or a folder."


class _Report(NamedTuple):
    """What an import came to so far, the ids of what is new, and what could not be read."""

    tally: Counter[str]
    added: list[int]
    failures: list[str]

    def take(self, outcome: Outcome) -> None:
        """Count an outcome."""
        counted(outcome, self.tally)
        if isinstance(outcome, Added | Revised):
            self.added.append(outcome.id)
        if isinstance(outcome, Failed):
            self.failures.append(f"{outcome.source}: {outcome.reason}")

    def failed(self) -> tuple[str, ...]:
        """The first failures, and how many there are besides."""
        more = len(self.failures) - MOST
        return (*self.failures[:MOST], *((f"and {more:,} more",) if more > 0 else ()))
