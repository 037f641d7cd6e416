"""What releases that grow are made of: a text by a size, and what is asked of it."""

import datetime
from collections.abc import Callable, Iterable
from itertools import cycle, islice
from typing import NamedTuple

from store.model.release import Release

WORDS = [
    "harbour",
    "bridge",
    "opens",
    "early",
    "after",
    "long",
    "repair",
    "of",
    "its",
    "old",
    "iron",
    "chains",
    "and",
    "towers",
]
NAMES = ["Anna", "Maria", "Rosa", "Clara", "Elena", "Sofia", "Laura", "Julia", "Berta", "Carla"]
BODY = "The bridge was closed in spring. It opens again on Monday, and walkers may cross it first."
LABEL = "Press contact"
CARD = "Jane Doe\nPress Officer\nHarbour Works Ltd\n+44 20 7946 0123\njane.doe@harbour.example"


class Family(NamedTuple):
    """Texts by the size of what grows in them, and what is asked of the release that is read."""

    text: Callable[[int], str]
    asked: Callable[[Release, int], object]
    sizes: Iterable[int]


def words(count: int) -> str:
    return " ".join(islice(cycle(WORDS), count))


def release(*, head: str = "Harbour bridge opens again", body: str = BODY, end: str = "") -> str:
    return f"{head}\n\nLEEDS, 3 June 2021 - {body}\n\n{BODY}\n\n{end}\n"


def ended(card: str) -> str:
    return release(end=f"{LABEL}\n{card}")


def day(offset: int) -> str:
    return f"{datetime.date(1890, 1, 15) + datetime.timedelta(offset * 366):%d.%m.%Y}"


FEW = range(1, 13)
SOME = range(1, 41)
MANY = range(2, 480, 6)
FAR = range(50, 3000, 90)
