"""Who issues a release: the name that most of its evidence agrees on."""

from collections.abc import Iterator

from store.model.document import Document
from store.parse.areas.head import Head
from store.parse.facts.hosts import hosts_of
from store.parse.fields.issuer.aliases import aliases
from store.parse.fields.issuer.cards import cards, first_lines
from store.parse.fields.issuer.evidence import Evidence, Voice
from store.parse.fields.issuer.imprint import below
from store.parse.fields.issuer.kin import Candidate, candidates_of
from store.parse.fields.issuer.labels import labelled
from store.parse.fields.issuer.letterhead import of_letterhead
from store.parse.fields.issuer.mentions import in_headline
from store.parse.fields.issuer.names import cleaned, is_brand, is_name
from store.parse.fields.issuer.naming import printed_form
from store.parse.fields.issuer.origin import outside, sender_of
from store.parse.fields.issuer.sentences import in_first_lines, in_text
from store.parse.fields.issuer.texts import Texts, texts_of
from store.parse.fields.issuer.traits import Setting, Weighed, among_kin, chance_of, weighed
from store.parse.fields.issuer.weights import CLEAR, ENOUGH, SURELY, WEIGHTS, Trait
from store.parse.page.sheet import Line
from store.parse.phrases.houses import apposed, is_agency, norm
from store.parse.trace import Found

_REASONS = 3


def find_issuer(
    document: Document, head: Head, lines: list[Line], headline: Found[str] | None
) -> Found[str] | None:
    """The organisation, in the form that the text uses; its acronym where that is used.

    The sentences are asked only where nothing around them names one house beyond doubt.
    """
    texts = texts_of(document, head, lines, headline)
    sender = sender_of(document, lines)
    hosts = hosts_of(document, sender)
    setting = Setting(texts, hosts, f" {norm(texts.headline)} ")
    called = aliases(texts.whole.level)
    short = {one: full for one, full in called.items() if is_brand(one)}
    voices = _cleaned(
        *of_letterhead(head, headline.span if headline else None),
        *in_headline(texts.headline, _from(head.body, texts), hosts),
        *below(lines, head.body),
        *outside(document, texts.headline, sender),
        *labelled(lines),
        *first_lines(lines),
        *(Evidence(one, Voice.DEFINED) for one in called),
    )
    ranked = weighed(_candidates(voices, short), setting)
    if not _is_clear(ranked):
        voices += _cleaned(*_within(texts, lines, hosts))
        ranked = weighed(_candidates(voices, short), setting)
    chance = chance_of(ranked[0], ranked) if ranked else 0.0
    if chance < ENOUGH:
        return None
    return _answer(among_kin(ranked), chance, printed=(texts, short, hosts))


def _from(body: int, texts: Texts) -> tuple[str, str]:
    """The text from its body on, levelled, and in lower case too."""
    return texts.whole.level[body:], texts.whole.lowered[body:]


def _within(texts: Texts, lines: list[Line], hosts: list[str]) -> Iterator[Evidence]:
    """What the sentences and single lines tell."""
    yield from in_first_lines(lines, texts.headline)
    yield from cards(lines, texts.prose.end, texts.spoken)
    yield from in_text(texts, hosts)


def _is_clear(ranked: list[Weighed]) -> bool:
    """One name, which the sentences say, is so far ahead that no mention could overtake it."""
    if not ranked or ranked[0].points < CLEAR or Trait.IN_PROSE not in ranked[0].signs:
        return False
    return chance_of(ranked[0], ranked) > SURELY


def _cleaned(*voices: Evidence) -> list[Evidence]:
    return [Evidence(cleaned(voice.name), voice.voice, voice.span) for voice in voices]


def _candidates(heard: list[Evidence], short: dict[str, str]) -> list[Candidate]:
    """The names that the voices give; `short`, the text's acronyms, learns theirs."""
    agencies = " ".join(voice.name.lower() for voice in heard if is_agency(voice.name))
    names = [
        voice
        for voice in heard
        if is_name(voice.name)
        and not (voice.voice is Voice.HOST and voice.name.lower() in agencies)
    ]
    apart = [pair for voice in names if (pair := apposed(voice.name))]
    short.update({acronym: name for name, acronym in reversed(apart) if acronym not in short})
    return candidates_of(names, short)


def _answer(
    best: Weighed, chance: float, *, printed: tuple[Texts, dict[str, str], list[str]]
) -> Found[str]:
    heard = sorted(best.candidate.voices, key=lambda one: -WEIGHTS[one.voice])
    why = list(dict.fromkeys(one.voice.value for one in heard))
    name = printed_form(best.candidate.voices, *printed)
    return Found(name, heard[0].span, chance, ", ".join(why[:_REASONS]))
