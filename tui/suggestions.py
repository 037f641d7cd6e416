"""What a query may go on to be, offered below the bar in which it is written."""

from msgspec import Struct
from msgspec.structs import replace

from store import Completion, Completions, Span


class Suggestions(Struct, frozen=True):
    """`span` is what of the query each of `items` would take the place of; one is `chosen`.

    `earlier` is whether they are queries that were asked before, `more` whether there are others.
    """

    span: Span = Span(0, 0)
    items: tuple[Completion, ...] = ()
    chosen: int = 0
    earlier: bool = False
    more: bool = False

    def __bool__(self) -> bool:
        return bool(self.items)

    def moved(self, by: int) -> "Suggestions":
        """With another one chosen; behind the last comes the first."""
        return replace(self, chosen=(self.chosen + by) % len(self.items)) if self.items else self

    def taken(self, text: str) -> str:
        """The query with the chosen one in it, and a blank behind it where it is whole."""
        said = self.items[self.chosen].text
        before, behind = text[: self.span.start], text[self.span.end :].lstrip()
        gap = "" if self.earlier or said.endswith(":") else " "
        return f"{before}{said}{gap}{behind}"


NO_SUGGESTIONS = Suggestions()


def completing(completions: Completions) -> Suggestions:
    """What the archive suggestions."""
    return Suggestions(completions.span, completions.items, more=completions.more)


def recalling(text: str, queries: tuple[str, ...]) -> Suggestions:
    """Queries asked before, in place of all that stands in the bar."""
    return Suggestions(Span(0, len(text)), tuple(map(Completion, queries)), earlier=True)
