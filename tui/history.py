"""The queries that were asked before, and the way back to them."""

from itertools import islice

from msgspec import Struct
from msgspec.structs import replace

KEPT = 100
"""Queries that are remembered."""


class History(Struct, frozen=True):
    """`queries` are the oldest first; `back` is how many steps one has gone back in them.

    `draft` is what stood in the bar when one began to go back.
    """

    queries: tuple[str, ...] = ()
    back: int = 0
    draft: str = ""

    @property
    def shown(self) -> str:
        """The query that one has gone back to."""
        return self.queries[-self.back] if self.back else self.draft

    def kept(self, query: str) -> "History":
        """With `query` as the newest, and the way back begun anew."""
        query = query.strip()
        others = tuple(each for each in self.queries if each != query)
        return History((*others, query)[-KEPT:] if query else self.queries)

    def matching(self, text: str, most: int = 9) -> tuple[str, ...]:
        """The newest queries in which all words of `text` are, the newest first."""
        words = text.casefold().split()
        found = (
            query
            for query in reversed(self.queries)
            if query != text.strip() and all(word in query.casefold() for word in words)
        )
        return tuple(islice(found, most))

    def older(self, query: str) -> "History":
        """One step further back, past what stands in the bar; the oldest stays."""
        draft = self.draft if self.back else query
        for back in range(self.back + 1, len(self.queries) + 1):
            if self.queries[-back] != query.strip():
                return replace(self, back=back, draft=draft)
        return self

    def newer(self) -> "History":
        """One step towards the draft."""
        return replace(self, back=max(self.back - 1, 0))
