"""What is asked of a release in which something grew to a size: answers turn at a measure."""

from store.model.contact import Contact
from store.model.release import Release


def headline(found: Release, size: int) -> object:
    """How many words more or less than `size` it has; None where there is none."""
    return None if found.headline is None else len(found.headline.split()) - size


def headline_whole(found: Release, size: int) -> object:
    return found.headline and found.headline.endswith("again")


def subhead(found: Release, size: int) -> object:
    return None if found.subhead is None else len(found.subhead.split()) - size


def cards(found: Release, size: int) -> object:
    """Of each card the words of name, role and house, then how many numbers and addresses."""
    return [_card(contact) for contact in found.contacts]


def role(found: Release, size: int) -> object:
    return [contact.role and len(contact.role.split()) - size for contact in found.contacts]


def house(found: Release, size: int) -> object:
    organizations = [contact.organization for contact in found.contacts]
    return [known and len(known.split()) - size for known in organizations]


def name(found: Release, size: int) -> object:
    return [contact.name and len(contact.name.split()) - size for contact in found.contacts]


def digits(found: Release, size: int) -> object:
    """How many digits more than `size` the numbers have, the country's code among them."""
    numbers = [phone.number for contact in found.contacts for phone in contact.phones]
    return [sum(sign.isdecimal() for sign in number) - size for number in numbers]


def local_part(found: Release, size: int) -> object:
    emails = [email for contact in found.contacts for email in contact.emails]
    return [len(email.partition("@")[0]) - size for email in emails]


def names(found: Release, size: int) -> object:
    return [contact.name for contact in found.contacts]


def number_of_cards(found: Release, size: int) -> object:
    return len(found.contacts) - size


def number_of_phones(found: Release, size: int) -> object:
    return [len(contact.phones) - size for contact in found.contacts]


def fields(found: Release, size: int) -> object:
    return _plain(found)


def told(found: Release, size: int) -> object:
    numbers = [phone.number for contact in found.contacts for phone in contact.phones]
    return [*_plain(found), *numbers]


def year(found: Release, size: int) -> object:
    return found.date and found.date.year - size


def day_of_month(found: Release, size: int) -> object:
    return found.date and found.date.day - size


def hour(found: Release, size: int) -> object:
    return found.embargo and found.embargo.endswith(f"{size:02}:30")


def number(found: Release, size: int) -> object:
    return found.number and len(found.number) - size


def place(found: Release, size: int) -> object:
    return found.place and len(found.place.split()) - size


def kinds(found: Release, size: int) -> object:
    return [block.kind for block in found.blocks]


def language(found: Release, size: int) -> object:
    return found.language


def _plain(found: Release) -> list[str | None]:
    date = found.date and found.date.isoformat()
    return [date, found.place, found.embargo, found.number, found.issuer]


def _card(contact: Contact) -> list[object]:
    known = (contact.name, contact.role, contact.organization)
    words_of = [None if part is None else len(part.split()) for part in known]
    return [*words_of, len(contact.phones), len(contact.emails)]
