"""Those whose office speaks in a release: a senator, a minister."""

import re
from collections.abc import Iterator
from functools import cache

from store.parse.fields.issuer.evidence import Evidence, Voice
from store.parse.phrases.houses import chain
from store.parse.phrases.persons import is_given
from store.parse.words.book import alternatives, phrases, tokens_of, vocabulary

_READ = 800
_MOST_NAMES = 4
_OFFICE = 3


def holders(prose: str, over: str) -> Iterator[Evidence]:
    """The first whom the sentences, or else the words over them, give with an office."""
    for text, voice in ((prose[:_READ], Voice.HOLDER), (over[-_READ:], Voice.HOLDER_OVER)):
        for found in _holder().finditer(text):
            name = _named(found["rank"], found["name"])
            if name:
                yield Evidence(name, voice, None)
                break


@cache
def _holder() -> re.Pattern[str]:
    """A rank, and a name or what the rank is for."""
    ranks = alternatives("ranks")
    charge = rf"(?:(?:{alternatives('charged')}) (?:(?:{alternatives('articles')}) )?)?"
    return re.compile(rf"(?i:\b(?P<rank>{ranks}))\s+(?P<name>{charge}{chain().pattern})")


def _named(rank: str, words: str) -> str | None:
    """The office whole, or the rank and the person's name; None for neither."""
    charge = re.match(rf"(?:{alternatives('charged')})\s", words)
    if charge:
        return f"{rank} {_until_given(words)}"
    parts = re.split(rf"\s(?:{alternatives('joins')})\s", words)[0].split()[:_MOST_NAMES]
    while parts and parts[-1].isupper() and len(parts[-1]) < _OFFICE:
        del parts[-1]
    if not parts or tokens_of(parts[0]) in vocabulary("roles", "organizations"):
        return None
    return f"{_alone(rank)} {' '.join(parts)}"


def _until_given(words: str) -> str:
    """An office's name without that of the person behind it."""
    parts = words.split()
    last = next((n for n in range(2, len(parts)) if is_given(parts[n])), len(parts))
    return " ".join(parts[:last])


def _alone(rank: str) -> str:
    """One rank where the text says it of several: "Sens."."""
    several = dict(pair.split("=") for pair in phrases("several"))
    return several.get(rank.lower(), rank)
