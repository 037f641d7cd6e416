"""What is being typed, gone on with from what the archive holds."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

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
"""Completions that are offered at once."""
_ENTRIES = 2 * MOST * MOST_WORDS
"""Entries that are looked at for so many values: each word begins one, as it is spelled."""


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
        counted = _written(searcher, term, term.field)
    else:
        return
    for value, releases in counted:
        yield Completion(term.with_value(value), releases)


def _written(searcher: "Searcher", term: Begun, field: Field) -> Iterable[tuple[str, int]]:
    """The values of a field, one of each that differ in case and the like alone.

    One has several entries, and so has a release: what the value finds is asked, not added up.
    """
    wanted = beginning(field, " ".join(words(term.value)))
    commonest: dict[tuple[str, ...], str] = {}
    for entry, _ in terms(searcher, "value", wanted, _ENTRIES):
        value = value_of(entry)
        commonest.setdefault(tuple(words(value)), value)
    moment = now()
    counted = [
        (value, count(searcher, meant(term.with_value(value), moment)))
        for value in list(commonest.values())[:MOST]
    ]
    return sorted(counted, key=lambda each: -each[1])


def _languages(searcher: "Searcher", value: str) -> Iterable[tuple[str, int]]:
    prefix = language_key("")
    found = terms(searcher, "key", f"{prefix}{value.lower()}", MOST)
    return ((key.removeprefix(prefix), releases) for key, releases in found)


def _tags(beside: Beside, value: str) -> Iterable[tuple[str, int]]:
    wanted = tag_word(value)
    names: dict[str, str] = {}
    tags: Counter[str] = Counter()
    for marks in beside.marks().values():
        spelled = {tag_word(tag): tag for tag in marks.tags}
        for word in filter(lambda word: word.startswith(wanted), spelled):
            names.setdefault(word, spelled[word])
            tags[word] += 1
    return [(names[word], n) for word, n in tags.most_common(MOST)]
