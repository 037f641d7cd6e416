"""Names put together that are one, and names that are kin: one is a part of the other."""

from collections.abc import Collection, Iterable
from functools import lru_cache
from typing import Self

from msgspec import Struct

from store.parse.fields.issuer.evidence import Evidence, Voice
from store.parse.phrases.houses import norm
from store.parse.words.book import is_wide, word_set
from store.parse.words.remembered import LINES

_STEM = 5
_MOST = 16
_SHORTEST_WIDE = 2


class Candidate(Struct):
    """A name in the forms in which it was found, with its voices.

    `key` is what is equal for all its forms; `kin` are the voices of names that hold it or are held
    by it, `wholes` those of them that hold it.
    """

    key: str
    names: list[str]
    voices: list[Evidence]
    kin: set[Voice]
    wholes: list[Self]

    def loudness(self) -> float:
        """How many kinds of voices speak for it, for its kin half as many."""
        return len({heard.voice for heard in self.voices}) + len(self.kin) / 2

    def opens(self, whole: Self) -> bool:
        """The longer name begins with this one."""
        return whole.key.startswith(self.key if is_wide(self.key) else f"{self.key} ")


def candidates_of(voices: Iterable[Evidence], short: dict[str, str]) -> list[Candidate]:
    """One candidate for all forms of a name; `short` are acronyms with their names."""
    full = {key_of(acronym): key_of(name) for acronym, name in short.items()}
    found: dict[str, Candidate] = {}
    for voice in voices:
        key = key_of(voice.name)
        key = full.get(key, key)
        if key:
            home = found.setdefault(key, Candidate(key, [], [], set(), []))
            home.names.append(voice.name)
            home.voices.append(voice)
    candidates = list(found.values())
    _relate(candidates)
    return candidates


def likeliest(candidates: list[Candidate]) -> list[Candidate]:
    """The few of which most is heard, in their order."""
    if len(candidates) <= _MOST:
        return candidates
    loud = sorted(candidates, key=Candidate.loudness, reverse=True)[:_MOST]
    return only({one.key for one in loud}, candidates)


def only(kept: Collection[str], candidates: list[Candidate]) -> list[Candidate]:
    """Those with such keys, which know no others."""
    for one in candidates:
        one.wholes = [whole for whole in one.wholes if whole.key in kept]
    return [one for one in candidates if one.key in kept]


def _relate(candidates: list[Candidate]) -> None:
    for part in candidates:
        for whole in candidates:
            if part.key in whole.key and part is not whole and _holds(whole.key, part.key):
                part.kin |= {heard.voice for heard in whole.voices}
                whole.kin |= {heard.voice for heard in part.voices}
                part.wholes.append(whole)


@lru_cache(maxsize=LINES)
def key_of(name: str) -> str:
    """What is equal for one name however it is inflected: the heads of its longer words; a minister
    is no ministry."""
    return " ".join(
        word if is_wide(word) or word in word_set("ranks") else word[:_STEM]
        for word in norm(name).split()
    )


def _holds(whole: str, part: str) -> bool:
    """In words, or in letters for a script without blanks."""
    if len(part) >= len(whole) or part not in whole:
        return False
    if is_wide(part):
        return len(part) >= _SHORTEST_WIDE
    return f" {part} " in f" {whole} "
