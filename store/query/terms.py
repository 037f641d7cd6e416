"""What one term of a query asks for: words, words in a field, or a filter."""

import datetime
import re
from collections.abc import Iterable

from msgspec import Struct

from store.model.hits import Complaint, Order
from store.query.dialling import dialled, joined
from store.query.fields import FIELDS, Field, tag_word
from store.query.filters import FILTERS, ORDERS, SORT, SORTS, names, read_bare_range
from store.query.lexer import Lexeme
from store.query.syntax import All, Beginning, Dated, Nearly, Query, Some, Words
from store.text.fold import fold, grams, is_unspaced, runs, words
from store.text.similar import slips

_LONGEST = 100  # letters; whoever has typed so many wants no longer word
_QUOTED = 40  # characters of the query in a message
_NEARLY = re.compile(r"~(?P<before>[^~]+)~?|(?P<behind>[^~]+)~[12]?")


class Read(Struct, frozen=True):
    """What a term asks for, None for nothing, the order it wants, and what it could not mean."""

    query: Query | None = None
    order: Order | None = None
    complaint: Complaint | None = None


def is_name(name: str | None) -> bool:
    """Whether a query can say `name:`."""
    return name is not None and name.lower() in {*FIELDS, *FILTERS, SORT}


def read_term(
    term: Lexeme, now: datetime.datetime, field: Field = Field.EVERYTHING, *, typing: bool
) -> Read:
    """What `term` asks for where a term without a name is of `field`."""
    if term.name is None:
        return _bare(term, now, field, typing=typing)
    name = term.name.lower()
    if name in FIELDS:
        return Read(_in_field(term, FIELDS[name], typing=typing))
    if name in FILTERS:
        return _filtered(term, name, now)
    if name == SORT:
        order = ORDERS.get(term.value.lower())
        known = order or not term.value
        return Read(order=order) if known else Read(complaint=_refused(term, name, SORTS, ORDERS))
    query = read_words(f"{name}:{term.value}", field, typing=typing)
    return Read(query, complaint=_unknown(term, name))


def _bare(term: Lexeme, now: datetime.datetime, field: Field, *, typing: bool) -> Read:
    if field is Field.EVERYTHING and term.quoted is None:
        period, is_range = read_bare_range(term.value, now)
        if is_range:
            return Read(period, complaint=None if period else _turned(term, term.value))
    return Read(_in_field(term, field, typing=typing))


def _in_field(term: Lexeme, field: Field, *, typing: bool) -> Query | None:
    if field is Field.PHONE and (number := dialled(term.value)):
        return Beginning(number, field)
    if field is Field.TAG:
        return _tagged(term.value, typing=typing)
    near = None if term.quoted is not None else _NEARLY.fullmatch(term.value)
    if near:
        return read_nearly(near["before"] or near["behind"], field)
    return read_words(term.value, field, typing=typing)


def _tagged(text: str, *, typing: bool) -> Query | None:
    tag = tag_word(text)
    begun = typing or text.endswith("*")
    return (Beginning(tag, Field.TAG) if begun else Words((tag,), Field.TAG)) if tag else None


def _filtered(term: Lexeme, name: str, now: datetime.datetime) -> Read:
    query = FILTERS[name].read(term.value, now)
    if query or not term.value:
        return Read(query)
    first, dots, last = term.value.partition("..")
    turned = f"{last}..{first}"
    if dots and first and last and isinstance(FILTERS[name].read(turned, now), Dated):
        return Read(complaint=_turned(term, term.value))
    message = f"{name}: takes {FILTERS[name].takes}; this is left out."
    return Read(complaint=_refused(term, name, message, FILTERS[name].values))


def _turned(term: Lexeme, value: str) -> Complaint:
    first, _, last = value.partition("..")
    name = f"{term.name.lower()}:" if term.name else ""
    fix = f"{name}{last}..{first}"
    message = (
        f"{briefly(name + value)} is the wrong way round and is left out. "
        f"Did you mean {briefly(fix)}?"
    )
    return Complaint(term.span, message, fix, unfinished=term.typing)


def _refused(term: Lexeme, name: str, message: str, values: Iterable[str]) -> Complaint:
    near = _nearest(term.value.lower(), values)
    fix = f"{name}:{near}" if near else None
    hint = f" Did you mean {fix}?" if fix else ""
    return Complaint(term.span, f"{message}{hint}", fix, unfinished=term.typing)


def _unknown(term: Lexeme, name: str) -> Complaint | None:
    if not term.value or term.value.startswith("//"):
        return None
    near = _nearest(name, names())
    hint = f" Did you mean {near}: instead?" if near else ""
    message = f"There is no field {briefly(name)}; this is searched as words.{hint}"
    value = f'"{term.value}"' if term.quoted is not None else term.value
    return Complaint(term.span, message, f"{near}:{value}" if near else None)


def briefly(text: str) -> str:
    """The text as a message quotes it, however long it is."""
    return text if len(text) <= _QUOTED else f"{text[:_QUOTED]}…"


def _nearest(word: str, others: Iterable[str]) -> str | None:
    import difflib  # a millisecond that only a slip of the hand costs

    return next(iter(difflib.get_close_matches(word[:_LONGEST], list(others), n=1)), None)


def read_nearly(text: str, field: Field = Field.EVERYTHING) -> Query | None:
    """The words of `text`, each of which may be spelled a little otherwise, if it is long enough.

    In scripts without blanks there is no telling, and words are meant as they stand.
    """
    found = words(text)
    if any(map(is_unspaced, found)):
        return read_words(text, field)
    parts = tuple(
        Nearly(word, slips(word), field)
        if slips(word) and len(word) <= _LONGEST
        else Words((word,), field)
        for word in found
    )
    return All(parts) if len(parts) > 1 else next(iter(parts), None)


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
