"""Whether a few words are a person's name, and the name without titles, given name first."""

import re
from functools import cache, lru_cache

from msgspec import Struct

from store.parse.phrases.widenames import wide_name
from store.parse.words.book import is_wide, known_as, phrases, word_set
from store.parse.words.level import bare, levelled
from store.parse.words.lexicon.names import GIVEN, MUTATIONS, PREFIXES, SUFFIXES, TITLES_ALIKE
from store.parse.words.places import country_named, is_place_word, is_region
from store.parse.words.remembered import PHRASES
from store.parse.words.table import SET_PHRASES, Lists, lists_of, lists_with

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
_OWNED = re.compile(r"[^\W\d_]{3}['’]s\Z")
_OF_PLACE = 2.5
_VOWEL = re.compile("[aeiouy]")
_TWO_LETTERS = 2
_OF_LAND = 2  # words
_FORM = 3
_ACRONYM = 4
_LONGEST = 80
_DEGREES, _FIGURES, _HONORIFICS = map(lists_of, ("degrees", "figures", "honorifics"))
_LINKS, _PARTICLES, _ROLES = map(lists_of, ("links", "particles", "roles"))
_HOUSES = lists_of("organizations")
_SET = lists_of(SET_PHRASES)
_TRADE = lists_of(
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
_BY_LENGTH = {0: -9.0, 1: 0.4, 2: 2.0, 3: 2.0, 4: 1.5}


class Name(Struct, frozen=True):
    """`score` above 1 is likely, above 3 sure; `titled` says that a title stood with it."""

    text: str
    score: float
    titled: bool = False


class Word(Struct, frozen=True, gc=False):
    """A printed word and what it can be in a name.

    `small` is a particle such as "van", `fits` any part of a name, `trade` a word for work, an
    office or a label, `told` such a one or one of a release's own labels or of the calendar.
    """

    text: str
    small: bool
    title: bool
    degree: bool
    fits: bool
    given: bool
    acronym: bool
    trade: bool
    told: bool


@lru_cache(maxsize=PHRASES)
def word_of(text: str) -> Word:
    """Looked at once: it stands in as many stretches that may be a name as it has neighbours."""
    lists = known_as(text)
    small = text.islower() and lists & _PARTICLES != 0
    token = bare(text.strip(".,"))
    whole = 0 if _is_no_form(text) else lists_with(token)
    trade = whole & _TRADE != 0 and len(token) > 1
    return Word(
        text=text,
        small=small,
        title=_is_title(text, lists),
        degree=(lists & _DEGREES != 0 and not text.islower()) or _is_sign(text),
        fits=small or _is_name_word(text),
        given=_is_given(text),
        acronym=_is_acronym(text),
        trade=trade,
        told=trade or whole & _SET != 0,
    )


@lru_cache(maxsize=PHRASES)
def read_name(text: str) -> Name | None:
    """The name that the whole of `text` is, None where it is none."""
    if is_wide(text):
        return None if known_as(text) & _ROLES else _wide(text)
    if len(text) > _LONGEST or "&" in text or any(map(str.isdigit, text)):
        return None
    words, titled = _without_titles(_words_in(text))
    if not 0 < len(words) <= _MOST_WORDS or not _may_be_whole(words, titled):
        return None
    score = _score(words, titled)
    if score <= 0 or known_as(text) & _FIGURES:
        return None
    return Name(" ".join(_given_first([word.text for word in words])), score, titled)


def _words_in(text: str) -> list[Word]:
    return [word_of(word) for word in _BRACKETS.sub(" ", text).replace(",", " ").split()]


def _may_be_whole(words: list[Word], titled: bool) -> bool:
    """Words of a name alone, of which the first and the last may be an end of it."""
    if words[-1].small or any(not one.fits or _OWNED.search(one.text) for one in words):
        return False
    if words[0].text.lower() in SUFFIXES or (titled and _are_rank(words)):
        return False
    if not words[0].given and bare(words[0].text) in word_set("nameless", "indefinite"):
        return False
    return not (words[0].small if not titled else len(words) > 2 and _is_rank(words[0]))


def _is_rank(word: Word) -> bool:
    """A word for work that a title is only a part of: "Deputy Director Jane Doe"."""
    return known_as(word.text) & _ROLES != 0 and not word.given


def _are_rank(words: list[Word]) -> bool:
    """What a title leads to is somebody's work: "Deputy District Attorney"."""
    return len(words) > 1 and _is_rank(words[-1]) and not any(word.given for word in words)


def _wide(text: str) -> Name | None:
    found = wide_name(text)
    return Name(*found) if found else None


def _without_titles(words: list[Word]) -> tuple[list[Word], bool]:
    start, end = 0, len(words)
    if len(words) > 2 and words[0].text.lower() in word_set("academic") and words[1].title:
        start = 1
    while start < end and words[start].title and not _is_named_alike(words[start:]):
        start += 1
    while end > start and words[end - 1].degree:
        end -= 1
    return words[start:end], start > 0 or end < len(words)


def _is_named_alike(words: list[Word]) -> bool:
    """A given name that is a title's short form too, before the only other word: "Pol Ferrer"."""
    first = words[0].text
    return len(words) == 2 and first.istitle() and first.lower() in TITLES_ALIKE


def is_title(word: str) -> bool:
    """A title or a degree that stands before names."""
    return word_of(word).title


def _is_title(word: str, lists: Lists) -> bool:
    if _CAPITAL.fullmatch(word):
        return False
    if word.islower() and (len(word) <= _TWO_LETTERS or lists & _LINKS):
        return False
    return lists & _HONORIFICS != 0 or _is_sign(word)


def _is_sign(word: str) -> bool:
    """It has neither letters nor digits."""
    return not any(map(str.isalnum, word))


def _is_name_word(word: str) -> bool:
    letters = word.rsplit("'", maxsplit=1)[-1] if "'" in word[1:5] else word
    capital = letters[:1].isupper() or _MUTATED.match(letters) or _FLEMISH.match(word)
    return bool(capital) and _NAME_WORD.fullmatch(word) is not None


def may_begin_name(word: str) -> bool:
    """The word may be the first of a name or a title before it."""
    return not word[:1].islower() or word_of(word).title or _MUTATED.match(word) is not None


def may_be_in_name(word: str) -> bool:
    """No word that ends every name: it is a part of one, a title, or set apart by a sign."""
    if not word or _APART.search(word):
        return True
    known = word_of(word)
    return known.fits or known.title or known.degree


def _score(words: list[Word], titled: bool) -> float:
    big = [word for word in words if not word.small]
    loud = len(big) > 1 and all(word.text.isupper() for word in big)
    loud = loud and not any(_is_loud_particle(word.text) for word in big)
    known = [word.given or (loud and is_given(word.text.title())) for word in words]
    if len(words) == 2 and not known[0] and not words[1].small:
        known[0] = bare(words[0].text) in _given(of_places=True)
    score = _BY_LENGTH.get(len(big), 0.5) + 3.0 * titled
    if len(big) > 1:
        score += 2.5 if known[0] else 1.0 * any(known)
    score += 0.5 * (len(big) < len(words)) + 1.0 * any("." in word.text for word in big[:-1])
    if all(len(word.text.rstrip(".")) == 1 for word in big):
        return 0.0
    short = [word for word in big[:-1] if not _is_loud_particle(word.text)]
    short += [word for word in big[-1:] if word.text.lower() not in SUFFIXES]
    if not (loud and known[0]):
        score -= sum(word.acronym for word in short) * (1.5 if len(big) > 1 else 0.3)
    doubt = _doubt(words, titled or known[0])
    if score > doubt and not known[0] and _is_of_place(words):
        score -= _OF_PLACE
    return score - doubt


def _is_of_place(words: list[Word]) -> bool:
    """A place, or what a place has: "Cape Town", "Rural Health Canada", "Okpik's Alaska"."""
    printed = [word.text for word in words]
    if is_place_word(" ".join(printed)) or country_named(printed[-1]) is not None:
        return True
    last = " ".join(printed[-_OF_LAND:])
    if len(words) > _OF_LAND and (country_named(last) or is_region(last)):
        return True
    return len(words) > 1 and _WHOSE.search(printed[-2]) is not None


def _is_loud_particle(word: str) -> bool:
    """A particle in capitals, as in "DE ANGELIS Pier Paolo"."""
    return word.isupper() and len(word) > 1 and known_as(word) & _PARTICLES != 0


def _is_acronym(word: str) -> bool:
    if not word.isupper() or "." in word or not 2 <= len(word) <= _ACRONYM:
        return False
    return _TWO_INITIALS.fullmatch(word) is None


def _doubt(words: list[Word], sure: bool) -> float:
    """Words of a trade count against a name, less where a title or a given name speaks for it."""
    if len(words) == 1 and words[0].told:
        return 9.0
    trade = sum(word.trade for word in words)
    return (1.0 if sure and trade == 1 else 2.5) * trade


def _is_no_form(word: str) -> bool:
    """Too short to be more than a company's form, and not printed as one: "Ba", "Sé", "Åsa"."""
    if word.isupper() or len(word) > _FORM:
        return False
    return len(word) <= _TWO_LETTERS or bare(word) != word.lower()


def is_given(word: str) -> bool:
    """The word, or its part before a hyphen, is a given name of some language."""
    return word_of(word).given


def _is_given(word: str) -> bool:
    if _is_acronym(word):
        return False
    first = _PARTS.split(bare(word), maxsplit=1)[0]
    return first in _given()


@cache
def _given(*, of_places: bool = False) -> frozenset[str]:
    """Given names; those that are kinds of places too, as Ville, only if asked for."""
    names = [bare(levelled(name)) for name in (*phrases("given"), *GIVEN)]
    plain = frozenset(n for n in names if len(n) <= _FORM or not lists_with(n) & _HOUSES)
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
