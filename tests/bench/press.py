"""Invented releases in any number, always the same for the same number."""

import datetime
import itertools
import random
from bisect import bisect
from collections.abc import Iterator
from pathlib import Path

START = datetime.date(1996, 1, 1)
DAYS = 11_000
HOUSES = tuple(
    f"{stem} {kind}"
    for stem in ("Alder", "Birken", "Corvo", "Dunmore", "Estrel", "Fenwick", "Gallow", "Holm")
    for kind in ("Observatory", "Port Authority", "Museum", "Water Board", "Institute", "Railways")
)
TOWNS = ("Aldbury", "Brackley", "Corven", "Dunmouth", "Elsfield", "Farrow", "Gleton", "Harwell")
GIVEN = ("Ada", "Bela", "Cora", "Dirk", "Elin", "Finn", "Gwen", "Hugo", "Ilse", "Joris", "Kaja")
FAMILY = ("Ashdown", "Barlow", "Castell", "Dray", "Ewing", "Falk", "Greaves", "Hollis", "Imrie")
ROLES = ("Press officer", "Head of press", "Spokesperson", "Media relations")
COMMON = ("the", "of", "and", "to", "in", "a", "for", "on", "with", "by", "that", "is", "will")
SOUNDS = tuple(c + v for c in "bdfgklmnprstvz" for v in ("a", "e", "i", "o", "u", "ai", "ou"))
TAIL = 60_000  # words that are made up, most of them rare, as Zipf's law has it


class Press:
    """Writes release number `n` of `total`; the more there are, the more people they name."""

    def __init__(self, total: int) -> None:
        draw = random.Random(1)
        made = {"".join(draw.choices(SOUNDS, k=draw.randint(2, 4))) for _ in range(TAIL)}
        self._words = [*COMMON, *sorted(made, key=lambda word: (len(word), word))]
        ranks = range(len(self._words))
        self._weights = list(itertools.accumulate(1 / (rank + 3) for rank in ranks))
        self._people = max(200, total // 20)

    def release(self, n: int) -> str:
        """A date, a headline, some paragraphs, a boilerplate and the contacts."""
        draw = random.Random(n)
        day = START + datetime.timedelta(days=draw.randrange(DAYS))
        house = draw.choice(HOUSES)
        paragraphs = [
            " ".join(self._sentence(draw, draw.randint(9, 27)) for _ in range(draw.randint(2, 5)))
            for _ in range(draw.randint(4, 7))
        ]
        lines = [
            f"{day:%B} {day.day}, {day.year}",
            f"{self._sentence(draw, 7)[:-1]} {n}",
            f"{draw.choice(TOWNS).upper()} – {paragraphs[0]}",
            *paragraphs[1:],
            f"About {house}\n{self._sentence(draw, 15)}",
            "Media contacts:",
            *(self._contact(draw, house) for _ in range(draw.randint(1, 3))),
        ]
        return "\n\n".join(lines) + "\n"

    def _sentence(self, draw: random.Random, length: int) -> str:
        top = self._weights[-1]
        picked = (bisect(self._weights, draw.random() * top) for _ in range(length))
        return " ".join(self._words[at] for at in picked).capitalize() + "."

    def _contact(self, draw: random.Random, house: str) -> str:
        number = draw.randrange(self._people)
        given, family = GIVEN[number % len(GIVEN)], FAMILY[number % len(FAMILY)]
        phone = f"+1 {201 + number // 100 % 9} 555 01{number % 100:02}"
        email = f"{given}.{family}{number}@press.example".lower()
        return f"{given} {family}\n{ROLES[number % len(ROLES)]}, {house}\n{phone}\n{email}"


def write_press(total: int, folder: Path) -> Iterator[int]:
    """Write `total` releases into `folder`, a thousand a folder; tells how many there are."""
    press = Press(total)
    for n in range(total):
        path = folder / f"{n // 1000:05}" / f"{n:08}.txt"
        if n % 1000 == 0:
            path.parent.mkdir(parents=True, exist_ok=True)
            yield n
        path.write_text(press.release(n), encoding="utf-8")
    yield total
