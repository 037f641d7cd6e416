"""Sightings in one line, and made-up ones of few names, so that people meet."""

import datetime
from collections.abc import Sequence
from itertools import count

from hypothesis import strategies as st

from store.model.contact import Contact, ContactKind, Phone
from store.model.person import Sighting

_RELEASES = count(1)


def seen(
    name: str | None,
    *ways: str,
    org: str | None = "Orbita",
    on: str | None = "2020-01-01",
    kind: ContactKind = ContactKind.PERSON,
    **more: str,
) -> Sighting:
    """A contact with addresses and numbers, on a release of its own."""
    emails = tuple(way for way in ways if "@" in way)
    phones = tuple(Phone(way) for way in ways if "@" not in way)
    contact = Contact(kind, name, more.get("role"), org, phones, emails)
    date = datetime.date.fromisoformat(on) if on else None
    return Sighting(next(_RELEASES), date, contact, more.get("issuer", org))


def desk(name: str | None, *ways: str, **more: str) -> Sighting:
    """The same for an office."""
    return seen(name, *ways, kind=ContactKind.DESK, **more)  # type: ignore[arg-type]


NAMES = [
    None, "Jean Morel", "MOREL Jean", "J. Morel", "Julie Morel", "Morel", "Ana de Lima", "Ana Lima",
    "Press office", "Service de presse", "山田太郎", "山田 太郎",
]  # fmt: skip
WAYS = ["jean@orbita.example", "press@orbita.example", "+33199000001", "+33199000002"]
SIGHTINGS = st.builds(
    Sighting,
    st.integers(1, 6),
    st.none() | st.dates(datetime.date(2019, 1, 1), datetime.date(2020, 12, 31)),
    st.builds(
        Contact,
        kind=st.sampled_from(ContactKind),
        name=st.sampled_from(NAMES),
        role=st.sampled_from([None, "Press officer"]),
        organization=st.sampled_from([None, "Orbita", "Lunaris"]),
        phones=st.lists(st.sampled_from(WAYS[2:]).map(Phone), max_size=2, unique=True).map(tuple),
        emails=st.lists(st.sampled_from(WAYS[:2]), max_size=2, unique=True).map(tuple),
    ),
    st.sampled_from([None, "Orbita", "Lunaris"]),
)


def of(person: Sequence[Sighting]) -> frozenset[int]:
    """The releases that a person was seen on."""
    return frozenset(sighting.release for sighting in person)
