"""What an export came to."""

from store import Delivered, ExportForm
from tui.present.words import count, few

EVERYBODY = 100_000
"""People that are written out at most."""
PEOPLE = ("person or desk", "people and desks")


def delivered_words(done: Delivered, form: ExportForm) -> str:
    """`1 release`, `12 people and desks`."""
    return count(done.releases, *(PEOPLE if form is ExportForm.VCARD else ("release", None)))


def held_words(held: int, form: ExportForm) -> str:
    """That so many releases, or people for their newest release, are not to be passed on yet."""
    if form is ExportForm.VCARD:
        told = f"{count(held, *PEOPLE)} of them, whose newest release is under embargo"
    else:
        told = f"{count(held, 'release')} of them under embargo"
    return f"{told}: nothing of that may be passed on yet."


def withheld_words(done: Delivered, form: ExportForm) -> str:
    """`2 releases under embargo left out (7, 9)`; of people, whose newest release that is."""
    numbers = few([f"{id}" for id in dict.fromkeys(done.withheld)])
    if form is ExportForm.VCARD:
        people = count(len(done.withheld), *PEOPLE)
        return f"{people} left out whose newest release is under embargo ({numbers})"
    return f"{count(len(done.withheld), 'release')} under embargo left out ({numbers})"
