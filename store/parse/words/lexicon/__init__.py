"""The words of each language, by ISO 639-1 code: a file beside this one whose name is a code.

Files with longer names hold what belongs to no language: names, places, legal forms, zones.
"""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

from store.parse.words.lexicon.base import (
    Calendar,
    Clock,
    ContactWords,
    GenreWords,
    Grammar,
    IssuerWords,
    Lexicon,
    MailWords,
    ReleaseWords,
    Words,
)

_CODE = 2


def _written() -> list[Lexicon]:
    codes = sorted(module.name for module in iter_modules(__path__) if len(module.name) == _CODE)
    return [import_module(f"{__name__}.{code}").LEXICON for code in codes]


LEXICONS: dict[str, Lexicon] = {lexicon.code: lexicon for lexicon in _written()}


_PARTS = {
    "calendar": Calendar,
    "clock": Clock,
    "contact": ContactWords,
    "genre": GenreWords,
    "grammar": Grammar,
    "issuer": IssuerWords,
    "mail": MailWords,
    "release": ReleaseWords,
}
_PART_OF = {key: part for part, lists in _PARTS.items() for key in lists.__struct_fields__}


def lists_named(key: str) -> Iterator[Words]:
    """The list of that name in every language's lexicon, whichever part of it holds the list.

    KeyError where no part has such a list.
    """
    part = _PART_OF[key]
    for lexicon in LEXICONS.values():
        yield getattr(getattr(lexicon, part), key)
