"""What an issuer's name is not: a sentence, a label, a piece of a page's furniture."""

import re
from functools import cache, lru_cache

from store.parse.facts.dates import is_weekday
from store.parse.fields.issuer.ends import without_ends
from store.parse.fields.issuer.labels import words_of_label
from store.parse.phrases.houses import is_kind, is_owner, is_wire, strip_article
from store.parse.phrases.persons import is_given
from store.parse.words.book import (
    Tokens,
    alternatives,
    is_wide,
    known_as,
    phrases,
    tokens_of,
    vocabulary,
    word_set,
)
from store.parse.words.level import bare
from store.parse.words.phrasebook import fields_of
from store.parse.words.remembered import LINES
from store.parse.words.table import lists_of

_LONGEST, _LONGEST_WIDE = 110, 30
_MOST_FIGURES, _MOST_SMALL = 4, 3
_SENTENCE = re.compile(r"[。！？!?…]|[^\W\d_]{4,}[.;:]\s|[:：]\S*$")
_RESIDUE = re.compile(r"[{}=<>|\\\ufffd]|\]|(?i:www\.|\.html?\b|://)|\.[a-z]{2,4}/")
"""Marks of a page's source and of addresses, of which no name is made."""
_OWNED = re.compile(r"(?<=\w{3})['’](?:[^\W\d_A-Z]{1,5})?$|['’]s?$")
_STATE = re.compile(r", [A-Z]{2}$")
_OFFICE, _SHORTEST_DAY = 3, 3
_LED = 5
_NUMBERED = re.compile(r"[^\W\d_]+-\d+")
"""A disease, a type or a norm, as no house is called."""
_OTHER = (
    "roles",
    "headings",
    "audiences",
    "calls",
    "voice",
    "mobile",
    "fax",
    "email",
    "web",
    "address",
)


@lru_cache(maxsize=LINES)
def cleaned(text: str) -> str:
    """A name without the genitive's ending, without what sort of text it stands over, without what
    says that it is drawn."""
    name = _STATE.sub("", _OWNED.sub("", text.strip(' ,;:*•·|–—-"“”«»[]®™')))
    words = name.split()
    labelled = words_of_label(name)
    if labelled < len(words):
        words = words[labelled:]
    if len(words) > 2 and bare(words[-1]) in word_set("drawn"):
        del words[-1]
    ranked = _ranked().search(name)
    before = name[: ranked.start()] if ranked else ""
    if ranked and (before.isupper() or "." in before):
        words = name[ranked.start() :].split()
    if len(words) > 2 and len(words[-1]) == 1 and words[-1].isupper():
        del words[-1]
    words = _behind_kind(words)
    if len(words) > 1 and words[0].islower() and words[1][0].isupper() and is_kind(words[0]):
        del words[0]
    words = _without_holder(without_ends(_trimmed(words)))
    return strip_article(" ".join(words)) if labelled else " ".join(words)


def _behind_kind(words: list[str]) -> list[str]:
    """The name behind what sort of text it is of, with a few words before: "Enclosed a press
    release from the Mill"."""
    tokens, kinds = tokens_of(" ".join(words)), vocabulary("kinds")
    for start in range(min(_LED, len(words) - 2)):
        end = start + kinds.at(tokens, start)
        if start < end < len(words) - 1 and bare(words[end]) in word_set("of", "by", "from_"):
            return words[end + 1 :]
    return words


_ENDS = ("voice", "mobile", "fax", "email", "web")


def _trimmed(words: list[str]) -> list[str]:
    """Without words for an address or a number behind it, or what opens words about a house."""
    while (
        len(words) > 1
        and known_as(words[-1].strip(".:")) & lists_of(*_ENDS)
        and not known_as(words[-1]) & lists_of("desks", "units", "organizations", "headings")
    ):
        words = words[:-1]
    size = vocabulary("about").at(tokens_of(" ".join(words)), 0) if len(words) > 2 else 0
    if 0 < size < len(words) - 1 and words[size][:1].isupper():
        words = strip_article(" ".join(words[size:])).split()
    return words


def _without_holder(words: list[str]) -> list[str]:
    """An office without the given and family name behind it: "Loam County Sheriff Ada Quill"; that
    of somebody, as "Office of Sheriff Ada Quill", stays whole."""
    if len(words) > 1 and bare(words[1]) in word_set("of"):
        return words
    for size in (2, 3):
        office, holder = words[:-size], " ".join(words[-size:])
        if len(office) < _OFFICE or not all(word[0].isupper() for word in words[-size:]):
            continue
        role = vocabulary("roles").ending(tokens_of(" ".join(office)))
        house = office[:-role] if role else []
        if not house or not house[-1][0].isupper() or is_owner(holder):
            continue
        if is_owner(" ".join(house)) or (role > 1 and is_given(words[-size])):
            return office
    return words


@lru_cache(maxsize=LINES)
def is_name(text: str) -> bool:
    """It has the length and the letters of a name, and is no label, address or wire service."""
    if len(text) > _LONGEST or sum(map(str.isalpha, text[:12])) < 2 or "@" in text:
        return False
    if _rank_last().search(text) or small_words(text) > _MOST_SMALL or _is_residue(text):
        return False
    if sum(map(str.isdigit, text)) > _MOST_FIGURES or _SENTENCE.search(text):
        return False
    if is_wide(text):
        ours = text in phrases("ourselves") or text in phrases("wide_forms")
        return len(text) <= _LONGEST_WIDE and not ours and not _runs_on(text)
    tokens = tokens_of(text)
    if fields_of(tokens) or tokens in vocabulary(*_OTHER) or _NUMBERED.fullmatch(text):
        return False
    return not (is_wire(text) or _is_furniture(tokens) or _is_any(text) or _tells_a_day(tokens))


def _is_residue(text: str) -> bool:
    """It is of a page's source, a small word, or its letters are parted by blanks: "N E W S"."""
    if _RESIDUE.search(text) or bare(text) in _linking():
        return True
    words = [word for word in text.split() if word.strip(".,;:")]
    return not is_wide(text) and sum(len(word) == 1 for word in words) > len(words) // 2


def _is_any(text: str) -> bool:
    """An article says that it is one of many: "Ein Zeuge"."""
    first, blank, _ = text.partition(" ")
    return bool(blank) and bare(first) in word_set("indefinite")


def _tells_a_day(tokens: Tokens) -> bool:
    """All of its words say when: "Gestern Nachmittag", "On Monday"."""
    days = [
        (len(one) > _SHORTEST_DAY and is_weekday(one)) or one in word_set("relative_days")
        for one in tokens
    ]
    others = (one for one, day in zip(tokens, days, strict=True) if not day)
    return any(days) and all(one in word_set("dating") for one in others)


def _is_furniture(tokens: Tokens) -> bool:
    """Words of a page or a mail make up most of it, or stand at one of its ends."""
    rest = vocabulary("skip", "kinds", "press", "immediate").rest(tokens)
    return len(rest) * 2 < len(tokens)


@cache
def _rank_last() -> re.Pattern[str]:
    """A rank without a name behind it."""
    return re.compile(rf"(?:^|\s)(?:{alternatives('ranks')})$", re.I)


@cache
def _ranked() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives('ranks')})\b", re.I)


@cache
def _running() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives('running')})")


def _runs_on(text: str) -> bool:
    """Letters of a script without blanks that stand between the words of a sentence."""
    return _running().search(text) is not None or text.endswith(tuple(phrases("unfinished")))


def small_words(name: str) -> int:
    """How many words in small letters a name has that link no others, as a sentence has."""
    if is_wide(name):
        return 0
    words = name.split()
    return sum(word[0].islower() and bare(word) not in _linking() for word in words)


@cache
def _linking() -> frozenset[str]:
    return word_set("amid_names", "in_names", "of", "in_places", "articles", "for_", "joins")


def is_brand(name: str) -> bool:
    """One word with more than one capital: "NASA", "BepiColombo"."""
    return " " not in name and sum(map(str.isupper, name)) > 1


def is_person(name: str) -> bool:
    """A given name and one to three others, behind a rank or none."""
    words = name.split()
    while words and (tokens_of(words[0]) in vocabulary("roles") or words[0].endswith(".")):
        del words[0]
    return 2 <= len(words) <= 4 and is_given(words[0]) and not is_owner(name)
