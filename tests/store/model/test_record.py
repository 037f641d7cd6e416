"""Releases as documents, today's and older ones."""

import datetime
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.errors import ArchiveError
from store.model import record
from store.model.contact import Contact, ContactKind, Phone, PhoneType
from store.model.release import Block, BlockKind, Release, Source

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
maybe = st.none() | words
contacts = st.builds(
    Contact,
    kind=st.sampled_from(ContactKind),
    name=maybe,
    role=maybe,
    organization=maybe,
    phones=st.lists(st.builds(Phone, words, st.sampled_from(PhoneType)), max_size=2).map(tuple),
    emails=st.lists(words, max_size=2).map(tuple),
)
sources = st.builds(
    Source,
    name=words,
    format=words,
    sha256=words,
    fingerprint=maybe,
    message_id=maybe,
    address=maybe,
    imported=st.none() | st.datetimes(timezones=st.just(datetime.UTC)),
)
releases = st.builds(
    Release,
    source=sources,
    id=st.integers(0, 10**9),
    language=maybe,
    date=st.none() | st.dates(),
    headline=maybe,
    subhead=maybe,
    issuer=maybe,
    place=maybe,
    embargo=maybe,
    number=maybe,
    revision=maybe,
    revises=st.none() | st.integers(0),
    contacts=st.lists(contacts, max_size=2).map(tuple),
    blocks=st.lists(st.builds(Block, st.sampled_from(BlockKind), words, maybe), max_size=3).map(
        tuple
    ),
    check=st.lists(words, max_size=2).map(tuple),
)


@given(releases)
def test_a_release_survives_its_document(release: Release) -> None:
    assert record.decode(msgspec.json.encode(record.encode(release))) == release


def test_a_document_says_its_version_and_id_first() -> None:
    release = Release(source=Source(name="a", format="txt", sha256="0"), id=4)
    document = record.encode(release)
    assert list(document)[:3] == ["version", "id", "language"]
    assert list(document)[-1] == "source"
    assert set(document) == {"version", *Release.__struct_fields__}


def test_a_newer_document_is_refused() -> None:
    newer = msgspec.json.encode({"version": record.VERSION + 1})
    with pytest.raises(ArchiveError, match=f"of version {record.VERSION + 1}"):
        record.decode(newer)


def test_an_older_document_is_brought_up_step_by_step(monkeypatch: pytest.MonkeyPatch) -> None:
    def rename(fields: dict[str, Any]) -> dict[str, Any]:
        return {**fields, "headline": fields["title"]}

    def shout(fields: dict[str, Any]) -> dict[str, Any]:
        return {**fields, "headline": fields["headline"].upper()}

    monkeypatch.setattr(record, "UPGRADES", (rename, shout))
    monkeypatch.setattr(record, "VERSION", 3)
    source = {"name": "a", "format": "txt", "sha256": "0"}
    old = {"version": 1, "title": "quiet", "source": source}
    middle = {"version": 2, "headline": "middle", "source": source}
    assert record.decode(msgspec.json.encode(old)).headline == "QUIET"
    assert record.decode(msgspec.json.encode(middle)).headline == "MIDDLE"


@pytest.mark.parametrize("document", [{}, {"version": 0}, {"version": 1}, {"version": None}])
def test_what_is_no_release_is_refused(document: dict[str, Any]) -> None:
    with pytest.raises(msgspec.ValidationError):
        record.decode(msgspec.json.encode(document))
