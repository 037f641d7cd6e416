"""Runs of digits cut into single numbers, shortened second numbers made whole."""

import re
from collections.abc import Iterator
from functools import lru_cache

import msgspec
from msgspec import Struct

from store.parse.facts.e164 import Number, digits_of, read_number

RUN = re.compile(r"\d(?: ?[().\-/·•]{0,3} ?\d)+")
_JOINT = re.compile(r"( ?[/·•] ?-?| -+ | (?=\(\d)|-(?=\())")
_FIGURE = re.compile(
    r"\d{1,2}(?P<s> ?[./-] ?)\d{1,2}(?P=s)(?:19|20)?\d\d\.?"
    r"|(?:19|20)\d\d(?P<t> ?[./-] ?)\d{1,2}(?P=t)\d{1,2}\.?"
    r"|(?:19|20)\d\d ?[-/] ?(?:(?:19|20)?\d\d)|(?:19|20)\d\d - [0-2]\d[0-5]\d"
    r"|\d{1,2}[.]\d\d ?- ?\d{1,2}[.]\d\d"
    r"|\d{1,3}(?:\.\d{3})+|\d{5}-\d{3}"
    r"|\d{1,4} ?[/-] ?(?:19|20)\d\d|(?:19|20)\d\d ?/ ?\d{1,4}"
)
_DAY = r"\d{1,2}(?:[./-]\d{1,2}[./-](?:(?:19|20)?\d\d)| \d{1,2} (?:19|20)\d\d)"
_YEAR = r"(?:19|20)\d\d(?:[-/](?:(?:19|20)?\d\d))?"
# Blanks part the figures of a table, and a date from the number of the release behind it.
_ROW = re.compile(
    rf"(?:\d{{1,4}}\.\d(?: (?=\d)|$)){{2,}}|(?:{_YEAR}(?: |$)){{2,}}"
    rf"|{_YEAR} \d{{1,4}}/(?:19|20)?\d\d|(?:19|20)\d\d \d\d/\d{{1,4}}"
    rf"|(?:\d{{1,2}} ){{0,2}}{_DAY}(?: \d{{1,2}}){{0,2}}"
)
_LONGEST = 240
_EXTENDING = frozenset({"CN", "TW"})
_EXTENDED = re.compile(r"(0\d{2,3}-\d{7,8})-(\d{3,5})")
OPEN_PLANS = frozenset({"DE", "AT", "LU", "FI"})
"""Countries whose numbers are of any length, so that their plans know others' numbers, too."""
_BRACKETED_AREA = re.compile(r"\(\d{2,4}\) ?")
_AREA = 5
_FEWEST = 6
_WHOLE = 7


class Cut(Struct, frozen=True):
    """One number of a run: `start` and `end` are offsets in the run, `whole` is all its digits."""

    start: int
    end: int
    whole: str
    number: Number


@lru_cache(maxsize=2)
def runs_in(text: str) -> tuple[re.Match[str], ...]:
    """The runs of a levelled text that may be called: long ones, and what may be an area's code."""
    runs = RUN.finditer(text)
    return tuple(run for run in runs if len(run[0]) >= _FEWEST or run[0].startswith("0"))


class _Piece(Struct, frozen=True):
    joint: str
    text: str
    start: int


def is_figure(run: str) -> bool:
    """A date, a span of years or hours, an amount, a postcode or a row of such figures, none of
    which is dialled."""
    figures = run.lstrip("( ")
    return (_FIGURE.fullmatch(figures) or _ROW.fullmatch(figures)) is not None


def cut(run: str, country: str | None) -> Iterator[Cut]:
    """The numbers in a run, in order."""
    if len(run) > _LONGEST:
        return
    whole, start, end = "", 0, 0
    country = _country_of(run) or country
    inside = _EXTENDED.fullmatch(run) if country in _EXTENDING else None
    number = read_number(inside[1], country) if inside else None
    if inside and number:
        yield Cut(0, len(run), inside[1], _extended(number, inside[2]))
        return
    for piece in _with_areas(list(_pieces(run))):
        if whole and _is_next(whole, piece, country):
            yield from _one_or_two(start, end, whole, country)
            tail = _is_tail(whole, piece)
            whole = completed(whole, piece.text) if tail else _in_area(whole, piece.text, country)
            start = piece.start
        else:
            whole += piece.joint + piece.text
        end = piece.start + len(piece.text)
    yield from _one_or_two(start, end, whole, country)


def _extended(number: Number, extension: str) -> Number:
    return msgspec.structs.replace(number, e164=f"{number.e164};ext={extension}")


def _country_of(run: str) -> str | None:
    """Whose plan the numbers of a run follow after one with a country code."""
    if "+" not in run or not any(sign in run for sign in "/·•"):
        return None
    from phonenumbers import region_code_for_country_code  # 60 ms to import

    code = re.match(r"\(*\+(\d{1,3})", run)
    found = region_code_for_country_code(int(code[1])) if code else "ZZ"
    return found if len(found) == 2 and found != "ZZ" else None


def _pieces(run: str) -> Iterator[_Piece]:
    parts = _JOINT.split(run)
    position, joint = 0, ""
    for i, part in enumerate(parts):
        if i % 2:
            joint = part
        else:
            yield _Piece(joint, part, position)
        position += len(part)


def _with_areas(pieces: list[_Piece]) -> Iterator[_Piece]:
    """The pieces, an area code joined to what stands behind its own dash or slash."""
    i = 0
    while i < len(pieces):
        piece = pieces[i]
        if i + 1 < len(pieces) and _is_area(piece.text):
            following = pieces[i + 1]
            yield _Piece(piece.joint, piece.text + following.joint + following.text, piece.start)
            i += 2
        else:
            yield piece
            i += 1


def _is_area(text: str) -> bool:
    bare = text.strip("()")
    return bare.isdigit() and bare.startswith("0") and len(bare) <= _AREA


def _is_next(whole: str, piece: _Piece, country: str | None) -> bool:
    """The piece begins another number; else it goes on with the one before."""
    left, right = digits_of(whole), digits_of(piece.text)
    if "/" in piece.joint and _is_longer_half(whole, right):
        return False
    if len(left) <= _AREA or read_number(whole, country) is None:
        return False
    if piece.joint.strip() == "" or piece.joint == "-":
        return len(right) >= _WHOLE
    if piece.joint.strip("- ") == "":
        begins = len(right) >= _WHOLE or piece.text.startswith(("+", "("))
        return begins if country in OPEN_PLANS else True
    return True


def _is_longer_half(whole: str, right: str) -> bool:
    """What stands before a stroke is too short for a number that goes on behind it:
    "(01) 9007 / 81 915"."""
    area = _BRACKETED_AREA.match(whole)
    if area is None or "/" in whole:
        return False
    local = digits_of(whole[area.end() :])
    return len(local) < len(right) <= _WHOLE and len(local) < _AREA


def _in_area(first: str, second: str, country: str | None) -> str:
    """The second number with the area code of the first, where it makes a number only then."""
    area = _BRACKETED_AREA.match(first)
    if not area or second.startswith(("0", "+", "(")):
        return second
    alone, within = read_number(second, country), read_number(area.group() + second, country)
    better = within and within.valid and not (alone and alone.valid)
    return area.group() + second if better else second


def _is_tail(whole: str, piece: _Piece) -> bool:
    right = digits_of(piece.text)
    return not piece.text.startswith(("+", "(")) and len(right) < min(_WHOLE, len(digits_of(whole)))


def completed(whole: str, tail: str) -> str:
    """`whole` with its last digits replaced: after its last dash, or as many as `tail` has."""
    tail = tail.strip(" -")
    head, dash, last = whole.rpartition("-")
    if dash and len(digits_of(head)) >= _AREA and len(digits_of(last)) <= len(tail):
        return f"{head}-{tail}"
    missing, cut_at = len(digits_of(tail)), len(whole)
    while missing and cut_at:
        cut_at -= 1
        missing -= whole[cut_at].isdigit()
    return whole[:cut_at] + tail


def _one_or_two(start: int, end: int, whole: str, country: str | None) -> Iterator[Cut]:
    """Two where only a blank parts them and each is a number of the plan."""
    number = read_number(whole.strip(), country)
    if number:
        yield Cut(start, end, whole, number)
        return
    for gap in re.finditer(" ", whole):
        first = read_number(whole[: gap.start()], country)
        second = read_number(whole[gap.end() :], country)
        if first and second and first.valid and second.valid:
            yield Cut(start, start + gap.start(), whole[: gap.start()], first)
            yield Cut(start + gap.end(), end, whole[gap.end() :], second)
            return
