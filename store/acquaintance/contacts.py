"""What a release teaches of people and desks: which names, addresses and numbers go together."""

from collections.abc import Iterator

from store.model.acquaintance import About, Aspect, Lesson
from store.model.contact import Contact, ContactKind
from store.model.release import Release
from store.text.keyed import name_key, number_key

_Taught = tuple[About, str, Aspect, str | None]


def of_contacts(release: Release) -> Iterator[Lesson]:
    """Of those whose reading was sure."""
    by_hand = "contacts" in release.corrected
    for n, contact in enumerate(release.contacts):
        if by_hand or f"contacts.{n}" not in release.check:
            sure = f"contacts.{n}.phones" not in release.check
            for about, key, aspect, answer in taught_by(contact, with_numbers=sure):
                if key and answer:
                    yield Lesson(about, key, aspect, answer, by_hand)


def taught_by(contact: Contact, with_numbers: bool = True) -> Iterator[_Taught]:
    """What goes together on one contact, whether it was read for sure or not."""
    name, key = contact.name, name_key(contact.name)
    person = contact.kind is ContactKind.PERSON
    who = Aspect.PERSON if person else Aspect.DESK
    numbers = contact.phones if with_numbers else ()
    for address in contact.emails:
        yield About.ADDRESS, address, who, name
        yield About.ADDRESS, address, Aspect.ORGANIZATION, contact.organization
        yield About.PERSON, key if person else "", Aspect.ADDRESS, address
    for phone in numbers:
        digits, number = number_key(phone.number), phone.number.partition(";")[0]
        yield About.NUMBER, digits, who, name
        yield About.NUMBER, digits, Aspect.NUMBER, number
        yield About.NUMBER, digits, Aspect.ORGANIZATION, contact.organization
        yield About.PERSON, key if person else "", Aspect.NUMBER, phone.number
    if person:
        yield About.PERSON, key, Aspect.NAME, name
        yield About.PERSON, key, Aspect.ROLE, contact.role
        yield About.PERSON, key, Aspect.ORGANIZATION, contact.organization
