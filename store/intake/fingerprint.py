"""By which two copies of one release are known."""

import hashlib

from store.model.document import Document, PartKind
from store.text.fold import fold

ENOUGH = 40  # folded characters; a shorter text says too little to be called the same


def digest(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def fingerprint(document: Document) -> str | None:
    """Of the letters and digits of the folded text; None for a text too short to tell."""
    letters = _own_text(document).translate(_LETTERS)
    if len(letters) < ENOUGH:
        return None
    return hashlib.blake2b(letters.encode(), digest_size=16).hexdigest()


def _own_text(document: Document) -> str:
    """The text without what belongs to the site."""
    kept, at = [], 0
    for part in document.parts:
        if part.kind is PartKind.CHROME:
            kept.append(document.text[at : part.span.start])
            at = part.span.end
    return "".join([*kept, document.text[at:]])


class _Letters(dict[int, str]):
    """What is left of a character: its letters and digits, folded. Three times as fast as `fold`
    on the whole, and remembers nothing but the characters it has met.
    """

    def __missing__(self, code: int) -> str:
        left = self[code] = "".join(char for char in fold(chr(code)) if char.isalnum())
        return left


_LETTERS = _Letters()
