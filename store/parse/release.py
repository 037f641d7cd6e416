"""The order in which the finders read a release; the only place that knows all of them."""

from store.model.document import Document, Hints
from store.model.release import Release, Source
from store.parse.contacts import find_contacts
from store.parse.setting import Setting


def parse(document: Document, hints: Hints) -> Release:
    """All that can be told of the release; total, and a pure function of its arguments."""
    contacts = find_contacts(document, Setting(country=hints.country))
    return Release(source=_source(document), contacts=tuple(found.value for found in contacts))


def _source(document: Document) -> Source:
    return Source(
        name=document.name,
        format=document.format,
        sha256=document.sha256,
        message_id=document.message_id,
        address=document.address,
    )
