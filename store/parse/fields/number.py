"""The number that an issuer gave to its release."""

import re
from functools import cache

from store.model.document import Span
from store.parse.areas.head import Head
from store.parse.areas.roles import Piece, Role
from store.parse.fields.weights.signs import NUMBER
from store.parse.phrases.houses import is_wire
from store.parse.trace import Found
from store.parse.words.book import alternatives, tokens_of, vocabulary
from store.parse.words.level import levelled

_DIGITS = r"\d{1,6}(?:\s?[-–—/.]\s?(?:[A-Z]{1,8}[-/]){0,3}\d{1,6}){0,3}"
_CODE = re.compile(rf"({_DIGITS})(?!\d)")
_BARE = re.compile(r"\b[A-Z]{2,6}[ /-]?(\d{2,4}[-/–]\d{1,5})\b")
_LABEL = re.compile(r"[^\s\d]*(?:[^\d\n]{0,40}?[^\s\d])?(?=\s{0,12}[A-Z]{0,6}[ /-]?\d)")
_GROUP = re.compile(r"\d+")
_ROLES = (Role.NUMBER, Role.DATE, Role.NAME, Role.META, Role.LABEL)


def find_number(head: Head) -> Found[str] | None:
    """The digits of the number printed over the text, its groups joined by dashes."""
    for role in _ROLES:
        for piece in head.pieces:
            if piece.role is role:
                found = _in_piece(piece)
                if found:
                    return found
    return next(filter(None, (_led(p) for p in head.pieces if p.role is Role.CONTACT)), None)


def _led(piece: Piece) -> Found[str] | None:
    """The number that opens a line of other words by its label: "Release nº 312/2023 — Saúde"."""
    code = _CODE.search(piece.cell.text) if _GROUP.search(piece.cell.text) else None
    if code is None:
        return None
    label = tokens_of(piece.cell.text[: code.start(1)])
    if vocabulary("numbers").ending(label) != len(label):
        return None
    return _found(piece, code[1], code.start(1), NUMBER.led) if label else None


def _in_piece(piece: Piece) -> Found[str] | None:
    text = levelled(piece.cell.text)
    if is_wire(text.split(" ", 1)[0]):
        return None
    for printed in piece.dates:
        text = text[: printed.start] + "#" * (printed.end - printed.start) + text[printed.end :]
    if piece.role is Role.NUMBER and piece.said:
        code = _CODE.search(text)
        return _found(piece, code[1], code.start(1), NUMBER.labelled) if code else None
    wide = _wide().search(text)
    if wide:
        return _found(piece, wide[1], wide.start(1), NUMBER.worded)
    for code in _CODE.finditer(text):
        label = tokens_of(text[: code.start(1)])
        if any(vocabulary("numbers", "kinds").ending(part) for part in (label, label[:-1])):
            return _found(piece, code[1], code.start(1), NUMBER.worded)
    bare = _BARE.search(text) if piece.role is Role.NUMBER else None
    return _found(piece, bare[1], bare.start(1), NUMBER.bare) if bare else None


@cache
def _wide() -> re.Pattern[str]:
    """A number between the letters that count things."""
    heads, tails = alternatives("number_heads"), alternatives("number_tails")
    return re.compile(rf"(?:(?:{heads})\s?)?({_DIGITS})\s?(?:{tails})")


def _found(piece: Piece, digits: str, at: int, score: float) -> Found[str] | None:
    number = "-".join(_GROUP.findall(digits))
    if not number or (number.isdigit() and len(number) == 4 and number[:2] in ("19", "20")):
        return None
    start = piece.cell.start + at
    why = "a number with its label over the text"
    return Found(number, Span(start, start + len(digits)), score, why)
