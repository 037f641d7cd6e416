"""A release's text as the finders of contacts see it."""

from msgspec import Struct

from store.parse.facts.index import EmailFound, FactIndex
from store.parse.page.strips import Strip


class Page(Struct, frozen=True):
    """`text` is levelled; `language` is ISO 639-1."""

    text: str
    facts: FactIndex
    language: str | None = None

    def body(self, strip: Strip) -> str:
        """The text of a strip."""
        return self.text[strip.start : strip.end]

    def words(self, strip: Strip) -> str:
        """The text of a strip without its facts, each of which leaves a line's end."""
        parts, position = [], strip.start
        for fact in self.facts.within(strip.start, strip.end):
            parts.append(self.text[position : fact.span.start])
            position = fact.span.end
        return "\n".join([*parts, self.text[position : strip.end]])

    def fact_count(self, strip: Strip) -> int:
        return self.facts.count(strip.start, strip.end)

    def addresses(self, strip: Strip) -> list[str]:
        """The mail addresses in a strip."""
        found = self.facts.within(strip.start, strip.end)
        return [f.address for f in found if isinstance(f, EmailFound) and f.address]
