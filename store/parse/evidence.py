"""What in a release speaks for a name as its issuer, and how loudly."""

import re
from collections.abc import Iterator

from msgspec import Struct

from store.model.document import Document, PartKind, Span
from store.parse.contacts.plain import levelled
from store.parse.contacts.words import is_wide, tokens_of
from store.parse.head import Head, folded
from store.parse.names import apposed, chains, is_owner, strip_article, without_press
from store.parse.phrases import phrasebook, wide_phrases
from store.parse.roles import Role, is_label
from store.parse.sheet import Line
from store.parse.titles import Title

_ADDRESS = re.compile(r"\s*<[^<>]*>|\"")
_ON_BEHALF = re.compile(
    r"\s(?:pour|for|im auftrag (?:von|der|des)|per|para|namens|på vegne af|w imieniu)\s+", re.I
)
_SEGMENT = re.compile(r"\s+[-–—|·:»«>]{1,2}\s+|\s?[|»:]{1,2}\s+|::")
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)\s{0,3}(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,:]{0,3}([^\n|·•.©]{3,80})", re.I
)
_TICKER = re.compile(r"\s?[(（]")
_PERSONAL = re.compile(r"\b(?:Dr|Prof|Mr|Mrs|Ms|Sgt|Lt|Capt|Herr|Frau|Mme|M)\.?\s|[,，].{3,}")
_WIDE_SUBJECT = re.compile(
    r"([\u3040-\u30ff\u4e00-\u9fffA-Za-zＡ-Ｚａ-ｚ・ー\uac00-\ud7af]{2,30}?)(?:[（(]|は[、，]?|が|では|은|는|이|가|今天|今日|宣布|表示|，|、)"
)


class Evidence(Struct, frozen=True):
    """One voice for `name`; `span` is where it stands in the text."""

    name: str
    weight: float
    span: Span | None
    why: str


def gather(
    document: Document, head: Head, lines: list[Line], titles: list[Title], headline: str | None
) -> Iterator[Evidence]:
    """Every voice, in no order."""
    yield from _letterhead(head, titles, headline)
    yield from _boilerplate(lines)
    yield from _labels_below(lines, head.body)
    yield from _sender(document)
    yield from _site(document, headline)
    yield from _offices(lines)
    yield from _opening(document, head)


def _letterhead(head: Head, titles: list[Title], headline: str | None) -> Iterator[Evidence]:
    for piece in head.pieces:
        if piece.role is not Role.NAME or not piece.cell.text:
            continue
        if piece.said == "issued" and _PERSONAL.search(piece.cell.text):
            continue
        name = without_press(piece.cell.text)
        yield Evidence(name, 3.5, piece.cell.span, "it stands with the release's label")
    fold = folded(headline or "")
    for title in titles:
        if (
            fold
            and folded(title.text)
            and (folded(title.text) in fold or fold in folded(title.text))
        ):
            break
        weight = 3.0 if title.named else 1.2
        yield from _of_title(title, weight)


def _of_title(title: Title, weight: float) -> Iterator[Evidence]:
    texts = [(title.text, title.span)] if len(title.text) < 100 else []
    texts += [(piece.cell.text, piece.cell.span) for piece in title.lines]
    for text, span in texts:
        name = without_press(text)
        if name:
            yield Evidence(name, weight, span, "it stands at the head like a letterhead")
            pair = apposed(name)
            if pair:
                yield Evidence(pair[0], weight, span, "it stands at the head like a letterhead")


def _boilerplate(lines: list[Line]) -> Iterator[Evidence]:
    """Headings such as "About the Agency", and paragraphs that begin so."""
    found = 0
    for line in lines[-60:]:
        text = levelled(line.text)
        if len(text) > 90 and not line.gap:
            continue
        tokens = tokens_of(text[:80])
        length = phrasebook().at(tokens, 0, "about")
        if not length or len(tokens) == length:
            continue
        name = _behind(text, length)
        if name and found < 3:
            found += 1
            yield Evidence(
                name, 3.2 - found * 0.2, line.span, "the release ends with words about it"
            )


def _behind(text: str, words: int) -> str | None:
    """The name behind the first words of a heading or of the sentence that it opens."""
    if is_wide(text[:4]):
        rest = text
        for phrase in wide_phrases("about"):
            rest = rest.removeprefix(phrase)
        return rest.strip("：: 　") if rest != text and len(rest) <= 25 else None
    parts = re.split(r"(?<=[^\W\d_])[^\w&]+", text, maxsplit=words)
    rest = parts[-1] if len(parts) > words else ""
    if len(text) <= 70 and not rest.endswith("."):
        name = rest.rstrip(" :?…")
    else:
        first = next(iter(chains(rest[:80])), None)
        name = first[0] if first and first[1] <= 4 else ""
    name = strip_article(name)
    return (
        name if name[:1].isupper() or name[:1].isdigit() or (name and not name.isascii()) else None
    )


def _labels_below(lines: list[Line], body: int) -> Iterator[Evidence]:
    """Labels of a wire such as "SOURCE  The Company"."""
    for line in lines[-40:]:
        if line.start < body or len(line.text) > 100:
            continue
        text = levelled(line.text)
        if text[:7] in ("SOURCE ", "Source "):
            yield Evidence(line.text[7:].strip(" :"), 4.0, line.span, "the wire names it as source")
            continue
        label, colon, value = text.partition(":")
        fields = phrasebook().fields(tokens_of(label)) if colon and len(label) < 40 else frozenset()
        if "issued" in fields and value.strip() and not _PERSONAL.search(value):
            yield Evidence(without_press(value), 2.5, line.span, "a label names it as source")
    for line in lines[-12:]:
        for found in _COPYRIGHT.findall(line.text):
            yield Evidence(strip_article(found.strip()), 1.5, line.span, "it holds the copyright")


def _sender(document: Document) -> Iterator[Evidence]:
    if document.format != "eml" or not document.sender:
        return
    shown = _ADDRESS.sub("", document.sender).strip(" '")
    if not shown or "@" in shown:
        return
    for_whom = _ON_BEHALF.split(shown)
    if len(for_whom) > 1:
        yield Evidence(strip_article(for_whom[-1]), 3.5, None, "the mail is sent for it")
        return
    name = without_press(re.split(r"\s[-–|]\s|,\s", shown)[0]) or without_press(shown)
    if name:
        yield Evidence(name, 2.0, None, "the mail comes from it")


def _site(document: Document, headline: str | None) -> Iterator[Evidence]:
    if document.format == "eml":
        return
    if document.sender:
        yield Evidence(document.sender, 3.0, None, "the page is published by it")
    fold = folded(headline or "")
    title = document.title or ""
    if fold and title and folded(title).endswith(fold):
        rest = title[: _prefix(title, fold)].strip(" -–—|:·　")
        if rest and is_wide(rest):
            yield Evidence(rest, 2.5, None, "the page's title names it")
    for segment in _SEGMENT.split(title):
        name = without_press(segment)
        part = folded(segment)
        if (
            name
            and part
            and part not in fold
            and fold not in part
            and not is_label(tokens_of(segment))
        ):
            yield Evidence(name, 2.0, None, "the page's title names it")


def _prefix(title: str, fold: str) -> int:
    """Where in a title the folded headline at its end begins."""
    for at in range(len(title)):
        if folded(title[at:]) == fold:
            return at
    return 0


def _offices(lines: list[Line]) -> Iterator[Evidence]:
    """Lines such as "The Agency press contacts" or "Press office of the University"."""
    seen = 0
    for line in lines[-70:]:
        if len(line.text) > 70 or line.kind is PartKind.CHROME or seen > 6:
            continue
        tokens = tokens_of(levelled(line.text))
        at = phrasebook().within(tokens, "press")
        if at is None or len(tokens) > 9:
            continue
        name = without_press(re.split(r"[:：(|l]\s", line.text)[0])
        if (
            name
            and name != line.text
            and (name[:1].isupper() or is_wide(name))
            and not any(c.isdigit() for c in name)
        ):
            seen += 1
            yield Evidence(name, 1.5, line.span, "its office is named below the text")


def _opening(document: Document, head: Head) -> Iterator[Evidence]:
    """The organisations of the first sentences."""
    start = head.dateline.end if head.dateline else head.body
    text = document.text[start : start + 500].replace("\n", " ")
    if is_wide(text[:20]):
        found = _WIDE_SUBJECT.match(text.lstrip(" 　□ㅇ○・"))
        if found:
            yield Evidence(found[1], 1.5, None, "the first sentence begins with it")
        return
    for name, at in chains(text):
        near = 1.2 if at < 60 else 0.6
        follows = _TICKER.match(text, at + len(name)) is not None
        if is_owner(name) or follows or name.isupper():
            span = Span(start + at, start + at + len(name))
            yield Evidence(
                strip_article(name), near + 0.5 * follows, span, "the first sentences name it"
            )
