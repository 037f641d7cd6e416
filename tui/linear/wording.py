"""Releases in lines that are heard one after the other: no columns, no signs that say nothing."""

import datetime
from collections.abc import Iterator, Sequence

from store import Contact, Hits, Marks, Order, Release, Row
from tui.linear.commands import COMMANDS
from tui.present.asked import said
from tui.present.contact import labelled, name_of, role_of
from tui.present.embargo import standing
from tui.present.page import CHECK
from tui.present.printable import clean
from tui.present.words import Dates, count, long_date, number

ORDERED = {
    Order.NEWEST: "the newest first",
    Order.OLDEST: "the oldest first",
    Order.RELEVANCE: "the likeliest first",
}
DOUBT = CHECK.lstrip("⚠ ")


def found(text: str, hits: Hits) -> Iterator[str]:
    """How many there are, how the query was read, and what is wrong with it."""
    asked = f", {said(hits.understood)}" if text else ""
    ordered = f", {ORDERED[hits.order]}" if hits.total > 1 else ""
    yield f"{count(hits.total, 'release')}{asked}{ordered}."
    for complaint in hits.complaints:
        yield f"Complaint: {clean(complaint.message)}"


def item(place: int, row: Row, dates: Dates, now: datetime.datetime) -> str:
    """`3. 6 May 2024, CNES: Headline. 2 contacts.`"""
    who = ", ".join(filter(None, (long_date(row.date, dates), clean(row.issuer or ""))))
    embargo = standing(row.embargo, now, dates)
    notes = [clean(row.headline or "no headline"), embargo, count(row.contacts, "contact")]
    return f"{place}. {who}: {'. '.join(filter(None, notes))}."


def read_out(
    release: Release, revised_by: int | None, marks: Marks, dates: Dates, now: datetime.datetime
) -> Iterator[str]:
    """All of a release, what one should mind first."""
    if embargo := standing(release.embargo, now, dates):
        yield f"{embargo}."
    if revised_by is not None:
        yield f"Replaced by release {number(revised_by)}: /id:{revised_by}"
    yield clean(release.headline or "No headline")
    if release.subhead:
        yield clean(release.subhead)
    known = (long_date(release.date, dates), release.issuer, release.place, release.number)
    yield ", ".join(clean(each) for each in known if each)
    if release.check:
        yield f"Not sure, {DOUBT}: {', '.join(release.check)}."
    yield from marked(marks)
    for block in release.blocks:
        yield ""
        yield from map(clean, block.text.splitlines())
    yield ""
    yield from contacts(release.contacts)


def marked(marks: Marks) -> Iterator[str]:
    """What the user did to the release."""
    words = [word for word, true in (("starred", marks.starred), ("read", marks.read)) if true]
    if marks.tags:
        words.append(f"tagged {', '.join(marks.tags)}")
    if words:
        yield f"{'; '.join(words).capitalize()}."
    if marks.note:
        yield f"Note: {clean(marks.note)}"


def contacts(named: Sequence[Contact]) -> Iterator[str]:
    """Whom to call, by the numbers that copy takes."""
    yield f"{count(len(named), 'contact')}." if named else "No contact is named."
    for place, contact in enumerate(named, 1):
        who = ", ".join(filter(None, (name_of(contact), role_of(contact))))
        reach = [*map(labelled, contact.phones), *map(clean, contact.emails)]
        yield f"{place}. {who}: {', '.join(reach) or 'no number and no address'}."


def commands() -> Iterator[str]:
    """All that can be said."""
    yield "A beginning of a command is enough where no other begins so."
    for command in COMMANDS:
        yield f"{' '.join(filter(None, (command.name, command.takes)))}: {command.does}."
