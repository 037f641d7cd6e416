"""Countries that a text names, by their own names, their peoples, their states and their cities."""

import re
from collections.abc import Iterator
from functools import cache
from string import ascii_lowercase

from msgspec import Struct

from store.parse.words.lexicon.places import CITIES, COUNTRIES, PEOPLES, STATES

_CAPITAL = re.compile(r"(?<![^\W_])(?:[^\W\d_a-zß-ÿ][^\W\d_]+|[^\W\d_]{5,})")
_SHORTEST = 4
_FEW = 100  # words, up to which it is sooner to look for each of them


class Land(Struct, frozen=True):
    """`country` is ISO 3166-1 alpha-2; `whole` says that it is named itself, not a place in it."""

    start: int
    end: int
    country: str
    whole: bool


def lands_in(text: str) -> Iterator[Land]:
    """Every naming of one country alone, in order; a name that two countries share tells none."""
    known, end = _by_first_word(), 0
    words: dict[str, bool] = {}
    for start, word in _known_in(text):
        if start < end:
            continue
        for name, country, whole in known[word]:
            stop = start + len(name)
            if not text.startswith(name, start) or text[stop : stop + 1].isalpha():
                continue
            if not whole and name not in words:
                words[name] = _is_word(text, name)
            if whole or not words[name]:
                yield Land(start, stop, country, whole)
            end = stop
            break


def _known_in(text: str) -> list[tuple[int, str]]:
    """Where words stand that begin such a name, in order: of all words only few do."""
    first, found = _first_word(), []
    words = _by_first_word().keys() & first.findall(text)
    if len(words) > _FEW:
        return [(word.start(), word[0]) for word in first.finditer(text) if word[0] in words]
    for word in words:
        at = text.find(word)
        while at >= 0:
            whole = first.match(text, at)
            if whole and whole[0] == word:
                found.append((at, word))
            at = text.find(word, at + len(word))
    return sorted(found)


def _is_word(text: str, name: str) -> bool:
    """The text also has it in small letters, as no name of a city is printed: "como", "nice"."""
    small = name.lower()
    at = text.find(small)
    while at >= 0:
        around = text[at - 1 : at] + text[at + len(small) : at + len(small) + 1]
        if not any(char.isalnum() or char in "@./-_" for char in around):
            return True
        at = text.find(small, at + 1)
    return False


@cache
def _first_word() -> re.Pattern[str]:
    """What may be one: in a capital, or by the few letters that begin a people's name in small."""
    small = "".join({name[0] for name in _by_first_word() if name[0].islower()})
    others = re.sub(f"[{small}]", "", ascii_lowercase)
    long = rf"(?<=[{small}])[^\W\d_]{{4,}}"
    return re.compile(rf"[^\W\d_{others}ß-ÿ](?<![^\W_].)(?:(?<![{small}])[^\W\d_]+|{long})")


@cache
def _by_first_word() -> dict[str, list[tuple[str, str, bool]]]:
    """Names with their countries, the longest first, by what a search for words finds of them."""
    countries: dict[str, set[str]] = {}
    whole: set[str] = set()
    for table in (COUNTRIES, PEOPLES, STATES, CITIES):
        for country, names in table.items():
            for name in names:
                countries.setdefault(name, set()).add(country)
                if table in (COUNTRIES, PEOPLES):
                    whole.add(name)
    found: dict[str, list[tuple[str, str, bool]]] = {}
    for name in sorted(countries, key=len, reverse=True):
        first = _CAPITAL.match(name)
        if first and len(countries[name]) == 1 and (len(name) >= _SHORTEST or name in whole):
            (country,) = countries[name]
            found.setdefault(first[0], []).append((name, country, name in whole))
    return found
