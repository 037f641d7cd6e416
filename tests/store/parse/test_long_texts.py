"""Texts of a length that no release has: their ends are read, and in time."""

from store.model.document import Document, Hints, Part, PartKind, Span
from store.parse import explain, parse

HEAD = "Harbour Trust opens the quay\n\nMedia contact: Ada Brook, +44 20 7946 0123\n\n"
TAIL = "\n\nMedia contact: Bob Reed, +44 20 7946 0456"
LOG = "kernel: [0.000] BIOS-e820: 00000000 - 0009fc00 (usable)\n" * 9_500


def long() -> Document:
    text = HEAD + LOG + TAIL
    part = Part(PartKind.TABLE, Span(len(HEAD), len(text) - len(TAIL)), rows=())
    return Document(text=text, name="a.txt", format="txt", sha256="0", parts=(part,))


def test_contacts_at_both_ends_of_a_log_are_found_where_they_stand() -> None:
    document = long()
    assert [contact.name for contact in parse(document, Hints()).contacts] == [
        "Ada Brook",
        "Bob Reed",
    ]
    spans = [found.span for field, found in explain(document, Hints()) if field == "contacts.1"]
    assert [document.text[span.start : span.end] for span in spans if span] == [
        "Bob Reed, +44 20 7946 0456"
    ]


def test_a_shorter_text_is_read_whole() -> None:
    middle = "Notes.\n\nMedia contact: Cyd Lane, +44 20 7946 0789\n\n" + "More notes.\n" * 200
    text = HEAD + "Notes.\n" * 200 + middle + TAIL
    release = parse(Document(text=text, name="a.txt", format="txt", sha256="0"), Hints())
    assert len(release.contacts) == 3
