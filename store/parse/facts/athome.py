"""Numbers that are printed without a country code, and how well a country's plan fits them."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from store.parse.facts.e164 import digits_of, read_number
from store.parse.facts.plans import lacks_nought, named_lands, prints
from store.parse.facts.runs import OPEN_PLANS, is_figure, runs_in
from store.parse.words.lands import Land

_FEWEST, _MOST_DIGITS = 8, 12
_MOST = 10
_BARE = 9
_SEEN = 6
_BEFORE = 80
_REACH = 160
_KNOWN, _IN_OPEN_PLAN = 0.7, 0.35
_UNTRUNKED = 0.4
_LABELLED = 2
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d")
_LABEL = re.compile(r"[^\W\d_]\.? ?: ?\Z|[^\W\d_]\. ?\Z")
_CODED = re.compile(r"(?:\+|(?<!\d)00)[ (]*\Z|[\w@/=.-]\Z")


class Printed(Struct, frozen=True):
    """A number without a country code; `abroad` says that a country is named before it on its
    line, for callers there, `labelled` that a word and a sign stand right before it."""

    at: int
    text: str
    abroad: bool
    labelled: bool


@lru_cache(maxsize=2)
def uncoded(text: str) -> tuple[Printed, ...]:
    """The last numbers of a levelled text that have no country code."""
    found: list[Printed] = []
    lands = [land.start for land in named_lands(text) if land.whole]
    for run in runs_in(text):
        start = run.start() - (text[run.start() - 1 : run.start()] == "(")
        before = text[max(0, start - _SEEN) : start]
        printed = _whole(run[0])
        if _is_dialled(printed, before) and not _CODED.search(before):
            line = max(text.rfind("\n", 0, start), start - _BEFORE)
            abroad = any(line < land < start for land in lands)
            end = run.start() + len(printed)
            found.append(Printed(start, text[start:end], abroad, _is_labelled(before)))
    return tuple(found[-_MOST:])


def _whole(run: str) -> str:
    """The first of numbers that strokes part, or all where what is before a stroke is too short."""
    first = run.partition("/")[0].rstrip()
    return first if len(digits_of(first)) >= _FEWEST else run


def _is_dialled(run: str, before: str) -> bool:
    """Digits without a sign among them need a label, or a nought at their head."""
    digits = digits_of(run)
    if not _FEWEST <= len(digits) <= _MOST_DIGITS or is_figure(run) or _DATE.search(run):
        return False
    if run != digits:
        return True
    return _is_labelled(before) or (len(digits) >= _BARE and digits[0] == "0")


def _is_labelled(before: str) -> bool:
    return _LABEL.search(before) is not None


def fit(numbers: Sequence[Printed], country: str) -> float:
    """How well the country's plan fits the numbers that are for callers at home, from 0 to 1.

    Most is for knowing them, the rest for their being printed in its groups; there is less where
    the nought is missing that it has before them."""
    home = [number for number in numbers if not number.abroad]
    weights = [_LABELLED if number.labelled else 1 for number in home]
    known = (
        _fit(number.text, country) * weight for number, weight in zip(home, weights, strict=True)
    )
    return sum(known) / sum(weights) if home else 0.0


def _fit(printed: str, country: str) -> float:
    number = read_number(printed, country)
    if number is None or not number.valid:
        return 0.0
    if prints(country, printed):
        return 1.0
    fits = _IN_OPEN_PLAN if country in OPEN_PLANS else _KNOWN
    return fits * _UNTRUNKED if lacks_nought(printed, country) else fits


def lands_beside(text: str, numbers: Sequence[Printed]) -> Iterator[Land]:
    """The countries of which a place is named near a number, and those that are named so
    themselves, but not for callers there."""
    for land in named_lands(text):
        near = [number for number in numbers if -_REACH < number.at - land.start < _REACH]
        abroad = any(one.abroad and 0 < one.at - land.start < _BEFORE for one in near)
        if near and not (land.whole and abroad):
            yield land
