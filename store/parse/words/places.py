"""Which words are places, and in which countries."""

from collections.abc import Iterator
from functools import cache, lru_cache

from store.parse.words.book import phrases, tokens_of
from store.parse.words.level import levelled
from store.parse.words.lexicon import LEXICONS
from store.parse.words.lexicon.places import CITIES, COUNTRIES, REGIONS, STATES
from store.parse.words.remembered import PHRASES

SPOKEN = {
    code: lexicon.traits.spoken for code, lexicon in LEXICONS.items() if lexicon.traits.spoken
}
"""Where each language is spoken, the likeliest first: ISO 639-1 to ISO 3166-1 alpha-2."""


@cache
def _cities() -> dict[tuple[str, ...], tuple[str, ...]]:
    return _by_name(CITIES)


@cache
def _countries() -> dict[tuple[str, ...], tuple[str, ...]]:
    return _by_name(COUNTRIES)


@cache
def _states() -> dict[str, tuple[str, ...]]:
    """By the printed form without points, since `MA` and `Ma` differ."""
    found: dict[str, tuple[str, ...]] = {}
    for country, names in STATES.items():
        for name in names:
            key = name.replace(".", "")
            found[key] = (*found.get(key, ()), country)
    return found


def _by_name(table: dict[str, tuple[str, ...]]) -> dict[tuple[str, ...], tuple[str, ...]]:
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for country, names in table.items():
        for name in names:
            key = tuple(tokens_of(levelled(name)))
            found[key] = (*found.get(key, ()), country)
    return found


@lru_cache(maxsize=PHRASES)
def countries_of_city(name: str) -> tuple[str, ...]:
    """The countries (ISO 3166-1 alpha-2) that have a city of this name; empty if none is known."""
    return _cities().get(tuple(tokens_of(levelled(name))), ())


def country_named(name: str) -> str | None:
    """The country that a name in any lexicon's language stands for."""
    found = _countries().get(tuple(tokens_of(levelled(name))))
    return found[0] if found else None


def is_region(name: str) -> bool:
    """A country or a part of the world."""
    return country_named(name) is not None or tuple(tokens_of(levelled(name))) in _regions()


@cache
def _regions() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(tokens_of(levelled(name))) for name in REGIONS)


def countries_of_state(name: str) -> tuple[str, ...]:
    """The federations that have a state so printed: `Fla.`, `Fla`, `FL`, `Florida`."""
    plain = name.replace(".", "").strip()
    return _states().get(plain) or _states().get(plain.title()) or ()


def is_place_word(name: str) -> bool:
    """A city, a state or a country."""
    known = countries_of_city(name) or countries_of_state(name) or country_named(name)
    return bool(known)


def title_case(name: str) -> str:
    """`SÃO JOSÉ DOS CAMPOS` as `São José dos Campos`; names with small letters stay."""
    if any(char.islower() for char in name):
        return name
    words = [
        word.lower() if n and word.lower() in _small_in_names() else _capital(word)
        for n, word in enumerate(name.split(" "))
    ]
    return " ".join(words)


def _capital(word: str) -> str:
    bare = word.lstrip(_QUOTES)
    signs = word[: len(word) - len(bare)]
    return signs + "-".join("'".join(_first_large(part.split("'"))) for part in bare.split("-"))


def _first_large(parts: list[str]) -> Iterator[str]:
    """Each part with a capital; a single letter behind an apostrophe is an ending: "St. John's"."""
    for n, part in enumerate(parts):
        yield part.lower() if n and len(part) == 1 else part[:1] + part[1:].lower()


_QUOTES = "\"'“”„‘’‚«»‹›(["


@cache
def _small_in_names() -> frozenset[str]:
    return frozenset((*phrases("in_places"), *phrases("in_names")))


@cache
def _small_in_places() -> frozenset[str]:
    return frozenset(phrases("in_places"))


def is_particle(word: str) -> bool:
    """A small word inside the name of a place."""
    return word.lower() in _small_in_places()
