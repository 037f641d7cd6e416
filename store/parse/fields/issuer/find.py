"""Who issues a release: the name that most of its evidence agrees on."""

from msgspec import Struct

from store.model.document import Document
from store.parse.areas.head import Head
from store.parse.facts.hosts import hosts_of, stands_for
from store.parse.fields.issuer.clusters import Candidate, clustered
from store.parse.fields.issuer.evidence import BY_HOST, Evidence
from store.parse.fields.issuer.imprint import below, cards
from store.parse.fields.issuer.letterhead import of_letterhead
from store.parse.fields.issuer.mentions import in_headline
from store.parse.fields.issuer.naming import Cased, Printed, printed_form
from store.parse.fields.issuer.origin import outside, sender_of
from store.parse.fields.issuer.sentences import in_text
from store.parse.fields.issuer.weights import CHOICE
from store.parse.page.joining import Prose, prose_of
from store.parse.page.sheet import Line
from store.parse.phrases.houses import (
    apposed,
    definitions,
    is_agency,
    is_owner,
    is_wire,
    norm,
    strip_article,
)
from store.parse.phrases.persons import is_given
from store.parse.trace import Found
from store.parse.words.book import tokens_of, vocabulary
from store.parse.words.level import levelled, lower
from store.parse.words.phrasebook import phrasebook

_READ = 24_000
_LONGEST = 110
_LEAD = 300


class _Case(Struct):
    """What names are weighed by: the text in lower case, its acronyms, its hosts, its headline.

    `told` is the text without the headline, its first `over` characters stand over the running
    text, which is `prose`; both are in lower case, without line ends inside of sentences.
    `headline` is normed, with a blank at both ends.
    """

    told: str
    over: int
    prose: str
    short: dict[str, str]
    hosts: list[str]
    headline: str


def find_issuer(
    document: Document, head: Head, lines: list[Line], headline: Found[str] | None
) -> Found[str] | None:
    """The organisation, in the form that the text uses; its acronym where that is used."""
    title = headline.value if headline else ""
    text = levelled(document.text[:_READ])
    sender = sender_of(document, lines)
    hosts = hosts_of(document, sender)
    lowered = lower(text)
    prose = prose_of(lines, head.dateline.end if head.dateline else head.body)
    running = levelled(prose.text)
    spoken = lower(running).replace("\n", " ")
    over = _without(lowered[: prose.start], headline)
    told = f"{over}\n{spoken}\n{lowered[prose.end :]}"
    case = _Case(told, len(over), spoken, definitions(text), hosts, f" {norm(title)} ")
    voices = [
        *of_letterhead(head, headline.span if headline else None),
        *in_headline(title, (text[head.body :], lowered[head.body :]), hosts),
        *below(lines, head.body),
        *outside(document, title, sender),
    ]
    ranked = _ranked(voices, case)
    if not _is_clear(ranked, case):
        voices += [*cards(lines, prose.end), *in_text(running, text, hosts)]
        ranked = _ranked(voices, case)
    if not ranked or ranked[0].score < CHOICE.enough:
        return None
    best, second = ranked[0], (ranked[1].score if len(ranked) > 1 else 0.0)
    loudest = max(best.voices, key=lambda voice: voice.weight)
    printed = _printed(
        Cased(text, lowered),
        Cased(running, lower(running)),
        Cased(*(_without(form[: head.body], headline) for form in (text, lowered))),
        f"{document.title or ''}\n{title}",
        prose,
    )
    name = printed_form(best.voices, printed, (case.short, hosts))
    chance = CHOICE.base + best.score * CHOICE.a_point + (best.score - second) * CHOICE.a_lead
    return Found(name, loudest.span, min(CHOICE.most, chance), loudest.why)


def _printed(whole: Cased, running: Cased, above: Cased, titles: str, prose: Prose) -> Printed:
    return Printed(
        whole=whole,
        used=running.below(above),
        tail=Cased(whole.level[prose.end :], whole.lowered[prose.end :]),
        said=running.below(Cased(titles, lower(titles))),
        start=prose.start,
    )


def _without(lowered: str, headline: Found[str] | None) -> str:
    """The text without its headline, in which a name may be shortened."""
    span = headline.span if headline else None
    return f"{lowered[: span.start]}\n{lowered[span.end :]}" if span else lowered


def _is_clear(ranked: list[Candidate], case: _Case) -> bool:
    """One name, which the text says, is so far ahead that no mention could overtake it."""
    if not ranked or ranked[0].score < CHOICE.plenty:
        return False
    second = ranked[1].score if len(ranked) > 1 else 0.0
    said = any(lower(levelled(strip_article(name))) in case.told for name in ranked[0].names)
    return said and ranked[0].score - second >= CHOICE.ahead


def _ranked(voices: list[Evidence], case: _Case) -> list[Candidate]:
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
    candidates = clustered(heard, short, case.told)
    for candidate in candidates:
        candidate.score = _weigh(candidate, case)
    return sorted(candidates, key=lambda candidate: -candidate.score)


def _is_name(name: str) -> bool:
    """It has the length and the letters of a name, and is not that of a wire service."""
    letters = sum(map(str.isalpha, name[:12]))
    if phrasebook().fields(tokens_of(name)):
        return False
    return letters > 1 and len(name) <= _LONGEST and not is_wire(name)


def _weigh(candidate: Candidate, case: _Case) -> float:
    by_reason: dict[str, float] = {}
    for voice in candidate.voices:
        by_reason[voice.why] = max(by_reason.get(voice.why, 0.0), voice.weight)
    score = sum(by_reason.values())
    names = {strip_article(name) for name in candidate.names}
    forms = {lower(levelled(name)) for name in names}
    score += min(max(map(case.told.count, forms)), CHOICE.times) * CHOICE.each_time
    told = any(f" {norm(name)} " in case.headline for name in names)
    score += CHOICE.in_headline if told else 0.0
    score += CHOICE.agency if any(map(is_agency, names)) else 0.0
    score += CHOICE.owner if any(map(is_owner, names)) else 0.0
    score += CHOICE.person if all(map(_is_person, names)) else 0.0
    first = min((at for form in forms if (at := case.prose.find(form)) >= 0), default=None)
    if first is not None:
        score += CHOICE.in_prose + (CHOICE.in_lead if first < _LEAD else 0.0)
    below = (
        first is None and case.prose and not any(form in case.told[: case.over] for form in forms)
    )
    for rank, host in enumerate(case.hosts[:3]):
        if any(stands_for(host, levelled(name)) for name in names):
            hosted = CHOICE.host_below if below else CHOICE.host
            return score + hosted - rank * CHOICE.a_host
    return score


def _is_person(name: str) -> bool:
    words = name.split()
    while words and (tokens_of(words[0]) in vocabulary("roles") or words[0].endswith(".")):
        del words[0]
    return 2 <= len(words) <= 4 and is_given(words[0]) and not is_owner(name)
