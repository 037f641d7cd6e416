"""Who issues a release: the name that most of its evidence agrees on."""

import re
from collections.abc import Collection, Iterator
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from store.model.document import Document
from store.parse.areas.head import Head
from store.parse.areas.house import NOBODY, House, Vote
from store.parse.facts.hosts import hosts_of, stem_of
from store.parse.fields.issuer.aliases import aliases
from store.parse.fields.issuer.cards import cards, first_lines
from store.parse.fields.issuer.evidence import Evidence, Voice
from store.parse.fields.issuer.holders import is_only_told_of, of_one_holder
from store.parse.fields.issuer.imprint import below
from store.parse.fields.issuer.kin import Candidate, candidates_of, likeliest
from store.parse.fields.issuer.known import named_again, supposed, told_of, usual_form
from store.parse.fields.issuer.labels import labelled
from store.parse.fields.issuer.lands import without_lands
from store.parse.fields.issuer.letterhead import of_letterhead
from store.parse.fields.issuer.mentions import in_headline
from store.parse.fields.issuer.names import cleaned, is_brand, is_name, small_words
from store.parse.fields.issuer.naming import printed_form
from store.parse.fields.issuer.origin import outside, sender_of
from store.parse.fields.issuer.sentences import in_first_lines, in_text
from store.parse.fields.issuer.shapes import bare_form
from store.parse.fields.issuer.signs import BORNE, ENOUGH, HOLDS, loudness
from store.parse.fields.issuer.texts import Texts, texts_of
from store.parse.fields.issuer.traits import (
    Setting,
    Weighed,
    alone,
    by_house,
    by_text,
    chance_of,
    house_chance,
    is_of_frame,
    surely,
    weighed,
)
from store.parse.page.sheet import Line
from store.parse.phrases.houses import apposed, is_agency, is_kind, norm
from store.parse.trace import Absent, Found, is_doubtful

_REASONS = 3
_SPOKEN = 0.9  # of the trust in a known name that only sentences give
_PROVED = 0.75
"""How much of the chance of a known name proved right in 200 releases of 18 houses: a house that is
read in a form that is not its own is read so again and again."""
_PART = 1.6
_FEWEST = 2
_MOST_OF_TEXT = 0.9  # in one line, if lines were run together
_UNSAID = 0.1
"""How surely a release names no issuer that none was read of: of 43 of real layouts three did."""


class Heard(Struct, frozen=True):
    """The names that may be the issuer's, the likeliest first, and what their forms are told by.

    `short` are acronyms with their names, `hosts` the telling parts of hosts.
    """

    ranked: list[Weighed]
    texts: Texts
    short: dict[str, str]
    hosts: list[str]
    house: House

    def form(self, candidate: Candidate) -> str:
        """The name as it is given."""
        return printed_form(candidate.voices, self.texts, self.short, self.hosts)


class Beside(Struct, frozen=True):
    """What is known of a release beside its text: its headline, and its house by an archive."""

    headline: Found[str] | None = None
    house: House = NOBODY


ALONE = Beside()


class Issuer(Struct, frozen=True):
    """What was found, if anything; `borne` is on the cards that name no house, `supposed` is whom
    the release by itself would hardly be sure to be of."""

    found: Found[str] | Absent[str]
    borne: str | None = None
    supposed: str | None = None


def find_issuer(
    document: Document,
    head: Head,
    lines: list[Line],
    headline: Found[str] | None,
    house: House = NOBODY,
) -> Issuer:
    """The organisation, in the form that the text uses; its acronym where that is used."""
    heard = hear(document, head, lines, Beside(headline, house))
    maybe = _supposed(heard)
    heard = _signing(heard, headline)
    chance = house_chance(heard.ranked)
    if chance >= ENOUGH:
        found = _answer(heard)
        surely = max(found.score, held(chance))
        return Issuer(found, found.value if surely >= BORNE else None, maybe)
    known = supposed(house)
    return Issuer(known or Absent(_UNSAID, maybe), known.value if known else None, maybe)


def _signing(heard: Heard, headline: Found[str] | None) -> Heard:
    """Without those in office whom only the sentences name, if one of them is the first: then one
    that stands around the text may be the issuer, or nobody. Where lines were run together, nothing
    can be told to stand around it."""
    if _is_run_together(heard.texts.whole.level.strip()):
        return heard
    texts, over = heard.texts, headline.span.start if headline and headline.span else 0
    parts = (texts.whole.lowered[:over], texts.told[: texts.over], texts.tail.lowered)
    around = "\n".join(parts)
    told = [one for one in heard.ranked if is_only_told_of(one.candidate, around)]
    if not told or heard.ranked[0] is not told[0] or told[0].known:
        return heard
    ranked = by_house([one for one in heard.ranked if one not in told])
    return replace(heard, ranked=ranked if ranked and is_of_frame(ranked[0]) else [])


def _is_run_together(text: str) -> bool:
    """No empty line stands in it, or one line holds most of it."""
    lines = text.split("\n")
    return all(map(str.strip, lines)) or max(map(len, lines)) > len(text) * _MOST_OF_TEXT


def _supposed(heard: Heard) -> str | None:
    """The likeliest name with nothing known, if it is doubtful then: what is known is no reason to
    learn more of the same."""
    ranked = heard.ranked if heard.house.is_strange else alone(heard.ranked)
    if not ranked:
        return None
    doubtful = is_doubtful("issuer", held(chance_of(ranked[0], ranked)))
    return heard.form(ranked[0].candidate) if doubtful else None


def hear(document: Document, head: Head, lines: list[Line], beside: Beside = ALONE) -> Heard:
    """All that is said of names."""
    headline, house = beside.headline, beside.house
    texts = texts_of(document, head, lines, headline)
    sender = sender_of(document, lines)
    hosts = hosts_of(document, sender)
    called = aliases(texts.whole.level)
    short = {one: full for one, full in called.items() if is_brand(one) or _opens(one, full)}
    voices = _cleaned(
        *of_letterhead(head, headline.span if headline else None),
        *in_headline(texts.headline, _from(head.body, texts), hosts),
        *below(lines, head.body),
        *outside(document, texts.headline, sender),
        *labelled(lines),
        *first_lines(lines),
        *(Evidence(one, Voice.DEFINED) for one in called),
        *in_first_lines(lines, texts.headline),
        *cards(lines, texts.prose.end, texts.spoken),
        *in_text(texts, hosts),
    )
    voices += named_again(texts, house, voices)
    setting = Setting(texts, hosts, f" {norm(texts.headline)} ", house)
    town = head.dateline.place.value if head.dateline and head.dateline.place else None
    ranked = by_house(weighed(_candidates(voices, short, texts, town), setting))
    return Heard(ranked, texts, short, hosts, house)


def _from(body: int, texts: Texts) -> tuple[str, str]:
    """The text from its body on, levelled, and in lower case too."""
    return texts.whole.level[body:], texts.whole.lowered[body:]


def _cleaned(*voices: Evidence) -> list[Evidence]:
    """Each name by each voice once."""
    found: dict[tuple[str, Voice], Evidence] = {}
    for one in voices:
        name = cleaned(one.name)
        found.setdefault((name, one.voice), Evidence(name, one.voice, one.span))
    return list(found.values())


def _candidates(
    heard: list[Evidence], short: dict[str, str], texts: Texts, town: str | None
) -> list[Candidate]:
    """The names that the voices give; `short`, the text's acronyms, learns theirs."""
    agencies = " ".join(voice.name.lower() for voice in heard if is_agency(voice.name))
    said = (voice.name for voice in heard if voice.voice is not Voice.AGAIN)
    cut = {stem for name in said if (stem := stem_of(name))}
    names = [
        voice
        for voice in of_one_holder(_whole(heard, short))
        if is_name(voice.name)
        and voice.name not in cut
        and not _is_headline(voice.name, texts)
        and not (voice.voice is Voice.HOST and voice.name.lower() in agencies)
    ]
    apart = [pair for voice in names if (pair := apposed(voice.name))]
    short.update({acronym: name for name, acronym in reversed(apart) if acronym not in short})
    short.update(_abbreviated(names, short, texts.whole.level))
    return likeliest(without_lands(candidates_of(names, short), texts, town))


def _whole(heard: list[Evidence], short: dict[str, str]) -> Iterator[Evidence]:
    """The names, those with commas whole where brackets define them: no "Federation of Quay"."""
    listed = [name for name in short.values() if ", " in name]
    if not listed:
        yield from heard
        return
    for one in heard:
        cut = f"{one.name}, "
        yield replace(one, name=next((n for n in listed if n.startswith(cut)), one.name))


def _opens(short: str, full: str) -> bool:
    """The short name is how the whole one begins."""
    return full.startswith(short) and len(short) > 2 and not is_kind(short)


def _abbreviated(names: list[Evidence], known: Collection[str], text: str) -> dict[str, str]:
    """Acronyms in the sentences, with the one name whose large words begin with their letters."""
    longs = {one.name for one in names if " " in one.name}
    of = {name: "".join(word[0] for word in name.split() if word[0].isupper()) for name in longs}
    found: dict[str, str] = {}
    for brand in {one.name for one in names if is_brand(one.name)}.difference(known):
        full = [name for name, letters in of.items() if letters == brand and len(brand) > _FEWEST]
        if len(set(map(norm, full))) == 1 and _is_spoken(brand, text):
            found[brand] = full[0]
    return found


def _is_spoken(brand: str, text: str) -> bool:
    """It stands inside of a sentence, as the sign of a share does not."""
    return re.search(rf"(?:[a-z,] |^){re.escape(brand)}(?:['’]s)? [a-z]", text, re.M) is not None


def _is_headline(name: str, texts: Texts) -> bool:
    """The headline, or most of it as a sentence, that nothing else in the text has for a name."""
    normed, headline = norm(name), norm(texts.headline)
    if not normed or f" {normed} " not in f" {headline} ":
        return False
    is_most = len(normed) * _PART > len(headline) and small_words(name) > 0
    return (is_most or normed == headline) and bare_form(name) not in texts.told


def held(chance: float) -> float:
    """The chance as it proved right, by a straight line between the two points around it."""
    for (low, before), (high, behind) in pairwise(HOLDS):
        if chance <= high:
            return before + (behind - before) * (chance - low) / (high - low)
    return HOLDS[-1][1]


def _answer(heard: Heard) -> Found[str]:
    chosen = heard.ranked[0]
    best, known = chosen.candidate, chosen.known
    voices = sorted(best.voices, key=lambda one: -loudness(one.voice))
    why = list(dict.fromkeys(one.voice.value for one in voices))[:_REASONS]
    told = ", ".join((*why, told_of(known)) if known else why)
    score = (
        _trusted(heard, known)
        if known
        else _held_against(chance_of(chosen, heard.ranked), heard.house)
    )
    form = usual_form(heard.form(best), known, heard.house, heard.texts)
    return Found(form, voices[0].span, score, told)


def _trusted(heard: Heard, known: Vote) -> float:
    """How surely a known name is the issuer's: by what an archive knows as far as that is to be
    trusted, a little less where only sentences name it, else by the release alone."""
    trust = known.sure * (1.0 if is_of_frame(heard.ranked[0]) else _SPOKEN)
    unknown = held(by_text(heard.ranked))
    return unknown + max(0.0, surely(heard.ranked) * _PROVED - unknown) * trust


def _held_against(chance: float, house: House) -> float:
    """How surely an unknown name is, less so where hosts, addresses or numbers were another's."""
    other = house.votes[0] if house.votes else None
    return held(chance) * (1 - other.sure / 2 if other and other.firm else 1.0)
