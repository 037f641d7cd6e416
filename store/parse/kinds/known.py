"""What pieces are by what the release knows of its issuer and its addresses."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import zip_longest

import msgspec

from store.parse.kinds.context import SHORTEST, Context, resembles, tokens_are_small
from store.parse.kinds.cutting import OPENING, Piece, is_announced
from store.parse.phrases.kind import NOTHING, Kind, Reading
from store.parse.phrases.persons import Name, is_given, read_name
from store.parse.words.book import (
    alternatives,
    is_wide,
    known_as,
    phrases,
    tokens_of,
    vocabulary,
    word_set,
)
from store.parse.words.level import bare
from store.parse.words.places import is_region
from store.parse.words.table import lists_of

_HONORIFICS = lists_of("honorifics")
_UNTOLD = (Kind.OTHER, Kind.ADDRESS)
_DIGITS_OF_DATE = 6
_SURE_NAME = 4.4
_LIKELY = 2.5
_AGENCY = 4.0
_NAMED = 2
_CLOSING = (",", "(", ";", ":")
_SIGNS = (",", ":", ";", "/")
_LEADING_ON = (":", "-", "–", "—")


def only_asked(pieces: Sequence[Piece], context: Context) -> list[Piece]:
    """In a sentence what only may be a name is one where the words before ask to call it; in wide
    letters, where something beside it tells who that is."""
    told = [
        msgspec.structs.replace(piece, reading=NOTHING)
        if _is_untold(before, piece, behind)
        else piece
        for before, piece, behind in _with_neighbours(pieces)
    ]
    return list(_only_asked(told, context))


def _with_neighbours(
    pieces: Sequence[Piece],
) -> Iterator[tuple[Piece | None, Piece, Piece | None]]:
    return zip([None, *pieces], pieces, [*pieces[1:], None], strict=False)


def _is_untold(before: Piece | None, piece: Piece, behind: Piece | None) -> bool:
    if piece.kind is not Kind.NAME or not is_wide(piece.text):
        return False
    return not any(beside and beside.kind not in _UNTOLD for beside in (before, behind))


def _only_asked(pieces: Sequence[Piece], context: Context) -> Iterator[Piece]:
    asked, end = False, -1
    for piece in pieces:
        goes_on = asked and piece.kind is Kind.NAME and piece.before in ("", ",", *_LEADING_ON)
        goes_on = goes_on or (piece.kind is Kind.NAME and piece.start == end + 1)
        yield piece if goes_on else _doubted(piece, context)
        asked = goes_on or (piece.kind is Kind.HEADING and piece.after in ("", *_LEADING_ON))
        end = piece.end if piece.kind is Kind.HEADING else -1


def surnames_told(pieces: Sequence[Piece], context: Context) -> list[Piece]:
    """Two words that end like a role, and are a name by an address: "Jost Hagemeister, chair"."""
    return [
        msgspec.structs.replace(piece, reading=Reading(Kind.NAME, _LIKELY, Name(piece.text, 1.0)))
        if _is_surname_told(piece, behind, context)
        else piece
        for piece, behind in zip_longest(pieces, pieces[1:])
    ]


def _is_surname_told(piece: Piece, behind: Piece | None, context: Context) -> bool:
    if piece.kind is not Kind.ROLE or behind is None or behind.kind is not Kind.ROLE:
        return False
    words = piece.text.split()
    if len(words) != _NAMED or not all(word.istitle() for word in words):
        return False
    first, last = ((bare(word),) for word in words)
    roles = vocabulary("roles", "functions")
    return first not in roles and roles.is_compound(last) and resembles(words[1], context.boxes)


def called_once(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces; a part of the last name before an address is no other's: "Jane Mary Doe, 020 …,
    E-mail Ms Doe (…)"."""
    read: list[Piece] = []
    last: frozenset[str] = frozenset()
    for piece in pieces:
        name = piece.reading.name if piece.kind is Kind.NAME and piece.reading else None
        words = frozenset(tokens_of(name.text)) if name else frozenset()
        again = words and words < last and piece.gap is None and piece.after == "("
        read.append(msgspec.structs.replace(piece, reading=NOTHING) if again else piece)
        last = words or last
    return read


def _doubted(piece: Piece, context: Context) -> Piece:
    if piece.kind is not Kind.NAME or not piece.reading:
        return piece
    if piece.reading.score >= _LIKELY or resembles(piece.text, context.boxes):
        return piece
    if piece.after in _CLOSING and piece.before in _SIGNS:
        return piece
    return msgspec.structs.replace(piece, reading=NOTHING)


def without_figures(pieces: Sequence[Piece]) -> list[Piece]:
    """Dates, letters drawn out and where those below are to be called are nobody."""
    return [
        msgspec.structs.replace(piece, reading=NOTHING)
        if _is_spaced_out(piece.text) or _is_dated(piece) or _is_where(piece)
        else piece
        for piece in pieces
    ]


def behind_regions(pieces: Sequence[Piece]) -> list[Piece]:
    """A name without the part of the world that it is there for: "North America Jane Doe"."""
    return [_behind_region(piece) if piece.kind is Kind.NAME else piece for piece in pieces]


def _behind_region(piece: Piece) -> Piece:
    words = piece.text.split(" ")
    for size in range(len(words) - _NAMED, 0, -1):
        region, rest = " ".join(words[:size]), " ".join(words[size:])
        name = read_name(rest) if is_region(region) else None
        if name:
            reading, start = Reading(Kind.NAME, name.score, name), piece.end - len(rest)
            return msgspec.structs.replace(piece, start=start, text=rest, reading=reading)
    return piece


def in_addresses(pieces: Sequence[Piece], context: Context) -> list[Piece]:
    """Surnames that are trades too are names where an address says so."""
    names = ((piece, _name_in_address(piece, context)) for piece in pieces)
    return [
        msgspec.structs.replace(piece, reading=Reading(Kind.NAME, name.score, name))
        if name
        else piece
        for piece, name in names
    ]


def of_issuer(pieces: Sequence[Piece], context: Context) -> list[Piece]:
    """The issuer's name, and a mail domain's, are an organisation's and nobody's."""
    house = Reading(Kind.ORGANIZATION, _AGENCY)
    return [
        piece
        if _is_office_holder(before, piece, behind, context) or not _bears_house(piece, context)
        else msgspec.structs.replace(piece, reading=house)
        for before, piece, behind in _with_neighbours(pieces)
    ]


def _is_office_holder(
    before: Piece | None, piece: Piece, behind: Piece | None, context: Context
) -> bool:
    """The issuer is somebody with a title, whom one is to call: "Contact: Senator Jane Doe"."""
    if piece.kind is not Kind.NAME:
        return False
    first = bare(piece.text.split(maxsplit=1)[0]).strip(".")
    if first not in context.issuer or not known_as(first) & _HONORIFICS:
        return False
    return is_announced(before, piece) or (behind is not None and behind.fact is not None)


def _bears_house(piece: Piece, context: Context) -> bool:
    if piece.kind not in (Kind.NAME, Kind.OTHER) or not piece.text[:1].isupper():
        return False
    return not any(map(str.isdigit, piece.text)) and _is_house(piece, context)


def without_clients(pieces: Sequence[Piece]) -> list[Piece]:
    """Whom an agency speaks for, in brackets behind its name, is not called there."""
    return [piece for piece in pieces if not _is_client(piece)]


def as_agencies(pieces: Sequence[Piece], context: Context) -> list[Piece]:
    """An agency's name ends before the words that say for whom it works."""
    return [_without_client(piece, context) for piece in pieces]


def _is_where(piece: Piece) -> bool:
    """Where those below it are to be called: "In Kenya:"."""
    leads = piece.kind is Kind.NAME and piece.alone and piece.after == ":"
    return leads and piece.text.split()[0].lower() in word_set("within")


def _is_house(piece: Piece, context: Context) -> bool:
    """The issuer's name, or words of it or of a mail's domain that are nobody's name."""
    tokens = [word for word in tokens_of(piece.text) if len(word) >= SHORTEST]
    if piece.kind is Kind.NAME and bare(piece.text.split()[0]).strip(".") in word_set("persons"):
        return False
    named = piece.kind is Kind.NAME and resembles(piece.text, context.boxes)
    if len(tokens) > 1 and context.issuer == set(tokens) and not is_given(piece.text.split()[0]):
        return not named or piece.before == ","
    if len(tokens) > 1 and not is_given(piece.text.split()[0]) and _is_domain(tokens, context):
        return True
    score = piece.reading.score if piece.reading else 0.0
    if named or (piece.kind is Kind.NAME and score >= _SURE_NAME):
        return False
    shared = [word for word in tokens if word in context.issuer or word in context.domains]
    return bool(shared) and len(tokens) <= 2 * len(shared) and not tokens_are_small(tokens)


def _is_domain(tokens: Sequence[str], context: Context) -> bool:
    """The words are a mail's domain, run together: "Synthetic Genomics"."""
    return "".join(tokens) in context.domains


def _name_in_address(piece: Piece, context: Context) -> Name | None:
    """A surname that is a trade's too, where an address begins with the name before it: "Ann
    Porter", ann@…."""
    if piece.kind is Kind.OTHER and _is_spelled_out(piece, context):
        return Name(piece.text, _LIKELY)
    if piece.kind is not Kind.ROLE or not piece.alone or not piece.text.istitle():
        return None
    first, *rest = tokens_of(piece.text)
    told = vocabulary("roles", "functions", "audiences", "units", "organizations", "desks")
    if len(rest) != 1 or len(first) < SHORTEST or told.at((first,), 0):
        return None
    named = f"\n{first}" in context.boxes
    return Name(piece.text, _LIKELY) if named else None


def _is_spelled_out(piece: Piece, context: Context) -> bool:
    """Two words in capitals, both of which an address is made of: "ZORA VALMONT", zora.valmont@…"""
    words = tokens_of(piece.text)
    if len(words) != _NAMED or not piece.text.isupper() or min(map(len, words)) < SHORTEST:
        return False
    return any(all(word in box for word in words) for box in context.boxes.split("\n"))


@cache
def _behalf() -> re.Pattern[str]:
    return re.compile(rf",?\s(?:{alternatives('behalf')})(?:\b|['’])", re.IGNORECASE)


def _is_client(piece: Piece) -> bool:
    """For whom an agency speaks, in brackets behind its name: "（代表…）"."""
    return (
        piece.before in OPENING
        and len(piece.text) > _NAMED
        and piece.text.startswith(phrases("represents"))
    )


def _without_client(piece: Piece, context: Context) -> Piece:
    """An agency's name without for whom it works: "Point de Croix pour Tricotine"."""
    if piece.kind not in (Kind.ORGANIZATION, Kind.NAME) or " " not in piece.text:
        return piece
    behalf = _behalf().search(piece.text)
    if behalf:
        return _as_agency(piece, piece.text[: behalf.start()], context)
    words = piece.text.split()
    for i in range(1, len(words) - 1):
        behind = [word for word in tokens_of(" ".join(words[i + 1 :])) if len(word) >= SHORTEST]
        own = " ".join(words[:i])
        if (
            words[i] not in word_set("for_")
            or not behind
            or context.issuer.issuperset(tokens_of(own))
        ):
            continue
        if context.issuer.issuperset(behind):
            return _as_agency(piece, own, context)
    return piece


def _as_agency(piece: Piece, own: str, context: Context) -> Piece:
    """Whoever speaks for a client, which may be one person: "Jane Doe for Harbour Works"."""
    name = read_name(own)
    if name and (name.score >= _SURE_NAME or resembles(own, context.boxes)):
        reading = Reading(Kind.NAME, name.score, name)
    else:
        reading = Reading(Kind.ORGANIZATION, _AGENCY)
    return msgspec.structs.replace(piece, text=own, end=piece.start + len(own), reading=reading)


def _is_dated(piece: Piece) -> bool:
    if piece.kind is not Kind.ORGANIZATION:
        return False
    return sum(map(str.isdigit, piece.text)) >= _DIGITS_OF_DATE


def _is_spaced_out(text: str) -> bool:
    """Words printed letter by letter: "R E L E A S E"."""
    return len(text) > SHORTEST and text[1] == text[3] == " " and text[::2].isalpha()
