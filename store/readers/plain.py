"""Plain text to a Document; columns matter, so line breaks and blanks inside lines stay."""

from store.model.document import Document
from store.readers.armour import without_armour
from store.readers.cleaning import clean
from store.readers.encoding import decode
from store.readers.quoting import unquote
from store.readers.spacing import single_spaced, unfolded


def read_text(data: bytes, name: str, sha256: str) -> Document:
    """The one Document of a text file."""
    unquoted = unquote(single_spaced(unfolded(without_armour(clean(decode(data))))))
    return Document(
        text=unquoted.text,
        name=name,
        format="txt",
        sha256=sha256,
        parts=unquoted.parts,
        note=unquoted.note or None,
    )
