"""The text of one part of a mail, by its kind."""

import re
from email.message import Message

from msgspec import Struct, structs

from store.errors import UnreadableError
from store.model.document import Part
from store.readers.armour import is_encrypted, without_armour
from store.readers.cleaning import clean
from store.readers.encoding import decode
from store.readers.mailparts import content
from store.readers.quoting import unquote
from store.readers.sniff import HEAD, kind

_SHOWN = frozenset(("plain", "html", "enriched", "richtext", "markdown", "calendar"))
_UNKNOWN = frozenset(("application/octet-stream", "application/text", "application/txt"))
_NOT_SHOWN = (
    "text/css",
    "text/csv",
    "text/xml",
    "text/javascript",
    "text/rtf",
    "text/rfc822-headers",
)
_COMMAND = re.compile(r"<(<)|<(param)>.{0,400}?</param>|</?[A-Za-z-]{1,60}>", re.S | re.I)
_FOLDED = re.compile(r"\r?\n[ \t]")
_EVENT_LINE = re.compile(r"(SUMMARY|LOCATION|DESCRIPTION)(?:;[^:\n]{0,400})?:(.*)", re.I)
_ESCAPED = re.compile(r"\\([nN\\,;])")


class Body(Struct, frozen=True):
    """A mail's text, what its stretches were, and what its sender wrote around it.

    `page` says that it was HTML, `attached` that it is an attachment's.
    """

    text: str
    parts: tuple[Part, ...] = ()
    note: str = ""
    page: bool = False
    attached: bool = False


def is_text(part: Message) -> bool:
    """Whether a reader of the mail is shown what the part says."""
    if part.get_content_maintype() != "text":
        return False
    named = part.get_content_type()
    if part.get_content_subtype() in _SHOWN:
        return True
    return named not in _NOT_SHOWN and not part.get_content_subtype().startswith(
        ("x-", "vnd.", "v")
    )


def is_perhaps_text(part: Message) -> bool:
    """Whether its kind says nothing of it, and its bytes are a text or a page."""
    if part.get_content_maintype() == "text":
        return not is_text(part) and part.get_content_type() not in _NOT_SHOWN
    if part.get_content_type() not in _UNKNOWN and part.get_content_maintype() != "multipart":
        return False
    return bool(decoded(part).strip())


def text_of(part: Message) -> Body | None:
    """What a part says; None where that is nothing."""
    match part.get_content_subtype():
        case "html":
            return _page(decoded(part))
        case "enriched" | "richtext":
            return _plain(_without_commands(decoded(part)))
        case "calendar":
            return _plain(_event(decoded(part)))
        case "plain":
            return _plain(_flowing(part, decoded(part)))
    text = decoded(part)
    return _page(text) if _is_page(text) else _plain(text)


def decoded(part: Message) -> str:
    """The characters of a part; empty where it is no text."""
    data = content(part)
    try:
        return decode(data, part.get_content_charset()) if data.strip() else ""
    except UnreadableError:  # the other parts may be text
        return ""


def _is_page(text: str) -> bool:
    try:
        return kind(text[:HEAD].encode("utf-8", "replace"), "") == "html"
    except UnreadableError:
        return False


def _page(text: str) -> Body | None:
    from store.readers.webpage import render  # the HTML parser, for mails that need it

    page = render(text)
    return Body(page.text, page.parts, page=True) if page.text else None


def _plain(text: str) -> Body | None:
    words = clean(text)
    words = "" if is_encrypted(words) else without_armour(words)
    if not words:
        return None
    unquoted = unquote(words)
    return Body(unquoted.text, unquoted.parts, unquoted.note)


def _flowing(part: Message, text: str) -> str:
    if str(part.get_param("format") or "").lower() != "flowed":
        return text
    return _reflowed(text, str(part.get_param("delsp") or "").lower() == "yes")


def _reflowed(text: str, joined: bool) -> str:
    """Lines that end in a blank run on into the next, but never into a signature (RFC 3676)."""
    out: list[str] = []
    flowing = False
    for raw in text.splitlines():
        line = raw[1:] if raw.startswith(" ") else raw
        soft = line.endswith(" ") and line != "-- "
        kept = line[:-1] if soft and joined else line
        if flowing and not line.startswith(">") and line != "-- ":
            out[-1] += kept
        else:
            out.append(kept)
        flowing = soft
    return "\n".join(out)


def _without_commands(text: str) -> str:
    """Enriched text without its markup (RFC 1896): `<<` is a `<`, a single line end is a blank."""
    plain = _COMMAND.sub(lambda found: found[1] or "", text.replace("\r\n", "\n"))
    return re.sub(r"\n(\n*)", lambda ends: ends[1] * 2 or " ", plain)


def _event(text: str) -> str:
    """What an invitation in a calendar's format says to its reader (RFC 5545)."""
    lines = _FOLDED.sub("", text).splitlines()
    said = [found[2].strip() for line in lines if (found := _EVENT_LINE.fullmatch(line))]
    plain = (_ESCAPED.sub(lambda one: "\n" if one[1] in "nN" else one[1], each) for each in said)
    return "\n\n".join(dict.fromkeys(filter(None, plain)))


def joined(bodies: list[Body]) -> Body | None:
    """Several texts under each other, as a mail program shows them."""
    if len(bodies) < 2:
        return bodies[0] if bodies else None
    text, parts = "", list[Part]()
    for body in bodies:
        text += "\n\n" if text else ""
        parts += (part.moved(len(text)) for part in body.parts)
        text += body.text
    notes = "\n".join(filter(None, (body.note for body in bodies)))
    page = all(body.page for body in bodies)
    return structs.replace(bodies[0], text=text, parts=tuple(parts), note=notes, page=page)
