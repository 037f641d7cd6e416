"""Postal addresses, whose streets and towns look like names."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise

import msgspec

from store.parse.kinds.context import Context, resembles
from store.parse.kinds.cutting import Piece, is_announced
from store.parse.phrases.kind import TOLD, WHO, Kind, Reading
from store.parse.phrases.persons import is_given
from store.parse.words.book import alternatives, known_as, tokens_of, word_set
from store.parse.words.level import bare
from store.parse.words.places import is_place_word, is_region
from store.parse.words.remembered import LINES
from store.parse.words.table import SET_PHRASES, lists_of

_OF_STREETS, _AT = lists_of("address"), lists_of("places")
_LONGEST_BLOCK = 10
_STREETS = 2
_TOWNS = (Kind.NAME, Kind.ORGANIZATION, Kind.OTHER, Kind.LABEL)
_SITED = (Kind.ORGANIZATION, Kind.DESK)
_SURE_NAME = 4.0
_POSTCODE = re.compile(
    r"(?<![\w./-])(?:[A-Z]{1,3}[- ])?\d{2,3} ?\d{2,3}(?:-\d{3,4})? +[^\W\d_][^\W\d_]{2,}"
    r"|(?<!\w)[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?!\w)|(?<!\w)[A-Z]\d[A-Z] ?\d[A-Z]\d(?!\w)"
    r"|(?<!\w)[A-Z]{2},? \d{5}(?:-\d{4})?(?!\d)|〒"
)
_WHOLE_STREET = re.compile(r"[^\d,:]{4,40} \d{1,4} ?[a-zA-Z]?")
_HOUSE_NUMBER = re.compile(r" \d{1,3} ?[a-z]?(?=\s*(?:,|\n|$))")
_TOLD = lists_of(SET_PHRASES, "headings", "audiences", "desks", "roles", "voice", "email", "fax")
_LONGEST_HOUSE = 5
_HOUSE = Reading(Kind.ORGANIZATION, TOLD)
_ADDRESS = Reading(Kind.ADDRESS, TOLD)


def without_streets(pieces: Sequence[Piece], body: str, boxes: str) -> list[Piece]:
    """The pieces of one strip; in an address only sure names stay names."""
    if not is_address(body):
        return [_off_street(piece, body) for piece in pieces]
    return [
        piece
        if piece.kind is Kind.NAME and is_announced(before, piece)
        else _settled(piece, body, boxes)
        for before, piece in zip([None, *pieces], pieces, strict=False)
    ]


def in_blocks(pieces: Sequence[Piece], text: str, context: Context) -> list[Piece]:
    """The pieces; between somebody's name and number, what stands on the lines of a postal address
    is a part of that: streets, quarters and towns that look like people or houses."""
    read = list(pieces)
    lines = list(_lines(pieces))
    for first, line in enumerate(lines):
        if not any(pieces[i].kind in WHO for i in line) or any(pieces[i].fact for i in line):
            continue
        for k in _address_below(lines, first, pieces, text):
            below = [pieces[i] for i in lines[k]]
            alone = len(below) == 1 and below[0].after != ","
            whole = alone and not any(map(str.isdigit, _printed(below, text)))
            for i in lines[k]:
                if _is_place(pieces[i], context) and not (whole and pieces[i].kind is Kind.NAME):
                    read[i] = msgspec.structs.replace(pieces[i], reading=_ADDRESS)
    return read


def over_streets(pieces: Sequence[Piece], text: str, context: Context) -> list[Piece]:
    """The pieces; a line in capitals right over a street, which nothing else tells what it is, is a
    house: "Schatz Kisten", "Veronikastr. 33", "45131 Essen"."""
    read = list(pieces)
    lines = list(_lines(pieces))
    for line, *below in zip(lines, lines[1:], [*lines[2:], range(0)], strict=False):
        piece = pieces[line.start]
        if not _may_be_house(piece, context) or not _is_street_line(below, pieces, text):
            continue
        read[line.start] = msgspec.structs.replace(piece, reading=_HOUSE)
    return read


def without_sites(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces; of a house only its name, without the street that it is said to stand in:
    "Harbour Police at 12 Quay Street"."""
    return [_without_site(piece) for piece in pieces]


def _without_site(piece: Piece) -> Piece:
    if piece.kind not in _SITED or piece.wrapped or " " not in piece.text:
        return piece
    if not tokens_of(piece.text).ending(_OF_STREETS):
        return piece
    words = piece.text.split(" ")
    at = next((i for i, word in enumerate(words) if i and _leads_to_site(word)), 0)
    if not at:
        return piece
    own = " ".join(words[:at])
    return msgspec.structs.replace(piece, end=piece.start + len(own), text=own)


def _leads_to_site(word: str) -> bool:
    return word.islower() and (known_as(word) & _AT != 0 or bare(word) in word_set("within"))


def _may_be_house(piece: Piece, context: Context) -> bool:
    words = piece.text.split()
    if not piece.alone or piece.kind is not Kind.OTHER or len(words) > _LONGEST_HOUSE:
        return False
    if not words or not all(word[:1].isupper() for word in words):
        return False
    if is_given(words[0]) or resembles(piece.text, context.boxes) or _is_told(piece.text):
        return False
    return not (is_place_word(piece.text) or is_region(piece.text))


def _is_told(words: str) -> bool:
    """Words of a release's own, or a label: "FOR IMMEDIATE RELEASE"."""
    tokens = tokens_of(words)
    return tokens.count(_TOLD) * 2 >= len(tokens) or bool(tokens.whole & _TOLD)


def _is_street_line(below: Sequence[range], pieces: Sequence[Piece], text: str) -> bool:
    """The line below is of an address; or it begins with a house's number, and the next is."""
    first, second = ([pieces[i] for i in line] for line in below)
    if not first or first[0].gap != 0 or any(piece.fact for piece in first):
        return False
    if any(piece.kind is Kind.ADDRESS for piece in first):
        return True
    town = second and second[0].gap == 0 and any(p.kind is Kind.ADDRESS for p in second)
    return bool(town) and _printed(first, text).lstrip()[:1].isdigit()


def _lines(pieces: Sequence[Piece]) -> Iterator[range]:
    """The places of the pieces of each line."""
    starts = [i for i, piece in enumerate(pieces) if piece.gap is not None or i == 0]
    for start, end in pairwise([*starts, len(pieces)]):
        yield range(start, end)


def _address_below(
    lines: Sequence[range], first: int, pieces: Sequence[Piece], text: str
) -> Sequence[int]:
    """The lines of an address below the `first`, up to a fact, from its number to its town."""
    told: list[int] = []
    streets = 0
    for k in range(first + 1, min(first + 1 + _LONGEST_BLOCK, len(lines))):
        line = [pieces[i] for i in lines[k]]
        if line[0].gap != 0 or any(piece.fact for piece in line):
            break
        numbered = any(map(str.isdigit, _printed(line, text)))
        streets += numbered or line[0].kind is Kind.ADDRESS
        if numbered or line[0].kind is Kind.ADDRESS or (streets and is_place_word(line[0].text)):
            told.append(k)
    return range(told[0], told[-1] + 1) if streets >= _STREETS else ()


def _printed(line: Sequence[Piece], text: str) -> str:
    """The line as it is printed, with what stands before its first piece."""
    end = text.find("\n", line[-1].end)
    return text[text.rfind("\n", 0, line[0].start) + 1 : end if end >= 0 else len(text)]


def _is_place(piece: Piece, context: Context) -> bool:
    if piece.kind not in _TOWNS or resembles(piece.text, context.boxes):
        return False
    return context.issuer.isdisjoint(tokens_of(piece.text))


@cache
def _street() -> re.Pattern[str]:
    """A street with the number of a house behind it or before it."""
    return re.compile(
        rf"[^\W\d_]{{3,}}\.?,? +(?:(?:{alternatives('house_numbers')})\.? ?)?\d{{1,4}} ?[a-zA-Z]?"
        r"(?=\s*(?:$|[,;|·•(-]))|(?:^|[:,;·|])\s*\d{1,4},? +[^\W\d_]"
    )


@lru_cache(maxsize=LINES)
def is_address(body: str) -> bool:
    """The line holds a street or a postcode with its town."""
    if _POSTCODE.search(body):
        return True
    if not any(map(str.isdigit, body)):
        return False
    if _WHOLE_STREET.fullmatch(body.strip()):
        return True
    words = tokens_of(body)
    return words.hold(_OF_STREETS) and _street().search(body) is not None


def _settled(piece: Piece, body: str, boxes: str) -> Piece:
    if not piece.reading or piece.kind not in (Kind.NAME, Kind.OTHER, Kind.ORGANIZATION):
        return piece
    if piece.kind is Kind.ORGANIZATION:
        house = tokens_of(piece.text).ending(_OF_STREETS) > 0 or is_place_word(piece.text)
        return msgspec.structs.replace(piece, reading=_ADDRESS) if house else piece
    if resembles(piece.text, boxes):
        return piece
    if piece.reading.score >= _SURE_NAME and not _is_numbered_street(piece.text, body):
        return piece
    return msgspec.structs.replace(piece, reading=_ADDRESS)


def _off_street(piece: Piece, body: str) -> Piece:
    """Nobody is called by a street that a house's number stands before, whatever is around it."""
    named = piece.kind is Kind.NAME and _is_numbered_street(piece.text, body)
    return msgspec.structs.replace(piece, reading=_ADDRESS) if named else piece


def _is_numbered_street(words: str, body: str) -> bool:
    """A house's number stands before a street that is called like somebody, or behind one that a
    hyphen joins: "350 Jay Street", "Dr. Karl Jay-Straße 3"."""
    before, _, behind = body.partition(words)
    if before.rstrip(" ,")[-1:].isdigit() and tokens_of(words).ending(_OF_STREETS) > 0:
        return True
    joined, hyphen, last = words.rpartition("-")
    street = tokens_of(f"{joined.rpartition(' ')[2]}{last.lower()}").ending(_OF_STREETS) > 0
    return bool(hyphen) and street and _HOUSE_NUMBER.match(behind) is not None
