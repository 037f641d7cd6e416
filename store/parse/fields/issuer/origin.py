"""Names that the source gives outside of the text: a mail's sender, a page's site."""

import re
from collections.abc import Iterator
from functools import cache

from store.model.document import Document, PartKind
from store.parse.areas.head import folded
from store.parse.areas.wording import is_label
from store.parse.facts.dates import dates_in
from store.parse.fields.issuer.evidence import Evidence, Voice
from store.parse.page.sheet import Line
from store.parse.phrases.houses import chains, is_owner, strip_article, without_press
from store.parse.words.book import alternatives, is_wide, tokens_of, vocabulary
from store.parse.words.level import lower
from store.parse.words.phrasebook import fields_of

_HEADER = 6_000
_ADDRESS = re.compile(r"\s*(?:<[^<>]*>|\[[^\[\]]*\])|\"")
_NOTE, _LONGEST, _READ = 600, 90, 20_000
_LONGEST_TITLE, _LINES = 250, 30
_SEGMENT = re.compile(r"\s+[-–—|·:»«>/]{1,2}\s+|\s?[|»:]{1,2}\s+|::|_|[｜–—-](?=[\u3040-\u9fff])")
_LOCAL = re.compile(r"<?([\w.+-]+)@")


def sender_of(document: Document, lines: list[Line]) -> str | None:
    """Who sent the mail, in a forward the mail inside; the publisher of a page."""
    if document.format != "eml":
        return document.sender
    inner = None
    for line in lines:
        if line.kind is not PartKind.CHROME or line.start > _HEADER:
            if inner:
                break
            continue
        label, colon, value = line.text.partition(":")
        if colon and tokens_of(label) in vocabulary("issued"):
            inner = value.strip()
    return inner or document.sender


def outside(document: Document, headline: str | None, sender: str | None) -> Iterator[Evidence]:
    """The sender of a mail or the publisher of a page."""
    yield from _principal(document.text)
    if document.format == "eml":
        yield from _sender(sender or "")
        return
    if document.sender:
        yield Evidence(document.sender, Voice.PUBLISHER)
    title = document.title or _first_line(document.text)
    if title:
        yield from _title(title, folded(headline or ""), document.text)


def _first_line(text: str) -> str:
    """A page's title that was copied with the text: a line that begins as a later one does, or
    that a house's name ends."""
    first, _, rest = text[:_HEADER].strip().partition("\n")
    segments = _SEGMENT.split(first) if len(first) <= _LONGEST_TITLE else ()
    if len(segments) < 2:
        return ""
    head = folded(segments[0])
    again = any(folded(line) == head for line in rest.split("\n")[:_LINES])
    return first if again or is_owner(segments[-1]) else ""


def _principal(text: str) -> Iterator[Evidence]:
    """Whom a covering note is written for: "on behalf of the Mill, I am sending …"."""
    note = text[:_NOTE].replace("\n", " ")
    for said in _noted().finditer(lower(note)):
        name = next(chains(note[said.end() : said.end() + _LONGEST]), None)
        if name and name[1] == 0 and " " in name[0]:
            form = _as_subject(name[0].removesuffix(" I"), text)
            yield Evidence(strip_article(form), Voice.NOTE)
            return


@cache
def _noted() -> re.Pattern[str]:
    """What stands in a note, in lower case, before whom it is written for, with the article."""
    of, articles = alternatives("of"), alternatives("articles")
    small = rf"(?:(?:{of})\s+)?(?:(?:{articles})\s+)?"
    return re.compile(rf"\b(?:{alternatives('behalf')})\s+{small}")


@cache
def _sent_for() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{alternatives('sent_for')})\s+", re.I)


@cache
def _site() -> re.Pattern[str]:
    """What a page's title may begin with in front of a name."""
    return re.compile(rf"^(?:{alternatives('sites')})\s(?:(?:{alternatives('of')})\s)?", re.I)


def _as_subject(name: str, text: str) -> str:
    """The form in which a line or a sentence of the text begins with the name, whose endings a
    preposition may have bent: "w imieniu Gminnej Spółdzielni"."""
    stems = [word[: max(3, len(word) * 3 // 5)] for word in name.split()]
    bent = " ".join(rf"{re.escape(stem)}\w{{0,9}}" for stem in stems)
    found = re.search(rf"(?:^|[.!?] )({bent})\b", text[:_READ], re.M)
    return found[1] if found else name


def _sender(sender: str) -> Iterator[Evidence]:
    shown = _ADDRESS.sub("", sender).strip(" '")
    if not shown or "@" in shown:
        return
    for_whom = _sent_for().split(shown)
    if len(for_whom) > 1:
        yield Evidence(for_whom[-1].strip(), Voice.SENT_FOR)
        return
    parts = [part for part in re.split(r"\s[-–|]\s|,\s|\s?\(", shown) if part.strip(" )")]
    for number, part in enumerate(parts[:3]):
        name = without_press(part.strip(" )"))
        if name:
            voice = Voice.SENDER_PART if number else Voice.SENDER
            yield Evidence(name, Voice.SENDER_PERSON if _is_person(name, sender) else voice)


def _is_person(name: str, sender: str) -> bool:
    """The words of the name are those of the address, as with people."""
    local = _LOCAL.search(sender)
    words = tokens_of(name)
    if not local or is_owner(name) or not 2 <= len(words) <= 4 or name.isupper():
        return False
    box = local[1].lower()
    offices = fields_of(tokens_of(box)) & {"press", "kinds"}
    return not offices and any(word in box for word in words)


def _title(title: str, fold: str, text: str) -> Iterator[Evidence]:
    """What stands in a page's title beside the headline."""
    whole = folded(title)
    if fold and whole.endswith(fold) and whole != fold and is_wide(title):
        at = next(n for n in range(len(title)) if folded(title[n:]) == fold)
        name = title[:at].strip(" -–—|:·\u3000")
        yield Evidence(name, Voice.TITLE)
    lowered = text.lower()
    for segment in _SEGMENT.split(title):
        part, name = folded(segment), without_press(segment)
        if not name or not part or part in fold or (fold in part and fold):
            continue
        if is_label(tokens_of(segment)) or dates_in(segment):
            continue
        known = is_owner(name) or name.lower() in lowered
        voice = Voice.TITLE if known else Voice.TITLE_PART
        yield Evidence(_site().sub("", strip_article(name)), voice)
