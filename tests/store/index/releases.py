"""Small releases of few words, so that queries and texts meet."""

import datetime

from hypothesis import strategies as st

from store.model.contact import Contact, Phone
from store.model.release import Block, BlockKind, Release, Source

WORDS = (
    "moon", "moons", "mo", "m", "Mond", "lune", "Éclat", "eclat", "straße", "STRASSEN",
    "a-b", "a.b", "a", "b", "ab", "l’eau", "eau",
    "宇宙", "宇宙航空", "宙", "空", "JAXA宇宙", "ガス",
    "ｶﾞｽ", "우주", "우주의", "ﬁn", "fin", "2013", "12–16", "12", "-", "…", "Ωμέγα", "ωμεγα",
)  # fmt: skip
TEXT = st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join)
MAYBE = st.none() | TEXT
DATES = st.none() | st.dates(datetime.date(2012, 1, 1), datetime.date(2014, 12, 31))

CONTACTS = st.builds(
    Contact,
    name=MAYBE,
    role=MAYBE,
    organization=MAYBE,
    phones=st.lists(
        st.builds(Phone, st.sampled_from(["+33199000001", "+33199000002;ext=12"])), max_size=1
    ).map(tuple),
    emails=st.lists(st.sampled_from(["moon@eau.example", "a.b@mond.example"]), max_size=1).map(
        tuple
    ),
)
RELEASES = st.builds(
    Release,
    source=st.just(Source("a.txt", "txt", "0" * 64)),
    language=st.sampled_from([None, "fr", "de"]),
    date=DATES,
    headline=MAYBE,
    subhead=MAYBE,
    issuer=MAYBE,
    place=MAYBE,
    embargo=st.sampled_from([None, "2013-01-01"]),
    number=st.sampled_from([None, "12", "12-16"]),
    contacts=st.lists(CONTACTS, max_size=2).map(tuple),
    blocks=st.lists(st.builds(Block, st.just(BlockKind.PARAGRAPH), TEXT), max_size=3).map(tuple),
)
