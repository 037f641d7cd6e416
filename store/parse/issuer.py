"""Who issues a release: the name that most of its evidence agrees on."""

from msgspec import Struct

from store.model.document import Document
from store.parse.contacts.plain import levelled
from store.parse.evidence import Evidence, gather
from store.parse.finding import Found
from store.parse.head import Head
from store.parse.hosts import hosts_of, stands_for
from store.parse.names import (
    apposed,
    definitions,
    fits,
    is_owner,
    norm,
    strip_article,
    without_legal,
)
from store.parse.places import title_case
from store.parse.sheet import Line
from store.parse.titles import Title

_READ = 24_000
_LONGEST = 110


class _Candidate(Struct):
    """Names that are one organisation, and what speaks for it."""

    names: list[str]
    voices: list[Evidence]
    score: float = 0.0


def find_issuer(
    document: Document, head: Head, lines: list[Line], titles: list[Title], headline: str | None
) -> Found[str] | None:
    """The organisation, in the form that the text uses; its acronym where that is used."""
    text = document.text[:_READ]
    short = definitions(text)
    voices = [
        voice
        for voice in gather(document, head, lines, titles, headline)
        if 1 < len(voice.name) <= _LONGEST
    ]
    hosts = hosts_of(document)
    voices += _from_hosts(text, hosts)
    for voice in list(voices):
        pair = apposed(voice.name)
        if pair:
            short.setdefault(pair[1], pair[0])
    candidates = _clustered(voices, short)
    for candidate in candidates:
        candidate.score = _weigh(candidate, text, hosts, headline or "")
    if not candidates:
        return None
    candidates.sort(key=lambda candidate: -candidate.score)
    best = candidates[0]
    second = candidates[1].score if len(candidates) > 1 else 0.0
    if best.score < 1.5:
        return None
    loudest = max(best.voices, key=lambda voice: voice.weight)
    name = _form(best, document, short, hosts)
    confidence = min(0.95, 0.35 + best.score / 14 + (best.score - second) / 14)
    return Found(name, loudest.span, confidence, loudest.why)


def _from_hosts(text: str, hosts: list[str]) -> list[Evidence]:
    """Words of the text that equal a host's label, such as NASA for nasa.gov."""
    from store.parse.contacts.plain import WORD, bare

    if not hosts:
        return []
    wanted = set(hosts)
    seen: dict[str, int] = {}
    for found in WORD.finditer(levelled(text)):
        word = found[0]
        if word[0].isupper() and bare(word) in wanted:
            before = text[found.start() - 1 : found.start()]
            if before not in ("@", ".", "/", "-"):
                seen[word] = seen.get(word, 0) + 1
    return [
        Evidence(word, 1.5 + min(count, 4) * 0.4, None, "it has the name of the host")
        for word, count in seen.items()
    ]


def _clustered(voices: list[Evidence], short: dict[str, str]) -> list[_Candidate]:
    """Voices for one organisation together: equal names, acronyms, shorter and longer forms."""
    full = {norm(acronym): norm(name) for acronym, name in short.items()}
    clusters: dict[str, _Candidate] = {}
    for voice in sorted(voices, key=lambda voice: len(voice.name)):
        key = norm(voice.name)
        if not key:
            continue
        key = full.get(key, key)
        home = clusters.get(key) or next(
            (clusters[other] for other in clusters if _same(other, key)), None
        )
        if home is None:
            home = clusters[key] = _Candidate([], [])
        home.names.append(voice.name)
        home.voices.append(voice)
    return list(clusters.values())


def _same(shorter: str, longer: str) -> bool:
    """A short form that begins the longer one, or an acronym of it."""
    if longer.startswith(shorter + " ") and len(shorter) > 3:
        return " " in shorter or len(longer.split()) <= 3
    if longer.endswith(" " + shorter) and len(shorter) > 3:
        return False
    return (
        len(shorter) > 2
        and " " not in shorter
        and " " in longer
        and fits(shorter, longer)
        and len(shorter) <= 6
    )


def _weigh(candidate: _Candidate, text: str, hosts: list[str], headline: str) -> float:
    by_reason: dict[str, float] = {}
    for voice in candidate.voices:
        by_reason[voice.why] = max(by_reason.get(voice.why, 0.0), voice.weight)
    score = sum(by_reason.values())
    names = {without_legal(name) for name in candidate.names}
    lowered = text.lower()
    shortest = min(names, key=len)
    score += min(lowered.count(shortest.lower()), 6) * 0.25
    if any(name.lower() in headline.lower() for name in names if len(name) > 2):
        score += 0.8
    if any(is_owner(name) for name in names):
        score += 0.8
    for rank, host in enumerate(hosts[:3]):
        if any(stands_for(host, name) for name in names):
            score += 2.5 - rank * 0.7
            break
    return score


def _form(
    candidate: _Candidate, document: Document, short: dict[str, str], hosts: list[str]
) -> str:
    """The acronym that the text uses as a name, else the form that its running text begins with."""
    text = levelled(document.text)
    for acronym, name in short.items():
        if any(
            norm(name) == norm(other) or norm(acronym) == norm(other) for other in candidate.names
        ) and (_is_used(acronym, text) or any(stands_for(host, acronym) for host in hosts)):
            return acronym
    forms = sorted(
        {strip_article(name) for name in candidate.names}, key=lambda name: (len(name), name)
    )
    printed = _printed(forms, text)
    return printed or title_case(without_legal(forms[0]) if len(forms) == 1 else forms[0])


def _is_used(acronym: str, text: str) -> bool:
    """It stands in the text outside of the brackets that define it."""
    import re

    return re.search(rf"(?<![(\w@./-]){re.escape(acronym)}(?![)\w@.-])", text) is not None


def _printed(forms: list[str], text: str) -> str | None:
    """The form that stands first in mixed case, the longest of those that begin there."""
    found: list[tuple[int, int, str]] = []
    lowered = text.lower()
    for form in forms:
        at = lowered.find(levelled(form).lower())
        while (
            at >= 0 and len(form) > 5 and text[at : at + len(form)].isupper() and not form.isupper()
        ):
            at = lowered.find(levelled(form).lower(), at + 1)
        if at >= 0:
            found.append((at, -len(form), text[at : at + len(form)]))
    mixed = [
        item for item in found if not item[2].isupper() or len(item[2]) <= 6 or " " not in item[2]
    ]
    if mixed:
        return min(mixed)[2]
    return title_case(min(found)[2]) if found else None


def host_of(document: Document) -> str | None:
    """The bare domain that the mail or page came from, in lower case."""
    import re

    source = document.sender if document.format == "eml" else document.address
    found = re.search(r"(?:@|://(?:www\.)?)([\w.-]+\.\w+)", source or "")
    return found[1].lower() if found else None
