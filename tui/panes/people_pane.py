"""Whom to call about what was found, the likeliest to help first."""

import datetime
from collections.abc import Sequence

from textual import events
from textual.reactive import reactive

from store import People, Person
from tui.actions import Where, bindings
from tui.messages import ActionWanted
from tui.panes.menu import BAR, NO_BAR
from tui.panes.moving_view import MovingView
from tui.present.line import Line, Role, Run
from tui.present.people import Found, PersonLine, people_lines
from tui.present.words import Dates, count, number

DOUBLE = 2


class PeoplePane(MovingView):
    """Shows `people`, of `found` releases; the card of the one at `cursor` stands open."""

    BINDINGS = bindings(Where.PEOPLE)

    people: reactive[Sequence[Person]] = reactive(())
    cursor: reactive[int] = reactive(0)

    def __init__(self, id: str, dates: Dates) -> None:
        super().__init__(id=id)
        self.found = 0
        self.key = ""
        self._dates = dates
        self._lines: tuple[PersonLine, ...] = ()

    @property
    def person(self) -> Person | None:
        """The one that the cursor stands on."""
        return self.people[self.cursor] if self.cursor < len(self.people) else None

    def show(self, people: People, found: int) -> None:
        """Show whom a query finds, the first of them in use where others are found."""
        before = self.person.key if self.person else None
        keys = [person.key for person in people.persons]
        self.found, self.people = found, people.persons
        self.cursor = keys.index(before) if before in keys else 0
        told = count(people.total, "person", "people") if people.total else "People"
        if len(keys) < people.total:
            told = f"{number(len(keys))} of {told}"
        self.border_title = f"{self.key} {told}".strip()
        self._lay_out()

    def move(self, steps: int) -> None:
        self.cursor += steps

    def line_at(self, index: int) -> tuple[Line, bool]:
        if not self._lines:
            return (Run(" Nobody is named.", Role.FAINT),), False
        line, person = self._lines[index]
        here = person == self.cursor and self.has_focus
        return (BAR if here else NO_BAR, *line), here

    def validate_cursor(self, cursor: int) -> int:
        return min(max(cursor, 0), max(len(self.people) - 1, 0))

    def watch_cursor(self) -> None:
        self._lay_out()

    def on_focus(self) -> None:
        self.refresh()

    def on_blur(self) -> None:
        self.refresh()

    def on_resize(self) -> None:
        self._lay_out()

    def on_click(self, event: events.Click) -> None:
        line = self.line_under(event.get_content_offset(self))
        if line is not None and line < len(self._lines):
            self.cursor = self._lines[line].person
            if event.chain >= DOUBLE:
                self.post_message(ActionWanted("screen.releases_of"))

    def _lay_out(self) -> None:
        room = max(self.width - 1, 0)
        found = Found(self.found, datetime.datetime.now().astimezone(), self._dates)
        self._lines = tuple(people_lines(self.people, found, room, self.cursor))
        self.extent = max(len(self._lines), 1)
        mine = [at for at, each in enumerate(self._lines) if each.person == self.cursor]
        if mine:
            self.reveal(mine[0], len(mine))
        self.refresh()
