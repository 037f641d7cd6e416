"""Names in the sentences of a release: whom they begin with, whom they name most."""

import re
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from store.parse.facts.hosts import stands_for
from store.parse.fields.issuer.evidence import BY_HOST, Evidence
from store.parse.fields.issuer.weights import SENTENCE
from store.parse.phrases.houses import (
    chains,
    is_owner,
    is_wire,
    strip_article,
    up_to_form,
    without_press,
)
from store.parse.phrases.persons import is_given
from store.parse.words.book import alternatives, is_wide, phrases, tokens_of
from store.parse.words.level import bare
from store.parse.words.phrasebook import phrasebook

_TICKER = re.compile(r"\s?[(（]")
_CODED = re.compile(r"/\d")
_ADVERB = re.compile(r"^[\u3040-\u9fff\uac00-\ud7af]{2,3}[，、,]\s?")
_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_JOINED = re.compile(r"[\w@./#-]")
_READ_FOR_HOSTS = 12_000
_FIRST = 500
_SUBJECT = 5
_EARLY, _TOLD_EARLY = 60, 40


class _Mention(Struct, frozen=True):
    """A name between two offsets of the sentences.

    `is_cut` says that other words of the same run stand before it: "Researchers at".
    """

    name: str
    start: int
    end: int
    is_cut: bool


def in_text(prose: str, text: str, hosts: list[str]) -> Iterator[Evidence]:
    """The organisations that the running text names; both texts are levelled."""
    if is_wide(prose[:20]):
        subject = _wide_subject().match(_ADVERB.sub("", prose.lstrip(" \u3000□ㅇ○・■◆"), count=1))
        if subject:
            why = "the first sentence begins with it"
            yield Evidence(subject[1], SENTENCE.wide_subject, None, why)
    else:
        mentions = list(_mentions(prose))
        yield from _opening(prose, mentions)
        yield from _repeated(mentions, hosts)
    yield from _hosted(text, hosts)
    for name in _own().findall(text[-6_000:]):
        yield Evidence(name, SENTENCE.own_releases, None, "the text speaks of its releases")


@cache
def _wide_subject() -> re.Pattern[str]:
    """The name up to what marks it as the subject: in Hangul an ending, with a blank behind it."""
    behind = (rf"{word}\s" if _HANGUL.match(word) else word for word in phrases("topics"))
    letters = r"[\u3040-\u30ff\u4e00-\u9fffA-Za-zＡ-Ｚａ-ｚ・ー＆\uac00-\ud7af]{2,30}?"
    return re.compile(rf"({letters})(?:\s?[（(]|{'|'.join(behind)}|，|、)")


@cache
def _own() -> re.Pattern[str]:
    """An acronym in front of what it calls its own texts and offices."""
    return re.compile(rf"\b([A-Z]{{3,7}}) (?:{alternatives('own')})\b")


@cache
def _of() -> re.Pattern[str]:
    """What stands between people and their house, with the article."""
    links = "|".join(map(alternatives, ("of", "from_", "by", "places")))
    return re.compile(rf"\s(?:{links})\s(?:(?:{alternatives('articles')}) )?")


def _mentions(prose: str) -> Iterator[_Mention]:
    for words, start in chains(prose):
        run = up_to_form(words)
        end = start + len(run)
        if not _CODED.match(prose, end):
            whole = strip_article(run)
            name = _affiliation(_without_sort(whole, prose))
            yield _Mention(name, end - len(name), end, name != whole)


def _opening(prose: str, mentions: list[_Mention]) -> Iterator[Evidence]:
    """The organisations of the first sentences."""
    for mention in mentions:
        if mention.start > _FIRST:
            break
        weight = _weight(mention, prose)
        if weight and not mention.is_cut and _speaks(prose, mention.start, mention.end):
            weight += SENTENCE.speaks
        if weight:
            yield Evidence(without_press(mention.name), weight, None, "the first sentences name it")


def _weight(mention: _Mention, prose: str) -> float:
    """How much a name of the first sentences may be the issuer's; 0 if it is no name of one."""
    name, behind = mention.name, prose[mention.end : mention.end + 2]
    told = SENTENCE.told if _TICKER.match(behind) else 0.0
    if mention.start <= _SUBJECT and not is_given(name.split()[0]):
        apposed = told or (SENTENCE.told if behind[:1] == "," else 0.0)
        if " " in name or (apposed and _comes_again(name, prose)):
            return SENTENCE.subject + apposed
    if is_owner(name) or (told and mention.start < _TOLD_EARLY) or _is_acronym(name):
        early = mention.start < _EARLY and not mention.is_cut
        return (SENTENCE.early if early else SENTENCE.later) + told
    return 0.0


def _comes_again(name: str, prose: str) -> bool:
    """It stands inside of a later sentence, too."""
    return len(name) > 3 and re.search(rf"[^\W\dA-Z_] {re.escape(name)}\b", prose) is not None


def _without_sort(name: str, prose: str) -> str:
    """The name without a word such as "Firma" before it, if the text gives it so elsewhere."""
    sort, _, rest = name.partition(" ")
    if not rest or "issued" not in phrasebook().fields(tokens_of(sort)):
        return name
    return rest if prose.count(rest) > prose.count(name) else name


def _affiliation(name: str) -> str:
    """The organisation in "Jane Doe of the Royal Laboratory"; else the name itself."""
    found = _of().search(name)
    if not found or is_owner(name[: found.start()]) or not is_owner(name[found.end() :]):
        return name
    return name[found.end() :]


def _is_acronym(name: str) -> bool:
    return name.isupper() and len(name) > 2


def _speaks(prose: str, start: int, end: int) -> bool:
    """A verb of saying stands beside the name."""
    before, behind = tokens_of(prose[max(0, start - 24) : start]), tokens_of(prose[end : end + 24])
    book = phrasebook()
    said = behind[:3] + (before[-2:] if len(before) > 1 else before)
    return any("said" in book.fields((word,)) for word in said)


def _repeated(mentions: list[_Mention], hosts: list[str]) -> Iterator[Evidence]:
    """Names that come again and again, those above all that are written in a host."""
    counts: dict[str, int] = {}
    for mention in mentions:
        if " " in mention.name or mention.name.isupper():
            counts[mention.name] = counts.get(mention.name, 0) + 1
    for name, count in counts.items():
        hosted = any(stands_for(host, name) for host in hosts[:2])
        many = count > 1 and not is_given(name.split()[0])
        if hosted or many:
            weight = min(count, SENTENCE.times) * SENTENCE.each_time
            weight += SENTENCE.hosted if hosted else 0.0
            yield Evidence(name, weight, None, "the text names it often")


def _hosted(text: str, hosts: list[str]) -> Iterator[Evidence]:
    """Words that equal a host's label, such as NASA for nasa.gov."""
    lowered = bare(text[:_READ_FOR_HOSTS])
    for rank, host in enumerate(hosts[:3]):
        seen: dict[str, int] = {}
        at = lowered.find(host)
        while at >= 0 and len(seen) < 5:
            word = text[at : at + len(host)]
            around = text[at - 1 : at] + text[at + len(host) : at + len(host) + 1]
            if word[0].isupper() and not _JOINED.search(around) and not is_wire(word):
                seen[word] = seen.get(word, 0) + 1
            at = lowered.find(host, at + len(host))
        for word, count in seen.items():
            weight = SENTENCE.host + min(count, SENTENCE.times) * SENTENCE.each_time
            weight -= rank * SENTENCE.a_host
            yield Evidence(word, weight, None, BY_HOST)
