"""What a name tells of itself, wherever it stands; remembered, as an archive's names are few."""

from collections.abc import Callable, Iterable
from functools import lru_cache

from store.parse.fields.issuer.names import is_brand, is_person
from store.parse.fields.issuer.signs import Trait
from store.parse.phrases.houses import is_agency, is_kind, is_owner, legal_form, strip_article
from store.parse.words.book import is_wide
from store.parse.words.level import levelled, lower
from store.parse.words.places import is_place_word, title_case
from store.parse.words.remembered import LINES

_TESTS: tuple[tuple[Trait, Callable[[str], object]], ...] = (
    (Trait.PERSON, is_person),
    (Trait.KIND_FIRST, lambda name: is_kind(name.split(" ")[0])),
    (Trait.SMALL_START, lambda name: name[:1].islower()),
    (Trait.ACRONYM, is_brand),
    (Trait.ONE_WORD, lambda name: " " not in name and not is_wide(name) and not is_brand(name)),
    (Trait.FIGURE, lambda name: any(map(str.isdigit, name))),
    (Trait.CITY, lambda name: is_place_word(title_case(name))),
    (Trait.AGENCY, is_agency),
    (Trait.OWNER, is_owner),
    (Trait.COMPANY, lambda name: legal_form().search(name)),
)
_OF_ONE = frozenset({Trait.AGENCY, Trait.OWNER, Trait.COMPANY, Trait.CITY})
"""Traits that one form of a name has for all."""


def shapes_of(names: Iterable[str]) -> frozenset[Trait]:
    """The traits that all forms of a name have, and those that one of them has for all."""
    each = [_shapes(name) for name in names]
    return frozenset.intersection(*each) | (frozenset.union(*each) & _OF_ONE)


@lru_cache(maxsize=LINES)
def _shapes(name: str) -> frozenset[Trait]:
    return frozenset(trait for trait, holds in _TESTS if holds(name))


@lru_cache(maxsize=LINES)
def bare_form(name: str) -> str:
    """The name without its article, as it is looked for in a text in lower case."""
    return lower(levelled(strip_article(name)))
