"""Words that lose their vowel before the next: "l'eau", "dell'Acqua"."""

import re
from functools import cache

from store.parse.words.book import alternatives


@cache
def elision() -> re.Pattern[str]:
    """One of them, at the beginning of the word that it leans on."""
    return re.compile(rf"(?:{alternatives('elided')})'(?=[^\W\d_])", re.IGNORECASE)
