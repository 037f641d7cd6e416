"""The text of a release in the forms in which an issuer's finders read it."""

from itertools import pairwise
from typing import Self

from msgspec import Struct

from store.model.document import Document, PartKind
from store.parse.areas.head import Head
from store.parse.page.joining import Prose, prose_of
from store.parse.page.sheet import Line
from store.parse.trace import Found
from store.parse.words.book import is_wide
from store.parse.words.level import levelled, lower

_READ = 24_000
_LONG, _LONG_WIDE = 60, 25
_PARAGRAPH, _FEW = 150, 7
_STOPS, _WIDE_STOPS = (".", ".”", '"'), ("。", ".")


class Cased(Struct, frozen=True):
    """A levelled text, and the same in lower case, in which names are looked for."""

    level: str
    lowered: str

    def below(self, above: Self) -> Self:
        """Both texts, this one from a new line on."""
        return type(self)(f"{above.level}\n{self.level}", f"{above.lowered}\n{self.lowered}")


class Texts(Struct, frozen=True):
    """What a release says.

    `running` are the sentences of `prose`, `above` what stands at its head but for the headline,
    `tail` what comes behind. `spoken` are the sentences in lower case, `told` the text without the
    headline, whose first `over` characters stand over them, both without line ends inside of
    sentences. `titles` are the headline and those of the source.
    """

    whole: Cased
    running: Cased
    above: Cased
    tail: Cased
    prose: Prose
    spoken: str
    told: str
    over: int
    headline: str
    titles: Cased


def texts_of(
    document: Document, head: Head, lines: list[Line], headline: Found[str] | None
) -> Texts:
    """The forms of the first 24,000 characters."""
    title = headline.value if headline else ""
    level = levelled(document.text[:_READ])
    whole = Cased(level, lower(level))
    prose = prose_of(lines, _start(lines, head, headline))
    running = levelled(prose.text)
    spoken = lower(running).replace("\n", " ")
    over = _without(whole.lowered[: prose.start], headline)
    titles = f"{document.title or ''}\n{title}"
    return Texts(
        whole=whole,
        running=Cased(running, lower(running)),
        above=Cased(
            _without(whole.level[: head.body], headline),
            _without(whole.lowered[: head.body], headline),
        ),
        tail=Cased(whole.level[prose.end :], whole.lowered[prose.end :]),
        prose=prose,
        spoken=spoken,
        told=f"{over}\n{spoken}\n{whole.lowered[prose.end :]}",
        over=len(over),
        headline=title,
        titles=Cased(titles, lower(titles)),
    )


def _start(lines: list[Line], head: Head, headline: Found[str] | None) -> int:
    """Where the sentences begin: where the head ends or a line before runs, or at a long line if
    the head takes all."""
    if head.dateline or not lines:
        return head.dateline.end if head.dateline else head.body
    start = head.body
    if headline and headline.span:
        runs = _first_run(lines, headline.span.end)
        start = start if runs is None else min(start, runs)
    if start < lines[-1].end:
        return start
    wide = is_wide(f"{lines[0].text[:40]}{lines[-1].text[:40]}")
    long, stops = (_LONG_WIDE, _WIDE_STOPS) if wide else (_LONG, _STOPS)
    ends = (line.start for line in lines if len(line.text) > long and line.text.endswith(stops))
    return next(ends, start)


def _first_run(lines: list[Line], start: int) -> int | None:
    """The first line from there on that a sentence fills, or begins and the next line goes on."""
    for line, below in pairwise(lines):
        text = line.text
        if line.start < start or line.kind is PartKind.CHROME or len(text) < _LONG:
            continue
        goes_on = below.text[0].islower() or text.endswith(_STOPS) or len(text) > _PARAGRAPH
        if text[0].isupper() and len(text.split()) > _FEW and goes_on:
            return line.start
    return None


def _without(text: str, headline: Found[str] | None) -> str:
    """The text without its headline, in which a name may be shortened."""
    span = headline.span if headline else None
    return f"{text[: span.start]}\n{text[span.end :]}" if span else text
