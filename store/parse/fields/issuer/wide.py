"""Names of houses in scripts without blanks: subjects of sentences, and names with their forms."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from store.parse.fields.issuer.evidence import Evidence, Voice
from store.parse.words.book import alternatives, is_wide, phrases

_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_LEADING = " \u3000□ㅇ○・■◆●-–—"
_LETTER = r"[\u3040-\u30ff\u4e00-\u9fffA-Za-z0-9\uff10-\uff5a・ー＆&\uac00-\ud7af]"
_BRACKETS = r"\s?[（(][^（）()]{1,60}[）)]"
_ADVERB = re.compile(r"^[\u3040-\u9fff\uac00-\ud7af]{2,3}(?<![はが])[，、,]\s?")
_SENTENCES = re.compile(r"(?<=[。\n])\s*")
_READ, _MOST, _LONG = 900, 8, 40


def in_wide(prose: str, headline: str) -> Iterator[Evidence]:
    """Whom the first sentences begin with, and whom a legal form or brackets show to be a house."""
    sentences = [one for one in _SENTENCES.split(prose[:_READ]) if one.strip()][:_MOST]
    for number, sentence in enumerate(sentences):
        found = _subject().match(_ADVERB.sub("", sentence.lstrip(_LEADING), count=1))
        if found:
            yield Evidence(_bare(found[1]), Voice.LEAD if number else Voice.SUBJECT)
    opened = _opened().match(headline)
    if opened:
        yield Evidence(opened[1], Voice.HEADLINE_COLON)
    for found in _formed().finditer(prose[:_READ]):
        yield Evidence(found[0], Voice.LEAD)
    for found in _bodied().finditer(prose[:_READ]):
        yield Evidence(found[1] or found[2], Voice.LEAD)
    for found in _called().finditer(prose[:_READ]):
        if found[1] in prose[max(0, found.start() - _LONG) : found.start()]:
            yield Evidence(found[1], Voice.DEFINED)


@cache
def _subject() -> re.Pattern[str]:
    """The name up to what marks it as the subject: in Hangul an ending, with a blank behind it."""
    behind = (rf"{word}\s" if _HANGUL.match(word) else word for word in phrases("topics"))
    ends = "|".join(behind)
    name = rf"({_LETTER}{{2,30}}?(?: {_LETTER}{{2,20}}?){{0,2}}?)"
    return re.compile(rf"{name}(?:{_BRACKETS})?(?:{ends}|，|、)")


def _bare(name: str) -> str:
    """The name without a word of "we" before it."""
    return re.sub(rf"^(?:{alternatives('ourselves')})(?=.{{2}})", "", name)


@cache
def _opened() -> re.Pattern[str]:
    """A headline that begins with who speaks, and a comma."""
    return re.compile(rf"({_LETTER}{{2,20}}(?: {_LETTER}{{2,20}})?)\s?[,，、:：]\s?\S")


@cache
def _formed() -> re.Pattern[str]:
    """A company's name with its legal form at either end."""
    forms = "|".join(map(re.escape, phrases("wide_forms")))
    return re.compile(rf"(?:{forms})\s?{_LETTER}{{2,20}}?(?=[はがのをとにで、，（(\s。」』]|$)")


@cache
def _bodied() -> re.Pattern[str]:
    """A name that ends in what kind of house it is, between signs, small words and roles."""
    kinds = _any(word for word in phrases("organizations") if len(word) > 1)
    small = _any(phrases("unfinished"))
    behind = _any((*phrases("unfinished"), *phrases("topics"), *phrases("roles")))
    name = rf"((?:(?!{small}){_LETTER}){{2,16}}(?:{kinds}))"
    return re.compile(rf"(?:{small}){name}|(?<![^\W\d_]){name}(?=\W|{behind}|$)")


def _any(words: Iterable[str]) -> str:
    """A pattern of those words that are of a script without blanks."""
    return "|".join(re.escape(word) for word in words if is_wide(word))


@cache
def _called() -> re.Pattern[str]:
    """The short name that brackets give: (以下简称“…”)."""
    said = rf"(?:(?:{alternatives('called')})[\s:：]*|(?=[“「『]))"
    return re.compile(
        rf"[（(]{said}[“「『\"]?({_LETTER}{{2,20}}?)(?:[”」』\"][^（）()]{{0,30}})?[）)]"
    )
