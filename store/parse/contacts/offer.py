"""A contact with the entries that it was read from, so that each of its facts can be explained."""

from store.model.contact import Contact
from store.parse.contacts.entries import Entry
from store.parse.trace import Found


class Offer(Found[Contact], frozen=True):
    """`entries` are where the release offers it, the first mention first."""

    entries: tuple[Entry, ...] = ()
