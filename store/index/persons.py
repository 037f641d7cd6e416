"""Who speaks in the releases that a query finds, from the sightings that the index keeps."""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

import msgspec

from store.errors import NotFoundError
from store.index.beside import NOTHING, Beside
from store.index.compile import compile_query
from store.index.document import Record
from store.index.index import Index
from store.index.keys import handle_key
from store.index.schema import schema
from store.index.search import now
from store.model.contact import Contact
from store.model.person import People, Person, Sighting
from store.people.choose import choose
from store.people.key import handles, handles_of_key, keys, reach
from store.people.merge import Group, gather
from store.people.rank import rank
from store.query.fields import Field
from store.query.parser import parse
from store.query.syntax import All, Beginning, Query
from store.text.fold import words

if TYPE_CHECKING:
    from tantivy import Query as Compiled
    from tantivy import Searcher

_NEWEST = 2000
"""People are known by the newest releases that are found, so that the time it takes is bounded."""
_A_PERSON = 20
"""Releases that are looked at for each who is asked for, where that is more."""
_FEW = 200
"""Of fewer sightings, others that share an address or a number tell whose it is."""
_ROUNDS = 4  # of looking up a person's further addresses
_LONGEST, _MOST = 50, 10
"""Letters and words of a name by which releases are looked up; all of it is compared then."""


def people(index: Index, text: str, limit: int, beside: Beside = NOTHING) -> People:
    """Whom to call about what `text` finds, as the newest of its releases tell.

    These are 2,000, and more where more people are asked for. Raises IndexDamagedError.
    """
    most = max(_NEWEST, _A_PERSON * limit)
    seen = tuple(_sightings(index, parse(text, now()).query, beside, most))
    return rank(seen, datetime.date.today(), limit, _others(index, seen))


def named(index: Index, name: str) -> tuple[Person, ...]:
    """The persons and desks in whose name and addresses all words of `name` are beginnings.

    The one to call first comes first; raises IndexDamagedError.
    """
    wanted = dict.fromkeys(words(name))
    if not wanted:
        return ()
    parts = tuple(Beginning(word[:_LONGEST], Field.CONTACT) for word in islice(wanted, _MOST))
    seen = _sightings(index, All(parts))
    fitting = tuple(sighting for sighting in seen if _fits(sighting.contact, wanted))
    return rank(fitting, datetime.date.today(), others=_others(index, fitting)).persons


def person(index: Index, key: str) -> Person:
    """The person or desk whose key is or was `key`; raises NotFoundError, IndexDamagedError."""
    group = _group(index, key)
    if not group:
        raise NotFoundError("The archive knows no such person any more.", "Search again.")
    return choose(group)


def sightings_of(index: Index, seen: Sighting) -> Group:
    """All that are of the person or desk of this one; of one that it does not know, none.

    Raises IndexDamagedError.
    """
    return _group(index, next(keys(seen), ""))


def _group(index: Index, key: str) -> Group:
    seen: dict[Sighting, None] = {}
    known: set[str] = set()
    group: Group = ()
    wanted = set(handles_of_key(key))
    for _ in range(_ROUNDS):
        if not wanted - known:
            break
        seen.update(dict.fromkeys(_bearing(index, wanted - known)))
        known |= wanted
        group = next((group for group in gather(seen) if _has_key(group, key)), ())
        wanted = {handle for sighting in group for handle in handles(sighting.contact)}
    return group


def _has_key(group: Group, key: str) -> bool:
    return any(key in keys(sighting) for sighting in group)


def _fits(contact: Contact, wanted: Iterable[str]) -> bool:
    has = [*words(contact.name or ""), *(word for email in contact.emails for word in words(email))]
    return all(any(word.startswith(beginning) for word in has) for beginning in wanted)


def _bearing(index: Index, wanted: Iterable[str]) -> Iterator[Sighting]:
    from tantivy import Query as Compiled

    terms = [handle_key(handle) for handle in sorted(wanted)]
    with index.reading() as searcher:
        if searcher is not None:
            yield from _newest(searcher, Compiled.term_set_query(schema(), "key", terms))


def _others(index: Index, seen: Sequence[Sighting]) -> Iterable[Sighting]:
    """Sightings anywhere that share an address or a number with a few that were seen."""
    ways = {way for sighting in seen for way in reach(sighting.contact)}
    return _bearing(index, ways) if ways and len(seen) < _FEW else ()


def _sightings(
    index: Index, query: Query, beside: Beside = NOTHING, most: int = _NEWEST
) -> Iterator[Sighting]:
    """Every contact of the newest releases that `query` finds, the newest first."""
    with index.reading() as searcher:
        if searcher is not None:
            yield from _newest(searcher, compile_query(query, searcher, beside), most)


def _newest(searcher: "Searcher", query: "Compiled", most: int = _NEWEST) -> Iterator[Sighting]:
    found = searcher.search(query, most, count=False, order_by_field="order")
    for _, place in found.hits:
        record = _records.decode(searcher.doc(place)["record"][0])
        row = record.row
        for contact in record.contacts:
            yield Sighting(row.id, row.date, contact, row.issuer, row.embargo)


_records = msgspec.json.Decoder(Record)
