"""What is being typed, gone on with from what the archive holds."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from store.index.beside import NOTHING, Beside
from store.index.index import Index
from store.index.keys import language_key
from store.index.search import count, now
from store.index.terms import terms
from store.index.values import LISTED, MOST_WORDS, beginning, value_of
from store.model.asking import Completion, Completions
from store.query.fields import Field, tag_word
from store.query.narrowing import meant
from store.query.suggest import Begun, begun, fixed
from store.text.fold import words

if TYPE_CHECKING:
    from tantivy import Searcher

MOST = 8
"""Values of the archive that are offered at once, as each is counted; others are only told of."""
_ENTRIES = 2 * MOST * MOST_WORDS
"""Entries that are looked at for so many values: each word begins one, as it is spelled."""


class Values(NamedTuple):
    """Values with how many releases have each; there are `more` than these."""

    counted: Sequence[tuple[str, int]]
    more: bool


NO_VALUES = Values((), more=False)


def complete(index: Index, text: str, cursor: int, beside: Beside = NOTHING) -> Completions:
    """What the term at the cursor may go on to be, the commonest first.

    Raises IndexDamagedError.
    """
    term = begun(text, cursor)
    if term is None:
        return Completions()
    values = NO_VALUES
    with index.reading() as searcher:
        if searcher is not None and term.name is not None:
            values = _values(searcher, term, beside)
    valued = (Completion(term.with_value(value), n) for value, n in values.counted)
    whole = text[term.span.start : term.span.end]
    offered = (*map(Completion, fixed(term)), *valued)
    others = tuple(each for each in offered if each.text != whole)
    return Completions(term.span, others, values.more)


def _values(searcher: "Searcher", term: Begun, beside: Beside) -> Values:
    if term.of_language:
        return _languages(searcher, term.value)
    if term.field is Field.TAG:
        return _tags(beside, term.value)
    if term.field in LISTED and term.field is not None:
        return _written(searcher, term, term.field)
    return NO_VALUES


def _written(searcher: "Searcher", term: Begun, field: Field) -> Values:
    """The values of a field, one of each that differ in case and the like alone.

    One has several entries, and so has a release: what the value finds is asked, not added up.
    """
    wanted = beginning(field, " ".join(words(term.value)))
    commonest: dict[tuple[str, ...], str] = {}
    entries = terms(searcher, "value", wanted, _ENTRIES)
    for entry, _ in entries:
        value = value_of(entry)
        commonest.setdefault(tuple(words(value)), value)
    moment = now()
    counted = [
        (value, count(searcher, meant(term.with_value(value), moment)))
        for value in list(commonest.values())[:MOST]
    ]
    counted.sort(key=lambda each: -each[1])
    return Values(counted, len(commonest) > MOST or len(entries) == _ENTRIES)


def _languages(searcher: "Searcher", value: str) -> Values:
    prefix = language_key("")
    found = terms(searcher, "key", f"{prefix}{value.lower()}", MOST + 1)
    return _first([(key.removeprefix(prefix), releases) for key, releases in found])


def _tags(beside: Beside, value: str) -> Values:
    wanted = tag_word(value)
    names: dict[str, str] = {}
    tags: Counter[str] = Counter()
    for marks in beside.marks().values():
        spelled = {tag_word(tag): tag for tag in marks.tags}
        for word in filter(lambda word: word.startswith(wanted), spelled):
            names.setdefault(word, spelled[word])
            tags[word] += 1
    return _first([(names[word], n) for word, n in tags.most_common(MOST + 1)])


def _first(counted: list[tuple[str, int]]) -> Values:
    return Values(counted[:MOST], len(counted) > MOST)
