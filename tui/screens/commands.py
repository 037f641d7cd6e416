"""What a person can have the browser do, each handed to the part of it that does it."""

import datetime

from store import narrowed
from tui.actions import Action, Where
from tui.arrangement import Pane
from tui.panes.desk import Desk
from tui.panes.notice import Notice
from tui.present.facets import NO_PICKS
from tui.present.menu import Choice
from tui.present.people import releases_of
from tui.present.whom import Whom, among, contacts_of
from tui.screens.beside import Beside
from tui.screens.copying import Copying
from tui.screens.correcting import Correcting
from tui.screens.doors import Doors
from tui.screens.exporting import Exporting
from tui.screens.finding import Finding
from tui.screens.importing import Importing
from tui.screens.jumping import Jumping
from tui.screens.marking import Marker
from tui.screens.opening import Opening
from tui.screens.reading import Reading
from tui.screens.saving import Saving
from tui.screens.seeking import Seeking
from tui.screens.selecting import Selecting
from tui.screens.undoing import Undoing
from tui.settings import Settings
from tui.terminal.thrift import ThriftyScreen


class CommandedScreen(ThriftyScreen):
    """Whoever composes it makes its parts."""

    _settings: Settings
    _desk: Desk
    _finding: Finding
    _reading: Reading
    _selector: Selecting
    _marker: Marker
    _saving: Saving
    _copying: Copying
    _correcting: Correcting
    _undoing: Undoing
    _seeking: Seeking
    _exporting: Exporting
    _doors: Doors
    _importing: Importing
    _opening: Opening
    _jumping: Jumping
    _beside: Beside

    def put_query(self, text: str) -> None:
        """Ask something else than before, from wherever one is."""
        self._desk.bar.drop()
        self._desk.bar.put(text)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        deep = self._desk.arrangement.deep
        return {"back": deep, "clear": not deep, "quit": not deep}.get(action, True)

    async def action_commands(self) -> None:
        from tui.screens.command_dialog import CommandDialog, Orders

        await self._finding.answered()
        orders = Orders(self._marker.mark_listed, *self._selector.extent)
        await self.app.push_screen(CommandDialog(self._do, orders, self._settings.actions))

    async def _do(self, action: Action) -> None:
        await self.app.run_action(action.name, self._desk if action.where is Where.PANES else self)

    async def action_messages(self) -> None:
        from tui.screens.messages_dialog import MessagesDialog

        told = self.query_one(Notice).told
        await self.app.push_screen(MessagesDialog(told, self._settings.actions))

    def action_search(self) -> None:
        self._desk.ask()

    async def action_read(self) -> None:
        if way := await self._finding.way_out(0):
            self.put_query(way.text)
        elif self._finding.is_bare:
            await self._doors.enter(1)
        else:
            self._desk.turn(Pane.TEXT)
            self._reading.begin()

    def action_next_pane(self) -> None:
        self._desk.action_next_pane()

    def action_zoom(self) -> None:
        self._desk.zoom(not self._desk.arrangement.zoomed)

    def action_narrow(self) -> None:
        self._desk.resize(-1)

    def action_widen(self) -> None:
        self._desk.resize(1)

    def action_back(self) -> None:
        facets = self._desk.side.facets
        if self._desk.sought:
            self._desk.seek("")
        elif facets.picked and self._desk.arrangement.pane is Pane.FACETS:
            facets.picked = NO_PICKS
        else:
            self._desk.back_out()

    def action_clear(self) -> None:
        if not self._selector.none():
            self._desk.bar.drop()

    async def action_saved(self) -> None:
        await self._finding.answered()
        if Pane.SAVED in self._desk.layout_now.panes:
            self._desk.turn(Pane.SAVED)
        else:
            await self._saving.choose()

    def action_ask_saved(self) -> None:
        if search := self._desk.rail.search:
            self.put_query(search.query)

    async def action_save(self) -> None:
        await self._finding.answered()
        await self._saving.save()

    async def action_rename(self) -> None:
        if search := self._desk.rail.search:
            await self._saving.rename(search.name)

    async def action_follow(self) -> None:
        if search := self._desk.rail.search:
            await self._saving.follow(search)

    async def action_remove(self) -> None:
        if search := self._desk.rail.search:
            await self._saving.remove(search.name)

    async def action_earlier_saved(self) -> None:
        await self._move_saved(-1)

    async def action_later_saved(self) -> None:
        await self._move_saved(1)

    async def _move_saved(self, by: int) -> None:
        rail = self._desk.rail
        if search := rail.search:
            await self._saving.move(search.name, max((rail.chosen or 0) + by, 0))

    def action_close(self) -> None:
        self._desk.back_out()

    def action_narrow_by(self) -> None:
        self._desk.reach(Pane.FACETS)

    def action_timeline(self) -> None:
        self._desk.reach(Pane.TIMELINE)

    def action_people(self) -> None:
        self._desk.reach(Pane.PEOPLE)

    def action_choose_facet(self) -> None:
        pane = self._desk.side.facets
        if pane.picks:
            now = datetime.datetime.now().astimezone()
            self.put_query(narrowed(self._finding.state.text, pane.picks, now))
            pane.picked = NO_PICKS
        elif pane.value:
            self.put_query(pane.value.query)

    def action_releases_of(self) -> None:
        if person := self._desk.side.people.person:
            self.put_query(releases_of(person))
            self._desk.turn(Pane.LIST)

    def action_take_marked(self) -> None:
        self._desk.contacts.action_take_marked()

    async def action_star(self) -> None:
        await self._marker.star()

    async def action_tag(self) -> None:
        await self._marker.ask_tags()

    async def action_note(self) -> None:
        await self._marker.ask_note()

    async def action_toggle_read(self) -> None:
        await self._marker.toggle_read()

    async def action_undo(self) -> None:
        await self._undoing.undo()

    async def action_redo(self) -> None:
        await self._undoing.redo()

    async def action_select(self) -> None:
        await self._selector.toggle()

    async def action_select_range(self) -> None:
        await self._selector.range()

    async def action_select_all(self) -> None:
        await self._selector.all()

    async def action_quit(self) -> None:
        await self._importing.ask_to_quit(self.app.action_quit)

    async def action_next_match(self) -> None:
        await self._seeking.step(1)

    async def action_previous_match(self) -> None:
        await self._seeking.step(-1)

    async def action_next_release(self) -> None:
        await self._seeking.turn(1)

    async def action_previous_release(self) -> None:
        await self._seeking.turn(-1)

    async def action_import(self) -> None:
        await self._importing.ask()

    async def action_export(self) -> None:
        await self._exporting.ask()

    async def action_open(self) -> None:
        if release := await self._finding.release():
            await self._opening.lead(release)

    async def action_open_link(self, number: int) -> None:
        if release := await self._finding.release():
            await self._opening.link(release, number)

    async def action_related(self) -> None:
        await self._jumping.choose()

    async def action_difference(self) -> None:
        await self._jumping.compare()

    async def action_return(self) -> None:
        await self._jumping.back()

    async def action_find(self) -> None:
        await self._seeking.find()

    async def action_copy(self) -> None:
        whom = await self._whom()
        if whom and whom.marked is not None:
            await self._copying.copy_or_ask(whom)
        elif release := await self._finding.release():
            await self._copying.lead(release)

    async def action_copy_as(self) -> None:
        if whom := await self._whom():
            await self._copying.ask(whom)

    async def action_copy_contact(self, number: int) -> None:
        if way := await self._finding.way_out(number - 1):
            self.put_query(way.text)
        elif self._finding.is_bare:
            await self._doors.enter(number)
        elif whom := await self._whom():
            await self._copying.copy(whom, Choice(number - 1))

    async def _whom(self) -> Whom | None:
        """The people, where they are in use, else the contacts of the release."""
        pane, people = self._desk.arrangement.pane, self._desk.side.people
        if pane is Pane.PEOPLE:
            return among(people.people, people.cursor)
        marked = self._desk.contacts.cursor if pane is Pane.CONTACTS else None
        release = await self._finding.release()
        return contacts_of(release, marked) if release else None

    async def action_why(self) -> None:
        if release := await self._finding.release():
            await self._correcting.ask(release, doubted=True)

    async def action_correct(self) -> None:
        if release := await self._finding.release():
            await self._correcting.ask(release)
