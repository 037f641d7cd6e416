"""Names of people and houses as they are compared, however they were written."""

import re
from functools import lru_cache

from store.text.fold import fold, is_unspaced, runs

Name = tuple[str, ...]
"""The folded words of a name in no order, so that the family name may stand first."""

# Folding makes u of ü, and so whoever writes ue for it has to be met there.
_UMLAUT = re.compile("([aou])e")


@lru_cache(8192)
def name_words(name: str | None) -> Name:
    """A name as it is compared; one in a script without blanks is one word, however parted."""
    found = [run for run, _ in runs(fold(name or ""))]
    if found and all(is_unspaced(run) for run in found):
        return ("".join(found),)
    return tuple(sorted(_UMLAUT.sub(r"\1", word) for word in found))


@lru_cache(8192)
def house_words(organization: str | None) -> str:
    """An organisation or an issuer as it is compared; empty if it is unknown."""
    return " ".join(run for run, _ in runs(fold(organization or "")))
