"""Which sightings are of one human being or one desk, in whatever order they come.

Two sightings are of one person if they print the same name and share an address, a number, an
organisation or an issuer. If their names only can be the same (a family name alone, initials), they
have to share an address or a number that nobody of a third, incompatible name shares: such a one is
a shared mailbox or a switchboard, and says nothing. A desk is known by its address, or by its name
with a number or with its organisation.
"""

from collections.abc import Hashable, Iterable, Iterator, Sequence

from store.model.contact import ContactKind
from store.model.person import Sighting
from store.people.belief import believed
from store.people.key import reach
from store.people.linking import linked, sharing
from store.people.names import all_compatible
from store.text.fold import is_unspaced
from store.text.names import Name, house_words, name_words

Group = tuple[Sighting, ...]


def gather(sightings: Iterable[Sighting], others: Iterable[Sighting] = ()) -> list[Group]:
    """The sightings of each person or desk, without those that name nobody and no way to them.

    What a sighting gives to one person and many to another is left out of it; `others` are more
    that tell what is whose.
    """
    seen = [
        s for s in sightings if s.contact.emails or s.contact.phones or name_words(s.contact.name)
    ]
    people = [sighting for sighting in seen if sighting.contact.kind is ContactKind.PERSON]
    people = believed(people, (s for s in others if s.contact.kind is ContactKind.PERSON))
    desks = [sighting for sighting in seen if sighting.contact.kind is ContactKind.DESK]
    return [*_people(people), *_groups(desks, map(_desk_marks, desks))]


def _people(sightings: Sequence[Sighting]) -> Iterator[Group]:
    certain = _groups(sightings, map(_person_marks, sightings))
    ways = sharing(_ways(group) for group in certain)
    likely = [
        shared
        for shared in ways.values()
        if len(shared) > 1 and _one_name(certain[n] for n in shared)
    ]
    for together in linked(len(certain), likely):
        if _one_name(certain[n] for n in together):
            yield tuple(sighting for n in together for sighting in certain[n])
        else:
            yield from (certain[n] for n in together)


def _groups(sightings: Sequence[Sighting], marks: Iterable[Iterable[Hashable]]) -> list[Group]:
    links = sharing(marks).values()
    return [tuple(sightings[n] for n in group) for group in linked(len(sightings), links)]


def _person_marks(sighting: Sighting) -> Iterator[Hashable]:
    """Whoever shares one of these has the same name and something to go with it."""
    contact = sighting.contact
    name = name_words(contact.name)
    for way in reach(contact):
        yield name, way
    # A given or a family name alone is not enough, unless there is nothing else to tell.
    alone = not (contact.emails or contact.phones)
    if alone or _is_whole(name):
        for house in (house_words(contact.organization), house_words(sighting.issuer)):
            if house or alone:
                yield name, "house", house


def _desk_marks(sighting: Sighting) -> Iterator[Hashable]:
    contact = sighting.contact
    name = name_words(contact.name)
    yield from contact.emails
    for phone in contact.phones:
        yield name, phone.number
    if name:
        yield name, "house", house_words(contact.organization) or house_words(sighting.issuer)


def _is_whole(name: Name) -> bool:
    """Whether a name has a given and a family part; scripts without blanks do not part them."""
    return len(name) > 1 or any(len(word) > 1 and is_unspaced(word) for word in name)


def _ways(group: Group) -> set[str]:
    return {way for sighting in group for way in reach(sighting.contact)}


def _one_name(groups: Iterable[Group]) -> bool:
    """Whether the names in all groups can be one person's; a group has only one."""
    return all_compatible({name_words(group[0].contact.name) for group in groups})
