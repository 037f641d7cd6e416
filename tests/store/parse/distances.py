"""How far from either end of a release what tells something of it is still looked for."""

from collections.abc import Callable, Iterator

from tests.store.parse.asked import told
from tests.store.parse.grown import Family

TELLING = {
    "an embargo": "EMBARGOED until 5 June 2021, 10:00",
    "a day": "3 June 2021",
    "who speaks": "“It opens on Monday,” said Jane Doe, spokeswoman of Harbour Works Ltd.",
    "who it is about": "About Harbour Works Ltd\nHarbour Works Ltd mends bridges.",
    "whose rights they are": "© 2021 Harbour Works Ltd",
    "its source": "Source: Harbour Works Ltd",
    "a site": "Harbour Works mends bridges, see www.harbourworks.example",
    "a number at home": "Harbour Works Ltd, London, United Kingdom\nTel. 020 7946 0123",
    "a short name": "Harbour Works Ltd (HWL) mends bridges.",
}
_STEP = 1.25
HEAD = "Bridge opens again"
_SENTENCE = "It was closed in spring, and walkers may cross it again before long."


def _sizes(first: int, last: int) -> Iterator[int]:
    size = float(first)
    while size <= last:
        yield round(size)
        size *= _STEP


def _letters(count: int) -> str:
    return (f"{_SENTENCE} {_SENTENCE}\n\n" * (count // 120 + 1))[:count]


def _lines(count: int) -> str:
    return "they may cross it\n" * count


def _before(filling: Callable[[int], str], telling: str) -> Callable[[int], str]:
    return lambda n: f"{HEAD}\n\n{_SENTENCE}\n\n{filling(n)}\n\n{telling}\n"


def _behind(filling: Callable[[int], str], telling: str) -> Callable[[int], str]:
    return lambda n: f"{HEAD}\n\n{telling}\n\n{_SENTENCE}\n\n{filling(n)}\n"


LETTERS = tuple(_sizes(50, 15_000))
LINES = tuple(_sizes(2, 600))
DISTANCES = {
    f"{of} {where} {name}": Family(place(filling, telling), told, sizes)
    for name, telling in TELLING.items()
    for of, filling, sizes in (("letters", _letters, LETTERS), ("lines", _lines, LINES))
    for where, place in (("before", _before), ("behind", _behind))
}
