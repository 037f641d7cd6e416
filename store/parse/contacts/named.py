"""Whose names an entry gives: those of its people, and not those of their firms and topics."""

import re
from collections.abc import Sequence

from store.parse.contacts.entries import Entry
from store.parse.kinds.context import Context, resembles
from store.parse.kinds.cutting import OPENING, Piece
from store.parse.phrases.kind import Kind
from store.parse.phrases.persons import is_given
from store.parse.words.book import is_wide, tokens_of, vocabulary
from store.parse.words.level import bare

_SURE = 4.0
_LIKELY = 2.5
_WIDE_LIKELY = 1.0
_ANNOUNCING = (Kind.HEADING, Kind.LABEL)
_STROKES = ("|", "-", "–", "—")
_NEAR = 3
_SHORTEST = 3
_PARTS = re.compile(r"[._-]")
_PAIR = 2
_CLAUSE = 3  # words in small letters


def names_of(entry: Entry, context: Context) -> list[Piece]:
    """The names on the likeliest line; those of other lines too where they are sure."""
    names = entry.of(Kind.NAME)
    names = [piece for piece in names if piece.before not in OPENING] or names[:1]
    names = [piece for piece in names if not _follows_desk(piece, entry, context)]
    names = [piece for piece in names if not _is_topic(piece, entry)]
    names = [piece for piece in names if not _is_firm_of(piece, names, context)]
    names = [name for name in names if not _is_in_clause(name, names, entry)]
    if len(names) <= 1:
        return names
    lines = entry.lines()
    weights = [_weight(piece, context) for piece in names]
    most = max(weights)
    listed = _listed(names, entry, context)
    line = lines[names[weights.index(most)].number]
    return [
        piece
        for piece, weight in zip(names, weights, strict=True)
        if lines[piece.number] == line or min(weight, most) >= _SURE or piece in listed
    ]


def whole_name(name: str, text: str, boxes: str) -> str:
    """A family name with the given one that an address has and the text says: "Dr Roe",
    jane.roe@…, "Jane Roe"."""
    if " " in name or len(name) < _SHORTEST:
        return name
    family = bare(name)
    for box in filter(lambda box: box.endswith(family), boxes.split("\n")):
        first, *more = _PARTS.split(box)
        if more and family == more[-1] and len(first) >= _SHORTEST:
            whole = re.search(
                rf"\b({re.escape(first)}) (?:[^\W\d_][\w.'’-]* ){{0,2}}{re.escape(name)}\b",
                text,
                re.IGNORECASE,
            )
            return whole[0] if whole and whole[0][0].isupper() else name
    return name


def _listed(names: Sequence[Piece], entry: Entry, context: Context) -> list[Piece]:
    """Names on lines of their own, one below the other, of which two are sure."""
    lines = entry.lines()
    alone = [name for name in names if name.alone]
    runs: list[list[Piece]] = []
    for name in alone:
        if runs and lines[name.number] == lines[runs[-1][-1].number] + 1 and name.gap == 0:
            runs[-1].append(name)
        else:
            runs.append([name])
    sure = [run for run in runs if sum(_weight(one, context) >= _SURE for one in run) > 1]
    return [name for run in sure for name in run]


def _is_topic(name: Piece, entry: Entry) -> bool:
    """Somebody else is to be called about this one: "to book Jane Doe: Acme Agency, Ann Roe"."""
    led = name.after == ":" and _called_behind(name, entry) is not None
    return led or is_asked_about(name, entry)


def is_asked_about(name: Piece, entry: Entry) -> bool:
    """One is asked to call somebody else: "to talk to Jane Doe, call Ann Roe"."""
    behind = _called_behind(name, entry)
    if behind is None:
        return False
    between = (piece for piece in entry.pieces if name.end < piece.start < behind.start)
    return any(map(_is_invitation, between))


def _called_behind(name: Piece, entry: Entry) -> Piece | None:
    """The next name on the line, before the first fact."""
    facts = (piece.start for piece in entry.facts if piece.start > name.start)
    first = next(facts, name.start)
    others = (other for other in entry.of(Kind.NAME) if other.before not in OPENING)
    return next((o for o in others if name.end < o.start < first and o.gap is None), None)


def _is_invitation(piece: Piece) -> bool:
    return (
        piece.kind in _ANNOUNCING
        and piece.gap is None
        and tokens_of(piece.text) in vocabulary("invites", "calls")
    )


def _is_in_clause(name: Piece, names: Sequence[Piece], entry: Entry) -> bool:
    """A clause of its own says something of this one before another on the line, whom to call:
    "the case of Jane Doe", "who was seen on Friday is asked to contact", "Ann Roe"."""
    other = next((one for one in names if one.start > name.end), None)
    fact = next((piece.start for piece in entry.facts if piece.start > name.start), None)
    if other is None or fact is None or fact < other.start:
        return False
    between = [piece for piece in entry.pieces if name.end < piece.start < other.start]
    if any(piece.gap is not None for piece in (*between, other)):
        return False
    return any(piece.kind is Kind.OTHER and _is_said(piece.text) for piece in between)


def _is_said(words: str) -> bool:
    return sum(word.islower() for word in words.split()) >= _CLAUSE


def _is_firm_of(name: Piece, names: Sequence[Piece], context: Context) -> bool:
    """One that no address names and no given name begins, where another on the line has one:
    "Linden Grove, Ann Roe, a.roe@…", "Ann Roe, Linden Grove", "This Way | Ann Roe"."""
    if is_given(name.text.split()[0]) or resembles(name.text, context.boxes):
        return False
    if name.before == "," and not name.joined and _follows_given(name, names):
        return True
    if _leads_cells(name, names):
        return True
    near = [o for o in names if name.end < o.start <= name.end + _NEAR and o.gap is None]
    if len(names) > _PAIR and all(o.before in _STROKES for o in near):
        return False
    return any(
        resembles(other.text, context.boxes)
        if other.before == ","
        else other.before in _STROKES and is_given(other.text.split()[0])
        for other in near
    )


def _leads_cells(name: Piece, names: Sequence[Piece]) -> bool:
    """First in a line of cells, the next of which a given name begins."""
    behind = next((other for other in names if other.start > name.end), None)
    if behind is None or name.gap is None or behind.gap is not None or " " not in name.text:
        return False
    apart = not (name.after or behind.before or behind.joined or behind.linked)
    return apart and is_given(behind.text.split()[0])


def _follows_given(name: Piece, names: Sequence[Piece]) -> bool:
    """Right behind the only other name of the line, which a given name begins."""
    near = [o for o in names if 0 < name.start - o.end <= _NEAR and name.gap is None]
    return len(names) == _PAIR and any(is_given(o.text.split()[0]) for o in near)


def _follows_desk(name: Piece, entry: Entry, context: Context) -> bool:
    """What only looks like a name behind a desk is where the desk is: "Press Room, Hall Two"."""
    least = _WIDE_LIKELY if is_wide(name.text) else _LIKELY
    if _weight(name, context) >= least or name.before == ":":
        return False
    lines = entry.lines()
    return any(
        lines[desk.number] == lines[name.number] and desk.end <= name.start
        for desk in entry.of(Kind.DESK)
        if not any(desk.end <= other.start < name.start for other in entry.of(Kind.NAME))
    )


def _weight(piece: Piece, context: Context) -> float:
    score = piece.reading.score if piece.reading else 0.0
    return score + 4.0 * resembles(piece.text, context.boxes)
