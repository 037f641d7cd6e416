"""Names right before a rank, whose first word may look like a part of them."""

from store.parse.phrases.kind import Kind
from store.parse.phrases.persons import word_of
from store.parse.phrases.stretch import Phrase, Stretch
from store.parse.words.book import known_as, word_set
from store.parse.words.level import bare
from store.parse.words.table import lists_of

_WORK = lists_of("functions", "audiences")
_NAMED = 2  # words


def before_rank(stretch: Stretch, best: Phrase, start: int, end: int) -> Phrase:
    """The likeliest name between two offsets without what is a part of the rank behind it."""
    return _with_given(stretch, best, start, end) or _without_its_first(stretch, best, end)


def _with_given(stretch: Stretch, best: Phrase, start: int, end: int) -> Phrase | None:
    """A family name that is a given one too, with the word before it instead of the field of work
    behind it: "Zora Francis Communications Director"."""
    spans = stretch.spans(best.start, best.end)
    before = stretch.spans(start, best.start)
    if len(spans) < _NAMED or not before or not _may_be_given(stretch.text(*before[-1])):
        return None
    field = stretch.text(spans[1][0], best.end)
    if not (known_as(field) & _WORK or bare(field) in word_set("short_ranks")):
        return None
    if stretch.read(spans[1][0], end).kind is not Kind.ROLE:
        return None
    name = stretch.read(before[-1][0], spans[0][1])
    return Phrase(before[-1][0], spans[0][1], name) if name.kind is Kind.NAME else None


def _may_be_given(word: str) -> bool:
    known = word_of(word)
    return known.fits and not (known.told or known.small or known.title)


def _without_its_first(stretch: Stretch, best: Phrase, end: int) -> Phrase:
    """A name without the word that the rank behind it begins with: "Jane Doe Senior Buyer"."""
    spans = stretch.spans(best.start, best.end)
    if len(spans) <= _NAMED or best.end >= end:
        return best
    start, stop = spans[-1][0], spans[-2][1]
    rank = bare(stretch.text(start, best.end)) in word_set("short_ranks")
    name = stretch.read(best.start, stop)
    if not rank or name.kind is not Kind.NAME or stretch.read(start, end).kind is not Kind.ROLE:
        return best
    return Phrase(best.start, stop, name, best.joined)
