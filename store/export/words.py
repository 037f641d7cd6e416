"""What of a release several forms print alike."""

from collections.abc import Callable

from store.model.contact import Contact, Phone
from store.model.release import Release
from store.text.controls import without_controls
from store.text.number import plain_number

NO_HEADLINE = "(no headline)"


def one_line(text: str | None) -> str:
    """The text on one line, with nothing in it that a terminal would obey; empty for None."""
    return " ".join(without_controls(text or "").split())


def headline(release: Release) -> str:
    """The headline on one line, or what stands for it."""
    return one_line(release.headline) or NO_HEADLINE


def body(release: Release) -> list[str]:
    """The text block by block, each with its own line ends."""
    return [without_controls(block.text) for block in release.blocks]


def number(phone: Phone) -> str:
    """`+33144767404 ext. 12`: E.164 with its extension as people write it."""
    plain, extension = plain_number(phone.number)
    return f"{plain} ext. {extension}" if extension else plain


def contact_line(contact: Contact, spelled: Callable[[Phone], str] = number) -> str:
    """`Name, role, organisation, number, address`: what is known of a contact on one line.

    Its numbers are `spelled` so.
    """
    known = (contact.name, contact.role, contact.organization)
    told = [one_line(part) for part in known if part]
    return ", ".join((*told, *map(spelled, contact.phones), *map(one_line, contact.emails)))


def address(release: Release) -> str | None:
    """Where the release stands on the web, if it came from there."""
    known = release.source.address
    return one_line(known) if known and known.startswith(("http://", "https://")) else None


def identity(release: Release) -> str:
    """The address that it came from, else the name of its bytes as a URI (RFC 6920)."""
    import base64

    try:
        digest = bytes.fromhex(release.source.sha256)
    except ValueError:
        digest = release.source.sha256.encode()
    name = base64.urlsafe_b64encode(digest).decode().rstrip("=")
    return address(release) or f"ni:///sha-256;{name}"
