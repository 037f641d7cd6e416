"""What is explained of the samples is what is read of them."""

from pathlib import Path

from store import readers
from store.model.document import Hints
from store.parse import explain, parse
from store.parse.trace import is_doubtful

SAMPLES = Path(__file__).parents[3] / "sample_data"


def documents():
    for path in sorted(SAMPLES.iterdir()):
        if path.suffix != ".json":
            with path.open("rb") as stream:
                yield from readers.read(stream, path.name)


def test_the_explanation_is_of_the_release_as_it_is_read():
    """Every value and every doubt of the release is explained, and nothing else."""
    count = 0
    for document in documents():
        release = parse(document, Hints())
        told = explain(document, Hints())
        doubted = {field for field, found in told if is_doubtful(field, found.score)}
        assert doubted == set(release.check), document.name
        for n, contact in enumerate(release.contacts):
            of_contact = [
                (field, str(f.value))
                for field, f in told
                if f"{field}.".startswith(f"contacts.{n}.")
            ]
            words = (contact.name, contact.role, contact.organization)
            expected = [contact.kind.value, *filter(None, words)]
            expected += [phone.number for phone in contact.phones]
            expected += contact.emails
            assert [value.split(" ")[0] for _, value in of_contact] == [
                value.split(" ")[0] for value in expected
            ], document.name
            count += 1
    assert count


def test_the_place_of_a_fact_is_in_the_text_and_says_it():
    """An address that is printed as it is stands at its place; every place lies in the text."""
    count = 0
    for document in documents():
        for field, found in explain(document, Hints()):
            if found.span is None:
                continue
            assert 0 <= found.span.start < found.span.end <= len(document.text), field
            if field.endswith(".emails") and "as printed" in found.why:
                printed = document.text[found.span.start : found.span.end]
                assert printed.lower() == found.value
                count += 1
    assert count
