"""How a query was read, in words."""

import datetime
from collections.abc import Iterator, Mapping, Sequence

from store.model.hits import Order, Understood
from store.query.fields import Field
from store.query.narrowing import facet_of
from store.query.syntax import (
    All,
    Beginning,
    Dated,
    Embargoed,
    Fact,
    Language,
    Meaning,
    Nearly,
    Not,
    Numbered,
    Part,
    Query,
    Shows,
    Some,
    Spoken,
    Standing,
    Stands,
    Trait,
    Words,
)
from store.text.fold import is_unspaced

_IN: Mapping[Field, str] = {
    Field.EVERYTHING: "with",
    Field.HEADLINE: "in the headline",
    Field.ISSUER: "by",
    Field.PLACE: "from",
    Field.NUMBER: "numbered",
    Field.CONTACT: "naming",
    Field.ORGANIZATION: "naming somebody of",
    Field.ROLE: "naming somebody who is",
    Field.EMAIL: "with the address",
    Field.PHONE: "with the phone number",
    Field.SPEAKER: "quoting",
    Field.TAG: "tagged",
    Field.NOTE: "noted",
}
_TRAITS: Mapping[Trait, str] = {
    Trait.CONTACT: "naming somebody to call",
    Trait.PHONE: "with a phone number",
    Trait.EMAIL: "with a mail address",
    Trait.EMBARGO: "printed with an embargo",
    Trait.DOUBT: "read with doubts",
    Trait.REVISION: "replacing an earlier one",
}
_STANDINGS: Mapping[Standing, str] = {
    Standing.READ: "read",
    Standing.STARRED: "starred",
    Standing.TAGGED: "with a tag",
    Standing.NOTED: "with a note",
    Standing.ORIGINAL: "whose original is kept",
    Standing.REVISED: "replaced by a later one",
    Standing.DUPLICATE: "nearly the same as another one",
}
_ORDERS: Mapping[Order, str] = {
    Order.NEWEST: "the newest first",
    Order.OLDEST: "the oldest first",
    Order.RELEVANCE: "the most fitting first",
}


def understood(meaning: Meaning) -> tuple[Understood, ...]:
    """Each part of the query with its words, in the order of the text."""
    return tuple(Understood(part.span, _part(part), facet_of(part.query)) for part in meaning.parts)


def worded(query: Query) -> str:
    """What a query asks for: `by “orbita”`, `without “lunar”`, `from 2013 on`."""
    match query:
        case All(parts):
            return _all(parts)
        case Some(parts):
            return " or ".join(map(_within, parts)) or "nothing"
        case Not(part):
            return _without(part)
        case Words() | Beginning() | Nearly():
            return f"{_IN[query.field]} {_spoken(query)}"
        case Stands(standing):
            return _STANDINGS[standing]
        case _:
            return _fact(query)


def _part(part: Part) -> str:
    said = [] if part.query is None else [worded(part.query)]
    return ", ".join([*said, *([_ORDERS[part.order]] if part.order else [])])


def _all(parts: Sequence[Query]) -> str:
    spoken = [part for part in parts if isinstance(part, Words | Beginning)]
    if len(spoken) == len(parts) > 1 and isinstance(parts[-1], Beginning):
        field = parts[-1].field  # of a phrase whose end is being typed
        if all(part.field is field for part in spoken):
            return f"{_IN[field]} {' and '.join(map(_spoken, spoken))}"
    return " and ".join(map(_within, parts)) or "everything"


def _within(query: Query) -> str:
    return f"({worded(query)})" if isinstance(query, All | Some) and query.parts else worded(query)


def _without(query: Query) -> str:
    match query:
        case Stands(Standing.READ):
            return "unread"
        case Words(_, Field.EVERYTHING) | Beginning(_, Field.EVERYTHING):
            return f"without {_spoken(query)}"
        case Nearly(_, _, Field.EVERYTHING):
            return f"without {_spoken(query)}"
        case _:
            return f"not {_within(query)}"


def _spoken(query: Spoken) -> str:
    match query:
        case Words(words, Field.NUMBER):
            return "-".join(words)
        case Words(words):
            return f"“{_unspelled(words)}”"
        case Beginning(letters, Field.PHONE):
            return f"{'+' if letters.startswith('x') else ''}{letters.removeprefix('x')}…"
        case Beginning(letters):
            return f"“{letters}…”"
        case Nearly(word, slips):
            return f"“{word}” or nearly so ({slips} {'letter' if slips == 1 else 'letters'} off)"


def _unspelled(words: Sequence[str]) -> str:
    """The words as they are written: where none are parted, each repeats the end of the last."""
    text = ""
    for word in words:
        if text and is_unspaced(word) and text[-1] == word[0]:
            text += word[1:]
        else:
            text += f" {word}" if text else word
    return text


def _fact(query: Fact) -> str:
    match query:
        case Language(code):
            return f"in {code}"
        case Dated(first, last):
            return _dated(first, last)
        case Shows(trait):
            return _TRAITS[trait]
        case Embargoed():
            return "under an embargo"
        case Numbered(id):
            return f"release {id}"


def _dated(first: datetime.date | None, last: datetime.date | None) -> str:
    if first and last:
        whole = next(_whole(first, last), None)
        return f"of {whole}" if whole else f"from {_start(first)} to {_end(last)}"
    if first:
        return f"from {_start(first)} on"
    return f"until {_end(last)}" if last else "with a date"


def _whole(first: datetime.date, last: datetime.date) -> Iterator[str]:
    """The year, month or day that it is."""
    for start, end in zip(_sizes(first, begins=True), _sizes(last, begins=False), strict=True):
        if start == end and start:
            yield start


def _sizes(day: datetime.date, *, begins: bool) -> tuple[str | None, ...]:
    beside = day.toordinal() + (-1 if begins else 1)
    outer = (
        None
        if not 1 <= beside <= datetime.date.max.toordinal()
        else (datetime.date.fromordinal(beside))
    )
    year = outer is None or outer.year != day.year
    month = outer is None or outer.month != day.month
    return (
        f"{day.year:04}" if year else None,
        f"{day.year:04}-{day.month:02}" if month else None,
        day.isoformat(),
    )


def _start(day: datetime.date) -> str:
    return next(filter(None, _sizes(day, begins=True)))


def _end(day: datetime.date) -> str:
    return next(filter(None, _sizes(day, begins=False)))
