"""Releases of few houses, which share headlines, texts, addresses and days now and then."""

import datetime

from hypothesis import strategies as st

from store.model.contact import Contact
from store.model.release import Block, BlockKind, Release, Source

PARAGRAPH = (
    "The observatory has found what it was looking for in the sky, {0}, and says so at last."
)


def release(  # what may differ is named
    id: int = 0,
    *,
    house: str = "Orbita",
    name: str = "Jean Morel",
    email: str = "jean@orbita.example",
    headline: str | None = None,
    lead: str | None = None,
    text: str | None = None,
    day: int = 1,
) -> Release:
    """One that teaches who has an address; its headline, lead and text are its own if not given."""
    own = "".join(chr(ord("a") + int(digit)) for digit in f"{id:05}")
    return Release(
        id=id,
        source=Source("a.txt", "text", f"{id:064}", near=(text or f"text {own}",)),
        date=datetime.date(2021, 5, day),
        headline=headline or f"A new thing is told by the number {own}",
        issuer=house,
        contacts=(Contact(name=name, emails=(email,)),),
        blocks=(Block(BlockKind.PARAGRAPH, lead or PARAGRAPH.format(own)),),
    )


RELEASES = st.builds(
    release,
    st.integers(0, 3999),
    house=st.sampled_from(["Orbita", "Lunaris"]),
    name=st.sampled_from(["Jean Morel", "Ada Brook"]),
    email=st.sampled_from(["jean@orbita.example", "ada@orbita.example", "desk@lunaris.example"]),
    headline=st.sampled_from([None, "Orbita tells the same thing over again"]),
    lead=st.sampled_from([None, PARAGRAPH.format("again")]),
    text=st.sampled_from([None, "one text"]),
    day=st.integers(1, 28),
)
ARCHIVES = st.lists(RELEASES, max_size=40, unique_by=lambda release: release.id)
