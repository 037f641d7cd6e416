"""Who answers in the linear browser: one line in, some lines out, the place kept in between."""

import datetime
from collections.abc import Callable, Iterator

from store import Hits, Library, Marking, Marks, Release, Row, StoreError, Turned, Window
from tui.clipboard import ClipboardError, Copied
from tui.linear import wording
from tui.linear.commands import Said, refusal, understood
from tui.present.card import Form, write
from tui.present.changes import OTHERWISE, turned_words
from tui.present.contact import name_of
from tui.present.difference import difference_lines
from tui.present.embargo import guarded
from tui.present.plain import related_line
from tui.settings import Settings

PAGE = 10
"""Releases that are said at once."""


def marking(said: Said) -> Marking:
    """What a command does to marks."""
    match said.name:
        case "star" | "unstar":
            return Marking(starred=said.name == "star")
        case "read" | "unread":
            return Marking(read=said.name == "read")
        case "tag":
            return Marking(tag=(said.rest,))
        case "untag":
            return Marking(untag=(said.rest,))
        case _:
            return Marking(note=said.rest)


class Talk:
    """`copy` puts text on the clipboard and raises ClipboardError; settings are the browser's."""

    def __init__(self, library: Library, settings: Settings, copy: Callable[[str], Copied]) -> None:
        self._library = library
        self._settings = settings
        self._copy = copy
        self._text = ""
        self._total = self._told = 0
        self._at: int | None = None
        self._release: Release | None = None
        self._warned: tuple[int | None, str] | None = None
        self.ended = False

    def answer(self, line: str) -> Iterator[str]:
        """Do what the line says, and tell how it went; what cannot be done is told, too."""
        said = understood(line)
        if not line.strip():
            return
        try:
            yield from self._answer(said) if said.name else [refusal(line)]
        except StoreError as error:
            yield f"{error.message} {error.hint}".rstrip()

    def _answer(self, said: Said) -> Iterator[str]:
        match said.name:
            case "/":
                yield from self._find(said.rest)
            case "list" | "more":
                yield from self._list(0 if said.name == "list" else self._told)
            case "NUMBER" | "next" | "previous" | "again":
                yield from self._read(self._place(said))
            case "help":
                yield from wording.commands()
            case "undo" | "redo":
                yield self._turn(back=said.name == "undo")
            case "quit":
                self.ended = True
            case _ if self._release is None:
                yield "Read a release first, by its number in the list."
            case _:
                yield from self._with(self._release, said)

    def _with(self, release: Release, said: Said) -> Iterator[str]:
        match said.name:
            case "contacts":
                yield from wording.contacts(release.contacts)
            case "copy":
                yield from self._copied(release, said.rest)
            case "related":
                related = self._library.related(release)
                yield from map(related_line, related)
                yield "That is all." if related else "Nothing."
            case "changes":
                yield from self._changes(release)
            case _:
                yield from self._mark(release, said)

    def _find(self, text: str) -> Iterator[str]:
        hits = self._hits(text, 0)
        self._text, self._total, self._at, self._release = text, hits.total, None, None
        yield from wording.found(text, hits)
        yield from self._items(0, hits.rows)

    def _list(self, start: int) -> Iterator[str]:
        if start >= self._total:
            yield "There are no more." if self._total else "The list is empty."
        else:
            yield from self._items(start, self._hits(self._text, start).rows)

    def _items(self, start: int, rows: tuple[Row, ...]) -> Iterator[str]:
        for place, row in enumerate(rows[:PAGE], start + 1):
            yield wording.item(place, row, self._settings.look.dates, _now())
        self._told = start + len(rows[:PAGE])
        if self._told < self._total:
            yield f"{self._total - self._told:,} more: more"

    def _place(self, said: Said) -> int:
        """Which hit is meant, from 0."""
        here = -1 if self._at is None else self._at
        steps = {"next": here + 1, "previous": here - 1, "again": here}
        return steps[said.name] if said.name in steps else int(said.rest) - 1

    def _read(self, place: int) -> Iterator[str]:
        rows = self._hits(self._text, place, 1).rows if 0 <= place < self._total else ()
        if not rows:
            yield f"The list goes from 1 to {self._total:,}." if self._total else "It is empty."
            return
        release = self._library.release(rows[0].id)
        self._at, self._release = place, release
        yield f"Release {place + 1:,} of {self._total:,}."
        id = rows[0].id
        marks, revised = self._library.marked((id,)).get(id, Marks()), self._library.revision_of(id)
        yield from wording.read_out(release, revised, marks, self._settings.look.dates, _now())

    def _copied(self, release: Release, rest: str) -> Iterator[str]:
        words = rest.split()
        place = int(words.pop(0)) if words and words[0].isdecimal() else 1
        form = words[0] if words else Form.CARD.value
        if form not in list(Form) or len(words) > 1:
            yield f"A contact is copied as {', '.join(Form)}."
        elif not release.contacts:
            yield "This release names no contact."
        elif not 0 < place <= len(release.contacts):
            yield f"This release has no contact {place}."
        elif len(release.contacts) > 1 and not rest[:1].isdecimal():
            yield "Of several, say which one: copy 1"
        elif warning := self._guard(release, rest):
            yield warning
        else:
            contact = release.contacts[place - 1]
            yield self._send(write(contact, Form(form)), f"the {form} of {name_of(contact)}")

    def _guard(self, release: Release, rest: str) -> str:
        """What stands against a copy, unless the same was asked for just before."""
        embargo = guarded(release.embargo, _now(), dates=self._settings.look.dates)
        asked = (release.id, rest)
        if not embargo or asked == self._warned:
            return ""
        self._warned = asked
        return f"{embargo} The same again copies it."

    def _changes(self, release: Release) -> Iterator[str]:
        versions = self._library.versions(release)
        if versions is None:
            yield "There is no other version of this release."
            return
        for line in difference_lines(*versions, None):
            yield "".join(run.text for run in line)

    def _turn(self, *, back: bool) -> str:
        history = self._library.history
        *_, turned = history.undo() if back else history.redo()
        assert isinstance(turned, Turned)
        return turned_words(turned.change, turned.left, back=back) if turned.done else OTHERWISE

    def _send(self, text: str, what: str) -> str:
        if not text:
            return f"Not known: {what}."
        try:
            done = self._copy(text)
        except ClipboardError as error:
            return f"{error.message} {error.hint}"
        return f"{'Copied' if done.confirmed else 'Sent to the terminal'} ({done.how}): {what}."

    def _mark(self, release: Release, said: Said) -> Iterator[str]:
        if said.name in ("tag", "untag") and not said.rest:
            yield f"Say which tag: {said.name} TAG"
            return
        id = release.id or 0
        self._library.mark((id,), marking(said))
        told = list(wording.marked(self._library.marks(id)))
        yield from told or ["Not marked in any way."]

    def _hits(self, text: str, start: int, size: int = PAGE) -> Hits:
        return self._library.search(text, self._settings.order, Window(start, size))


def _now() -> datetime.datetime:
    return datetime.datetime.now().astimezone()
