"""Which country's numbering plan is asked for each number of a text."""

import re
from bisect import bisect_right
from functools import lru_cache

from msgspec import Struct

from store.parse.facts.e164 import digits_of, groups_of, read_number
from store.parse.words.lands import Land, lands_in

_REACH = 160
_BLOCK = 480
_SIGNS = " \t.:,;()[]*#-–|·•"
_AMERICAN = re.compile(r"\(?[2-9]\d\d\)?[ ./-]{1,2}[2-9]\d\d[-. ]\d{4}(?!\d)")
_AMERICA = "US"
_GROUP = re.compile(r"\d+")
_AREA = 5


class Plans(Struct, frozen=True):
    """`country` is that of the whole text, `spoken` are the others of its language; `starts`, in
    order, are where another is named, and `others` which, where it has no say any more, and whether
    it stands over a block."""

    country: str | None
    spoken: tuple[str, ...] = ()
    starts: tuple[int, ...] = ()
    others: tuple[tuple[str, int, bool], ...] = ()

    def plan_of(self, printed: str, at: int) -> str | None:
        """The country whose plan is asked for a number: that which is named over it, or that which
        is named before it if only its plan knows the number, else that of the whole text."""
        first = _first_of(printed)
        other, over = self._named_at(at)
        if other and over and _is_known(first, other):
            return other
        american = _AMERICAN.match(first) is not None and _is_known(first, _AMERICA)
        if _is_known(first, self.country) and not (american and lacks_nought(first, self.country)):
            return self.country
        if other and _is_known(first, other):
            return other
        printing = (other for other in self.spoken if prints(other, first))
        return _AMERICA if american else next(printing, self.country)

    def _named_at(self, at: int) -> tuple[str | None, bool]:
        """The country that is named last before a place, if not too far, and if over a block."""
        i = bisect_right(self.starts, at) - 1
        if i < 0 or at >= self.others[i][1]:
            return None, False
        return self.others[i][0], self.others[i][2]


def _first_of(printed: str) -> str:
    """The first of several numbers; before the stroke behind an area's code none is whole."""
    first = printed.partition("/")[0]
    return printed if len(digits_of(first)) <= _AREA else first


def prints(country: str, printed: str) -> bool:
    """Its plan knows the number, and prints it in these groups."""
    known = _is_known(printed, country)
    return known and tuple(_GROUP.findall(printed)) == groups_of(printed, country)


def lacks_nought(printed: str, country: str | None) -> bool:
    """The country prints a nought before its numbers, and this one has none."""
    if country is None or printed.lstrip("( ").startswith("0"):
        return False
    groups = groups_of(printed, country)
    return bool(groups) and groups[0].startswith("0")


def _is_known(printed: str, country: str | None) -> bool:
    number = read_number(printed, country)
    return number is not None and number.valid


def plans_of(text: str, country: str | None, spoken: tuple[str, ...] = ()) -> Plans:
    """The plans for the numbers of a levelled text."""
    starts: list[int] = []
    others: list[tuple[str, int, bool]] = []
    for land in named_lands(text):
        over = land.whole and _is_alone(text, land)
        if others and others[-1][2] and not over and land.start < others[-1][1]:
            continue
        starts.append(land.end)
        others.append((land.country, land.end + (_BLOCK if over else _REACH), over))
    return Plans(country, spoken, tuple(starts), tuple(others))


@lru_cache(maxsize=2)
def named_lands(text: str) -> tuple[Land, ...]:
    """The countries that a levelled text names, in order."""
    return tuple(lands_in(text))


def _is_alone(text: str, land: Land) -> bool:
    start = text.rfind("\n", 0, land.start) + 1
    end = text.find("\n", land.end)
    line = text[start : land.start] + text[land.end : end if end >= 0 else len(text)]
    return not line.strip(_SIGNS)
