"""Which country's habits a release follows: its numbering plan and the order of its dates."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache

from store.model.document import Document
from store.parse.areas.dateline import Dateline
from store.parse.facts.athome import Printed, fit, lands_beside, uncoded
from store.parse.facts.hosts import printed_hosts
from store.parse.facts.plans import named_lands
from store.parse.facts.runs import runs_in
from store.parse.facts.spelled import spelled_numbers
from store.parse.fields.weights.signs import COUNTRY, ORDER
from store.parse.page.sheet import Line
from store.parse.words.book import alternatives
from store.parse.words.level import levelled
from store.parse.words.lexicon import LEXICONS
from store.parse.words.lexicon.base import Traits, Words
from store.parse.words.lexicon.codes import CODES, DOMAINS
from store.parse.words.lexicon.places import STATES
from store.parse.words.places import SPOKEN, country_named

_PLUS = re.compile(r"(?<![\d+])(?:\+|(?<!\d[ .\-/])00)\s?\(?(\d{1,3})[\s().\-/]")
# Cities that are countries write their code as others do an area's, and eight digits behind it.
_BRACKETED = re.compile(r"\((852|65)\) ?\d{4}[ -]?\d{4}(?!\d)")
_TRUNK = re.compile(
    r"[(0](?<![\d+/.-].)(?<!\d .)(?:(?<!\()|(?<=\()0)\d{2,4}\)?[ -]\d{3,4}[ -]?\d{3,4}(?![\d/])"
)
_AMERICAN = re.compile(
    r"[(2-9](?<![\d+-].)(?:(?<!\()|(?<=\()[2-9])\d\d\)?[ ./-]{1,2}[2-9]\d\d[-. ]\d{4}(?!\d)"
)
_NUMERIC = re.compile(
    r"(\d(?<![\d./-].)\d?)(?:[/.-](\d{1,2})[/.-](?:19|20)?| (\d{1,2}) (?:19|20))\d\d(?![\d/-])"
)
_POUNDS = r"£|\+44|\+353"
_MONTH_FIRST = ("US", "PH")
_ABBREVIATED = 3
_NO_TRAITS = Traits()
_MOST = 20_000
_ENDS = 1_200


class Way(StrEnum):
    """A way of writing numbers and sums; the last counts only beside a trunk's nought."""

    AMERICAN = "american"
    RAND = "rand"
    TRUNK = "trunk"
    EURO = "euro"


def month_first(lines: Sequence[Line], language: str | None, country: str | None) -> bool:
    """Whether 03/04 is the fourth of March: by the text's other dates, else by its country."""
    if country:
        return country in _MONTH_FIRST
    if language is not None and language not in _turning():
        return False
    figures = "\n".join(line.text for line in lines if line.figured and line.start < _MOST)
    printed = _NUMERIC.findall(figures)
    if not printed:
        return False
    for first, second in ((first, near or far) for first, near, far in printed):
        if int(second) > 12 >= int(first):
            return True
        if int(first) > 12 >= int(second):
            return False
    return _is_american(lines, figures)


def _is_american(lines: Sequence[Line], figures: str) -> bool:
    """By the numbers, dates and sums of the text, else by the states that it names."""
    american = len(_AMERICAN.findall(figures)) + ORDER.wordy * len(_wordy().findall(figures))
    pounds = sum(line.text.count("£") for line in lines if not line.figured and line.start < _MOST)
    british = len(_british().findall(figures)) + pounds
    if not american and not british:
        text = "\n".join(line.text for line in lines if line.start < _MOST)
        return len(_of_america().findall(text)) > len(_of_others().findall(text))
    return american > ORDER.ahead * british


@cache
def _turning() -> tuple[str, ...]:
    """The languages of countries that write the month first."""
    return tuple(
        code for code, spoken in SPOKEN.items() if not set(spoken).isdisjoint(_MONTH_FIRST)
    )


@cache
def _month() -> str:
    """The names of months in those languages, in full or shortened."""
    calendars = (LEXICONS[code].calendar for code in _turning())
    forms = {form.title() for calendar in calendars for names in calendar.months for form in names}
    return rf"(?:{'|'.join(sorted(forms, key=len, reverse=True))})\b"


@cache
def _wordy() -> re.Pattern[str]:
    """Dates such as "May 4, 2021"."""
    return re.compile(rf"\b{_month()}\.? \d{{1,2}}, (?:19|20)\d\d")


@cache
def _of_america() -> re.Pattern[str]:
    """Its states in full, and members of its parties."""
    return re.compile(rf"\b(?:{_states(_MONTH_FIRST)})\b|\([DR]-[A-Z][A-Za-z.]{{1,6}}\)")


@cache
def _of_others() -> re.Pattern[str]:
    """The states of other federations in full."""
    return re.compile(rf"\b(?:{_states([land for land in STATES if land not in _MONTH_FIRST])})\b")


def _states(lands: Sequence[str]) -> str:
    names = (name for land in lands for name in STATES.get(land, ()))
    full = {one for one in names if len(one) > _ABBREVIATED and "." not in one}
    return "|".join(sorted(one for one in full if not country_named(one)))


@cache
def _british() -> re.Pattern[str]:
    """Dates such as "4th May 2021", pounds, and numbers of the islands."""
    return re.compile(rf"\b\d{{1,2}}(?:[a-z]{{2}})? {_month()} (?:19|20)\d\d|{_POUNDS}")


def find_country(
    document: Document,
    lines: Sequence[Line],
    language: str | None,
    dateline: Dateline | None,
    hint: str | None,
) -> str | None:
    """The country (ISO 3166-1 alpha-2) whose plan a number without a country code follows; None
    where the text prints no number."""
    if hint:
        return hint.upper()
    votes = votes_for(document, lines, language, dateline)
    best = max(votes, key=lambda name: votes[name], default=None)
    return best if best and votes[best] else None


def votes_for(
    document: Document, lines: Sequence[Line], language: str | None, dateline: Dateline | None
) -> dict[str, float]:
    """The votes for each country, none where the text prints no number.

    A country's plan is asked about the numbers only if it could still have most votes.
    """
    text = levelled(document.text)
    if not runs_in(text) and not any(spelled_numbers(text)):
        return {}
    votes: dict[str, float] = {}
    numbers = uncoded(text)
    traits = _traits(language)
    for country, weight in _votes(document, lines, language, dateline):
        votes[country] = votes.get(country, 0.0) + weight
    for country, weight in _by_names(text, numbers, traits):
        votes[country] = votes.get(country, 0.0) + weight
    votes = votes | {country: 0.0 for country in traits.spoken if country not in votes}
    most = 0.0
    for country in sorted(votes, key=lambda name: -votes[name]):
        share = COUNTRY.fit * (COUNTRY.other_language if _is_abroad(country, traits) else 1.0)
        if votes[country] + share >= most:
            votes[country] += share * fit(numbers, country)
            most = max(most, votes[country])
    return votes


def _by_names(text: str, numbers: Sequence[Printed], traits: Traits) -> Iterator[tuple[str, float]]:
    """Countries that are named, and those with places beside the numbers."""
    said = Counter[str]()
    for land in named_lands(text):
        said[land.country] += COUNTRY.said if land.whole else COUNTRY.place_said
    beside = {land.country for land in lands_beside(text, numbers)}
    for country, times in said.items():
        share = COUNTRY.other_language if _is_abroad(country, traits) else 1.0
        yield country, share * COUNTRY.named * times / (COUNTRY.seldom + said.total())
        if country in beside:
            yield country, share * COUNTRY.beside / len(beside)


def _is_abroad(country: str, traits: Traits) -> bool:
    """The language is that of other countries."""
    near = (traits.country, *traits.spoken)
    return bool(traits.country) and not traits.everywhere and country not in near


def _votes(
    document: Document, lines: Sequence[Line], language: str | None, dateline: Dateline | None
) -> Iterator[tuple[str, float]]:
    text = document.text
    traits = _traits(language)
    own = traits.country
    if own and not traits.everywhere:
        yield own, COUNTRY.shared_language if traits.shared else COUNTRY.language
    places = dateline.countries if dateline else ()
    for country in places:
        yield (
            country,
            COUNTRY.place if len(places) == 1 or country == own else COUNTRY.one_of_places,
        )
    ends = text if len(text) < 2 * _ENDS else f"{text[:_ENDS]}\n{text[-_ENDS:]}"
    yield from _codes(ends, traits)
    if traits.figures:
        yield from _by_figures("\n".join(_figures(lines, len(text))), _told(traits.figures))
    for sign, country in _told(traits.signs).items():
        if sign in text:
            yield country, COUNTRY.telling_sign if traits.varied else COUNTRY.sign


def _traits(language: str | None) -> Traits:
    lexicon = LEXICONS.get(language or "")
    return lexicon.traits if lexicon else _NO_TRAITS


@cache
def _told(signs: Words) -> dict[str, str]:
    """The country that each sign tells."""
    return {sign: country for sign, _, country in (entry.rpartition("=") for entry in signs)}


def _by_figures(figures: str, ways: dict[str, str]) -> Iterator[tuple[str, float]]:
    """How numbers and sums are written; `ways` are the countries that each way tells."""
    american = len(_AMERICAN.findall(figures)) if Way.AMERICAN in ways else 0
    if american:
        votes = COUNTRY.american + american * COUNTRY.american_each
        yield ways[Way.AMERICAN], min(votes, COUNTRY.american_most)
    elif Way.RAND in ways and _rand().search(figures):
        yield ways[Way.RAND], COUNTRY.rand
    elif Way.TRUNK in ways and _TRUNK.search(figures):
        yield ways[Way.TRUNK], COUNTRY.trunk
        if Way.EURO in ways and "€" in figures:
            yield ways[Way.EURO], COUNTRY.euro


@cache
def _rand() -> re.Pattern[str]:
    """Sums such as "R 1,250" or "R2.5 million"."""
    amounts = alternatives("amounts")
    return re.compile(
        rf"R(?<![^\W_].)(?: ?\d{{1,3}}(?:[ ,]\d{{3}})+(?!\d)|\d+(?:\.\d+)? (?:{amounts}))"
    )


def _figures(lines: Sequence[Line], length: int) -> Iterator[str]:
    """The lines with figures, or what of them lies within the ends of the text."""
    for line in lines:
        if not line.figured:
            continue
        if length < 2 * _ENDS or line.end <= _ENDS or line.start >= length - _ENDS:
            yield line.text
            continue
        yield line.text[: max(0, _ENDS - line.start)]
        yield line.text[max(0, length - _ENDS - line.start) :]


def _codes(text: str, traits: Traits) -> Iterator[tuple[str, float]]:
    """Numbers with a country code, and hosts under a country's domain; the first counts most, and
    one of a country with another language little: it is printed for a colleague abroad."""
    seen: set[str] = set()
    for number, code in enumerate(_printed_codes(text)):
        country = CODES.get(code)
        if country:
            abroad = bool(traits.spoken) and _is_abroad(country, traits)
            first = COUNTRY.code if number else COUNTRY.first_code
            yield country, COUNTRY.code_abroad if abroad or country in seen else first
            seen.add(country)
    for code in _BRACKETED.findall(text)[:1]:
        yield CODES[code], COUNTRY.bracketed_code
    for domain in dict.fromkeys(host.rpartition(".")[2] for host in printed_hosts(text)):
        country = DOMAINS.get(domain, domain.upper())
        if country in _known():
            yield country, COUNTRY.domain


def _printed_codes(text: str) -> list[str]:
    """The country codes behind the first plus signs and double zeros."""
    found: list[str] = []
    for sign in ("+", " 00"):
        at = text.find(sign)
        while at >= 0 and len(found) < 8:
            code = _PLUS.match(text, at + (sign == " 00"))
            if code:
                found.append(code[1])
            at = text.find(sign, at + 1)
    return found


@cache
def _known() -> frozenset[str]:
    """The countries whose domains tell something."""
    own = (lexicon.traits.country for lexicon in LEXICONS.values())
    return frozenset((*CODES.values(), *filter(None, own), "CA"))
