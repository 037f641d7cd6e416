"""Whether two names can be one person's, as they are printed in full, short or with initials."""

from collections.abc import Collection
from itertools import combinations

from store.text.names import Name


def compatible(one: Name, other: Name) -> bool:
    """Whether the shorter name is the longer with words left out or cut to their initials.

    They have to share at least one whole word; no name at all is compatible with every name.
    """
    short, long = sorted((one, other), key=len)
    rest = list(long)
    missing = [word for word in short if not _take(rest, word)]
    if len(missing) == len(short) and short:
        return False
    shared = [word for word in short if word not in missing and len(word) > 1]
    return (bool(shared) or not short) and all(_take_initial(rest, word) for word in missing)


def all_compatible(names: Collection[Name]) -> bool:
    """Whether any two of the names can be one person's."""
    return all(compatible(one, other) for one, other in combinations(set(names), 2))


def _take(words: list[str], word: str) -> bool:
    if word not in words:
        return False
    words.remove(word)
    return True


def _take_initial(words: list[str], word: str) -> bool:
    for at, other in enumerate(words):
        short, long = sorted((word, other), key=len)
        if len(short) == 1 and long.startswith(short):
            del words[at]
            return True
    return False
