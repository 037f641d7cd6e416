"""What in a text can be dialled or written to."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from msgspec import Struct

from store.model.contact import PhoneType
from store.model.document import Span


class PhoneFound(Struct, frozen=True):
    """`span` is of the number with its extension, `label` is where its label begins.

    `number` is E.164 or None for an extension that stands alone, `printed` what the number was
    read from. `labelled` says that the type was printed; `general` is a whole house's number,
    `refused` one that is offered for something else; `valid` says that a numbering plan knows it.
    """

    span: Span
    label: int
    number: str | None
    type: PhoneType = PhoneType.VOICE
    extension: str | None = None
    printed: str = ""
    labelled: bool = False
    general: bool = False
    refused: bool = False
    valid: bool = True

    @property
    def says_country(self) -> bool:
        """It is printed with its country's code."""
        return self.printed.lstrip("( ").startswith(("+", "00"))


class EmailFound(Struct, frozen=True):
    """`address` is lower case; None where the text only gives a pattern that is nobody's."""

    span: Span
    address: str | None


Fact = PhoneFound | EmailFound


class Spans:
    """Stretches of a text, however they overlap, asked by place."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(spans, key=lambda span: span.start):
            if self._ends and span.start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def meet(self, start: int, end: int | None = None) -> bool:
        """Whether some of a stretch, or one character, is in any of them."""
        before = bisect_left(self._starts, start + 1 if end is None else end) - 1
        return before >= 0 and start < self._ends[before]


class FactIndex:
    """The facts of a text by place."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        self.facts = tuple(sorted(facts, key=lambda fact: fact.span.start))
        self._starts = [fact.span.start for fact in self.facts]

    def within(self, start: int, end: int) -> tuple[Fact, ...]:
        """The facts that begin between two offsets."""
        return self.facts[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def count(self, start: int, end: int) -> int:
        """How many facts begin between two offsets."""
        return bisect_left(self._starts, end) - bisect_left(self._starts, start)

    def types(self, start: int, end: int) -> set[type]:
        """Which types of fact begin between two offsets."""
        return {type(fact) for fact in self.within(start, end)}
