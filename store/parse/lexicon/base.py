"""What a language's lexicon holds: words only, no rules."""

from msgspec import Struct

Words = tuple[str, ...]


def listed(text: str) -> Words:
    """Phrases written one after another, parted by `|` or line ends; blanks inside are kept."""
    return tuple(
        phrase.strip() for line in text.splitlines() for phrase in line.split("|") if phrase.strip()
    )


class Calendar(Struct, frozen=True):
    """Twelve months and seven weekdays (Monday first), each with all its forms, the full one first."""

    months: tuple[Words, ...] = ()
    weekdays: tuple[Words, ...] = ()


class ReleaseWords(Struct, frozen=True):
    """Labels and set phrases around a release's own fields, in lower case."""

    kinds: Words = ()
    immediate: Words = ()
    embargo: Words = ()
    numbers: Words = ()
    about: Words = ()
    notes: Words = ()
    ends: Words = ()
    revisions: Words = ()
    said: Words = ()


class ContactWords(Struct, frozen=True):
    """Labels and set phrases around contacts, in lower case."""


class Lexicon(Struct, frozen=True):
    """`small` are the words that tell the language: articles, prepositions, forms of to be."""

    code: str
    small: Words
    calendar: Calendar = Calendar()
    release: ReleaseWords = ReleaseWords()
    contact: ContactWords = ContactWords()
