"""A few invented releases, as an archive has them."""

import datetime

from store import Block, BlockKind, Contact, ContactKind, Phone, PhoneType, Release, Source
from store.archive.folder import make_archive

VERNE = Contact(
    name="Alma Verne",
    role="Press officer",
    organization="Orbital Works",
    phones=(Phone("+33199004471"), Phone("+33699004472", PhoneType.MOBILE)),
    emails=("alma.verne@orbital.example",),
)
HALE = Contact(name="Tom Hale", phones=(Phone("+442079460123"),), emails=("hale@tide.example",))
DESK = Contact(kind=ContactKind.DESK, name="Newsroom", emails=("news@tide.example",))


def lasting(n):
    """Lines of a text that takes long enough to read for a person to stop an import in time."""
    return "\n\n".join(f"Line {n} went past stop {stop} at night." for stop in range(900))


def release(date, headline, issuer="Orbital Works", contacts=(VERNE,), **more):
    """A release whose text is long enough to scroll, with the word lantern at its end."""
    paragraph = Block(BlockKind.PARAGRAPH, f"{headline}. " + "The sea was calm that day. " * 12)
    last = Block(BlockKind.PARAGRAPH, "At last a lantern was lit.")
    return Release(
        source=Source(name=f"{date}.txt", format="plain", sha256=f"{date}{headline}"),
        date=datetime.date.fromisoformat(date),
        headline=headline,
        issuer=issuer,
        place="Lisbon",
        contacts=contacts,
        blocks=(paragraph,) * 5 + (last,),
        **more,
    )


RELEASES = (
    release("2024-03-01", "Harbour opens its tide mill", "Tide Trust", (HALE, DESK)),
    release("2024-05-06", "Probe sends a picture of Mercury", check=("date", "contacts.0.phones")),
    release("2024-07-08", "Nobody is named here", "Tide Trust", ()),
    release("2024-09-10", "Mercury probe wakes up", revision="CORRECTION", revises=1),
    release("2025-01-02", "Mill wheel turns [red]again[/red] \x1b[31m", "Tide Trust", (HALE,)),
    release("2025-03-04", "Probe is under wraps", embargo="2999-01-01T06:00"),
)


def keep(folder, *releases):
    """Add releases to the archive in `folder`, as an importing program does."""
    kept = make_archive(folder)
    kept.add(releases)
    kept.close()
