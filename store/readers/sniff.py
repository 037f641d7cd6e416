"""What kind of file bytes are, by their content more than by their name."""

import re

from store.errors import UnreadableError

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
_HEADER = re.compile(rb"([A-Za-z][A-Za-z0-9-]{1,60}):(?:[ \t]|\r?\n|$)")
_ROUTING = frozenset(
    (b"received", b"return-path", b"delivered-to", b"message-id", b"mime-version", b"x-mailer")
)
_ADDRESSING = frozenset((b"from", b"to", b"subject", b"date", b"reply-to", b"content-type", b"cc"))
_ENVELOPE = re.compile(rb"From \S{1,320} .{0,20}\d\d:\d\d")
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
    **dict.fromkeys(("eml", "mht", "mhtml"), "eml"),
}


def kind(head: bytes, name: str) -> str:
    """`txt`, `md`, `html`, `eml` or `mbox`, from the first HEAD bytes of a file and its name.

    Raises UnreadableError for what is plainly something else.
    """
    for magic, what in _MAGIC:
        if head.startswith(magic):
            raise UnreadableError(f"It is {what}, which is not read.")
    suffix = _SUFFIXES.get(name.rpartition(".")[2].lower(), "")
    text = head.lstrip(b"\xef\xbb\xbf")
    if _ENVELOPE.match(text):
        return "mbox"
    if _is_mail(text, 1 if suffix == "eml" else 2):
        return "eml"
    opening = _OPENING.match(text)
    if suffix == "md":  # which may hold markup, and begin with a comment
        return "html" if opening and not opening[1] else "md"
    if opening or _markup(text) >= (1 if suffix == "html" else 6):
        return "html"
    return "txt"


def _is_mail(head: bytes, needed: int) -> bool:
    """Whether `head` opens with a block of header lines that only mail has."""
    names: set[bytes] = set()
    for number, line in enumerate(head.split(b"\n", 200)):
        if line[:1] in (b" ", b"\t") and number:
            continue
        found = _HEADER.match(line)
        if not found:
            return not line.strip() and _enough(names, needed)
        names.add(found[1].lower())
    return _enough(names, needed)


def _enough(names: set[bytes], needed: int) -> bool:
    return bool(names & _ROUTING) or (b"from" in names and len(names & _ADDRESSING) > needed)


def _markup(head: bytes) -> int:
    return sum(1 for _ in zip(_MARKUP.finditer(head), range(8), strict=False))
