"""Small words, by which features tell an open end from a closed one."""

from functools import cache

from store.parse.areas.row import ends_small
from store.parse.words.level import bare
from store.parse.words.lexicon import LEXICONS


@cache
def small_words() -> frozenset[str]:
    """Those of every language, folded."""
    return frozenset(bare(word) for lexicon in LEXICONS.values() for word in lexicon.small)


def is_small(text: str, at: int) -> bool:
    """The first (0) or the last (-1) word of the text is a small one of some language."""
    word = text.split(" ", 1)[0] if at == 0 else text.rsplit(" ", 1)[-1]
    return bare(word) in small_words() or (at == -1 and ends_small(text))
