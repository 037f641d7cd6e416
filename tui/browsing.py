"""What the browser knows at a moment, as one frozen value, and how events change it."""

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from store import Hits, Marks, Order, Release, Row, Window
from tui.selection import Selection

PAGE = 50
"""Rows that are asked for at once."""
KEPT = 40
"""Pages kept; the ones furthest from the last are let go."""

Pages = Mapping[int, tuple[Row, ...]]
Marked = Mapping[int, Marks]
UNMARKED = Marks()


class Listing(Struct, frozen=True):
    """What a search found, as far as its rows have come.

    `total` is None before the first answer. `version` changes with every new answer. `marks` are
    by id those of the rows that have any; `by_time` is whether the rows are in an order of time.
    """

    version: int = 0
    total: int | None = None
    words: tuple[str, ...] = ()
    pages: Pages = MappingProxyType({})
    marks: Marked = MappingProxyType({})
    by_time: bool = True

    def row(self, index: int) -> Row | None:
        """The row of the `index`-th hit, None while it is on its way."""
        rows = self.pages.get(index // PAGE, ())
        return rows[index % PAGE] if index % PAGE < len(rows) else None

    def index(self, id: int | None) -> int | None:
        """Where a release stands, None if it is not among the rows that have come."""
        for page, rows in self.pages.items():
            for at, row in enumerate(rows):
                if row.id == id:
                    return page * PAGE + at
        return None

    def missing(self, first: int, last: int) -> Window | None:
        """The first page that is wanted to show hits `first` to `last` and has not come."""
        end = min(last, (self.total or 0) - 1)
        for page in range(max(first, 0) // PAGE, end // PAGE + 1):
            if page not in self.pages:
                return Window(page * PAGE, PAGE)
        return None

    def extended(self, hits: Hits) -> "Listing":
        """With the rows of `hits`, which start at a page."""
        first = hits.start // PAGE
        pages = {**self.pages}
        for at in range(0, len(hits.rows), PAGE):
            pages[first + at // PAGE] = hits.rows[at : at + PAGE]
        near = sorted(pages, key=lambda page: abs(page - first))[:KEPT]
        kept = {page: pages[page] for page in near}
        unmarked = {row.id: UNMARKED for row in hits.rows}
        marks = _kept({**self.marks, **unmarked, **hits.marks}, kept)
        return replace(self, pages=MappingProxyType(kept), marks=marks)

    def marked(self, id: int | None) -> Marks:
        """The marks of a release whose row has come."""
        return UNMARKED if id is None else self.marks.get(id, UNMARKED)

    def remarked(self, marks: Marked) -> "Listing":
        """With releases marked otherwise, as far as their rows have come."""
        return replace(self, marks=_kept({**self.marks, **marks}, self.pages))


def _kept(marks: Marked, pages: Pages) -> Marked:
    """Those of the rows there; a release that has none any more needs none to be known."""
    some = {id: each for id, each in marks.items() if each != UNMARKED}
    there = {row.id for rows in pages.values() for row in rows} if some else set[int]()
    return MappingProxyType({id: each for id, each in some.items() if id in there})


def around(index: int) -> Window:
    """The page that the `index`-th hit is on, with its neighbours; of the first, the page alone."""
    return Window(max(index // PAGE - 1, 0) * PAGE, 3 * PAGE if index else PAGE)


class Browsing(Struct, frozen=True):
    """`text` is what was last asked, under `serial`; answers to an earlier one do not count.

    `failed` is the serial of a search that got no answer. `cursor` is the hit that the list
    stands on, and nothing else knows that; `visit` grows as it comes to another. `follows` is
    whether the next answer is to the same search of a changed archive, so that the list stays on
    its release. `release` is the one that was read last, `revised_by` what replaces it, `near` what
    says nearly the same; `unread` is the id of one that could not be read, and why. `wanted` is the
    id of the one to stand on where the next answer has it. `came` is whether the list was moved to
    where it stands, `selection` what was selected in it.
    """

    text: str = ""
    serial: int = 0
    failed: int = 0
    listing: Listing = Listing()
    cursor: int = 0
    visit: int = 0
    follows: bool = False
    wanted: int | None = None
    release: Release | None = None
    revised_by: int | None = None
    near: tuple[int, ...] = ()
    unread: tuple[int, str] | None = None
    came: bool = False
    selection: Selection = Selection()

    @property
    def is_answered(self) -> bool:
        """Whether the list shows what was asked last, as far as it can."""
        return self.serial in (self.listing.version, self.failed)

    @property
    def chosen(self) -> int | None:
        """The id of the release under the cursor, None while its row is on its way."""
        row = self.listing.row(self.cursor)
        return None if row is None else row.id

    @property
    def marks(self) -> Marks:
        """The marks of the release under the cursor."""
        return self.listing.marked(self.chosen)

    @property
    def shown(self) -> Release | None:
        """The release that is shown, if it is the one under the cursor."""
        release = self.release
        return release if release and release.id == self.chosen else None

    @property
    def reason(self) -> str:
        """Why the release under the cursor cannot be shown; empty if it can be, or is to come."""
        return self.unread[1] if self.unread and self.unread[0] == self.chosen else ""

    @property
    def is_settled(self) -> bool:
        """Whether the release under the cursor is there, or why it is not, or there is none."""
        return bool(self.shown or self.reason or not self.listing.total)

    def asked(self, text: str, wanted: int | None = None) -> "Browsing":
        """A new search was asked; what was found before stays until its answer comes."""
        asked = replace(self, text=text, serial=self.serial + 1, visit=self.visit + 1)
        asked = replace(asked, cursor=0, follows=False, wanted=wanted)
        return replace(asked, came=False, selection=Selection())

    def asked_again(self) -> "Browsing":
        """The same search was asked of a changed archive, whose releases are to be read again."""
        again = replace(self, serial=self.serial + 1, follows=True, release=None, unread=None)
        return replace(again, selection=replace(self.selection, anchor=None))

    def answered(self, serial: int, hits: Hits) -> "Browsing":
        """The first rows of an answer have come; a late one changes nothing."""
        if serial != self.serial:
            return self
        by_time = hits.order is not Order.RELEVANCE
        listing = Listing(serial, hits.total, hits.words, by_time=by_time).extended(hits)
        stay = self.chosen if self.follows else self.wanted
        again = None if stay is None else listing.index(stay)
        cursor = min(self.cursor, max(hits.total - 1, 0)) if again is None else again
        return replace(self, listing=listing, cursor=cursor, follows=False, wanted=None)

    def extended(self, serial: int, hits: Hits) -> "Browsing":
        """More rows of the same answer have come."""
        if serial != self.listing.version:
            return self
        return replace(self, listing=self.listing.extended(hits))

    def remarked(self, marks: Marked) -> "Browsing":
        """Releases were marked otherwise; they stay where they are in the list."""
        return replace(self, listing=self.listing.remarked(marks))

    def given_up(self) -> "Browsing":
        """The search could not be answered; what was found before stays."""
        return replace(self, failed=self.serial)

    def moved(self, steps: int) -> "Browsing":
        """The list went down by so many hits, or up if negative, as far as there are some."""
        return self.pointed(self.cursor + steps)

    def pointed(self, cursor: int) -> "Browsing":
        """The list stands on another hit, or the nearest that there is."""
        cursor = min(max(cursor, 0), max((self.listing.total or 0) - 1, 0))
        if cursor == self.cursor:
            return self
        return replace(self, cursor=cursor, visit=self.visit + 1, came=True)

    def opened(
        self, release: Release, revised_by: int | None, near: tuple[int, ...] = ()
    ) -> "Browsing":
        """A release was read from the archive, and what replaces it or is near it is known."""
        return replace(self, release=release, revised_by=revised_by, near=near, unread=None)

    def refused(self, id: int, reason: str) -> "Browsing":
        """A release could not be read."""
        return replace(self, unread=(id, reason))

    def closed(self) -> "Browsing":
        """There is no archive any more, and nothing in it."""
        return replace(self, listing=Listing(self.serial, 0), cursor=0, release=None, unread=None)
