"""What an export came to."""

from store import Delivered, ExportForm
from tui.present.words import count, few

EVERYBODY = 100_000
"""People that are written out at most."""


def delivered_words(done: Delivered, form: ExportForm) -> str:
    """`1 release`, `12 people and desks`."""
    people = ("person or desk", "people and desks")
    return count(done.releases, *(people if form is ExportForm.VCARD else ("release", None)))


def withheld_words(done: Delivered) -> str:
    """`2 releases under embargo left out (7, 9)`."""
    numbers = few([f"{id}" for id in done.withheld])
    return f"{count(len(done.withheld), 'release')} under embargo left out ({numbers})"
