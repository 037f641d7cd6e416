"""A saved web page to a Document."""

from store.errors import UnreadableError
from store.model.document import Document
from store.readers.encoding import decode
from store.readers.pagehead import page_head
from store.readers.webpage import render


def read_page(data: bytes, name: str, sha256: str) -> Document:
    """The one Document of a page; raises UnreadableError where it shows no text."""
    markup = decode(data)
    page, head = render(markup), page_head(markup)
    if not page.text:
        raise UnreadableError("It is a page that shows no text.")
    return Document(
        text=page.text,
        name=name,
        format="html",
        sha256=sha256,
        parts=page.parts,
        title=head.title,
        sender=head.publisher,
        published=head.published,
        language=head.language,
        address=head.address,
    )
