"""What one term of a query asks for: words, words in a field, or a filter."""

from store.model.hits import Complaint
from store.query.dialling import joined
from store.query.fields import Field
from store.query.filters import FIELDS, FILTERS
from store.query.lexer import Lexeme
from store.query.syntax import All, Beginning, Query, Some, Words
from store.text.fold import fold, grams, is_unspaced, runs, words

_LONGEST = 100  # letters; whoever has typed so many wants no longer word


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
        return None, Complaint(term.span, _refusal(name, term.value))
    return read_words(f"{name}:{term.value}", typing=typing), _unknown(term, name)


def _refusal(name: str, value: str) -> str:
    first, dots, last = value.partition("..")
    if dots and first and last and FILTERS[name].read(turned := f"{last}..{first}"):
        return f"{name}:{value} is the wrong way round and is left out. Write {name}:{turned}"
    return f"{name}: takes {FILTERS[name].takes}; this is left out."


def _unknown(term: Lexeme, name: str) -> Complaint | None:
    if not term.value or term.value.startswith("//"):
        return None
    import difflib  # a millisecond that only a slip of the hand costs

    near = difflib.get_close_matches(name, [*FIELDS, *FILTERS], n=1)
    hint = f" Did you mean {near[0]}: instead?" if near else ""
    return Complaint(term.span, f"There is no field {name}; this is searched as words.{hint}")


def read_words(text: str, field: Field = Field.EVERYTHING, *, typing: bool = False) -> Query | None:
    """The neighbouring words that `text` asks for; None if there are none.

    The last is only the beginning of a word if a `*` stands behind it or if it is being typed;
    then it may stand anywhere, and takes its place when it is whole. In scripts without blanks
    words end anywhere: there the last two characters are whole, and a single one is a beginning.
    A telephone number that is written in groups may stand in one.
    """
    query, number = _read_words(text, field, typing=typing), joined(text)
    if query is None or number is None:
        return query
    return Some((query, Beginning(number, field) if typing else Words((number,), field)))


def _read_words(text: str, field: Field, *, typing: bool) -> Query | None:
    *others, last = [run for run, _ in runs(fold(text))] or [""]
    if not last:
        return None
    before = tuple(word for run in others for word in words(run))
    if is_unspaced(last):
        *pairs, single = grams(last)
        if pairs:
            return Words((*before, *pairs), field)
        return _begun(before, single, field)
    [word] = words(last)
    if len(word) <= _LONGEST and (text.endswith("*") or (typing and words(text[-1]))):
        return _begun(before, word, field)
    return Words((*before, word), field)


def _begun(before: tuple[str, ...], letters: str, field: Field) -> Query:
    last = Beginning(letters, field)
    return All((Words(before, field), last)) if before else last
