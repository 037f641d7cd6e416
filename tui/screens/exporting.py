"""Exporting from within the browser what is listed or selected."""

import asyncio
import datetime
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from textual.screen import Screen

from store import Delivered, ExportForm, Progress, StoreError, is_held
from tui.actions import Action
from tui.messages import ActionDone, ActionRefused, RefreshAdvanced
from tui.paths import meant
from tui.present.delivery import EVERYBODY, delivered_words, held_words, withheld_words
from tui.present.words import count
from tui.screens.selecting import Selecting
from tui.screens.tasks import Tasks
from tui.screens.upkeep import Upkeep
from tui.writing import whole_file

FORMS = {
    ExportForm.MARKDOWN: "Markdown, to read",
    ExportForm.CSV: "a table, for spreadsheets",
    ExportForm.VCARD: "the people, as vCards",
    ExportForm.ORIGINALS: "the originals, into a folder",
    ExportForm.MBOX: "mails, for mail programs",
    ExportForm.BIBTEX: "BibTeX",
    ExportForm.RIS: "RIS, for Zotero and EndNote",
    ExportForm.JSON: "JSON, in one array",
    ExportForm.JSONL: "JSON, an object a line",
    ExportForm.NINJS: "ninjs, for news agencies",
}
"""What each form is for, the one most asked for first."""
ENDS = {
    ExportForm.MARKDOWN: ".md",
    ExportForm.VCARD: ".vcf",
    ExportForm.BIBTEX: ".bib",
    ExportForm.ORIGINALS: "",
}
HELD = "is:embargoed"
"""The query that finds what is under embargo."""


class Aim(NamedTuple):
    """What is exported, as what and where to; `now` is None where embargoes do not count."""

    wanted: str | Sequence[int]
    form: ExportForm
    to: Path
    now: datetime.datetime | None


class Exporting:
    """Asks for form and file, and writes beside `screen`, which is told how it went."""

    def __init__(
        self,
        screen: Screen[None],
        tasks: Tasks,
        upkeep: Upkeep,
        selecting: Selecting,
        actions: Sequence[Action],
    ) -> None:
        self._screen = screen
        self._tasks = tasks
        self._upkeep = upkeep
        self._selecting = selecting
        self._actions = actions

    async def ask(self) -> None:
        """Ask as what it is to be written."""
        from tui.screens.pick_dialog import PickDialog

        finding = self._selecting.finding
        if not await finding.row():
            return
        releases, selected = self._selecting.extent
        wanted: str | Sequence[int] = finding.state.text
        if selected:
            wanted = sorted(await self._selecting.ids() or (), reverse=True)
        forms = tuple(FORMS)

        async def take(place: int) -> None:
            await self._ask_where(wanted, forms[place])

        which = "selected" if selected else "listed"
        title = f"Export {count(releases, 'release')} {which} as"
        await self._screen.app.push_screen(
            PickDialog(title, tuple(FORMS.values()), take, self._actions)
        )

    async def _ask_where(self, wanted: str | Sequence[int], form: ExportForm) -> None:
        from tui.screens.path_dialog import Named, PathDialog

        async def take(text: str) -> None:
            (to, *_), now = meant(text), datetime.datetime.now().astimezone()
            aim = Aim(wanted, form, to, now)
            held = await asyncio.to_thread(self._held, aim)
            if held:
                await self._ask_for_all(aim, held)
            else:
                self._start(aim)

        name = f"releases{ENDS.get(form, f'.{form.value}')}"
        named = Named("Export to", f"./{name}", "write it")
        await self._screen.app.push_screen(
            PathDialog(named, lambda text: _doubt(text, form), take, self._actions)
        )

    def _start(self, aim: Aim) -> None:
        self._tasks.start("export", lambda: self._run(aim))

    def _run(self, aim: Aim) -> None:
        try:
            done = self._written(aim)
        except StoreError as error:
            self._tasks.tell(ActionRefused(f"{error.message} {error.hint}".rstrip()))
        else:
            left = f"; {withheld_words(done, aim.form)}" if done.withheld else ""
            told = delivered_words(done, aim.form)
            self._tasks.tell(ActionDone(f"{told} written to {aim.to}{left}"))
        self._upkeep.bring_up()

    def _written(self, aim: Aim) -> Delivered:
        library = self._tasks.library
        if aim.form is ExportForm.ORIGINALS:
            return self._end(library.export_originals(aim.wanted, aim.to, aim.now))
        with whole_file(aim.to) as out:
            if aim.form is ExportForm.VCARD:
                people = library.people(_query(aim.wanted), EVERYBODY)
                return library.export_people(people, aim.form, out, aim.now)
            return self._end(library.export(aim.wanted, aim.form, out, aim.now))

    def _end(self, steps: Iterable[Progress | Delivered]) -> Delivered:
        done: Progress | Delivered | None = None
        for step in steps:
            if isinstance(step, Progress):
                self._tasks.tell(RefreshAdvanced(step, None))
            else:
                done = step
        assert isinstance(done, Delivered)
        return done

    def _held(self, aim: Aim) -> int:
        """How many of them are under embargo; none where that cannot be told."""
        library, wanted = self._tasks.library, aim.wanted
        try:
            if aim.form is ExportForm.VCARD:
                return self._held_people(aim) if library.ids("has:embargo") else 0
            if isinstance(wanted, str):
                return len(library.ids(f"({wanted}) is:embargoed" if wanted else HELD))
            return len(set(wanted).intersection(library.ids(HELD)))
        except StoreError:  # which writing tells
            return 0

    def _held_people(self, aim: Aim) -> int:
        people = self._tasks.library.people(_query(aim.wanted), EVERYBODY)
        return sum(is_held(each.embargo, aim.now) for each in people) if aim.now else 0

    async def _ask_for_all(self, aim: Aim, held: int) -> None:
        """Ask whether what is under embargo is meant, too."""
        from tui.screens.confirm_dialog import Asked, ConfirmDialog

        async def all_of_them() -> None:
            self._start(aim._replace(now=None))

        async def the_others() -> None:
            self._start(aim)

        asked = Asked(
            "Under embargo",
            held_words(held, aim.form),
            "write all",
            "What is under embargo is left out.",
        )
        await self._screen.app.push_screen(
            ConfirmDialog(asked, all_of_them, self._actions, the_others)
        )


def _doubt(text: str, form: ExportForm) -> str:
    paths = meant(text)
    if not paths:
        return "Name a file."
    to = paths[0]
    if to.exists() and not (form is ExportForm.ORIGINALS and _is_bare(to)):
        return f"{to} is there already. Name another one."
    return "" if to.parent.is_dir() else f"There is no folder {to.parent}."


def _is_bare(path: Path) -> bool:
    return path.is_dir() and not any(path.iterdir())


def _query(wanted: str | Sequence[int]) -> str:
    """The people of a few selected releases are asked for by their numbers."""
    if isinstance(wanted, str):
        return wanted
    return " OR ".join(f"id:{each}" for each in wanted)
