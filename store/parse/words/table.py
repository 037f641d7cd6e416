"""Which lists of the lexicons a folded word, or a phrase of folded words, stands in."""

from collections.abc import Iterator
from functools import cache, lru_cache, reduce
from itertools import chain
from operator import or_
from typing import TypeVar

from msgspec import Struct

from store.parse.words.level import WIDE, WORD, bare, levelled
from store.parse.words.lexicon import LEXICONS, lists_named
from store.parse.words.lexicon.base import ContactWords, ReleaseWords, Words
from store.parse.words.remembered import WORDS

Lists = int
"""A set of names of lists, one bit a name."""

Phrase = tuple[str, ...]
K = TypeVar("K", str, Phrase)

_BY_LETTERS = ("given", "families")  # whose phrases are compared by letters, never by words
_OF_CONTACTS = tuple(key for key in ContactWords.__struct_fields__ if key not in _BY_LETTERS)
_OF_RELEASES = ReleaseWords.__struct_fields__
_OF_ISSUERS = (
    "tells",
    "ranks",
    "mandates",
    "charged",
    "named_above",
)  # others are words in patterns
_OF_MAILS = ("senders", "addressees", "mailed")
_SMALL = ("joins", "links")
_OF_LANGUAGES = tuple(f"{key}.{code}" for key in _SMALL for code in LEXICONS)
_HEAD, _TAIL = 6, 3  # letters that every shape has at an end of a word
SET_PHRASES = "set_phrases"
"""Words of a release's own labels and of the calendar, which are nobody's name."""
OPENS_ABOUT = "opens_about"
"""What opens a boilerplate: "About", "Über", "À propos"."""
_KEYS = (
    *_OF_CONTACTS,
    *_OF_RELEASES,
    *_OF_ISSUERS,
    *_OF_MAILS,
    *_OF_LANGUAGES,
    SET_PHRASES,
    OPENS_ABOUT,
)
_BITS = {key: 1 << n for n, key in enumerate(_KEYS)}


def lists_of(*keys: str) -> Lists:
    """The lists of every language under those names; KeyError where there is none.

    `joins.de` and `links.de` are those of one language.
    """
    found = 0
    for key in keys:
        found |= _BITS[key]
    return found


OF_RELEASES = lists_of(*_OF_RELEASES)
"""All of a release's own labels and set phrases."""


@cache
def names_of(lists: Lists) -> frozenset[str]:
    """The names of the lists in a set of them."""
    return frozenset([key for key, bit in _BITS.items() if bit & lists])


class Table(Struct, frozen=True):
    """Every phrase with its lists; a `*` at an end of a word stands for any letters, as does the
    start of a wide one.

    `lengths` are those in words of the longer phrases that begin with a word, the longest first,
    and `firsts` the lists of these; `lengths_to` those of the phrases that end with a word.
    `telling` are the lists of phrases by their longest word, which stands in few texts without its
    phrase. `heads` and `tails` are the shapes at an end of a word by its first or last letters.
    """

    phrases: dict[Phrase, Lists]
    firsts: dict[str, Lists]
    telling: dict[str, Lists]
    lengths: dict[str, tuple[int, ...]]
    lengths_to: dict[str, tuple[int, ...]]
    starts: dict[str, Lists]
    ends: dict[str, Lists]
    inner: dict[str, Lists]
    wide: dict[str, Lists]
    heads: dict[str, Words]
    tails: dict[str, Words]


def _listed() -> Iterator[tuple[str, str, bool]]:
    """Each list's name with each of its phrases, and whether shapes may stand among them."""
    plain = (*_OF_RELEASES, *_OF_MAILS)
    for shaped, keys in ((True, (*_OF_CONTACTS, *_OF_ISSUERS)), (False, plain)):
        for key in keys:
            yield from ((key, phrase, shaped) for phrase in chain(*lists_named(key)))
    for code, lexicon in LEXICONS.items():
        for key in _SMALL:
            own = getattr(lexicon.contact, key)
            yield from ((f"{key}.{code}", phrase, True) for phrase in own)
        release, calendar = lexicon.release, lexicon.calendar
        yield from ((OPENS_ABOUT, phrase, True) for phrase in release.about)
        named = (release.kinds, release.immediate, release.embargo, release.greetings)
        for phrase in chain(*named, *calendar.months, *calendar.weekdays):
            if not WIDE.search(phrase):
                yield SET_PHRASES, phrase, True


@cache
def table() -> Table:
    """Made once, at the first release."""
    made = Table(*({} for _ in Table.__struct_fields__))
    for key, phrase, shaped in _listed():
        word = bare(levelled(phrase))
        if shaped and WIDE.search(word):
            _add(made.wide, word, key)
        elif shaped and "*" in word:
            same = made.inner if word[0] == word[-1] else made.ends if word[0] == "*" else None
            _add(made.starts if same is None else same, word.strip("*"), key)
        elif tokens := tuple(WORD.findall(word)):
            _add(made.phrases, tokens, key)
    _by_ends(made)
    for tokens, found in made.phrases.items():
        told = max(tokens, key=len)
        made.telling[told] = made.telling.get(told, 0) | found
        if len(tokens) > 1:
            made.firsts[tokens[0]] = made.firsts.get(tokens[0], 0) | found
            _reach(made.lengths, tokens[0], len(tokens))
            _reach(made.lengths_to, tokens[-1], len(tokens))
    return made


def _by_ends(made: Table) -> None:
    for stem in made.starts:
        made.heads[stem[:_HEAD]] = (*made.heads.get(stem[:_HEAD], ()), stem)
    for stem in made.ends:
        made.tails[stem[-_TAIL:]] = (*made.tails.get(stem[-_TAIL:], ()), stem)


def _reach(lengths: dict[str, tuple[int, ...]], token: str, length: int) -> None:
    known = lengths.get(token, ())
    if length not in known:
        lengths[token] = tuple(sorted((*known, length), reverse=True))


def _add(found: dict[K, Lists], phrase: K, key: str) -> None:
    found[phrase] = found.get(phrase, 0) | _BITS[key]


@lru_cache(maxsize=WORDS)
def lists_with(token: str) -> Lists:
    """Those of which a folded word alone is a phrase, by its letters or its shape.

    The one look-up of a word: most words of a text are few and common.
    """
    made = table()
    found = made.phrases.get((token,), 0)
    for stem in made.heads.get(token[:_HEAD], ()):
        found |= made.starts[stem] if token.startswith(stem) else 0
    for stem in made.tails.get(token[-_TAIL:], ()):
        found |= made.ends[stem] if token.endswith(stem) else 0
    for stem, lists in made.inner.items():
        found |= lists if stem in token else 0
    if not token.isascii():
        found |= reduce(or_, (made.wide.get(token[at:], 0) for at in range(len(token))))
    return found


@lru_cache(maxsize=WORDS)
def lists_told(token: str) -> Lists:
    """Those of which a phrase stands around a folded word, or may; all others have none there."""
    return lists_with(token) | table().telling.get(token, 0)


@cache
def telling_words(lists: Lists) -> tuple[frozenset[str], bool]:
    """One word of each phrase of those lists, and whether a word's shape may tell some, too."""
    made = table()
    shapes = [*made.starts.values(), *made.ends.values(), *made.inner.values()]
    shaped = reduce(or_, shapes) & lists != 0
    return frozenset([word for word, found in made.telling.items() if found & lists]), shaped


def is_compound(token: str, lists: Lists) -> bool:
    """The word ends in one of those lists' words and is longer, as "Stadtmuseum" is."""
    made = table()
    if (made.phrases.get((token,), 0) | made.ends.get(token, 0)) & lists:
        return False
    return any(made.ends.get(token[at:], 0) & lists for at in range(1, len(token)))


def wide_in(text: str, lists: Lists) -> str | None:
    """The longest wide phrase of those lists inside the text."""
    if text.isascii():
        return None
    return next((word for word in _wide_of(lists) if word in text), None)


@cache
def _wide_of(lists: Lists) -> tuple[str, ...]:
    words = [word for word, found in table().wide.items() if found & lists]
    return tuple(sorted(words, key=lambda word: (-len(word), word)))
