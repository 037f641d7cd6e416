"""Bytes to releases, whatever is in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.intake.reading import read
from store.model.document import Hints

TEXT = b"12 May 2019\n\nLighthouse opens again\n\nThe lighthouse opens its doors after repair.\n"


def test_a_release_knows_its_source() -> None:
    (release,) = read(TEXT, "in/a.txt", Hints()).releases
    assert release.source.name == "in/a.txt"
    assert release.source.format == "txt"
    assert release.source.fingerprint is not None
    assert release.id is None


@pytest.mark.parametrize("data", [b"", b" \n\t ", bytes(range(256)) * 9, b"%PDF-1.7 \x00"])
def test_what_holds_no_release_says_why(data: bytes) -> None:
    reading = read(data, "a.txt", Hints())
    assert reading.releases == ()
    assert reading.failure is not None
    assert reading.failure.endswith(".")


def test_broken_utf_8_is_read_all_the_same() -> None:
    assert len(read(TEXT + b"caf\xe9 \xff\xfe", "a.txt", Hints()).releases) == 1


@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.html", "a.eml", "a.md"]))
def test_any_bytes_come_to_releases_or_a_reason(data: bytes, name: str) -> None:
    reading = read(data, name, Hints())
    assert bool(reading.releases) or bool(reading.failure)
