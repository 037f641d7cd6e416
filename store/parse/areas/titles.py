"""Titles without what is printed around them: tags, marks, labels, what a mail program adds."""

import re
from collections.abc import Sequence
from functools import cache

from store.model.document import Document
from store.parse.areas.head import folded
from store.parse.areas.tags import without_tag
from store.parse.areas.wording import is_embargo, is_label
from store.parse.words.book import alternatives, is_wide, tokens_of, vocabulary
from store.parse.words.level import levelled
from store.parse.words.phrasebook import fields_of

_TAG = re.compile(r"\s*(?:\[[^\[\]]{1,60}\]|【[^】]{1,30}】|\([^()]{1,40}\)(?=\s*\S))\s*")
_LEAD = re.compile(r"\s*([^:–—|-]{2,60}?)\s*(?::|\s[–—-]|\s?\|)\s+(?=\S)")
_BAR = re.compile(r"\s*([^|]{2,80}?)\s*\|\s+(?=\S)")
_LABELLED = re.compile(r"([^\W\d_][\w -]{3,40}?)\s?(?::|--|[–—]|\s-)\s+(?=\S)")
_BRACKETED = re.compile(r"[\[(【]([^\W\d_][\w -]{3,40})[\])】]\s*(?=\S)")
_LABEL_BEHIND = re.compile(r"(?<=\w)\s*[-–—|:(\[]\s*([^\W\d_][\w -]{3,40})[)\]]?$")
_PARTING = ":])】"  # behind a label of one word; behind a dash it may be the news itself
_ESCAPED = re.compile(r"\\([^\w\s])|(?:\s*\\[nrt])+$")
_PORTAL = re.compile(r"[A-ZÄÖÜ]{2,6}-[A-ZÄÖÜ]{1,6}: (?=\S)")
SEGMENT = re.compile(r"[\s|»:](?:(?<=\s)(?:\s*[-–—|·:»«]{1,3}\s+|[|»]\s?)|(?<=[|»])\s?|(?<=:):)")
_PART = re.compile(r"[^\W\d_][-‐]$")
_OPENING = "「『《〈“‘（【"
_MARKS, _POINTS = " *_#=~～〜▼", "■□◆●"  # around a title, and before it
_PLUSES = re.compile(r"^\+{2,}\s|\s\+{2,}$")


def joined(lines: Sequence[str]) -> str:
    """The lines as one, words that a line end cut in two put together."""
    text = lines[0]
    for line in lines[1:]:
        if _PART.search(text) and line[:1].islower():
            text = text[:-1] + line
        elif is_wide(text[-1:]) and is_wide(line[:1]) and line[0] not in _OPENING:
            text += line
        else:
            text += f" {line}"
    return " ".join(text.split())


def clean_title(text: str) -> str:
    """A title on one line without the marks that decorate it or a label that leads it."""
    return unlabelled(undecorated(text))


def undecorated(text: str) -> str:
    """A title on one line without marks, tags and a portal's code around it."""
    plain = _ESCAPED.sub(r"\1", text) if "\\" in text else text
    line = _PLUSES.sub("", " ".join(plain.split()))
    title = without_tag(line.lstrip(_MARKS + _POINTS).rstrip(_MARKS))
    coded = _PORTAL.match(title)
    return title[coded.end() :] if coded else title


def unlabelled(title: str) -> str:
    """A title without the label that leads it, or stands behind a sign at its end."""
    tail = _LABEL_BEHIND.search(title)
    if tail and tokens_of(levelled(tail[1])) in vocabulary("kinds", "immediate"):
        title = title[: tail.start()]
    return _without_lead(title)


def _without_lead(title: str) -> str:
    lead = _LABELLED.match(title) or _BRACKETED.match(title)
    if lead is None:
        return title
    tokens = tokens_of(levelled(lead[1]))
    fields = fields_of(tokens)
    if len(tokens) > 1 or lead[1].isupper():
        told = not fields.isdisjoint(("revisions", "kinds", "immediate"))
    else:
        told = "kinds" in fields and title[lead.end(1) :].lstrip()[0] in _PARTING
    return title[lead.end() :] if told else title


def source_titles(document: Document) -> tuple[str, ...]:
    """The headlines that a mail's subject or a page's title may hold, folded."""
    texts = list(document.titles)
    if document.subject:
        texts += [document.subject, subject_title(document.subject)]
        texts += SEGMENT.split(document.subject)
    if document.title:
        texts += [document.title, *SEGMENT.split(document.title)]
    return tuple(fold for text in texts if len(fold := folded(text)) > 7)


def subject_title(subject: str) -> str:
    """A mail's subject without `Re:`, list tags, labels and embargoes before the headline."""
    for _ in range(6):
        reply = _reply().match(subject) or _TAG.match(subject)
        if reply and reply.end() < len(subject):
            subject = subject[reply.end() :]
            continue
        lead = next(filter(_is_lead, (_LEAD.match(subject), _BAR.match(subject))), None)
        if not lead:
            break
        subject = subject[lead.end() :]
    return clean_title(subject)


@cache
def _reply() -> re.Pattern[str]:
    return re.compile(rf"\s*(?:{alternatives('replies')})\s?:\s*", re.I)


def _is_lead(lead: re.Match[str] | None) -> bool:
    """A label or an embargo stands before the sign that parts it from the headline."""
    tokens = tokens_of(levelled(lead[1]) if lead else "")
    return lead is not None and (is_label(tokens) or is_embargo(lead[1], tokens))
