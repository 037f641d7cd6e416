"""What a mailing list adds to a mail that goes through it: a tag in the subject, a footer."""

import re
from collections.abc import Sequence
from email.message import Message

from store.readers.headers import header

_NAMING = (
    *("list-id", "list-post", "list-unsubscribe", "list-help", "list-subscribe", "list-archive"),
    *("mailing-list", "x-mailing-list", "x-loop", "delivered-to"),
)
_ADDRESSED = (*_NAMING, "to", "cc", "sender", "reply-to")
_REPLY = r"(?:\s*[^\W\d_]{1,8}(?:\[\d{1,3}\])?\s?[:：])*"
_TAG = re.compile(
    rf"({_REPLY}\s*)\[([^\[\]\d]{{2,40}})(?:[\s:#-]{{0,3}}\d{{1,7}})?\]\s*(?=\S)", re.I
)
_WARNED = frozenset(("external", "ext", "extern", "externe", "spam", "bulk", "list"))
_RULE = re.compile(r"[_=*~#-]{8,}|--")
_NEVER_LISTED = re.compile(r"\d[\d ()./-]{6,}\d")
_ADDRESS = re.compile(r"[^\s<>()\"',;:@]+@[^\s<>()\"',;]+")
_HOST = re.compile(r"https?://([^\s/>]+)(/[^\s>]*)?")
_WORDS = re.compile(
    r"unsubscribe|mailing[ -]?list|listinfo|groups\.google|subscribed to|abbestell|abzubestell"
    r"|abmelden|abzumelden|abonn"
    r"|d[ée]sinscri|liste de diffusion|lista de (?:correo|distribu)|darse de baja|suscri"
    r"|mailinglist|verteiler|uitschrij|afmelden|iscrizione|lista di|cancellar|avregistrer|avmeld"
    r"|lista mail|wypisa|odhl[aá]s|рассыл|отпис|メーリング|配信停止|退订|邮件列表|leiratkoz",
    re.I,
)
_SEARCHED = 2_000  # characters
_LONGEST = 14  # lines
_LISTS = 4


def without_list(message: Message, subject: str | None) -> str | None:
    """A subject without the tags that name the list, or warn of a mail from outside.

    Any other word in brackets, such as CORRECTION, is somebody's own.
    """
    if not subject or "[" not in subject:
        return subject
    named = _headers(message, _ADDRESSED)
    for _ in range(_LISTS):
        found = _TAG.match(subject)
        if not found or not (_plain(found[2]) in _plain(named) or found[2].lower() in _WARNED):
            break
        subject = found[1] + subject[found.end() :]
    return subject


def list_footer(message: Message, text: str) -> int | None:
    """Where the lines begin that lists have put under the text; None if there are none.

    They stand under a rule, speak of the list, and give no telephone number.
    """
    start, at = None, _last_rule(text)
    named = _names(message) if at is not None else []
    for _ in range(_LISTS):
        if at is None or not _is_footer(text[at:start], named):
            break
        start, at = at, _last_rule(text[:at])
    return start


def _last_rule(text: str) -> int | None:
    end = len(text)
    for line in reversed(text[-_SEARCHED:].split("\n")[-_LONGEST:]):
        if _RULE.fullmatch(line.strip()):
            return end - len(line)
        end -= len(line) + 1
    return None


def _is_footer(text: str, named: Sequence[str]) -> bool:
    lowered = text.lower()
    if _NEVER_LISTED.search(_HOST.sub("", text)):
        return False
    if any(name in lowered for name in named):
        return True
    return _WORDS.search(text) is not None and all(
        _WORDS.search(address) or "list" in address or "+" in address
        for address in _ADDRESS.findall(lowered)
    )


def _names(message: Message) -> list[str]:
    """The addresses and pages of the list, as its headers give them."""
    said = _headers(message, _NAMING[:8])
    pages = (found[0].rstrip("/") for found in _HOST.finditer(said))
    return [name for name in (*_ADDRESS.findall(said), *pages) if len(name) > 8]


def _headers(message: Message, names: Sequence[str]) -> str:
    return " ".join(filter(None, (header(message, name) for name in names))).lower()


def _plain(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))
