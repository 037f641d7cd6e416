"""What helps a person to ask: what a word may go on to be, and ways out where nothing is found."""

from msgspec import Struct

from store.model.document import Span


class Completion(Struct, frozen=True):
    """What may stand in the place of what is being typed, and in how many releases that is."""

    text: str
    releases: int | None = None


class Completions(Struct, frozen=True):
    """`span` is what is being typed, which each of `items` would replace.

    There are `more` that it may go on to be, which are there once more of it is typed.
    """

    span: Span = Span(0, 0)
    items: tuple[Completion, ...] = ()
    more: bool = False


class WayOut(Struct, frozen=True):
    """A query near one that finds nothing, what is other about it, and how much it finds."""

    text: str
    words: str
    releases: int
