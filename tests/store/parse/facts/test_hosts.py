"""The hosts that a release names."""

from store.model.document import Document
from store.parse.facts.hosts import hosts_of


def test_hosts_that_are_equally_common_come_in_printed_order():
    """An order that changes from process to process would change answers, too."""
    text = "Write to desk@alder.birch.cedar.hazel.maple.example"
    document = Document(text=text, name="a.txt", format="txt", sha256="0" * 64)
    assert hosts_of(document, None) == ["alder", "birch", "cedar", "hazel", "maple"]
