"""A field of a release set right by hand, which today's and tomorrow's parsers respect."""

import datetime
import re
from collections.abc import Callable, Generator
from typing import Any

from msgspec import structs

from store.archive.documents import document, documents
from store.errors import StoreError
from store.intake.history import History
from store.intake.holdings import Holdings
from store.intake.turning import differing
from store.model.change import Corrected
from store.model.contact import Contact, ContactKind, Phone, PhoneType
from store.model.outcome import Progress
from store.model.release import Release
from store.text.controls import without_controls

Reader = Callable[[str], Any]

_E164 = re.compile(r"(\+[0-9]{5,15}(?:;ext=[0-9]{1,7})?)(?: (voice|mobile|fax))?")
_PLACE = re.compile("[0-9]{1,4}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def correct(
    id: int, field: str, text: str, holdings: Holdings, history: History
) -> Generator[Progress, None, None]:
    """Set one field of a release, as `corrected` understands it, and keep it through reparse.

    Raises NotFoundError for the release, StoreError for a field or a value that cannot be meant.
    """
    try:
        yield from holdings.begin()
        archive = holdings.archive
        release = corrected(archive.get(id), field, text)
        before, after = differing(documents(archive, (id,))[id], document(release))
        if before or after:
            history.note(Corrected(id, field, before, after), (id,))
            yield from holdings.replace([release])
    finally:
        holdings.end()


def corrected(release: Release, field: str, text: str) -> Release:
    """The release with `field` set to what `text` says, unknown where that is empty.

    A field is named as in the model: `date`, `headline`, `contacts.0.role`. Phones and emails are
    parted by commas, a phone is E.164 with its type behind it. `contacts.0` can only be emptied,
    which takes the contact away; the number one above the last adds a contact.
    """
    name, *path = field.split(".")
    value = _contacts(release, path, text) if name == "contacts" else _plain(name, path, text)
    return structs.replace(
        release,
        **{name: value},
        corrected=tuple(sorted({*release.corrected, name})),
        check=tuple(doubt for doubt in release.check if not _within(doubt, field)),
    )


def _within(doubt: str, field: str) -> bool:
    return doubt == field or doubt.startswith(f"{field}.")


def _plain(name: str, path: list[str], text: str) -> Any:
    if name not in _FIELDS or path:
        raise StoreError(
            f"A release has no field “{'.'.join((name, *path))}” to correct.",
            f"The fields are {', '.join(_FIELDS)}, contacts.0.name and so on.",
        )
    return _read(_FIELDS[name], name, text)


def _contacts(release: Release, path: list[str], text: str) -> tuple[Contact, ...]:
    contacts = list(release.contacts)
    place = int(path[0]) if path and _PLACE.fullmatch(path[0]) else -1
    if not 0 <= place <= len(contacts):
        raise StoreError(
            f"The release has no contact {path[0] if path else ''} to correct.".replace("  ", " "),
            f"It has {len(contacts):,}, counted from 0: contacts.0.name is the first one's name.",
        )
    if path[1:]:
        old = contacts[place] if place < len(contacts) else Contact()
        contacts[place : place + 1] = [_contact(old, path[1:], text)]
    elif text.strip():
        raise StoreError("A whole contact cannot be set at once.", "Name a field: contacts.0.name.")
    else:
        del contacts[place : place + 1]
    return tuple(contacts)


def _contact(old: Contact, path: list[str], text: str) -> Contact:
    name = ".".join(path)
    if name not in _CONTACT_FIELDS:
        raise StoreError(
            f"A contact has no field “{name}” to correct.",
            f"The fields are {', '.join(_CONTACT_FIELDS)}.",
        )
    return structs.replace(old, **{name: _read(_CONTACT_FIELDS[name], name, text)})


def _read(reader: Reader, name: str, text: str) -> Any:
    try:
        return reader(" ".join(without_controls(text).split()))
    except ValueError as error:
        raise StoreError(f"“{text}” is no {name}.", f"{error}") from error


def _text(text: str) -> str | None:
    return text or None


def _date(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text) if text else None
    except ValueError as error:
        raise ValueError("A date is written as 2026-05-14.") from error


def _moment(text: str) -> str | None:
    try:
        return text if text and datetime.datetime.fromisoformat(text) else None
    except ValueError as error:
        raise ValueError("A moment is written as 2026-05-14T12:00+02:00.") from error


def _language(text: str) -> str | None:
    if text and not re.fullmatch("[a-z]{2}", text):
        raise ValueError("A language is two small letters, such as fr.")
    return text or None


def _kind(text: str) -> ContactKind:
    try:
        return ContactKind(text)
    except ValueError as error:
        raise ValueError("A contact is a person or a desk.") from error


def _phones(text: str) -> tuple[Phone, ...]:
    return tuple(_phone(each.strip()) for each in text.split(",") if each.strip())


def _phone(text: str) -> Phone:
    match = _E164.fullmatch(text)
    if not match:
        raise ValueError("A phone is written as +33199001234, with fax or mobile behind it.")
    return Phone(match[1], PhoneType(match[2] or PhoneType.VOICE))


def _emails(text: str) -> tuple[str, ...]:
    emails = tuple(each.strip().lower() for each in text.split(",") if each.strip())
    if not all(map(_EMAIL.fullmatch, emails)):
        raise ValueError("An address is written as name@place.example.")
    return emails


_FIELDS: dict[str, Reader] = {
    "language": _language,
    "date": _date,
    "headline": _text,
    "subhead": _text,
    "issuer": _text,
    "place": _text,
    "embargo": _moment,
    "number": _text,
    "revision": _text,
}
_CONTACT_FIELDS: dict[str, Reader] = {
    "kind": _kind,
    "name": _text,
    "role": _text,
    "organization": _text,
    "phones": _phones,
    "emails": _emails,
}
