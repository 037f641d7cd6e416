"""Why a field of a release says what it says."""

from msgspec import Struct

from store.model.document import Span


class Explained(Struct, frozen=True):
    """One answer of the parser; `score` runs from 0 (a guess) to 1 (said in so many words).

    `printed` is the text that it was read from, at `span` of the document's text; None where the
    source said it outside of the text. `doubtful` is what the browser marks to be checked. Of a
    contact, `contacts.0` answers for its kind, and each number and address answers by itself.
    `by_hand` is what a person has set, here or everywhere; `why` then says so in sentences.
    """

    field: str
    value: str
    score: float
    why: str
    printed: str | None = None
    span: Span | None = None
    doubtful: bool = False
    by_hand: bool = False


Explanation = tuple[Explained, ...]
"""A release's answers in the order of its fields."""
