"""Tells a block of mail headers from the labels of a memo, however mailers wrote it."""

import re
from collections.abc import Iterator

_FIELD = re.compile(rb"([!-9;-~]{1,200})[ \t]{0,20}:(.*)", re.DOTALL)
"""A header field's name is any printable ASCII but the colon (RFC 5322, 2.2 and 4.5)."""
_ENVELOPES = (b"From ", b">From ")
_CARRIED = re.compile(
    rb"received|return-path|delivered-to|envelope-to|message-id|mime-version|user-agent"
    rb"|content-transfer-encoding|in-reply-to|references|dkim-signature|domainkey-signature"
    rb"|received-spf|precedence|auto-submitted|mailing-list|authentication-results|thread-(?:topic|index)|delivery-date"
    rb"|(?:x|arc|list|resent|ms|original)-[!-~]+|errors-to"
)
"""What only programs write over a mail."""
_ADDRESSED = frozenset(
    (
        *(b"from", b"to", b"subject", b"date", b"reply-to", b"content-type", b"cc", b"bcc"),
        *(b"sender", b"importance", b"priority", b"organization", b"keywords", b"comments"),
    )
)
_TYPE = re.compile(rb"\s{0,20}(?:text|multipart|message|application|image)/[!-~]")
_END = re.compile(rb"\n[ \t]*\r?\n")
_LINE = re.compile(rb"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")
_LONGEST = 262_144  # bytes of a header block


def opens_mail(head: bytes, named: bool) -> bool:
    """Whether a file that begins with `head` is a mail; `named` where its name says that it is.

    Headers may be empty or folded from the start, end in CRLF or LF and stand under blank lines or
    an envelope line. A memo's labels name people without addresses, and more than mail has.
    """
    fields = dict[bytes, bytes]()
    for name, value in _fields(head):
        fields.setdefault(name.lower(), value)
    if any(map(_CARRIED.fullmatch, fields)):
        return len(fields) > 1
    known = fields.keys() & _ADDRESSED
    if named and _TYPE.match(fields.get(b"content-type", b"")):
        return True
    cut = _END.search(without_lead(head)) is None
    if b"from" not in known or len(known) < (2 if named or cut else 3):
        return False
    return named or (len(known) == len(fields) and b"@" in fields[b"from"])


def opens_field(line: bytes) -> bool:
    """Whether a line is a header field as it stands at the head of a mail in a mailbox."""
    found = _FIELD.match(line)
    name = found[1].lower() if found else b""
    return name in _ADDRESSED or _CARRIED.fullmatch(name) is not None


def without_lead(data: bytes) -> bytes:
    """A mail from its first header on, without the blank or envelope lines over it."""
    at = 0
    while at < len(data):
        end = data.find(b"\n", at) + 1 or len(data)
        if data[at:end].strip() and not data.startswith(_ENVELOPES, at):
            break
        at = end
    return data[at:]


def mended(data: bytes) -> bytes:
    """A mail with a header block that ends where its reader would say.

    No blank stands before a colon, and a line that is no header belongs to the one above it if
    others follow.
    """
    data = without_lead(data)
    lines, at = list[bytes](), 0
    for line in _LINE.findall(data[:_LONGEST]):
        if not line.strip():
            break
        lines.append(line)
        at += len(line)
    last = max((n for n, line in enumerate(lines) if opens_field(line)), default=-1)
    plain = [_mended(line) if n <= last else line for n, line in enumerate(lines)]
    return b"".join(plain) + data[at:] if plain != lines else data


def _mended(line: bytes) -> bytes:
    if line[:1] in (b" ", b"\t"):
        return line
    found = _FIELD.match(line)
    return found[1] + b":" + found[2] if found else b" " + line


def _fields(head: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Names and values as far as the block goes, which a stray line or two does not end."""
    stray = 0
    for number, line in enumerate(_LINE.findall(without_lead(head))):
        if not line.strip() or stray > 2:
            return
        if line[:1] in (b" ", b"\t"):
            continue
        if found := _FIELD.match(line):
            yield found[1], found[2]
        elif number:
            stray += 1
        else:
            return
