"""How a mail came, by the headers that lists, senders of many mails and programs add (RFC 2369,
RFC 2919, RFC 3834)."""

import re
from collections.abc import Iterator
from email.message import Message

from store.model.document import Carriage
from store.readers.forward import is_answer, is_sent_on
from store.readers.headers import header

_LISTED = ("list-post", "mailing-list", "x-mailing-list", "x-beenthere", "x-mailman-version")
_NOBODY = re.compile(r"(?:no|do[-_.]?not)[-_.]?reply|mailer-daemon|postmaster@|bounces?@", re.I)
_TRACKED = re.compile(r"x-(?:github|gitlab|bugzilla|launchpad|jira|trac)-")


def carriage(message: Message) -> tuple[Carriage, ...]:
    """All that holds of a mail."""
    return tuple(dict.fromkeys(_said(message)))


def _said(message: Message) -> Iterator[Carriage]:
    precedence = (header(message, "precedence") or "").lower()
    if any(name in message for name in _LISTED) or precedence == "list":
        yield Carriage.LISTED
    elif "list-unsubscribe" in message or "list-id" in message or precedence == "bulk":
        yield Carriage.BROADCAST
    subject = header(message, "subject")
    if is_answer(subject) or ("in-reply-to" in message and not is_sent_on(subject)):
        yield Carriage.ANSWER
    if _is_automatic(message, header(message, "from") or ""):
        yield Carriage.AUTOMATIC
    if message.get_content_type() == "multipart/report":
        yield Carriage.BOUNCE


def _is_automatic(message: Message, sender: str) -> bool:
    submitted = (header(message, "auto-submitted") or "no").lower()
    tracked = any(_TRACKED.match(name.lower()) for name, _ in message.items())
    return submitted != "no" or tracked or _NOBODY.search(sender) is not None
