"""What is written to the index: releases in and out, a commit at a time."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from store.index.damage import explained
from store.index.schema import schema
from store.index.state import share
from store.model.release import Release

if TYPE_CHECKING:
    from tantivy import IndexWriter

_HEAP = 100_000_000  # bytes; whenever so much is in memory tantivy writes a part of the index
_BULK = 1000  # releases; whoever adds so many can wait until their parts are merged
_MANY_PARTS = 24  # from here on a search notices them


class Writer:
    """Writes to the index in `folder`; whoever has one open holds the archive's lock."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._added = 0
        self._writer: IndexWriter | None = None

    def add(self, releases: Iterable[Release]) -> None:
        """Releases that the index does not hold."""
        from store.index.document import document  # the room of people: milliseconds for a reader

        with self._writing() as writer:
            for release in releases:
                if release.id is not None:
                    writer.add_document(document(release.id, release))
                    self._added += 1

    def remove(self, ids: Iterable[int]) -> None:
        """Releases by their ids."""
        from tantivy import Query

        with self._writing() as writer:
            for id in ids:
                writer.delete_documents_by_query(Query.term_query(schema(), "id", id))

    def remove_segment(self, k: int, but: Iterable[int] = ()) -> None:
        """All releases of a segment `but` these."""
        from tantivy import Occur, Query

        # Deleting by term takes a number for a signed one, and then finds nothing.
        all_of_it = (Occur.Must, Query.term_query(schema(), "segment", k))
        kept = [(Occur.MustNot, Query.term_query(schema(), "id", id)) for id in but]
        with self._writing() as writer:
            writer.delete_documents_by_query(Query.boolean_query([all_of_it, *kept]))

    def commit(self) -> int:
        """Make it last, and let all see it; gives tantivy's count of operations so far."""
        with self._writing() as writer:
            opstamp = writer.commit()
            share(self._folder)
            return opstamp

    def close(self, parts: int) -> None:
        """Stop writing, and forget what is not committed; `parts` is of how many the index is."""
        writer, self._writer = self._writer, None
        if writer and (self._added >= _BULK or parts >= _MANY_PARTS):
            with explained("write", self._folder):
                writer.wait_merging_threads()
        if writer:
            del writer  # which ends its threads, so that they write no more
            share(self._folder)
        self._added = 0

    @contextmanager
    def _writing(self) -> "Iterator[IndexWriter]":
        """Tantivy's writer, which is of no more use once something went wrong with it."""
        writer, self._writer = self._writer, None
        with explained("write", self._folder):
            writer = writer or self._opened()
            yield writer
        self._writer = writer

    def _opened(self) -> "IndexWriter":
        from tantivy import Index

        writer = Index.open(str(self._folder)).writer(_HEAP, 1)
        # A killed program may have left a list of deletions under the very name that the same
        # deletions are about to be given again, and tantivy overwrites none.
        writer.garbage_collect_files()
        return writer
