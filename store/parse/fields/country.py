"""Which country's habits a release follows: its numbering plan and the order of its dates."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from store.model.document import Document
from store.parse.areas.dateline import Dateline
from store.parse.facts.hosts import printed_hosts
from store.parse.fields.weights import COUNTRY, ORDER
from store.parse.page.sheet import Line
from store.parse.trace import Found
from store.parse.words.places import SPOKEN
from store.text.words import pairs

_OWN = pairs(
    """fr=FR de=DE es=ES it=IT pt=PT nl=NL sv=SE da=DK no=NO fi=FI pl=PL cs=CZ sk=SK hu=HU
    ro=RO tr=TR el=GR ru=RU uk=UA hr=HR ca=ES ja=JP ko=KR zh=CN en=US"""
)
_SHARED = frozenset(("en", "fr", "de", "es", "pt", "zh", "nl", "ru", "it", "sv", "ca"))
_PLUS = re.compile(r"(?<![\d+])(?:\+|(?<!\d[ .\-/])00)\s?\(?(\d{1,3})[\s().\-/]")
# Cities that are countries write their code as others do an area's, and eight digits behind it.
_BRACKETED = re.compile(r"\((852|65)\) ?\d{4}[ -]?\d{4}(?!\d)")
_TRUNK = re.compile(r"(?<![\d+/.-])(?<!\d )\(?0\d{2,4}\)?[ -]\d{3,4}[ -]?\d{3,4}(?![\d/])")
_CODES = pairs(
    """33=FR 49=DE 43=AT 41=CH 44=GB 353=IE 1=US 34=ES 39=IT 351=PT 55=BR 54=AR 52=MX 56=CL
    57=CO 31=NL 32=BE 352=LU 46=SE 45=DK 47=NO 358=FI 48=PL 420=CZ 421=SK 36=HU 40=RO 30=GR
    90=TR 7=RU 380=UA 385=HR 81=JP 82=KR 86=CN 886=TW 852=HK 65=SG 61=AU 64=NZ 27=ZA 91=IN
    972=IL 354=IS 386=SI 51=PE 598=UY 376=AD 377=MC 378=SM 423=LI"""
)
_TOP = {"uk": "GB", "el": "GR"}
_AMERICAN = re.compile(r"(?<![\d+-])\(?[2-9]\d\d\)?[ ./-]{1,2}[2-9]\d\d[-. ]\d{4}(?!\d)")
_RAND = re.compile(
    r"(?<![^\W_])R ?\d{1,3}(?:[ ,]\d{3})+(?!\d)|(?<![^\W_])R\d+(?:\.\d+)? (?:mil|bil)lion"
)
_SIGNS = {
    "pt": "R$=BR CNPJ=BR CEP=BR ramal=BR MTb=BR NIPC=PT Tlm.=PT telemóvel=PT",
    "en": "£=GB NHS=GB BST=GB GMT=GB Éire=IE Garda=IE Irish=IE Ireland=IE Canadian=CA Canada=CA"
    " Australian=AU NZST=NZ NZ$=NZ HK$=HK Kong=HK S$=SG Singapore=SG Queensland=AU Aotearoa=NZ"
    " Gaeilge=IE crore=IN lakh=IN",
    "de": "CHF=CH Franken=CH Schweizer=CH MWST=CH Österreich=AT österreichisch=AT DW=AT OTS=AT",
    "fr": "CHF=CH Suisse=CH Confédération=CH Québec=CA poste=CA Belgique=BE SIRET=FR RCS=FR",
    "it": "CHF=CH Ticino=CH Svizzera=CH",
    "es": "CABA=AR int.=AR gacetilla=AR España=ES México=MX UNAM=MX Chile=CL Colombia=CO",
    "nl": "België=BE Belgische=BE BTW=BE",
    "sv": "Helsingfors=FI finländsk=FI",
    "zh": "國=TW 會=TW 學=TW 新聞稿=TW 台灣=TW 臺=TW 香港=HK",
}
_TELLING = frozenset(("pt", "zh"))
_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})[/.-](\d{1,2})[/.-](?:19|20)?\d\d(?![\d/-])")
_WORDY = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, (?:19|20)\d\d"
)
_BRITISH = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
    r" (?:19|20)\d\d|£|\+44|\+353"
)
_MOST = 20_000
_ENDS = 1_200


def month_first(lines: Sequence[Line], language: str | None, country: str | None) -> bool:
    """Whether 03/04 is the fourth of March: by the text's other dates, else by its country."""
    if country:
        return country in ("US", "PH")
    if language not in ("en", None):
        return False
    figures = "\n".join(line.text for line in lines if line.figured and line.start < _MOST)
    printed = _NUMERIC.findall(figures)
    if not printed:
        return False
    for first, second in printed:
        if int(second) > 12 >= int(first):
            return True
        if int(first) > 12 >= int(second):
            return False
    american = len(_AMERICAN.findall(figures)) + ORDER.wordy * len(_WORDY.findall(figures))
    pounds = sum(line.text.count("£") for line in lines if not line.figured and line.start < _MOST)
    return american > ORDER.ahead * (len(_BRITISH.findall(figures)) + pounds)


def find_country(
    document: Document,
    lines: Sequence[Line],
    language: str | None,
    dateline: Dateline | None,
    hint: str | None,
) -> Found[str] | None:
    """The country (ISO 3166-1 alpha-2) whose plan a number without a country code follows."""
    if hint:
        return Found(hint.upper(), None, COUNTRY.hinted, "the user says so")
    votes: dict[str, float] = {}
    for country, weight in _votes(document, lines, language, dateline):
        votes[country] = votes.get(country, 0.0) + weight
    if not votes:
        return None
    country = max(votes, key=lambda name: votes[name])
    lead = votes[country] - max((v for name, v in votes.items() if name != country), default=0.0)
    score = min(COUNTRY.most, COUNTRY.base + lead * COUNTRY.a_vote)
    return Found(country, None, score, "country codes, places and signs in the text")


def _votes(
    document: Document, lines: Sequence[Line], language: str | None, dateline: Dateline | None
) -> Iterator[tuple[str, float]]:
    text = document.text
    own = _OWN.get(language or "")
    if own and language != "en":
        yield own, COUNTRY.shared_language if language in _SHARED else COUNTRY.language
    places = dateline.countries if dateline else ()
    for country in places:
        yield (
            country,
            COUNTRY.place if len(places) == 1 or country == own else COUNTRY.one_of_places,
        )
    ends = text if len(text) < 2 * _ENDS else f"{text[:_ENDS]}\n{text[-_ENDS:]}"
    yield from _codes(ends, language or "")
    if language in ("en", "fr", "es"):
        yield from _by_figures("\n".join(_figures(lines, len(text))), language)
    for sign, country in _signs(language or ""):
        if sign in text:
            yield country, COUNTRY.telling_sign if language in _TELLING else COUNTRY.sign


def _by_figures(figures: str, language: str) -> Iterator[tuple[str, float]]:
    """How numbers and sums are written."""
    american = len(_AMERICAN.findall(figures))
    if american:
        votes = COUNTRY.american + american * COUNTRY.american_each
        yield "US" if language != "fr" else "CA", min(votes, COUNTRY.american_most)
    elif language == "en" and _RAND.search(figures):
        yield "ZA", COUNTRY.rand
    elif language == "en" and _TRUNK.search(figures):
        yield "GB", COUNTRY.trunk
        if "€" in figures:
            yield "IE", COUNTRY.euro


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


@cache
def _signs(language: str) -> tuple[tuple[str, str], ...]:
    return tuple(pairs(_SIGNS.get(language, "")).items())


def _codes(text: str, language: str) -> Iterator[tuple[str, float]]:
    """Numbers with a country code, and hosts under a country's domain; the first counts most, and
    one of a country with another language little: it is printed for a colleague abroad."""
    near = (_OWN.get(language), *SPOKEN.get(language, ()))
    seen: set[str] = set()
    for number, code in enumerate(_printed_codes(text)):
        country = _CODES.get(code)
        if country:
            abroad = language in SPOKEN and language != "en" and country not in near
            first = COUNTRY.code if number else COUNTRY.first_code
            yield country, COUNTRY.code_abroad if abroad or country in seen else first
            seen.add(country)
    for code in _BRACKETED.findall(text)[:1]:
        yield _CODES[code], COUNTRY.bracketed_code
    for domain in dict.fromkeys(host.rpartition(".")[2] for host in printed_hosts(text)):
        country = _TOP.get(domain, domain.upper())
        if country in _KNOWN:
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


_KNOWN = frozenset((*_CODES.values(), *_OWN.values(), "CA"))
