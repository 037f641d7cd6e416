"""Small releases of few words, so that queries and texts meet."""

import datetime
from random import Random

from store.model.contact import Contact, Phone
from store.model.marks import Marks
from store.model.release import Block, BlockKind, Release, Source

WORDS = (
    "moon", "moons", "mo", "m", "Mond", "lune", "Éclat", "eclat", "straße", "STRASSEN",
    "a-b", "a.b", "a", "b", "ab", "l’eau", "eau",
    "宇宙", "宇宙航空", "宙", "空", "JAXA宇宙", "ガス", "ｶﾞｽ", "우주", "우주의",
    "ﬁn", "fin", "finale",
    "2013", "12–16", "12", "-", "…", "Ωμέγα", "ωμεγα", "ФОБОС", "фобос",
)  # fmt: skip


def made_up(count: int) -> list[Release]:
    """So many releases, always the same; each field of some of them is unknown."""
    return [_release(id, Random(id)) for id in range(count)]


def _release(id: int, random: Random) -> Release:
    return Release(
        Source("a.txt", "txt", f"{id}", near=(f"near {id % 50}",)),
        id,
        language=random.choice([None, "fr", "de"]),
        date=_date(random),
        headline=_maybe(random),
        subhead=_maybe(random),
        issuer=_maybe(random),
        place=_maybe(random),
        embargo=random.choice([None, "2013-01-01", "2999-01-01T10:00", "2999-06-01T10:00+02:00"]),
        revision=random.choice([None, None, "UPDATE"]),
        revises=random.choice([None, None, max(id - 3, 0)]),
        check=random.choice([(), ("date",)]),
        number=random.choice([None, "12", "12-16"]),
        contacts=tuple(_contact(random) for _ in range(random.randrange(3))),
        blocks=tuple(_block(random) for _ in range(random.randrange(3))),
    )


def made_up_marks(count: int) -> dict[int, Marks]:
    """Those of the releases of `made_up`, always the same; some are marked in no way."""
    return {id: _marks(Random(id)) for id in range(0, count, 2)}


def _marks(random: Random) -> Marks:
    tags = random.choice([(), ("tech",), ("Tech news", "Éclat")])
    return Marks(random.random() < 0.5, random.random() < 0.3, tags, _maybe(random))


def _block(random: Random) -> Block:
    if random.random() < 0.3:
        return Block(BlockKind.QUOTE, _text(random), speaker=_maybe(random))
    return Block(BlockKind.PARAGRAPH, _text(random))


def _contact(random: Random) -> Contact:
    return Contact(
        name=_maybe(random),
        role=_maybe(random),
        organization=_maybe(random),
        phones=tuple(Phone(f"+3319900000{n}") for n in range(random.randrange(3))),
        emails=random.choice([(), ("moon@eau.example",), ("a.b@mond.example",)]),
    )


def _date(random: Random) -> datetime.date | None:
    if random.random() < 0.2:
        return None
    return datetime.date(2012, 1, 1) + datetime.timedelta(days=random.randrange(3 * 365))


def _maybe(random: Random) -> str | None:
    return None if random.random() < 0.4 else _text(random)


def _text(random: Random) -> str:
    return " ".join(random.choice(WORDS) for _ in range(random.randrange(4)))
