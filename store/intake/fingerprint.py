"""By which two copies of one release are known."""

import hashlib

from store.model.document import Document, PartKind
from store.text.fold import fold

ENOUGH = 40  # bytes of folded letters; a shorter text says too little to be called the same

_MARKS = bytes(code for code in range(128) if not chr(code).isalnum())


def digest(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def fingerprint(document: Document) -> str | None:
    """Of the folded text without blanks and marks; None for a text too short to tell."""
    letters = fold(_own_text(document)).encode(errors="replace").translate(None, _MARKS)
    if len(letters) < ENOUGH:
        return None
    return hashlib.blake2b(letters, digest_size=16).hexdigest()


def _own_text(document: Document) -> str:
    """The text without what belongs to the site."""
    kept, at = [], 0
    for part in document.parts:
        if part.kind is PartKind.CHROME:
            kept.append(document.text[at : part.span.start])
            at = part.span.end
    return "".join([*kept, document.text[at:]])
