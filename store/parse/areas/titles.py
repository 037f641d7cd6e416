"""Titles without what is printed around them: tags, marks, labels, what a mail program adds."""

import re
from collections.abc import Sequence
from functools import cache

from store.model.document import Document
from store.parse.areas.head import folded
from store.parse.areas.tags import without_tag
from store.parse.areas.wording import is_embargo, is_label
from store.parse.facts.dates import is_weekday
from store.parse.facts.printed import Printed
from store.parse.phrases.houses import is_owner
from store.parse.words.book import alternatives, is_wide, tokens_of, vocabulary, word_set
from store.parse.words.level import WORD, bare, levelled
from store.parse.words.phrasebook import fields_of

_TAG = re.compile(r"\s*(?:\[[^\[\]]{1,60}\]|【[^】]{1,30}】|\([^()]{1,40}\)(?=\s*\S))\s*")
_LEAD = re.compile(r"\s*([^:–—|-]{2,60}?)\s*(?::|\s[–—-]|\s?\|)\s+(?=\S)")
_BAR = re.compile(r"\s*([^|]{2,80}?)\s*\|\s+(?=\S)")
_LABELLED = re.compile(r"([^\W\d_][\w -]{3,40}?)\s?(?::|--|[–—]|\s-)\s+(?=\S)")
_INITIALS = re.compile(r"([A-Z]{2})\s?:\s+(?=\S)")
_OWNED = re.compile(r"([^\W\d_][^:：.!?]{8,110}?)\s?[:：]\s*(?=\S)")
_WHOSE = ("of", "from_")
_BRACKETED = re.compile(r"[\[(【]([^\W\d_][\w -]{3,40})[\])】]\s*(?=\S)")
_LABEL_BEHIND = re.compile(r"(?<=\w)\s*[-–—|:(\[]\s*([^\W\d_][\w -]{3,40})[)\]]?$")
_PARTING = ":])】"  # behind a label of one word; behind a dash it may be the news itself
_ESCAPED = re.compile(r"\\([^\w\s])|(?:\s*\\[nrt])+$")
_PORTAL = re.compile(r"[A-ZÄÖÜ]{2,6}-[A-ZÄÖÜ]{1,6}: (?=\S)")
SEGMENT = re.compile(r"[\s|»:](?:(?<=\s)(?:\s*[-–—|·:»«]{1,3}\s+|[|»]\s?)|(?<=[|»])\s?|(?<=:):)")
_PART = re.compile(r"[^\W\d_][-‐]$")
_OPENING = "「『《〈“‘（【"
_MARKS, _POINTS = " *_#=~～〜▼", "■□◆●"  # around a title, and before it
_BEFORE_DAY = re.compile(r" {2,}(?:([^\W\d_]{2,12}),?\s)?[(\[]?$")
_LED_DAY, _DAY_LABEL = re.compile(r"\s?[:：]\s*(?:[^\W\d_]{2,12},?\s)?$"), 40
_BEHIND_DAY = re.compile(r" {2,}(?=\S)")
_SIGNS = " .,;|/([–—-)]"  # around a day
_HASHED = re.compile(r"(?<!#)#[^\W\d_a-z][^\W_A-Z]+[^\W\d_a-z]\w*")
"""A word that is looked for on the web, as "#OpenOurHarbour": no mark before a title."""
_BEHIND = re.compile(
    r"(?<=\S)\s(?:[A-Z]{3,5}\s?\d{1,4}/(?:19|20)?\d\d|(?:https?://)?[\w-]+(?:\.[\w-]+){1,4}/(?:[^\s—/-]*[—/-]){2}\S*)$"
)
"""An office's own number with its year, "MPS 12/2001", or where the page of a title is."""
_SHORTEST = 10  # characters of a title that these stand behind
_HOUSE_BEHIND = re.compile(r"(.+\S) [-–—|] ([^-–—|]{3,70})$")
_FEWEST = 4  # words of a title that a house stands behind
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
    bare_line = line.lstrip(_MARKS + _POINTS)
    if _HASHED.match(line, len(line) - len(bare_line) - 1):
        bare_line = f"#{bare_line}"
    title = without_tag(_without_tail(bare_line.rstrip(_MARKS)))
    coded = _PORTAL.match(title)
    return title[coded.end() :] if coded else title


def _without_tail(title: str) -> str:
    tail = _BEHIND.search(title)
    return title[: tail.start()] if tail and tail.start() >= _SHORTEST else title


def unlabelled(title: str) -> str:
    """A title without the label that leads it, or stands behind a sign at its end."""
    tail = _LABEL_BEHIND.search(title)
    if tail and tokens_of(levelled(tail[1])) in vocabulary("kinds", "immediate"):
        title = title[: tail.start()]
    return _without_lead(title)


def _without_lead(title: str) -> str:
    short = _INITIALS.match(title)
    if short and short[1].lower() in word_set("initials"):
        return title[short.end() :]
    lead = _LABELLED.match(title) or _BRACKETED.match(title)
    if lead and _is_told(lead[1], title[lead.end(1) :].lstrip()[0]):
        return title[lead.end() :]
    owned = _OWNED.match(title)
    return title[owned.end() :] if owned and _is_owned(owned[1]) else title


def _is_told(label: str, sign: str) -> bool:
    """It says what sort of text follows the sign behind it."""
    tokens = tokens_of(levelled(label))
    fields = fields_of(tokens)
    if len(tokens) > 1 or label.isupper():
        return not fields.isdisjoint(("revisions", "kinds", "immediate"))
    return "kinds" in fields and sign in _PARTING


def _is_owned(lead: str) -> bool:
    """It says that it is a release, and whose: "Press release of the Agency"."""
    tokens = tokens_of(levelled(lead))
    size = vocabulary("releases").at(tokens, 0)
    return 0 < size < len(tokens) and any(tokens[size] in word_set(list_) for list_ in _WHOSE)


def without_day(text: str, dates: Sequence[Printed]) -> str:
    """A line without the day at either end that its label, or two blanks, part from a title."""
    first, last = (dates[0], dates[-1]) if dates else (None, None)
    if last and last.year and not text[last.end :].strip(_SIGNS):
        until = _until_day(text, last.start)
        return (text[:until].rstrip(_SIGNS) if until else "") or text
    if first and first.year and not text[: first.start].strip(_SIGNS):
        parted = _BEHIND_DAY.match(text, first.end)
        return text[parted.end() :] if parted else text
    return text


def without_house(text: str) -> str:
    """A page's first line without the house of its site, as a browser's title ends in it."""
    parted = _HOUSE_BEHIND.match(text)
    if parted and len(parted[1].split()) >= _FEWEST and _is_house(parted[2], parted[1]):
        return parted[1]
    return text


def _is_house(name: str, title: str) -> bool:
    """A name of a house with few small words, or a word in capitals that the title has too."""
    if name.isupper() and f" {name} " in f" {title} ":
        return True
    small = [word for word in name.split() if word[0].islower()]
    return is_owner(name) and word_set("of", "articles", "joins", "for_").issuperset(small)


def _until_day(text: str, start: int) -> int:
    """Where the title ends before the day at `start`; 0 where nothing parts them."""
    parted = _BEFORE_DAY.search(text, 0, start)
    if parted and (parted[1] is None or is_weekday(bare(parted[1]))):
        return parted.start()
    led = _LED_DAY.search(text, 0, start)
    level = levelled(text[: led.start()]) if led else ""
    size = vocabulary("dated").ending(tokens_of(level[-_DAY_LABEL:])) if led else 0
    return [word.start() for word in WORD.finditer(level)][-size] if size else 0


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
