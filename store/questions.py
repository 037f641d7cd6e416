"""What can be asked of an archive, and is answered by its index."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec.structs import replace

from store import index as read_model
from store.archive.segments import FolderArchive
from store.index import Beside
from store.intake.outlook import Outlook
from store.model.asking import Completions, WayOut
from store.model.condition import Condition
from store.model.facets import MOST, Facets
from store.model.hits import Hits, Order, Row, Window
from store.model.marks import Marks
from store.model.person import People, Person
from store.model.related import Related, Relation
from store.model.release import Release
from store.model.saved import News, SavedCount
from store.query.related import fits, questions

MOST_NEAR = 4
"""How many are looked up that are nearly the same, the release itself among them."""


class Questions:
    """Never waits for who writes; raises ArchiveError where there is nothing to ask."""

    def __init__(self, archive: FolderArchive, outlook: Outlook) -> None:
        self._archive = archive
        self._outlook = outlook
        self._ask = outlook.ask
        self._beside = Beside(archive.marks.all, archive.runs.all_kept)

    @property
    def where(self) -> Path:
        """The folder of the archive, which need not be there."""
        return self._archive.where

    @property
    def count(self) -> int:
        """How many releases there are."""
        return self._ask(lambda index: index.count)

    @property
    def version(self) -> int:
        """Another number after any program has changed the archive; cheap enough to ask often."""
        return hash(
            (
                tuple(self._archive.stamps().items()),
                self._archive.marks.version,
                self._archive.book.version,
                self._outlook.index.version,
            )
        )

    @property
    def condition(self) -> Condition:
        """How much of the archive what is found in it can be."""
        return self._outlook.condition

    def search(self, text: str, order: Order = Order.NEWEST, window: Window = Window()) -> Hits:
        """The releases that a query finds; raises ArchiveError if they cannot be read."""
        hits = self._ask(lambda index: read_model.search(index, text, order, window, self._beside))
        return replace(hits, marks=self.marked(row.id for row in hits.rows))

    def marked(self, ids: Iterable[int]) -> Mapping[int, Marks]:
        """By id the marks of those of these releases that have any."""
        return self._archive.marks.of(ids)

    def unread(self, text: str = "") -> int:
        """How many of the releases that a query finds are not marked as read."""
        return self._ask(lambda index: read_model.unread(index, text, self._beside))

    def complete(self, text: str, cursor: int) -> Completions:
        """What the term that ends at the cursor may go on to be."""
        return self._ask(lambda index: read_model.complete(index, text, cursor, self._beside))

    def facets(self, text: str, most: int = MOST) -> Facets:
        """By what a query can be narrowed, with how much each step finds; so many of a kind."""
        return self._ask(lambda index: read_model.facets(index, text, self._beside, most))

    def ways_out(self, text: str) -> tuple[WayOut, ...]:
        """Queries near one that finds nothing, which do find something."""
        return self._ask(lambda index: read_model.ways_out(index, text, self._beside))

    def saved(self) -> tuple[SavedCount, ...]:
        """The saved searches, with how much each finds; raises ArchiveError for a damaged book."""
        return tuple(
            SavedCount(
                each.name,
                each.query,
                self._count(each.query),
                self.unread(each.query),
                each.followed,
            )
            for each in self._archive.book.searches().values()
        )

    def news(self, ids: Iterable[int], name: str | None = None) -> tuple[News, ...]:
        """Which of these releases each followed search finds, or the one named, if any.

        Raises NotFoundError where no search is called so.
        """
        among = frozenset(ids)
        book = self._archive.book
        searches = (book.search(name),) if name else book.searches().values()
        wanted = [each for each in searches if name or each.followed]
        found = ((each, [id for id in self.ids(each.query) if id in among]) for each in wanted)
        return tuple(
            News(each.name, each.query, tuple(map(self._row, some))) for each, some in found if some
        )

    def _row(self, id: int) -> Row:
        return self.search(f"id:{id}", window=Window(size=1)).rows[0]

    def _count(self, text: str) -> int:
        return self.search(text, window=Window(size=0)).total

    def place(self, text: str, id: int, order: Order = Order.NEWEST) -> int | None:
        """How many a query finds before this release; None if it does not find it.

        Where the most fitting come first, that cannot be told either.
        """
        return self._ask(lambda index: read_model.place(index, text, id, order, self._beside))

    def revision_of(self, id: int) -> int | None:
        """The newest release that replaces this one, None if there is none."""
        return self._ask(lambda index: index.revision_of(id))

    def near(self, release: Release) -> tuple[int, ...]:
        """The newest of those that say nearly the same, and are no version of it, newest first."""
        others = self._ask(lambda index: index.alike(release.source, MOST_NEAR))
        linked = {release.id, release.revises, self.revision_of(release.id or 0)}
        return tuple(id for id in others if id not in linked)[: MOST_NEAR - 1]

    def related(self, release: Release, most: int = 12) -> tuple[Related, ...]:
        """What it has to do with: other versions, what is near it, its number, people, wording."""
        found: dict[int, list[Relation]] = {}
        rows: dict[int, Row] = {}

        def note(relation: Relation, query: str) -> None:
            for row in self.search(query, window=Window(size=most + 1)).rows:
                if row.id != release.id and fits(release, relation, row):
                    rows[row.id] = row
                    found.setdefault(row.id, []).append(relation)

        later, earlier = self.revision_of(release.id or 0), release.revises
        linked = ((Relation.LATER, later), (Relation.EARLIER, earlier))
        near = ((Relation.NEAR, id) for id in self.near(release))
        for relation, id in (*linked, *near):
            if id is not None:
                note(relation, f"id:{id}")
        for relation, query in questions(release):
            note(relation, query)
        return tuple(Related(rows[id], tuple(why)) for id, why in found.items())[:most]

    def people(self, text: str, limit: int = 50) -> tuple[Person, ...]:
        """Whom to call about what a query finds, the likeliest to help first."""
        return self.whom(text, limit).persons

    def whom(self, text: str, limit: int) -> People:
        """The same, and how many there are."""
        return self._ask(lambda index: read_model.people(index, text, limit, self._beside))

    def person(self, key: str) -> Person:
        """One person or desk; raises NotFoundError."""
        return self._ask(lambda index: read_model.person(index, key))

    def named(self, name: str) -> tuple[Person, ...]:
        """The persons and desks whom a name fits, the one heard from most and last first."""
        return self._ask(lambda index: read_model.named(index, name))

    def ids(self, text: str = "") -> tuple[int, ...]:
        """All that a query finds, the newest first."""
        return self._ask(lambda index: read_model.ids(index, text, self._beside))
