"""The words of each language, by ISO 639-1 code: a file beside this one whose name is a code.

Files with longer names hold what belongs to no language: names, places, legal forms, zones.
"""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

from store.parse.words.lexicon.base import Lexicon, Words

_CODE = 2


def _written() -> list[Lexicon]:
    codes = sorted(module.name for module in iter_modules(__path__) if len(module.name) == _CODE)
    return [import_module(f"{__name__}.{code}").LEXICON for code in codes]


LEXICONS: dict[str, Lexicon] = {lexicon.code: lexicon for lexicon in _written()}


def lists_named(key: str) -> Iterator[Words]:
    """The list of that name in every language's lexicon, whichever part of it holds the list."""
    for lexicon in LEXICONS.values():
        for part in (lexicon.contact, lexicon.release, lexicon.grammar, lexicon.clock):
            if key in part.__struct_fields__:
                yield getattr(part, key)
