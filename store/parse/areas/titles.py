"""The titles at the head of a release: runs of lines that are no label, date or contact."""

import re
from enum import StrEnum
from functools import cache

import msgspec
from msgspec import Struct

from store.model.document import Document, PartKind, Span
from store.parse.areas.head import Block, Head, folded
from store.parse.areas.roles import Piece, Role
from store.parse.areas.tags import without_tag
from store.parse.areas.wording import is_embargo, is_label
from store.parse.phrases.houses import fits
from store.parse.words.book import alternatives, is_wide, tokens_of, word_set
from store.parse.words.book import vocabulary as contact_words
from store.parse.words.firms import legal_forms
from store.parse.words.level import bare, levelled, lower
from store.parse.words.lexicon.firms import WIDE, WIDE_BODIES
from store.parse.words.phrasebook import phrasebook

_TAG = re.compile(r"\s*(?:\[[^\[\]]{1,60}\]|【[^】]{1,30}】|\([^()]{1,40}\)(?=\s*\S))\s*")
_LEAD = re.compile(r"\s*([^:–—|-]{2,60}?)\s*(?::|\s[–—-]|\s?\|)\s+(?=\S)")
_BAR = re.compile(r"\s*([^|]{2,80}?)\s*\|\s+(?=\S)")
_LABELLED = re.compile(r"([^\W\d_][\w -]{3,40}?)\s?(?::|--|[–—]|\s-)\s+(?=\S)")
_PORTAL = re.compile(r"[A-ZÄÖÜ]{2,6}-[A-ZÄÖÜ]{1,6}: (?=\S)")
_SEGMENT = re.compile(r"\s+[-–—|·:»«]{1,3}\s+|\s?[|»]\s?|::")
_MARKS = re.compile(r"^[\s*_#=~～〜■□◆●▼]+(?=\S)|[\s*_#=~～〜▼]+$")
_LETTERS = 8
_OPENING = "「『《〈“‘（【"


class Title(Struct, frozen=True):
    """Lines that stand together; `named` says that they are rather a letterhead.

    `recurs` says that the text has them again, word by word.
    """

    lines: tuple[Piece, ...]
    block: int
    kind: PartKind
    level: int
    width: int
    named: bool
    recurs: bool

    @property
    def text(self) -> str:
        return joined(self.lines)

    @property
    def span(self) -> Span:
        return Span(self.lines[0].cell.start, self.lines[-1].cell.end)


def titles_of(head: Head, body: str) -> list[Title]:
    """Every run of titles, in order; `body` is the running text, in which names recur."""
    lowered = lower(body[:20_000])
    titles = []
    for number, block in enumerate(head.blocks):
        run: list[Piece] = []
        for piece in (*block.pieces, None):
            if piece and piece.role is Role.TITLE:
                run.append(piece)
            elif run:
                titles += _titles(tuple(run), block, number, lowered)
                run = []
    return titles


def _titles(run: tuple[Piece, ...], block: Block, number: int, body: str) -> list[Title]:
    """A run as one title, or as two where a name stands alone on its first line."""
    if _is_spelled_out(run):
        house = msgspec.structs.replace(_title(run[:2], block, number, body), named=True)
        return [house, *(_titles(run[2:], block, number, body) if run[2:] else ())]
    if len(run) > 1 and len(run[0].cell.text) < 60 and _is_named(run[0].cell.text, body):
        rest = _title(run[1:], block, number, body)
        if not rest.named and len(tokens_of(rest.text)) > 3:
            return [_title(run[:1], block, number, body), rest]
    return [_title(run, block, number, body)]


def _is_spelled_out(run: tuple[Piece, ...]) -> bool:
    """Letters on a line, and below them the name that they stand for."""
    letters = run[0].cell.text
    short = letters.isupper() and letters.isalpha() and len(letters) <= _LETTERS
    return len(run) > 1 and short and fits(letters, run[1].cell.text)


def _title(run: tuple[Piece, ...], block: Block, number: int, body: str) -> Title:
    first = next(line for line in block.lines if line.end > run[0].cell.start)
    width = max(len(line.text) for line in block.lines)
    whole = _TAG.sub("", joined(run)) if is_wide(joined(run)) else joined(run)
    named = _is_grid(run, block) or _is_named(whole, body) or _is_letterhead(run, body)
    recurs = whole.lower() in body
    return Title(run, number, first.kind, first.level, width, named, recurs)


def _is_grid(run: tuple[Piece, ...], block: Block) -> bool:
    """Several titles stand on one line: a letterhead in columns."""
    return any(
        sum(line.start <= piece.cell.start < line.end for piece in run) > 1 for line in block.lines
    )


def _is_letterhead(run: tuple[Piece, ...], body: str) -> bool:
    """Short lines above one another, of which one at least is plainly a name."""
    texts = [piece.cell.text for piece in run]
    if len(run) < 2 or any(len(text) > 48 for text in texts):
        return False
    return any(len(tokens_of(text)) <= 6 and _is_named(text, body) for text in texts)


def _is_named(text: str, body: str) -> bool:
    """It names an organisation, a person or an office, and tells nothing of it."""
    tokens = tokens_of(levelled(text))
    if _form().search(text) and len(tokens) <= 12:
        return True
    if is_wide(text):
        return len(text) <= 24 and text in body and not text.endswith(("る", "た", "す"))
    if len(tokens) > 9:
        return False
    if lower(text) in body:
        return True
    owners = contact_words("organizations", "units", "desks")
    telling = [word for n, word in enumerate(text.split()) if not n or not word[0].islower()]
    if len(telling) > 2 and bare(telling[-2]) in word_set("articles"):
        telling.pop()  # "their keys before the ministry" is no ministry's name
    return len(tokens) <= 5 and owners.found_in(tokens_of(levelled(" ".join(telling))))


@cache
def _form() -> re.Pattern[str]:
    """The form of a company ends the line, or a body's begins it, or its letters in brackets."""
    before, wide = "|".join(map(re.escape, (*WIDE_BODIES, *WIDE))), "|".join(map(re.escape, WIDE))
    return re.compile(rf"\b(?:{legal_forms()})\.?\)?$|\([A-Z]{{2,8}}\)$|^(?:{before})|(?:{wide})$")


def joined(pieces: tuple[Piece, ...]) -> str:
    """The lines as one, words that a line end cut in two put together."""
    text = ""
    for piece in pieces:
        line = piece.cell.text
        if not text:
            text = line
        elif text[-1] in "-‐" and text[-2:-1].isalpha() and line[0].islower():
            text = text[:-1] + line
        else:
            closed_up = is_wide(text[-1]) and is_wide(line[0]) and line[0] not in _OPENING
            text += line if closed_up else f" {line}"
    return text


def clean_title(text: str) -> str:
    """A title on one line without the marks that decorate it or a label that leads it."""
    title = without_tag(_MARKS.sub("", _MARKS.sub("", " ".join(text.split()))))
    coded = _PORTAL.match(title)
    if coded:
        return title[coded.end() :]
    lead = _LABELLED.match(title)
    if lead:
        tokens = tokens_of(levelled(lead[1]))
        fields = phrasebook().fields(tokens)
        if fields & {"revisions", "kinds", "immediate"} and (len(tokens) > 1 or lead[1].isupper()):
            return title[lead.end() :]
    return title


def source_titles(document: Document) -> tuple[str, ...]:
    """The headlines that a mail's subject or a page's title may hold, folded."""
    texts = []
    if document.subject:
        texts += [document.subject, subject_title(document.subject)]
        texts += _SEGMENT.split(document.subject)
    if document.title:
        texts += [document.title, *_SEGMENT.split(document.title)]
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


class Style(StrEnum):
    """How large letters are used: in all, at the beginning of words, or of sentences."""

    CAPS = "caps"
    TITLE = "title"
    SENTENCE = "sentence"


def style(text: str) -> Style | None:
    """By the first letters of a line's longer words; None where they do not agree."""
    words = re.findall(r"[^\W\d_]{4,}", text)
    if len(words) < 2:
        return None
    if all(word.isupper() for word in words):
        return Style.CAPS
    large = sum(word[0].isupper() for word in words)
    if large == len(words):
        return Style.TITLE
    return Style.SENTENCE if large * 2 <= len(words) else None


def plain(text: str) -> str:
    """Folded for comparison by words."""
    return bare(levelled(text))
