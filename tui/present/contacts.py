"""The contacts of a release as numbered lines."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rich.cells import cell_len

from store import Contact
from tui.present.contact import labelled, name_of, role_of
from tui.present.line import Line, Role, Run, cells, fit
from tui.present.page import CHECK
from tui.present.printable import clean
from tui.present.words import count

KEYS = 9
"""Contacts that a key of their own copies."""
GAP, DOT = "  ", " · "
ROLE_ROOM = 12
"""Cells below which a role says too little to be worth a column."""


class ContactLine(NamedTuple):
    """A line, and which contact (from 0) it belongs to."""

    line: Line
    contact: int


def title(contacts: Sequence[Contact], check: Sequence[str]) -> str:
    """`3 contacts`, with a warning where the parser was not sure that these are they."""
    said = count(len(contacts), "contact") if contacts else "No contact named"
    return f"{said} ({CHECK})" if "contacts" in check else said


def contact_lines(
    contacts: Sequence[Contact], check: Sequence[str], width: int
) -> tuple[ContactLine, ...]:
    """One line a contact where all fit, else who it is, and below how to reach them."""
    return _table(contacts, check, width) or tuple(_blocks(contacts, check, width))


def _table(
    contacts: Sequence[Contact], check: Sequence[str], width: int
) -> tuple[ContactLine, ...] | None:
    rows = [(name_of(contact), _phones(contact), _emails(contact)) for contact in contacts]
    if not rows:
        return ()
    names, phones, emails = (max(map(cell_len, column)) for column in zip(*rows, strict=True))
    room = width - len("1") - names - phones - emails - 4 * len(GAP)
    if room < ROLE_ROOM:
        return None
    return tuple(
        ContactLine(
            (
                key_run(at),
                *_pad((Run(name, Role.ISSUER),), names),
                *_pad(_about(contact, at, check, room), room),
                *_pad((Run(phone),), phones),
                Run(email),
            ),
            at,
        )
        for at, (contact, (name, phone, email)) in enumerate(zip(contacts, rows, strict=True))
    )


def _blocks(contacts: Sequence[Contact], check: Sequence[str], width: int) -> Iterator[ContactLine]:
    for at, contact in enumerate(contacts):
        key, name = key_run(at), Run(name_of(contact) + GAP, Role.ISSUER)
        room = max(width - cells((key, name)), 0)
        yield ContactLine(fit((key, name, *_about(contact, at, check, room)), width), at)
        indent = Run(" " * cells((key,)))
        for reach in _packed(contact, width - cells((indent,))):
            yield ContactLine(fit((indent, Run(reach)), width), at)


def _packed(contact: Contact, width: int) -> Iterator[str]:
    """Numbers and addresses, as many on a line as there is room for."""
    line = ""
    for part in (*map(labelled, contact.phones), *map(clean, contact.emails)):
        longer = line + DOT + part if line else part
        if line and cell_len(longer) > width:
            yield line
            longer = part
        line = longer
    if line:
        yield line


def key_run(at: int) -> Run:
    """The key that copies the `at`-th contact, blank for those that have none."""
    return Run(f"{at + 1 if at < KEYS else ' '}{GAP}", Role.KEY)


def _about(contact: Contact, at: int, check: Sequence[str], room: int) -> Line:
    """What the contact does, and the warning where a part of it is not sure."""
    own = f"contacts.{at}"
    unsure = any(field == own or field.startswith(f"{own}.") for field in check)
    warning = (Run(f" {CHECK}", Role.DOUBT),) if unsure else ()
    role = Run(role_of(contact), Role.META)
    return (*fit((role,), max(room - cells(warning), 0)), *warning)


def _pad(line: Line, width: int) -> Line:
    return (*line, Run(" " * (width - cells(line)) + GAP))


def _phones(contact: Contact) -> str:
    return DOT.join(labelled(phone) for phone in contact.phones)


def _emails(contact: Contact) -> str:
    return DOT.join(clean(email) for email in contact.emails)
