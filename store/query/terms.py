"""What one term of a query asks for: words, words in a field, or a filter."""

import difflib

from store.model.hits import Complaint
from store.query.fields import Field
from store.query.filters import FIELDS, FILTERS
from store.query.lexer import Lexeme
from store.query.syntax import Query, Words
from store.text.fold import RUN, fold, grams, is_unspaced, words


def is_name(name: str | None) -> bool:
    """Whether a query can say `name:`."""
    return name is not None and (name.lower() in FIELDS or name.lower() in FILTERS)


def read_term(term: Lexeme, *, typing: bool) -> tuple[Query | None, Complaint | None]:
    """What `term` asks for, None for nothing, and what it could not mean."""
    if term.name is None:
        return read_words(term.value, typing=typing), None
    name = term.name.lower()
    if name in FIELDS:
        return read_words(term.value, FIELDS[name], typing=typing), None
    if name in FILTERS:
        query = FILTERS[name].read(term.value)
        if query or not term.value:
            return query, None
        message = f"{name}: takes {FILTERS[name].takes}; this is left out."
        return None, Complaint(term.span, message)
    return read_words(f"{name}:{term.value}", typing=typing), _unknown(term, name)


def _unknown(term: Lexeme, name: str) -> Complaint | None:
    if not term.value or term.value.startswith("//"):
        return None
    near = difflib.get_close_matches(name, [*FIELDS, *FILTERS], n=1)
    hint = f" Did you mean {near[0]}: instead?" if near else ""
    return Complaint(term.span, f"There is no field {name}; this is searched as words.{hint}")


def read_words(text: str, field: Field = Field.EVERYTHING, *, typing: bool = False) -> Words | None:
    """The neighbouring words that `text` asks for; None if there are none.

    The last is a beginning if a `*` stands behind it, or if it is being typed. In scripts without
    blanks words begin and end anywhere, so the last character need not end a run.
    """
    *others, last = RUN.findall(fold(text)) or [""]
    if not last:
        return None
    before = [word for run in others for word in words(run)]
    if is_unspaced(last):
        *pairs, single = grams(last)
        return Words((*before, *(pairs or [single])), field, prefix=not pairs)
    [word] = words(last)
    begins = text.endswith("*") or (typing and bool(words(text[-1])))
    return Words((*before, word), field, prefix=begins)
