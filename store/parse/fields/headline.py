"""The headline and the subhead, among the titles at the head of a release."""

import re

from msgspec import Struct

from store.model.document import Document, PartKind, Span
from store.parse.areas.head import Head, folded, names_kind
from store.parse.areas.roles import Piece, Role
from store.parse.areas.titles import Style, Title, clean_title, joined, style, subject_title
from store.parse.fields.weights import HEADLINE
from store.parse.trace import Found
from store.parse.words.book import is_wide, phrases, tokens_of

_DECORATED = re.compile(r"[~～〜－―—–=-]{1,3}\s*(\S.*?)\s*[~～〜－―—–=-]{0,3}", re.S)
_SECOND_HALF = re.compile(r"[–—-] [a-zß-öø-ÿ].*[^–—-]")
_POINT = re.compile(r"\s?[-–—•·*▪■□o]\s")
_BULLETED = re.compile(r"\s?[•·*▪■□]\s+(\S.*)", re.S)
_OPEN = re.compile(r"[,:;&/–—-]$")
_WIDE_PHRASE, _WIDE_WORD = 8, 4
_FEW, _LONG = 3, 40  # words
_BY_LABEL = "the value of its label"
_JOINING = "、，,・"
_SENTENCES = re.compile(r"[^\W\d_]{3}[.!?] +[«“„\"–-]?\s?[^\W\d_a-zß-öø-ÿ]")
_RANKED = (
    (Style.CAPS, Style.SENTENCE),
    (Style.CAPS, Style.TITLE),
    (Style.TITLE, Style.SENTENCE),
)
_PERIOD = re.compile(r"[.。]$")


class Headings(Struct, frozen=True):
    """What stands over a release."""

    headline: Found[str] | None = None
    subhead: Found[str] | None = None


def find_headings(
    document: Document, head: Head, titles: list[Title], outside: tuple[str, ...]
) -> Headings:
    """The headline and the lines under it; `outside` are folded titles that the source gives."""
    said = _said(head, Role.HEADLINE)
    if said:
        below = (
            [title for title in titles if title.span.start >= said.span.end] if said.span else []
        )
        return Headings(said, _said(head, Role.SUBHEAD) or _below(below, document))
    if not titles:
        return Headings(_outside(document), _said(head, Role.SUBHEAD))
    after = _last_label(head)
    scores = [_score(title, after, outside) for title in titles]
    best = max(range(len(titles)), key=lambda n: (scores[n], -n))
    return _chosen(titles[best], titles[best + 1 :], scores[best], (document, head))


def _chosen(
    title: Title, rest: list[Title], score: float, where: tuple[Document, Head]
) -> Headings:
    document, head = where
    below = _said(head, Role.SUBHEAD) or _below(rest, document)
    width = max(title.width, *(len(line) for line in document.text[head.body :][:600].split("\n")))
    cut = _cut(title, below is not None, width)
    why = "the title in front of the text"
    headline = Found(
        clean_title(joined(title.lines[:cut])),
        Span(title.lines[0].cell.start, title.lines[cut - 1].cell.end),
        max(HEADLINE.least, min(HEADLINE.most, HEADLINE.base + score * HEADLINE.a_point)),
        why,
    )
    if cut < len(title.lines):
        lines = title.lines[cut:]
        below = Found(
            _undecorated(joined(lines)),
            _span(lines),
            HEADLINE.cut_off,
            "the line under the headline",
        )
    return Headings(headline, below)


def _said(head: Head, role: Role) -> Found[str] | None:
    """The value of a label such as "Subject:" or "Utl.:", with the lines that continue it."""
    for block in head.blocks:
        for number, piece in enumerate(block.pieces):
            if piece.role is not role or not piece.cell.text:
                continue
            lines = [piece]
            for other in block.pieces[number + 1 :]:
                if other.role is not Role.TITLE:
                    break
                lines.append(other)
            text = clean_title(joined(tuple(lines)))
            if text:
                return Found(
                    text,
                    _span(tuple(lines)),
                    HEADLINE.labelled,
                    f"{_BY_LABEL} ({piece.said})",
                )
    return None


def _span(lines: tuple[Piece, ...]) -> Span:
    return Span(lines[0].cell.start, lines[-1].cell.end)


def _last_label(head: Head) -> int:
    """The offset behind the last piece that names the sort of text; -1 without one."""
    return max((p.cell.end for p in head.pieces if names_kind(p)), default=-1)


def _score(title: Title, after: int, outside: tuple[str, ...]) -> float:
    words = len(tokens_of(title.text)) if not is_wide(title.text) else len(title.text) // 3
    score = _of_length(title, words)
    score += HEADLINE.behind_label if title.span.start > after >= 0 else 0.0
    if title.kind is PartKind.HEADING:
        score += HEADLINE.top_heading if title.level == 1 else HEADLINE.heading
    fold = folded(title.text)
    if outside and (fold in outside or any(fold in other for other in outside if words > _FEW)):
        score += HEADLINE.outside
    if title.named:
        heads = title.kind is PartKind.HEADING and not title.recurs
        score += HEADLINE.named_heading if heads else HEADLINE.named
    score += HEADLINE.stopped if _PERIOD.search(title.text) or title.kind is PartKind.LEAD else 0.0
    return score


def _of_length(title: Title, words: int) -> float:
    if words > _LONG:
        return HEADLINE.clause + HEADLINE.long
    if words > _FEW or _is_short_clause(title):
        return HEADLINE.clause
    return HEADLINE.three_words if words == _FEW else HEADLINE.few_words


def _is_short_clause(title: Title) -> bool:
    """Three words that no name is printed like: "Festival bans applause"."""
    words = title.text.split()
    return len(words) == _FEW and all(word.islower() for word in words[1:])


def _below(titles: list[Title], document: Document) -> Found[str] | None:
    """The title right under the headline, where it tells more of it."""
    for title in titles[:2]:
        text = title.text
        size = len(tokens_of(text)) if not is_wide(text) else len(text) // 3
        if title.named or not 2 <= size <= 50:
            continue
        if text.endswith((":", "：")) or _is_list(title) or _is_summary(title):
            return None
        apart = title.kind in (PartKind.HEADING, PartKind.LEAD)
        if not apart and document.format == "html" and _PERIOD.search(text):
            return None
        score = HEADLINE.below_heading if apart else HEADLINE.below
        return Found(_undecorated(text), title.span, score, "the title under the headline")
    return None


def _is_summary(title: Title) -> bool:
    """A standfirst of several sentences, which is the text's first paragraph and no subhead."""
    if title.kind is not PartKind.LEAD:
        return False
    return len(_SENTENCES.findall(title.text)) > 0


def _is_list(title: Title) -> bool:
    """Several points, which sum the text up and are no subhead."""
    points = [piece for piece in title.lines if _POINT.match(piece.cell.text)]
    return len(points) > 1 and not _DECORATED.fullmatch(title.lines[0].cell.text)


def _undecorated(text: str) -> str:
    found = _DECORATED.fullmatch(text) or _BULLETED.fullmatch(text)
    return clean_title(found[1] if found else text)


def _cut(title: Title, strong: bool, width: int) -> int:
    """How many of a title's lines are the headline; the rest is the subhead.

    `strong` asks for a plain sign, since another line serves as subhead; `width` is that of the
    text, to which a line would run if it did not end on purpose.
    """
    lines = [piece.cell.text for piece in title.lines]
    if title.kind is PartKind.HEADING:
        return len(lines)
    for number in range(1, len(lines)):
        above, line = lines[number - 1], lines[number]
        if _SECOND_HALF.fullmatch(line):
            continue
        if _DECORATED.fullmatch(line) and not _DECORATED.fullmatch(lines[0]):
            return number
        if line[0].islower() or _OPEN.search(above):
            continue
        styles = style(" ".join(lines[:number])), style(line)
        if styles in _RANKED:
            return number
        if not strong and _is_new_phrase(above, line, lines, width):
            return number
    return len(lines)


def _is_new_phrase(above: str, line: str, lines: list[str], width: int) -> bool:
    """The line above ended before it was full, and both are phrases by themselves."""
    if is_wide(line):
        return _goes_past(above, line)
    if style(above) in (Style.CAPS, Style.TITLE):
        return False
    rest = " ".join(lines[lines.index(line) :])
    few = min(len(above.split()), len(rest.split())) < 3
    return not few and len(above) + 1 + len(line.split(" ", 1)[0]) <= width


def _goes_past(above: str, line: str) -> bool:
    """A line of wide letters that runs on behind where the one above, a phrase by itself, ended."""
    whole = (
        len(above) >= _WIDE_PHRASE
        and above[-1] not in _JOINING
        and above[-1] not in phrases("unfinished")
    )
    return whole and len(line) >= len(above) + _WIDE_WORD


def _outside(document: Document) -> Found[str] | None:
    """The headline that only a mail's subject or a page's title gives."""
    if document.subject:
        return Found(subject_title(document.subject), None, HEADLINE.subject, "the mail's subject")
    if document.title:
        return Found(clean_title(document.title), None, HEADLINE.page_title, "the page's title")
    return None
