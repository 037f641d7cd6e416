"""Whether a few words are a person's name, and the name without titles, given name first."""

import re
from functools import cache, lru_cache

from msgspec import Struct

from store.parse.phrases.widenames import wide_name
from store.parse.words.book import (
    Vocabulary,
    is_wide,
    phrases,
    set_phrases,
    tokens_of,
    vocabulary,
    word_set,
)
from store.parse.words.level import bare, levelled
from store.parse.words.lexicon.names import GIVEN, MUTATIONS, PREFIXES, SUFFIXES, TITLES_ALIKE
from store.parse.words.places import country_named, is_place_word

_NAME_WORD = re.compile(
    rf"(?:(?i:{'|'.join(PREFIXES)})['’])?[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?"
    r"|[^\W\d_]\.(?:-?[^\W\d_]\.)*"
)
_MUTATED = re.compile(rf"(?:{'|'.join(MUTATIONS)})-?(?=[^\W\d_a-zß-öø-ÿ])")
_FLEMISH = re.compile(r"D'h[^\W\d_]{3}")
_CAPITAL = re.compile(r"[Α-ΩА-Я]\.")
_TWO_INITIALS = re.compile(r"J[A-Z]|[A-Z]J")
_APART = re.compile(r"[^\w.'’-]")
_PARTS = re.compile(r"[-.]")
_BRACKETS = re.compile(r"[(\[（][^()\[\]（）]*[)\]）]|[\"“”„«»]")
_MOST_WORDS = 7
_WHOSE = re.compile(r"[^\W\d_]{3}(?:'s|s')\Z")
_OF_PLACE = 2.5
_VOWEL = re.compile("[aeiouy]")
_TWO_LETTERS = 2
_FORM = 3
_ACRONYM = 4
_LONGEST = 80
_BY_LENGTH = {0: -9.0, 1: 0.4, 2: 2.0, 3: 2.0, 4: 1.5}


class Name(Struct, frozen=True):
    """`score` above 1 is likely, above 3 sure; `titled` says that a title stood with it."""

    text: str
    score: float
    titled: bool = False


@lru_cache(maxsize=8192)
def read_name(text: str) -> Name | None:
    """The name that the whole of `text` is, None where it is none."""
    if is_wide(text):
        return None if tokens_of(text) in vocabulary("roles") else _wide(text)
    if any(map(str.isdigit, text)) or "&" in text or len(text) > _LONGEST or _is_figure(text):
        return None
    words = _BRACKETS.sub(" ", text).replace(",", " ").split()
    words, titled = _without_titles(words)
    if not words or len(words) > _MOST_WORDS or not all(map(_is_name_word, words)):
        return None
    if words[0].lower() in SUFFIXES or _is_small(words[-1]):
        return None
    if _is_small(words[0]) if not titled else len(words) > 2 and _is_rank(words[0]):
        return None
    score = _score(words, titled)
    return Name(" ".join(_given_first(words)), score, titled) if score > 0 else None


def _is_figure(text: str) -> bool:
    """A label of other numbers that begins as a title does: "P. IVA"."""
    return tokens_of(text) in vocabulary("figures")


def _is_rank(word: str) -> bool:
    """A word for work that a title is only a part of: "Deputy Director Jane Doe"."""
    return tokens_of(word) in vocabulary("roles") and not is_given(word)


def _wide(text: str) -> Name | None:
    found = wide_name(text)
    return Name(*found) if found else None


def _without_titles(words: list[str]) -> tuple[list[str], bool]:
    start, end = 0, len(words)
    if len(words) > 2 and words[0].lower() in word_set("academic") and is_title(words[1]):
        start = 1
    while start < end and is_title(words[start]) and not _is_named_alike(words[start:]):
        start += 1
    while end > start and _is_degree(words[end - 1]):
        end -= 1
    return words[start:end], start > 0 or end < len(words)


def _is_named_alike(words: list[str]) -> bool:
    """A given name that is a title's short form too, before the only other word: "Pol Ferrer"."""
    return len(words) == 2 and words[0].istitle() and words[0].lower() in TITLES_ALIKE


def is_title(word: str) -> bool:
    """A title or a degree that stands before names."""
    tokens = tokens_of(word)
    if _CAPITAL.fullmatch(word):
        return False
    if word.islower() and (len(word) <= _TWO_LETTERS or tokens in vocabulary("links")):
        return False
    return tokens in vocabulary("honorifics") if tokens else True


def _is_degree(word: str) -> bool:
    tokens = tokens_of(word)
    return not tokens or (tokens in vocabulary("degrees") and not word.islower())


def _is_name_word(word: str) -> bool:
    if _is_small(word):
        return True
    letters = word.rsplit("'", maxsplit=1)[-1] if "'" in word[1:5] else word
    capital = letters[:1].isupper() or _MUTATED.match(letters) or _FLEMISH.match(word)
    return bool(capital) and _NAME_WORD.fullmatch(word) is not None


def may_begin_name(word: str) -> bool:
    """The word may be the first of a name or a title before it."""
    return not word[:1].islower() or is_title(word) or _MUTATED.match(word) is not None


def may_be_in_name(word: str) -> bool:
    """No word that ends every name: it is a part of one, a title, or set apart by a sign."""
    if not word or _APART.search(word):
        return True
    return _is_name_word(word) or is_title(word) or _is_degree(word)


def _is_small(word: str) -> bool:
    """A particle such as "van" or "de la", printed small."""
    return word.islower() and tokens_of(word) in vocabulary("particles")


def _score(words: list[str], titled: bool) -> float:
    big = [word for word in words if not _is_small(word)]
    known = [is_given(word) for word in words]
    if len(words) == 2 and not known[0] and not _is_small(words[1]):
        known[0] = bare(words[0]) in _given(of_places=True)
    score = _BY_LENGTH.get(len(big), 0.5) + 3.0 * titled
    if len(big) > 1:
        score += 2.5 if known[0] else 1.0 * any(known)
    score += 0.5 * (len(big) < len(words)) + 1.0 * any("." in word for word in big[:-1])
    if all(map(_is_initial, big)):
        return 0.0
    loud = [word for word in big[:-1] if not _is_loud_particle(word)]
    loud += [word for word in big[-1:] if word.lower() not in SUFFIXES]
    score -= sum(map(_is_acronym, loud)) * (1.5 if len(big) > 1 else 0.3)
    if not known[0] and _is_of_place(words):
        score -= _OF_PLACE
    return score - _doubt(words, titled or known[0])


def _is_of_place(words: list[str]) -> bool:
    """A place, or what a place has: "Cape Town", "Rural Health Canada", "Okpik's Alaska"."""
    if is_place_word(" ".join(words)) or country_named(words[-1]) is not None:
        return True
    return len(words) > 1 and _WHOSE.search(words[-2]) is not None


def _is_initial(word: str) -> bool:
    return len(word.rstrip(".")) == 1


def _is_loud_particle(word: str) -> bool:
    """A particle in capitals, as in "DE ANGELIS Pier Paolo"."""
    return word.isupper() and len(word) > 1 and tokens_of(word) in vocabulary("particles")


def _is_acronym(word: str) -> bool:
    if not word.isupper() or "." in word or not 2 <= len(word) <= _ACRONYM:
        return False
    return _TWO_INITIALS.fullmatch(word) is None


def _doubt(words: list[str], sure: bool) -> float:
    """Words of a trade count against a name, less where a title or a given name speaks for it."""
    whole = [_whole(word) for word in words if not _is_no_form(word)]
    trade = sum(_trade().at(word, 0) > 0 for word in whole if len(word[0]) > 1)
    if len(words) == 1 and (trade or (whole and set_phrases().at(whole[0], 0))):
        return 9.0
    return (1.0 if sure and trade == 1 else 2.5) * trade


def _is_no_form(word: str) -> bool:
    """Too short to be more than a company's form, and not printed as one: "Ba", "Sé", "Åsa"."""
    if word.isupper() or len(word) > _FORM:
        return False
    return len(word) <= _TWO_LETTERS or bare(word) != word.lower()


def _whole(word: str) -> tuple[str, ...]:
    """The word as one token, so that parts of a double name do not count."""
    return (bare(word.strip(".,")),)


@cache
def _trade() -> Vocabulary:
    return vocabulary(
        "roles",
        "organizations",
        "units",
        "desks",
        "audiences",
        "headings",
        "voice",
        "email",
        "mobile",
        "functions",
        "figures",
    )


def is_given(word: str) -> bool:
    """The word, or its part before a hyphen, is a given name of some language."""
    if _is_acronym(word):
        return False
    first = _PARTS.split(bare(word), maxsplit=1)[0]
    return first in _given()


@cache
def _given(*, of_places: bool = False) -> frozenset[str]:
    """Given names; those that are kinds of places too, as Ville, only if asked for."""
    names = [bare(levelled(name)) for name in (*phrases("given"), *GIVEN)]
    forms = vocabulary("organizations")
    plain = frozenset(name for name in names if len(name) <= _FORM or (name,) not in forms)
    return frozenset(names) - plain if of_places else plain


def _is_loud(word: str) -> bool:
    """In capitals that mark a family name, and are no initials: "LI", "DE", "O'BRIEN"; not "JD"."""
    if not word.isupper() or "." in word:
        return False
    short = len(word) <= _TWO_LETTERS
    return not short or _VOWEL.match(bare(word[-1])) is not None or _is_loud_particle(word)


def _given_first(words: list[str]) -> list[str]:
    """ "ROSSI Anna" turned round; capitals for the family name mark the order."""
    capitals = [_is_loud(word) for word in words]
    if not capitals[0] or all(capitals) or capitals[-1]:
        return words
    family = next(i for i, capital in enumerate(capitals) if not capital)
    while words[family - 1].islower():
        family -= 1
    return words[family:] + words[:family]
