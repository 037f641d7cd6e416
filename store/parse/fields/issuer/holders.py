"""Those whose office speaks in a release: a senator, a minister."""

import re
from collections.abc import Iterator
from functools import cache

from store.parse.fields.issuer.evidence import Evidence, Voice
from store.parse.phrases.houses import chain, is_kind
from store.parse.phrases.persons import is_given
from store.parse.words.book import alternatives, phrases, tokens_of, vocabulary
from store.parse.words.level import lower

_READ = 800
_SHORTEST, _LONGEST = 3, 40


def holders(prose: str, over: str) -> Iterator[Evidence]:
    """The first whom the sentences, or else the words over them, give with an office."""
    for text, voice in ((prose[:_READ], Voice.HOLDER), (over[-_READ:], Voice.HOLDER_OVER)):
        first = _rank().search(lower(text))
        for found in _holder().finditer(text, first.start()) if first else ():
            name = _named(found["rank"], found["name"], prose)
            if name:
                yield Evidence(f"{_office(text[: found.start()])}{name}", voice)
                break


def _office(before: str) -> str:
    """What stands before a holder in "Office of Senator Jane Doe"."""
    led = _led().search(before[-_LONGEST:])
    return led[0] if led and is_kind(led[1]) else ""


@cache
def _led() -> re.Pattern[str]:
    """A large word and one for "of" at the end."""
    return re.compile(
        rf"([^\W\d_a-z]\w+) (?:{alternatives('of')}) (?:(?:{alternatives('articles')}) )?$"
    )


@cache
def _rank() -> re.Pattern[str]:
    """A rank in a text in lower case, by which most texts without one are known soon."""
    return re.compile(rf"\b(?:{alternatives('ranks')})")


@cache
def _holder() -> re.Pattern[str]:
    """A rank, and a name or what the rank is for."""
    ranks = alternatives("ranks")
    charge = rf"(?:(?:{alternatives('charged')}) (?:(?:{alternatives('articles')}) )?)?"
    return re.compile(rf"(?i:\b(?P<rank>{ranks}))\s+(?P<name>{charge}{chain().pattern})")


def _named(rank: str, words: str, prose: str) -> str | None:
    """The office whole, or the rank and the person's name; None for neither."""
    charge = re.match(rf"(?:{alternatives('charged')})\s", words)
    if charge:
        return f"{rank} {_until_given(words)}"
    parts = _person(words.split(), prose)
    if not parts or tokens_of(parts[0]) in vocabulary("roles", "organizations"):
        return None
    return f"{_alone(rank)} {' '.join(parts)}"


def _person(words: list[str], prose: str) -> list[str]:
    """A given name, initials, a family name, and a second one that the text says by itself."""
    size = 1
    while size < len(words) and len(words[size].rstrip(".")) == 1:
        size += 1
    size += size < len(words) and _is_own_name(words[size])
    if size < len(words) and _is_own_name(words[size]) and prose.count(words[size]) > 1:
        size += 1
    return words[:size]


def _is_own_name(word: str) -> bool:
    """It is no short code of a party or a land, and no small word."""
    return word[:1].isupper() and not (word.isupper() and len(word) < _SHORTEST)


def _until_given(words: str) -> str:
    """An office's name without that of the person behind it."""
    parts = words.split()
    last = next((n for n in range(2, len(parts)) if is_given(parts[n])), len(parts))
    return " ".join(parts[:last])


def _alone(rank: str) -> str:
    """One rank where the text says it of several: "Sens."."""
    several = dict(pair.split("=") for pair in phrases("several"))
    return several.get(rank.lower(), rank)
