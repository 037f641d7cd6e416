"""By which folded keys an archive knows what releases have in common: hosts, numbers, lines."""

import hashlib
import re
from collections.abc import Iterator
from functools import lru_cache

from store.text.fold import fold
from store.text.names import name_words

_HOST = re.compile(
    r"(?:@|://|\bwww\.)(?:www\.)?([\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.[^\W\d_]{2,24})(?![\w-])"
)
_NO_LETTERS = re.compile(r"[\W\d_]+")
_SIGNS = dict.fromkeys(code for code in range(128) if not chr(code).isalpha())
_LETTERS = 6  # of a line; one with fewer says too little to be known again
_DIALLED, _FEWEST = 8, 7  # digits: codes before them are printed in many ways
_SHORT = 3  # letters of a domain that is no house's: the "co" of "co.uk"
_BYTES = 8


@lru_cache(8192)
def line_key(line: str) -> str:
    """The digest of a line's letters, whatever its figures, signs and case; empty for a short one.

    Figures are what changes in lines that recur: days, numbers, hours.
    """
    folded = fold(line)
    letters = folded.translate(_SIGNS) if folded.isascii() else _NO_LETTERS.sub("", folded)
    if len(letters) < _LETTERS:
        return ""
    return hashlib.blake2b(letters.encode(errors="replace"), digest_size=_BYTES).hexdigest()


def number_key(number: str) -> str:
    """The last digits of a number, by which it is one with or without its codes."""
    digits = "".join(filter(str.isdigit, fold(number.partition(";")[0])))
    return digits[-_DIALLED:] if len(digits) >= _FEWEST else ""


def name_key(name: str | None) -> str:
    """A person's or a desk's name in folded words, whichever stands first."""
    return " ".join(name_words(name))


def hosts_in(text: str) -> Iterator[str]:
    """The hosts of addresses and links, each followed by the domain that it is a part of."""
    for found in _HOST.finditer(text):
        yield from domains_of(found[1].lower())


def domains_of(host: str) -> Iterator[str]:
    """A host, and what is registered of it where that is less: "press.acme.com", "acme.com"."""
    yield host
    labels = host.split(".")
    size = 3 if len(labels[-2]) <= _SHORT and len(labels[-1]) < _SHORT else 2
    if len(labels) > size:
        yield ".".join(labels[-size:])
