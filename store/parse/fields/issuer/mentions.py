"""Names in the headline that the running text says again."""

import re
from collections.abc import Iterator
from functools import cache

from store.parse.facts.hosts import stands_for
from store.parse.fields.issuer.evidence import Evidence, Voice
from store.parse.phrases.houses import is_owner, stands_alone, strip_article
from store.parse.words.book import alternatives, is_wide, phrases, tokens_of, vocabulary
from store.parse.words.level import levelled

_MARKS = " ,.:;!?\"'“”„«»()–—-"
_LONGEST = 9
_READ = 3_000
_SOON = 200


def in_headline(headline: str, texts: tuple[str, str], hosts: list[str]) -> Iterator[Evidence]:
    """Names of the headline that the running text says again.

    `texts` are that text levelled, and in lower case too.
    """
    if is_wide(headline[:4]):
        name = _wide_prefix(headline, texts[0][:_READ])
        if name:
            yield Evidence(name, Voice.HEADLINE_FIRST)
        return
    lead, colon, _ = headline.partition(": ")
    if colon and len(lead.split()) <= _LONGEST and is_owner(lead):
        yield Evidence(strip_article(lead), Voice.HEADLINE_COLON)
    body, lowered = (text[:_READ].replace("\n", " ") for text in texts)
    parts = headline.split()
    number = 0
    while number < len(parts):
        length = _said_again(parts[number : number + _LONGEST], lowered)
        name = _trimmed(parts[number : number + length])
        voice = _voice(name, number, (body, lowered), hosts) if name else None
        if voice:
            yield Evidence(strip_article(name), voice)
        number += length or 1


def _voice(name: str, number: int, texts: tuple[str, str], hosts: list[str]) -> Voice | None:
    """What a name that stands there in the headline tells of the issuer."""
    body, lowered = texts
    at = lowered.find(levelled(name).lower())
    printed = body[at : at + len(name)].split()
    owned = is_owner(name) or any(stands_for(host, name) for host in hosts[:2])
    if owned and (len(printed) > 1 or number):
        return Voice.HEADLINE
    proper = all(word[0].isupper() for word in printed if len(word) > 3 or word is printed[-1])
    if len(printed) < 2 or not proper:
        return None
    if number:
        return Voice.HEADLINE_LATER
    return Voice.HEADLINE_FIRST if at < _SOON else Voice.HEADLINE


def _trimmed(parts: list[str]) -> str:
    """The words without small ones behind a last large one that is not the first."""
    words = [_elided().sub("", part.strip(_MARKS)) for part in parts]
    last = max((n for n, word in enumerate(words) if word[:1].isupper()), default=0)
    return " ".join(parts[: last + 1] if last else parts).strip(_MARKS)


@cache
def _elided() -> re.Pattern[str]:
    return re.compile(rf"^(?:{alternatives('elided')})['’](?=\w)")


def _said_again(parts: list[str], text: str) -> int:
    """How many of the words, the first of them large, stand together in the lower-case text."""
    if not parts[0].lstrip(_MARKS)[:1].isupper():
        return 0
    found = 0
    for length in range(1, len(parts) + 1):
        phrase = levelled(" ".join(parts[:length]).strip(_MARKS)).lower()
        at = text.find(phrase)
        if at < 0:
            break
        if len(phrase) > 3 and stands_alone(text, at, at + len(phrase)):
            found = length
    return _first_of(parts[:found], text) if found else 0


def _first_of(parts: list[str], text: str) -> int:
    """How many of the words are one name: of two that "and" joins, the first is named alone too."""
    whole = " ".join(parts).strip(_MARKS).lower()
    for joint in range(1, len(parts) - 1):
        if tokens_of(parts[joint]) in vocabulary("joins"):
            first = " ".join(parts[:joint]).strip(_MARKS).lower()
            if text.count(first) > 2 * text.count(whole):
                return joint
    return len(parts)


def _wide_prefix(headline: str, text: str) -> str | None:
    """The beginning of a headline that names an organisation which the text names too."""
    for length in range(min(24, len(headline)), 2, -1):
        name = headline[:length]
        if name in text and name.endswith(tuple(phrases("organizations"))):
            return name
    return None
