"""Names in the running text: who it begins with, whom it names most, whose host it gives."""

import re
from collections.abc import Iterator

from store.parse.contacts.people import is_given
from store.parse.contacts.plain import bare, levelled
from store.parse.contacts.words import is_wide, phrases, tokens_of, vocabulary
from store.parse.evidence import AGAIN, BY_HOST, Evidence
from store.parse.hosts import stands_for
from store.parse.names import chains, is_owner, is_wire, stands_alone, strip_article, without_press
from store.parse.phrases import phrasebook

_TICKER = re.compile(r"\s?[(（]")
_CODED = re.compile(r"/\d")
_OF = re.compile(r"\s(?:of|at|von|vom|de|du|del|van|from)\s(?:the |la |der |den )?")
_WIDE_SUBJECT = re.compile(
    r"([\u3040-\u30ff\u4e00-\u9fffA-Za-zＡ-Ｚａ-ｚ・ー＆\uac00-\ud7af]{2,30}?)"
    r"(?:\s?[（(]|は[、，]?|が|では|은\s|는\s|이\s|가\s|今天|今日|宣布|表示|，|、)"
)
_OWN = re.compile(r"\b([A-Z]{3,7}) (?:press|news|media) (?:releases?|office|contacts?)\b")
_MARKS = " ,.:;!?\"'“”„«»()–—-"
_LONGEST = 9
_JOINED = re.compile(r"[\w@./#-]")
_READ = 3_000
_READ_FOR_HOSTS = 12_000
_FIRST = 500
_SUBJECT = 5
_SPEAKS = 0.6


def in_headline(headline: str, texts: tuple[str, str], hosts: list[str]) -> Iterator[Evidence]:
    """Names of the headline that the running text says again.

    `texts` are that text levelled, and in lower case too.
    """
    if is_wide(headline[:4]):
        name = _wide_prefix(headline, texts[0][:_READ])
        if name:
            yield Evidence(name, 2.0, None, AGAIN)
        return
    lead, colon, _ = headline.partition(": ")
    if colon and len(lead.split()) <= _LONGEST and is_owner(lead):
        yield Evidence(strip_article(lead), 2.0, None, "the headline begins with it")
    body, lowered = (text[:_READ].replace("\n", " ") for text in texts)
    parts = headline.split()
    number = 0
    while number < len(parts):
        length = _said_again(parts[number : number + _LONGEST], lowered)
        name = _trimmed(parts[number : number + length])
        weight = _weight(name, number, (body, lowered), hosts) if name else 0.0
        if weight:
            yield Evidence(strip_article(name), weight, None, AGAIN)
        number += length or 1


def _weight(name: str, number: int, texts: tuple[str, str], hosts: list[str]) -> float:
    """How much a name that stands there in the headline may be the issuer's."""
    body, lowered = texts
    at = lowered.find(levelled(name).lower())
    printed = body[at : at + len(name)].split()
    owned = is_owner(name) or any(stands_for(host, name) for host in hosts[:2])
    if owned and (len(printed) > 1 or number):
        return 2.0
    proper = all(word[0].isupper() for word in printed if len(word) > 3 or word is printed[-1])
    if len(printed) < 2 or not proper:
        return 0.0
    if number:
        return 0.9
    return 2.6 if at < 200 else 1.6


def _trimmed(parts: list[str]) -> str:
    """The words without small ones behind a last large one that is not the first."""
    last = max((n for n, part in enumerate(parts) if part.strip(_MARKS)[:1].isupper()), default=0)
    return " ".join(parts[: last + 1] if last else parts).strip(_MARKS)


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


def in_text(prose: str, text: str, hosts: list[str]) -> Iterator[Evidence]:
    """The organisations that the running text names; both texts are levelled."""
    if is_wide(prose[:20]):
        subject = _WIDE_SUBJECT.match(prose.lstrip(" \u3000□ㅇ○・■◆"))
        if subject:
            yield Evidence(subject[1], 1.5, None, "the first sentence begins with it")
    else:
        runs = [run for run in chains(prose) if not _CODED.match(prose, run[1] + len(run[0]))]
        yield from _opening(prose, runs)
        yield from _repeated(runs, hosts)
    yield from _hosted(text, hosts)
    for name in _OWN.findall(text[-6_000:]):
        yield Evidence(name, 2.5, None, "the text speaks of its releases")


def _opening(prose: str, runs: list[tuple[str, int]]) -> Iterator[Evidence]:
    """The organisations of the first sentences."""
    for name, at in runs:
        if at > _FIRST:
            break
        whole = strip_article(name)
        plain = _affiliation(whole)
        told = bool(_TICKER.match(prose, at + len(name)))
        begins = at + len(name) - len(plain) <= _SUBJECT and " " in plain
        if begins and not is_given(plain.split()[0]):
            weight = 1.3 + (0.5 if told or prose[at + len(name) :][:1] == "," else 0.0)
        elif is_owner(name) or (told and at < 40) or _is_acronym(name):
            weight = (1.2 if at < 60 and plain == whole else 0.6) + 0.5 * told
        else:
            continue
        if plain == whole and _speaks(prose, at, at + len(name)):
            weight += _SPEAKS
        yield Evidence(without_press(plain), weight, None, "the first sentences name it")


def _affiliation(name: str) -> str:
    """The organisation in "Jane Doe of the Royal Laboratory"; else the name itself."""
    found = _OF.search(name)
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


def _repeated(runs: list[tuple[str, int]], hosts: list[str]) -> Iterator[Evidence]:
    """Names that come again and again, those above all that are written in a host."""
    counts: dict[str, int] = {}
    for name, _ in runs:
        if " " in name or name.isupper():
            counts[strip_article(name)] = counts.get(strip_article(name), 0) + 1
    for name, count in counts.items():
        hosted = any(stands_for(host, name) for host in hosts[:2])
        many = count > 1 and (is_owner(name) or _is_acronym(name) or " " in name)
        if hosted or (many and not is_given(name.split()[0])):
            yield Evidence(
                name,
                min(count, 4) * 0.3 + (0.6 if hosted else 0.0),
                None,
                "the text names it often",
            )


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
            weight = 1.2 + min(count, 4) * 0.3 - rank * 0.4
            yield Evidence(word, weight, None, BY_HOST)
