"""The words of a query that no release has, with those that may have been meant."""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING

from store.index.near import nearest
from store.index.schema import BEGINNING
from store.index.terms import terms
from store.index.values import LISTED, beginning, value_of
from store.model.document import Span
from store.model.hits import Complaint
from store.query.fields import MARKED, Field
from store.query.syntax import All, Beginning, Meaning, Nearly, Part, Query, Some, Words
from store.query.terms import briefly
from store.text.highlight import highlight

if TYPE_CHECKING:
    from tantivy import Searcher

_MOST = 10
"""Words that are told; to look for the nearest to each takes time."""
_NOTHING_HAS: Mapping[Field, str] = {
    Field.EVERYTHING: "No release says",
    Field.HEADLINE: "No headline has",
    Field.ISSUER: "No issuer has",
    Field.PLACE: "No place has",
    Field.NUMBER: "No release's number has",
    Field.CONTACT: "No contact has",
    Field.ORGANIZATION: "No contact's organisation has",
    Field.ROLE: "No contact's role has",
    Field.EMAIL: "No mail address has",
    Field.PHONE: "No phone number begins with",
    Field.SPEAKER: "No speaker has",
}


def complaints(searcher: "Searcher", text: str, meaning: Meaning) -> tuple[Complaint, ...]:
    """All that is wrong with a query, in the order of the text."""
    if not searcher.num_docs:
        return meaning.complaints
    known = {complaint.span for complaint in meaning.complaints}
    doubtful = (part for part in meaning.wanted if part.span not in known)
    missing = (each for part in doubtful for each in _of_part(searcher, text, part))
    told = (*meaning.complaints, *islice(missing, _MOST))
    return tuple(sorted(told, key=lambda each: each.span.start))


def _of_part(searcher: "Searcher", text: str, part: Part) -> Iterator[Complaint]:
    """Of a term that can be read in two ways, only where neither is there."""
    if part.query is None or _is_there(searcher, part.query):
        return
    for field, word in _words(part.query):
        if field not in MARKED and not _has(searcher, field, word):
            yield _complaint(searcher, text, part.span, field, word)
            return


def _words(query: Query) -> Iterator[tuple[Field, str]]:
    """The words of a term, with a `*` behind those of which it is only the beginning."""
    match query:
        case All(parts):
            for part in parts:
                yield from _words(part)
        case Some((first, *_)):
            yield from _words(first)
        case Words(words, field):
            yield from ((field, word) for word in words)
        case Beginning(letters, field):
            yield field, f"{letters}*"
        case _:
            return


def _is_there(searcher: "Searcher", query: Query) -> bool:
    """Whether every word of a term is somewhere."""
    if isinstance(query, Some):
        return any(_is_there(searcher, part) for part in query.parts)
    if isinstance(query, Nearly):
        return True
    return all(field in MARKED or _has(searcher, field, word) for field, word in _words(query))


def _has(searcher: "Searcher", field: Field, word: str) -> bool:
    if not word.endswith("*"):
        return searcher.doc_freq(field.value, word) > 0
    letters = word[:-1]
    if field is Field.EVERYTHING and len(letters) <= BEGINNING:
        return searcher.doc_freq("beginnings", letters) > 0
    return bool(searcher.terms_with_prefix(field.value, letters, limit=1))


def _complaint(searcher: "Searcher", text: str, span: Span, field: Field, word: str) -> Complaint:
    letters = word.removesuffix("*")
    shown = letters.removeprefix("x") if field is Field.PHONE else letters
    said = f"{_NOTHING_HAS[field]} “{briefly(shown)}”"
    near = nearest(searcher, field, letters)
    if not near:
        return Complaint(span, f"{said}.")
    value = _value(searcher, field, near[0].word)
    fix = _fixed(text[span.start : span.end], word, near[0].word)
    if value:
        return Complaint(span, f"{said}. Did you mean {value[0]} ({value[1]:,})?", fix)
    return Complaint(span, f"{said}; “{near[0].word}” is in {near[0].releases:,}.", fix)


def _value(searcher: "Searcher", field: Field, word: str) -> tuple[str, int] | None:
    """The commonest value of a field that has a word, and how many releases have it."""
    if field not in LISTED:
        return None
    found = terms(searcher, "value", beginning(field, word), 1)
    return next(((value_of(entry), count) for entry, count in found), None)


def _fixed(term: str, word: str, better: str) -> str | None:
    """The term with another word where the one stands that is not found."""
    places = highlight(term, [word])
    if not places:
        return None
    last = places[-1]
    return f"{term[: last.start]}{better}{term[last.end :]}"
