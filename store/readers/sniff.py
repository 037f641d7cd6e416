"""What kind of file bytes are, by their content more than by their name."""

import re

from store.errors import UnreadableError
from store.readers.headblock import opens_mail

HEAD = 16_384
"""How many bytes of a file are enough to tell its kind."""

_MAGIC = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document or an Outlook message"),
    (b"{\\rtf", "a rich text file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"BZh", "a compressed file"),
    (b"7z\xbc\xaf", "a compressed file"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)
_MARKUP = re.compile(
    rb"<(?:!doctype html|html|head|body|title|meta|table|t[dr]|div|p|br|h[1-6]|span|font|ul|li|a )"
    rb"[\s/>=a-z]",
    re.I,
)
_OPENING = re.compile(
    rb"\s{0,512}(?:<\?xml[^>]{0,200}\?>\s{0,64})?(?:(<!--)|<!doctype html|<html|<head|<body)", re.I
)
_SUFFIXES = {
    **dict.fromkeys(("md", "markdown", "mkd"), "md"),
    **dict.fromkeys(("html", "htm", "xhtml", "shtml"), "html"),
    **dict.fromkeys(("eml", "mht", "mhtml", "mbox", "mbx"), "eml"),
}
_NUMBERED = re.compile(r"#\d+$")  # of a message in a mailbox


def kind(head: bytes, name: str) -> str:
    """`txt`, `md`, `html` or `eml`, from the first HEAD bytes of a file and its name.

    Raises UnreadableError for what is plainly something else.
    """
    for magic, what in _MAGIC:
        if head.startswith(magic):
            raise UnreadableError(f"It is {what}, which is not read.")
    suffix = _SUFFIXES.get(_NUMBERED.sub("", name).rpartition(".")[2].lower(), "")
    text = head.lstrip(b"\xef\xbb\xbf")
    if opens_mail(text, suffix == "eml"):
        return "eml"
    opening = _OPENING.match(text)
    if suffix == "md":  # which may hold markup, and begin with a comment
        return "html" if opening and not opening[1] else "md"
    if opening or _markup(text) >= (1 if suffix == "html" else 6):
        return "html"
    return "txt"


def _markup(head: bytes) -> int:
    return sum(1 for _ in zip(_MARKUP.finditer(head), range(8), strict=False))
