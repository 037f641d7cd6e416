"""What every finder answers: a value, and why a reader may believe it."""

from typing import Generic, TypeVar

from msgspec import Struct

from store.model.document import Span

T = TypeVar("T")

SURE = 0.6
"""A score below this is shown to the user as "check this"."""


class Found(Struct, Generic[T], frozen=True):
    """`span` is in the document's text, None where the source said it outside of the text.

    `score` runs from 0 (a guess) to 1 (said in so many words); `why` is the rule, in words for
    the user.
    """

    value: T
    span: Span | None
    score: float
    why: str


class Step(Struct, frozen=True):
    """A change of mind: `rule` says why, in words for the user, `taken` for what from then on."""

    rule: str
    taken: str
