"""Values as plain lines, for the command line."""

from collections.abc import Iterator, Sequence

from store import Contact, Person, Related, Release, Row
from tui.present.words import count, nearly_same


def day(date: object) -> str:
    """A date as the command line prints it: ISO 8601, so that it sorts; dashes where unknown."""
    return "----------" if date is None else str(date)


def headline(release: Release) -> str:
    """A release by its issuer and headline."""
    return ": ".join(filter(None, (release.issuer, release.headline or "(no headline)")))


def row_line(row: Row) -> str:
    """A release on one line: id, date, issuer, headline."""
    said = ": ".join(filter(None, (row.issuer, row.headline or "(no headline)")))
    return f"{row.id:>7}  {day(row.date)}  {said}"


def related_line(related: Related) -> str:
    """A release on one line, and what it is to the one that was asked about."""
    return f"{row_line(related.row)}  ({', '.join(related.why)})"


def contact_line(contact: Contact) -> str:
    """A contact on one line: name, role, organisation, then every number and address."""
    who = ", ".join(filter(None, (contact.name, contact.role, contact.organization)))
    numbers = (f"{phone.number} ({phone.type})" for phone in contact.phones)
    return "  ".join((who or "(no name)", *numbers, *contact.emails))


def person_line(person: Person) -> str:
    """A person on one line, as a contact, with how often and when last seen."""
    seen = count(len(person.releases), "release")
    contact = Contact(
        kind=person.kind,
        name=person.name,
        role=person.role,
        organization=person.organization,
        phones=person.phones,
        emails=person.emails,
    )
    last = f"last {person.last}" if person.last else "undated"
    return f"{contact_line(contact)}  ({seen}, {last})"


def release_lines(release: Release, near: Sequence[int] = ()) -> Iterator[str]:
    """A release to be read from top to bottom: what is known of it, its text, its contacts.

    `near` are the ids of those that say nearly the same.
    """
    known = (
        ("Id", release.id),
        ("Date", release.date),
        ("Issuer", release.issuer),
        ("Place", release.place),
        ("Number", release.number),
        ("Embargo", release.embargo),
        ("Marked", release.revision),
        ("Replaces", release.revises),
        ("Source", release.source.name),
    )
    yield from (f"{label + ':':<10}{value}" for label, value in known if value is not None)
    if near:
        yield nearly_same(map(str, near))
    yield ""
    yield release.headline or "(no headline)"
    if release.subhead:
        yield release.subhead
    for block in release.blocks:
        yield ""
        yield from block.text.splitlines()
    if release.contacts:
        yield ""
        yield "Contacts"
        yield from (f"  {contact_line(contact)}" for contact in release.contacts)
