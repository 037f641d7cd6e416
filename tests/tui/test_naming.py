"""A release in a few words."""

import pytest
from msgspec import structs

from tests.tui.releases import release
from tui.present.naming import LONGEST, name_release

RELEASE = release("2013-10-08", "Probe wakes up", "CNES")


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({}, "8 Oct 2013 CNES"),
        ({"date": None}, "undated CNES"),
        ({"issuer": None}, "8 Oct 2013 Probe wakes up"),
        ({"issuer": None, "headline": None, "id": 7}, "8 Oct 2013 release 7"),
        ({"issuer": "CN\x07ES"}, "8 Oct 2013 CNES"),
        ({"issuer": "x" * 99}, f"8 Oct 2013 {'x' * (LONGEST - 1)}…"),
    ],
)
def test_a_release_is_named_by_day_and_issuer(changes, name):
    assert name_release(structs.replace(RELEASE, **changes)) == name
