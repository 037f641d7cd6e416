"""Releases as JSON: the archive's own record, and the news agencies' ninjs 3.1."""

from typing import Any

import msgspec

from store.export.words import body, headline, identity, one_line
from store.model.contact import ContactKind
from store.model.release import Release
from store.text.controls import with_controls_escaped

_SCHEMA = "https://iptc.org/std/ninjs/ninjs-schema_3.1.json"


def record(release: Release) -> str:
    """One JSON object on one line, keys as in the model; a control in it stands escaped."""
    return _line(release)


def ninjs(release: Release) -> str:
    """One object of IPTC's ninjs 3.1 on one line; what is not known has no key."""
    told = _head(release) | _who(release) | {"bodies": [_body(release)]}
    return _line({key: value for key, value in told.items() if value})


def _line(value: object) -> str:
    return with_controls_escaped(msgspec.json.encode(value).decode())


def _head(release: Release) -> dict[str, Any]:
    titles = [{"role": "main", "value": headline(release)}]
    if release.subhead:
        titles.append({"role": "subhead", "value": one_line(release.subhead)})
    return {
        "uri": identity(release),
        "standard": {"name": "ninjs", "version": "3.1", "schema": _SCHEMA},
        "type": "text",
        "representationType": "full",
        "language": release.language,
        "contentCreated": f"{release.date}T00:00:00Z" if release.date else None,
        "edNote": f"Embargo: {one_line(release.embargo)}" if release.embargo else None,
        "located": one_line(release.place),
        "headlines": titles,
        "altIds": [{"role": "number", "value": one_line(release.number)}]
        if release.number
        else None,
        "genres": [{"name": "Press Release"}],
    }


def _who(release: Release) -> dict[str, Any]:
    people = [
        {"name": one_line(contact.name), "rel": "contact"}
        for contact in release.contacts
        if contact.name and contact.kind is ContactKind.PERSON
    ]
    issuer = one_line(release.issuer)
    return {
        "people": people,
        "organisations": [{"name": issuer, "rel": "issuer"}] if issuer else None,
        "infoSources": [{"name": issuer, "role": "issuer"}] if issuer else None,
    }


def _body(release: Release) -> dict[str, Any]:
    text = "\n\n".join(body(release))
    return {"role": "main", "contentType": "text/plain", "charCount": len(text), "value": text}
