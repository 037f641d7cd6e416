"""The hosts that a release names."""

import pytest

from store.model.document import Document
from store.parse.facts.hosts import hosts_of


def test_hosts_that_are_equally_common_come_in_printed_order():
    """An order that changes from process to process would change answers, too; three count."""
    text = "Write to desk@alder.birch.cedar.hazel.maple.example"
    document = Document(text=text, name="a.txt", format="txt", sha256="0" * 64)
    assert hosts_of(document, None) == ["alder", "birch", "cedar"]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("Write to mara [kukac] alder.example", ["alder"]),
        ("Write to mara at alder dot example", ["alder"]),
        ("(a) alder.example is a point of a list", []),
        ("Mara is at alder.example", []),
    ],
)
def test_a_spelled_address_has_a_host_in_every_language(text, hosts):
    document = Document(text=text, name="a.txt", format="txt", sha256="0" * 64)
    assert hosts_of(document, None) == hosts
