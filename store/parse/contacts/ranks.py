"""What somebody does by an entry's words: "Vice President, Finance and Investor Relations"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec import structs

from store.parse.contacts import reasons
from store.parse.contacts.employers import printed
from store.parse.contacts.entries import Entry
from store.parse.kinds.cutting import Piece
from store.parse.phrases.kind import Kind
from store.parse.phrases.trades import is_function
from store.parse.trace import Found
from store.parse.words.book import Tokens, Words, is_wide, tokens_of, vocabulary, word_set
from store.parse.words.level import bare

_LONGEST_FIELD = 2
_WHOSE = re.compile(r"[^\W\d_A-Z]+['’]s (?=[^\W\d_a-z])")  # "the club's Media Manager"
_DASHES = ("-", "–", "—")
_FIGURE = 4
_ORDINAL = re.compile(r"(?<![^\s(,:])[1-4]\. ")


def roles_of(entry: Entry) -> list[Piece]:
    """All that says what its people do, in order."""
    return [
        piece
        for before, piece in zip([None, *entry.pieces], entry.pieces, strict=False)
        if piece.kind is Kind.ROLE
        or (piece.kind is Kind.DESK and (is_work(tokens_of(piece.text)) or _is_of(before, piece)))
    ]


def _is_of(name: Piece | None, desk: Piece) -> bool:
    """What somebody is for those who call, in small letters: "Jane Doe, pressekontakt"."""
    named = name is not None and name.kind is Kind.NAME and desk.before == ","
    return named and desk.text.islower() and " " not in desk.text


def is_work(tokens: Words) -> bool:
    """Words of a field of work, or a rank."""
    return is_function(tokens) or tokens in vocabulary("roles")


def role_text(roles: Sequence[Piece], entry: Entry, text: str) -> Found[str] | None:
    """The first role, with what goes on behind a comma: "Vice President, Communications"."""
    if not roles:
        return None
    labelled = len(roles) > 1 and roles[0].after == ":" and roles[1].before == ","
    first = roles[1] if labelled else _beside_wide(roles, entry)
    if first.wrapped:
        return reasons.role(first, entry, first.text, first.end)
    at = entry.place(first)
    end = _behind_bracket(entry.pieces, at, text)
    for piece in entry.pieces[at + 1 :]:
        if not (_follows(piece) or _is_field(piece)):
            break
        untold = piece.before == "," and first.gap is not None and piece.kind is Kind.OTHER
        if not (untold or _goes_on(piece)):
            break
        end = piece.end
    end = _with_whose(entry.pieces[at:], end, text)
    words = _drawn_together(_without_sentence(printed(text, _with_ordinal(first, text), end)))
    return reasons.role(first, entry, _WHOSE.sub("", words), end)


def _drawn_together(words: str) -> str:
    """A rank without the blanks that draw it out: "과  장"."""
    drawn = is_wide(words) and max(map(len, words.split())) == 1
    return "".join(words.split()) if drawn else words


def _without_sentence(words: str) -> str:
    """The words without what a sentence goes on with behind them: "press officer is available",
    "Pressesprecherin gern zur …", "manager for"; or without what leads up to them: "You can also
    contact attorney"."""
    parts = words.split(" ")
    if is_wide(words) or len(parts) == 1:
        return words
    invites = vocabulary("invites")
    asked = (i for i in range(1, len(parts)) if invites.at(tokens_of(" ".join(parts[i:])), 0))
    end = next(asked, len(parts))
    behind = parts[end + 1 :]
    if any(map(_is_rank, behind)) and not any(map(_is_rank, parts[:end])):
        return " ".join(behind)
    if end < len(parts):
        while end > 1 and parts[end - 1].islower() and not _is_rank(parts[end - 1]):
            end -= 1
    while end > 1 and parts[end - 1].islower() and _is_link(parts[end - 1]):
        end -= 1
    return " ".join(parts[:end])


def _with_whose(pieces: Sequence[Piece], end: int, text: str) -> int:
    """The end of a role with whose it is in the genitive, which is a part of it:
    "Pressesprecherin des Hafenmuseums"; "press officer of Acme" names the house apart."""
    behind = next((piece for piece in pieces if piece.start >= end), None)
    if behind is None or behind.gap is not None:
        return end
    between = text[end : behind.start].split()
    told = bool(between) and behind.kind is Kind.ORGANIZATION and behind.linked
    return behind.end if told and all(map(_is_article, between)) else end


def _with_ordinal(role: Piece, text: str) -> int:
    """Where the role begins with its figure: "(1. Vorsitzende)"."""
    figure = _ORDINAL.search(text, max(0, role.start - _FIGURE), role.start)
    led = figure is not None and (role.before in (",", "(", ":") or role.gap is not None)
    return figure.start() if figure and led else role.start


def _is_article(word: str) -> bool:
    return bare(word) in word_set("articles")


def _is_rank(word: str) -> bool:
    return vocabulary("roles", "functions").at(tokens_of(word), 0) > 0


def _is_link(word: str) -> bool:
    return tokens_of(word) in vocabulary("links", "joins") or bare(word) in word_set("articles")


def without_house(role: Found[str] | None, house: str | None) -> Found[str] | None:
    """The role without the house it is of: "press officer of Acme"; the house alone is none."""
    if role and house and role.value.casefold() == house.casefold():
        return None
    if not role or not house or not role.value.casefold().endswith(f" {house.casefold()}"):
        return role
    words = role.value[: -len(house)].split()
    kept = len(words)
    if len(words) > 1 and _is_article(words[-1]) and not _is_link(words[-2]):
        return role
    while kept > 1 and words[kept - 1].islower() and _is_link(words[kept - 1]):
        kept -= 1
    return structs.replace(role, value=" ".join(words[:kept])) if kept < len(words) else role


def _follows(piece: Piece) -> bool:
    signs = (",", *_DASHES, "/") if piece.kind is Kind.ROLE else (",", *_DASHES)
    return piece.before in signs and piece.gap is None and not piece.linked


def _is_field(piece: Piece) -> bool:
    """The field of a rank behind a colon: "Manager: Communications"."""
    tokens = tokens_of(piece.text)
    asked = vocabulary("functions", "audiences")
    return piece.before == ":" and piece.gap is None and asked.count(tokens) == len(tokens)


def _behind_bracket(pieces: Sequence[Piece], at: int, text: str) -> int:
    """The end of a role, with the field of work in brackets: "Senior Manager (Media)"."""
    end = pieces[at].end
    behind = pieces[at + 1] if at + 1 < len(pieces) else None
    if behind is None or behind.gap is not None or text[end : behind.start] not in (" (", "("):
        return end
    closed = behind.end + 1
    return closed if text[behind.end : closed] == ")" and _goes_on(behind) else end


def jobs_behind(name: Piece, roles: Sequence[Piece], entry: Entry) -> list[Piece]:
    """The job between the name and its first fact: what stands before the name too is a rank, a
    heading, or somebody else's: "Captain Jane Doe", "Press Officer"."""
    fact = next((p.start for p in entry.facts if p.start > name.start), name.end)
    behind = [p for p in roles if name.end <= p.start < fact and p.kind is Kind.ROLE]
    jobs = vocabulary("roles")
    return behind if any(jobs.found_in(tokens_of(piece.text)) for piece in behind) else []


def _beside_wide(roles: Sequence[Piece], entry: Entry) -> Piece:
    """The first role; in wide letters that right behind a name, or right before it, but for those
    an office stands with."""
    numbers = {role.number for role in roles}
    before_name: list[Piece] = []
    for before, piece in pairwise(entry.pieces):
        near = piece.gap is None and not piece.before.strip(":")
        told = before.kind is Kind.NAME and is_wide(before.text) and near
        if told and piece.number in numbers:
            return piece
        if near and piece.kind is Kind.NAME and is_wide(piece.text) and before.number in numbers:
            before_name.append(before)
    return before_name[0] if before_name else roles[0]


def _goes_on(piece: Piece) -> bool:
    tokens = tokens_of(piece.text)
    return bool(tokens) and (
        piece.kind is Kind.ROLE
        or tokens in vocabulary("roles")
        or is_function(tokens)
        or piece.kind is Kind.AUDIENCE
        or _ends_in_second_field(tokens)
    )


def _ends_in_second_field(tokens: Tokens) -> bool:
    """One more field of work before a known one: "Finance and Investor Relations"."""
    at = len(tokens) - vocabulary("functions").ending(tokens) - 1
    inside = 0 < at <= _LONGEST_FIELD and at < len(tokens) - 1
    return inside and tokens[at : at + 1] in vocabulary("joins")
