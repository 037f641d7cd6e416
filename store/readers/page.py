"""A saved web page to a Document."""

from store.errors import UnreadableError
from store.model.document import Document
from store.readers.encoding import decode
from store.readers.pagehead import page_head
from store.readers.webpage import render


def read_page(data: bytes, name: str, sha256: str) -> Document:
    """The one Document of a page; raises UnreadableError where it shows no text."""
    markup = decode(data)
    page = render(markup)
    if not page.text:
        raise UnreadableError("It is a page that shows no text.")
    head = page_head(markup, page.headings)
    return Document(
        text=page.text,
        name=name,
        format="html",
        sha256=sha256,
        parts=page.parts,
        title=head.title,
        titles=head.titles,
        sender=head.publisher,
        published=head.published,
        dates=head.dates,
        site=head.site,
        language=head.language,
        address=head.address,
    )
