"""What is being typed, gone on with from what the archive holds."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from store.index.beside import NOTHING, Beside
from store.index.index import Index
from store.index.keys import language_key
from store.index.values import LISTED, beginning, value_of
from store.model.asking import Completion, Completions
from store.query.fields import Field, tag_word
from store.query.suggest import Begun, begun, fixed
from store.text.fold import words

if TYPE_CHECKING:
    from tantivy import Searcher

MOST = 8
"""Completions that are offered at once."""
_SPELLINGS = 60
"""Entries that are looked at for so many values, as one value may be spelled in several ways."""


def complete(index: Index, text: str, cursor: int, beside: Beside = NOTHING) -> Completions:
    """What the term at the cursor may go on to be, the commonest first.

    Raises IndexDamagedError.
    """
    term = begun(text, cursor)
    if term is None:
        return Completions()
    with index.reading() as searcher:
        found = [*map(Completion, fixed(term))]
        if searcher is not None and term.name is not None:
            found += _values(searcher, term, beside)
    whole = text[term.span.start : term.span.end]
    others = tuple(each for each in found if each.text != whole)[:MOST]
    return Completions(term.span, others)


def _values(searcher: "Searcher", term: Begun, beside: Beside) -> Iterator[Completion]:
    if term.of_language:
        counted = _languages(searcher, term.value)
    elif term.field is Field.TAG:
        counted = _tags(beside, term.value)
    elif term.field in LISTED and term.field is not None:
        counted = _written(searcher, term.field, term.value)
    else:
        return
    for value, releases in counted:
        yield Completion(term.with_value(value), releases)


def _written(searcher: "Searcher", field: Field, value: str) -> Iterable[tuple[str, int]]:
    """The values of a field, one of each that differ in case and the like alone."""
    wanted = beginning(field, " ".join(words(value)))
    commonest: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for entry, releases in searcher.terms_with_prefix("value", wanted, limit=_SPELLINGS):
        value = value_of(entry)
        counts[commonest.setdefault(" ".join(words(value)), value)] += releases
    return counts.most_common()


def _languages(searcher: "Searcher", value: str) -> Iterable[tuple[str, int]]:
    prefix = language_key("")
    found = searcher.terms_with_prefix("key", f"{prefix}{value.lower()}", limit=MOST)
    return ((key.removeprefix(prefix), releases) for key, releases in found)


def _tags(beside: Beside, value: str) -> Iterable[tuple[str, int]]:
    wanted = tag_word(value)
    tags = Counter(tag for marks in beside.marks().values() for tag in marks.tags)
    return [(tag, n) for tag, n in tags.most_common() if tag_word(tag).startswith(wanted)][:MOST]
