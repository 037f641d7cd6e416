"""Releases as messages of a mailbox in the form that mailers call mboxrd."""

import re
from typing import TYPE_CHECKING

from store.export.words import body, headline, one_line
from store.model.release import Release

if TYPE_CHECKING:
    from email.message import EmailMessage

_FROM = re.compile(rb"^(>*From )", re.M)
_MAIL = frozenset({"eml", "mail", "mbox"})


def message(release: Release, original: bytes | None) -> bytes:
    """One message with its separator: the mail as it came, else one made of the release's text."""
    from email.policy import SMTP

    came = original if original and release.source.format in _MAIL else None
    data = came or _made(release).as_bytes(policy=SMTP)
    lines = data.replace(b"\r\n", b"\n")
    if lines.startswith(b"From "):
        lines = lines.partition(b"\n")[2]
    day = f"{release.date:%a %b %d 00:00:00 %Y}" if release.date else "Thu Jan 01 00:00:00 1970"
    return (
        f"From MAILER-DAEMON {day}\n".encode() + _FROM.sub(rb">\1", lines.rstrip(b"\n")) + b"\n\n"
    )


def _made(release: Release) -> "EmailMessage":
    from email.message import EmailMessage

    made = EmailMessage()
    made["Subject"] = headline(release)
    if release.date:
        made["Date"] = f"{release.date:%a, %d %b %Y} 00:00:00 +0000"
    if address := next((e for c in release.contacts for e in c.emails if e.isascii()), None):
        made["From"] = _sender(release, one_line(address))
    text = [headline(release), one_line(release.subhead), *body(release)]
    made.set_content("\n\n".join(filter(None, text)) + "\n")
    return made


def _sender(release: Release, address: str) -> str:
    from email.utils import formataddr

    return formataddr((one_line(release.issuer), address))
