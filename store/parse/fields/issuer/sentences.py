"""Names in the sentences of a release: whom they begin with, and what these do."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from store.parse.fields.issuer.evidence import Evidence, Voice
from store.parse.fields.issuer.holders import holders
from store.parse.fields.issuer.often import hosted, longer, of_people, repeated
from store.parse.fields.issuer.runs import (
    Mention,
    comes_again,
    first_of,
    headed,
    mentions_in,
    tells,
    with_seat,
)
from store.parse.fields.issuer.texts import Texts
from store.parse.fields.issuer.wide import in_wide
from store.parse.page.sheet import Line
from store.parse.phrases.houses import is_owner, without_press
from store.parse.phrases.persons import is_given
from store.parse.words.book import alternatives, is_wide
from store.parse.words.level import levelled

_TICKER = re.compile(r"\s?[(（]")
_BEGUN = re.compile(r"[.:)–—-]\s+(?:\w{1,3}\s)?$")
_FIRST, _LEAD, _CLAUSE = 500, 320, 160
_SUBJECT, _LATE, _ARTICLE = 5, 140, 8
_EARLY, _TOLD_EARLY = 60, 40
_TOP, _SHORTEST = 5, 20
_TAIL, _BEHIND = 6_000, 2_000


def in_text(texts: Texts, hosts: list[str]) -> Iterator[Evidence]:
    """The organisations that the running text names."""
    prose = texts.running.level
    if is_wide(prose[:20]):
        yield from in_wide(prose, levelled(texts.headline))
    else:
        mentions = headed(mentions_in(prose), prose)
        yield from _opening(mentions, prose)
        yield from _later(mentions, prose)
        yield from repeated(mentions, prose, _around(texts), hosts)
        yield from of_people(mentions, prose)
        yield from longer(mentions, prose, texts.told)
        yield from holders(prose, texts.whole.level[: texts.prose.start])
        yield from _seated(texts.tail.level[:_BEHIND])
    yield from hosted(texts.whole.level, hosts)
    for name in _own().findall(texts.whole.level[-_TAIL:]):
        yield Evidence(name, Voice.OWN)


def _around(texts: Texts) -> tuple[str, str]:
    """The texts before and behind the sentences."""
    return texts.whole.level[: texts.prose.start], texts.tail.level


@cache
def _own() -> re.Pattern[str]:
    """An acronym in front of what it calls its own texts and offices."""
    return re.compile(rf"([A-Z](?<!\w.)[A-Z]{{2,6}}) (?:{alternatives('own')})\b")


def in_first_lines(lines: Sequence[Line], headline: str) -> Iterator[Evidence]:
    """Whom a headline or a line at the very top begins with and says what it does."""
    for raw in dict.fromkeys((headline, *(line.text for line in lines[:_TOP]))):
        text = levelled(raw)
        if text.isupper() or len(text) < _SHORTEST or is_wide(text[:20]):
            continue
        mention = next(iter(headed(mentions_in(text[:_CLAUSE]), text)), None)
        if mention and mention.start <= _SUBJECT:
            for name in (mention.name, *with_seat(mention, text)):
                if tells(text, mention.start + len(name)):
                    yield Evidence(name, Voice.HEADLINE_TELLS)


def _opening(mentions: list[Mention], prose: str) -> Iterator[Evidence]:
    """The organisations of the first sentences, and the first that does something there."""
    told = None
    for mention in mentions:
        if mention.start > _FIRST:
            return
        name = without_press(mention.name)
        voices = list(_told(mention, prose))
        for one in (name, *first_of(name, prose)):
            yield from (Evidence(one, voice) for voice in voices)
        if " " in name and not voices and mention.start < _LEAD:
            yield Evidence(name, Voice.NAMED)
        first = told in (None, mention.end)
        if first and mention.start < _LEAD and tells(prose, mention.end):
            told = mention.end
            more = (*with_seat(mention, prose), *first_of(name, prose))
            yield from (Evidence(one, Voice.TELLS) for one in (name, *more))


def _later(mentions: list[Mention], prose: str) -> Iterator[Evidence]:
    """Houses that later sentences name, and names that begin a paragraph with what they do."""
    for mention in mentions:
        if mention.start <= _FIRST:
            continue
        for name in (mention.name, *with_seat(mention, prose)):
            if is_owner(name):
                yield Evidence(name, Voice.NAMED)
        begins = prose[mention.start - 1] == "\n" and " " in mention.name
        if begins and tells(prose, mention.end):
            yield Evidence(mention.name, Voice.PARAGRAPH)


def _seated(tail: str) -> Iterator[Evidence]:
    """Towns, in sentences behind the running text, that a word in small letters makes a house."""
    for mention in mentions_in(tail):
        yield from (Evidence(name, Voice.NAMED) for name in with_seat(mention, tail))


def _told(mention: Mention, prose: str) -> Iterator[Voice]:
    """What a name of the first sentences tells by its place; nothing if it is no house's."""
    name, behind = mention.name, prose[mention.end : mention.end + 2]
    told = _TICKER.match(behind) is not None
    if _opens(mention.start, prose) and not is_given(name.split()[0]):
        apposed = told or behind[:1] == ","
        if " " in name or (apposed and comes_again(name, prose)):
            yield Voice.SUBJECT
            if apposed:
                yield Voice.APPOSED
            return
    if is_owner(name) or (told and mention.start < _TOLD_EARLY) or _is_acronym(name):
        yield Voice.EARLY if mention.start < _EARLY and not mention.is_cut else Voice.LEAD
        if told:
            yield Voice.APPOSED


def _opens(start: int, prose: str) -> bool:
    """A sentence begins there, but for an article."""
    if start <= _SUBJECT:
        return True
    return start < _LATE and _BEGUN.search(prose, max(0, start - _ARTICLE), start) is not None


def _is_acronym(name: str) -> bool:
    return name.isupper() and len(name) > 2
