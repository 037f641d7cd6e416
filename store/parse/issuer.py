"""Who issues a release: the name that most of its evidence agrees on."""

from msgspec import Struct

from store.model.document import Document
from store.parse.contacts.plain import levelled
from store.parse.contacts.words import is_wide, tokens_of
from store.parse.evidence import BY_HOST, Evidence
from store.parse.finding import Found
from store.parse.head import Head
from store.parse.hosts import hosts_of, stands_for
from store.parse.imprint import below, cards
from store.parse.letterhead import of_letterhead
from store.parse.mentions import in_headline, in_text
from store.parse.names import (
    apposed,
    definitions,
    is_agency,
    is_kind,
    is_owner,
    is_wire,
    norm,
    strip_article,
)
from store.parse.naming import printed_form
from store.parse.origin import outside
from store.parse.phrases import phrasebook
from store.parse.sheet import Line

_READ = 24_000
_LONGEST = 110
_ENOUGH = 1.2
_PLENTY, _AHEAD = 4.0, 3.0


class _Case(Struct):
    """What names are weighed by: the text in lower case, its acronyms, its hosts, its headline.

    `headline` is normed, with a blank at both ends.
    """

    text: str
    short: dict[str, str]
    hosts: list[str]
    headline: str


class _Candidate(Struct):
    """Names that are one organisation, and what speaks for it."""

    names: list[str]
    voices: list[Evidence]
    score: float = 0.0


def find_issuer(
    document: Document, head: Head, lines: list[Line], headline: Found[str] | None
) -> Found[str] | None:
    """The organisation, in the form that the text uses; its acronym where that is used."""
    title = headline.value if headline else ""
    text = levelled(document.text[:_READ])
    hosts = hosts_of(document)
    lowered = text.replace("İ", "I").lower()
    case = _Case(lowered, definitions(text), hosts, f" {norm(title)} ")
    voices = [
        *of_letterhead(head, headline.span if headline else None),
        *in_headline(title, (text[head.body :], lowered[head.body :]), hosts),
        *below(lines, head.body),
        *outside(document, title),
    ]
    ranked = _ranked(voices, case)
    if not _is_clear(ranked):
        voices += [*cards(lines, head.body), *in_text(document, head, hosts)]
        ranked = _ranked(voices, case)
    if not ranked or ranked[0].score < _ENOUGH:
        return None
    best, second = ranked[0], (ranked[1].score if len(ranked) > 1 else 0.0)
    loudest = max(best.voices, key=lambda voice: voice.weight)
    start = head.dateline.end if head.dateline else head.body
    name = printed_form(best.voices, (text, lowered), start, (case.short, hosts))
    score = min(0.95, 0.35 + best.score / 16 + (best.score - second) / 12)
    return Found(name, loudest.span, score, loudest.why)


def _is_clear(ranked: list[_Candidate]) -> bool:
    """One name is so far ahead that no mention in the text could overtake it."""
    second = ranked[1].score if len(ranked) > 1 else 0.0
    return bool(ranked) and ranked[0].score >= _PLENTY and ranked[0].score - second >= _AHEAD


def _ranked(voices: list[Evidence], case: _Case) -> list[_Candidate]:
    """The organisations that the voices name, the likeliest first."""
    agencies = " ".join(v.name.lower() for v in voices if is_agency(v.name))
    heard = [
        v
        for v in voices
        if _is_name(v.name) and not (v.why == BY_HOST and v.name.lower() in agencies)
    ]
    short = dict(case.short)
    for voice in heard:
        pair = apposed(voice.name)
        if pair:
            short.setdefault(pair[1], pair[0])
    case.short.update(short)
    candidates = _clustered(heard, short, case.text)
    for candidate in candidates:
        candidate.score = _weigh(candidate, case)
    return sorted(candidates, key=lambda candidate: -candidate.score)


def _is_name(name: str) -> bool:
    """It has the length and the letters of a name, and is not that of a wire service."""
    letters = sum(char.isalpha() for char in name[:12])
    if phrasebook().fields(tokens_of(name)):
        return False
    return letters > 1 and len(name) <= _LONGEST and not is_wire(name)


def _clustered(voices: list[Evidence], short: dict[str, str], text: str) -> list[_Candidate]:
    """Voices for one organisation together: equal names, acronyms, a name and its part."""
    full = {_key(acronym): _key(name) for acronym, name in short.items()}
    clusters: dict[str, _Candidate] = {}
    for voice in voices:
        key = _key(voice.name)
        if key:
            home = clusters.setdefault(full.get(key, key), _Candidate([], []))
            home.names.append(voice.name)
            home.voices.append(voice)
    for part in sorted(clusters, key=len):
        if part not in clusters:
            continue
        whole = _whole(part, clusters, text)
        longer = None if whole or " " not in part else _extension(part, clusters, text)
        if longer:
            _move(clusters.pop(longer), clusters[part], False)
        if whole:
            moved = clusters.pop(part)
            is_brand = whole.startswith(part) and not is_kind(moved.names[0])
            _move(moved, clusters[whole], is_brand)

    return list(clusters.values())


def _move(part: _Candidate, whole: _Candidate, is_brand: bool) -> None:
    """What speaks for a part speaks for the whole; only a brand is a form of its name too."""
    name = whole.names[0]
    whole.voices += [
        v if is_brand else Evidence(name, v.weight, v.span, v.why) for v in part.voices
    ]
    whole.names += part.names if is_brand else []


def _key(name: str) -> str:
    """What is equal for one name however it is inflected: the heads of its longer words."""
    return " ".join(word if is_wide(word) else word[:5] for word in norm(name).split())


def _whole(part: str, clusters: dict[str, _Candidate], text: str) -> str | None:
    """The longer name of which `part` is never more than a part, or of which it is the brand."""
    names = clusters[part].names
    if any(name.isupper() and len(name) <= 6 for name in names):
        return None
    alone = max(text.count(name.lower()) for name in names)
    found: list[tuple[float, int, str]] = []
    for other, candidate in clusters.items():
        if other == part or not _contains(other, part):
            continue
        inside = max(text.count(name.lower()) for name in candidate.names)
        loudest = max(voice.weight for voice in candidate.voices)
        branded = loudest >= 2.0 and " " not in part and is_owner(candidate.names[0])
        if (inside and alone <= inside) or branded:
            found.append((-loudest, len(other), other))
    return min(found)[2] if found else None


def _extension(part: str, clusters: dict[str, _Candidate], text: str) -> str | None:
    """A name that goes on behind `part`, which stands without it more often than not."""
    alone = max(text.count(name.lower()) for name in clusters[part].names)
    for other, candidate in clusters.items():
        inside = max(text.count(name.lower()) for name in candidate.names)
        quiet = max(voice.weight for voice in candidate.voices) < 2.0
        if quiet and other.startswith(f"{part} ") and 0 < 2 * inside < alone:
            return other
    return None


def _contains(whole: str, part: str) -> bool:
    """In words, or for a script without blanks as a beginning with a letter or two behind it."""
    if is_wide(part):
        return whole.startswith(part) and len(whole) - len(part) <= 2
    return f" {part} " in f" {whole} "


def _weigh(candidate: _Candidate, case: _Case) -> float:
    by_reason: dict[str, float] = {}
    for voice in candidate.voices:
        by_reason[voice.why] = max(by_reason.get(voice.why, 0.0), voice.weight)
    score = sum(by_reason.values())
    names = {strip_article(name) for name in candidate.names}
    score += min(max(case.text.count(name.lower()) for name in names), 6) * 0.25
    score += 0.8 if any(f" {norm(name)} " in case.headline for name in names) else 0.0
    score -= 3.0 if any(is_agency(name) for name in names) else 0.0
    score += 0.5 if any(is_owner(name) for name in names) else 0.0
    for rank, host in enumerate(case.hosts[:3]):
        if any(stands_for(host, levelled(name)) for name in names):
            return score + 2.5 - rank * 0.8
    return score
