"""Markdown to a Document: the text without its marks, which are kept as parts."""

import datetime
import re

from store.model.document import Document, PartKind, Span
from store.readers.cleaning import clean, clean_line
from store.readers.composer import Composer
from store.readers.encoding import decode
from store.readers.inline import plain_inline

_FRONT = re.compile(r"---[ \t]{0,9}\n((?:[^\n]{0,2000}\n){0,200}?)(?:---|\.\.\.)[ \t]{0,9}(?:\n|$)")
_FIELD = re.compile(r"^([A-Za-z_-]{1,40})[ \t]{0,9}:[ \t]{0,9}(\S[^\n]{0,998})", re.M)
_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]{1,9}(\S.*)$")
_UNDERLINE = re.compile(r" {0,3}(={3,}|-{3,})$")
_QUOTE = re.compile(r"(?: {0,3}> ?){1,20}")
_ITEM = re.compile(r"[ \t]{0,12}[-*+][ \t]{1,4}(?=\S)")
_RULE = re.compile(r" {0,3}(?:\*[ *]{2,80}|_[ _]{2,80}|-[ -]{2,80})$")
_CELLS_RULE = re.compile(r"[ \t|:-]{3,1000}$")
_SPLIT = re.compile(r"(?<!\\)\|")


def read_markdown(data: bytes, name: str, sha256: str) -> Document:
    """The one Document of a Markdown file; its front matter gives title, date and language."""
    text = clean(decode(data))
    front = _FRONT.match(text)
    fields = (
        {key.lower(): value.strip("\"' ") for key, value in _FIELD.findall(front[1])}
        if front
        else {}
    )
    composer = _compose(text[front.end() :] if front else text)
    return Document(
        text=composer.text,
        name=name,
        format="md",
        sha256=sha256,
        parts=tuple(composer.parts),
        title=clean_line(fields.get("title")),
        sender=clean_line(fields.get("author") or fields.get("publisher")),
        published=_moment(fields.get("date")),
        language=(fields.get("lang") or fields.get("language") or "")[:2].lower() or None,
    )


def _moment(text: str | None) -> datetime.datetime | None:
    try:
        return datetime.datetime.fromisoformat(text) if text else None
    except ValueError:
        return None


def _compose(text: str) -> Composer:
    composer = Composer()
    lines = text.split("\n")
    number = 0
    while number < len(lines):
        number += _block(composer, lines, number)
    return composer


def _block(composer: Composer, lines: list[str], number: int) -> int:
    """Puts the block that begins at line `number`; how many lines it took."""
    line = lines[number]
    below = lines[number + 1] if number + 1 < len(lines) else ""
    if not line.strip() or _RULE.match(line):
        composer.line(True)
        return 1
    if "|" in line and "|" in below and _CELLS_RULE.match(below):
        return _table(composer, lines, number)
    composer.line()
    if line.startswith(">"):
        return _quote(composer, lines, number)
    if (rule := _UNDERLINE.match(below)) and not _ITEM.match(line):
        _say(composer, line, PartKind.HEADING, 1 if "=" in rule[1] else 2)
        return 2
    if heading := _HEADING.match(line):
        _say(composer, heading[2].rstrip("# \t"), PartKind.HEADING, len(heading[1]))
    elif item := _ITEM.match(line):
        _say(composer, line[item.end() :], PartKind.ITEM)
    else:
        composer.put(plain_inline(line))
    return 1


def _say(composer: Composer, line: str, kind: PartKind, level: int = 0) -> None:
    mark = composer.mark()
    composer.say(plain_inline(line))
    composer.part(mark, kind, level)


def _quote(composer: Composer, lines: list[str], number: int) -> int:
    start, height = composer.mark(), 0
    for line in lines[number:]:
        if not line.startswith(">"):
            break
        composer.line(not line.strip("> "))
        composer.say(plain_inline(_QUOTE.sub("", line, count=1)))
        height += 1
    composer.part(start, PartKind.QUOTE)
    return height


def _table(composer: Composer, lines: list[str], number: int) -> int:
    composer.line(True)
    start, height, rows = composer.mark(), 0, list[tuple[Span, ...]]()
    for line in lines[number:]:
        if "|" not in line:
            break
        height += 1
        if height == 2:
            continue
        composer.line()
        cells = _SPLIT.split(line.strip().removeprefix("|").removesuffix("|"))
        rows.append(tuple(_cell(composer, cell, column) for column, cell in enumerate(cells)))
    composer.table(start, tuple(rows))
    composer.line(True)
    return height


def _cell(composer: Composer, cell: str, column: int) -> Span:
    if column:
        composer.put("\t")
    return composer.put(plain_inline(cell).strip())
