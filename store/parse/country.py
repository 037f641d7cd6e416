"""Which country's habits a release follows: its numbering plan and the order of its dates."""

import re
from collections.abc import Iterator

from msgspec import Struct

from store.model.document import Document
from store.parse.dateline import Dateline
from store.parse.finding import Found
from store.text.words import pairs

_OWN = pairs(
    """fr=FR de=DE es=ES it=IT pt=PT nl=NL sv=SE da=DK no=NO fi=FI pl=PL cs=CZ sk=SK hu=HU
    ro=RO tr=TR el=GR ru=RU uk=UA hr=HR ca=ES ja=JP ko=KR zh=CN en=US"""
)
_SHARED = frozenset(("en", "fr", "de", "es", "pt", "zh", "nl", "ru", "it", "sv"))
_PLUS = re.compile(r"(?<![\d+])(?:\+|(?<!\d[ .\-/])00)\s?\(?(\d{1,3})[\s().\-/]")
_TRUNK = re.compile(r"(?<![\d+/.-])(?<!\d )\(?0\d{2,4}\)?[ -]\d{3,4}[ -]?\d{3,4}(?![\d/])")
_CODES = pairs(
    """33=FR 49=DE 43=AT 41=CH 44=GB 353=IE 1=US 34=ES 39=IT 351=PT 55=BR 54=AR 52=MX 56=CL
    57=CO 31=NL 32=BE 352=LU 46=SE 45=DK 47=NO 358=FI 48=PL 420=CZ 421=SK 36=HU 40=RO 30=GR
    90=TR 7=RU 380=UA 385=HR 81=JP 82=KR 86=CN 886=TW 852=HK 65=SG 61=AU 64=NZ 27=ZA 91=IN
    972=IL 354=IS 386=SI 51=PE 598=UY"""
)
_TLD = re.compile(
    r"[@.][\w-]{2,40}\.(?:(?:co|com|gov|gob|gouv|go|ac|edu|org|gv|gc)\.)?([a-z]{2})\b(?!\.\w)"
)
_TOP = {"uk": "GB", "el": "GR"}
_AMERICAN = re.compile(r"(?<![\d+-])\(?[2-9]\d\d\)?[ ./-]{1,2}[2-9]\d\d[-. ]\d{4}(?!\d)")


class _Sign(Struct, frozen=True):
    """A pattern that speaks for a country; some text of `gates` stands wherever it is found."""

    country: str
    weight: float
    gates: tuple[str, ...]
    pattern: re.Pattern[str]

    def stands_in(self, text: str) -> bool:
        return any(gate in text for gate in self.gates) and self.pattern.search(text) is not None


def _sign(country: str, weight: float, gates: str, pattern: str) -> _Sign:
    return _Sign(country, weight, tuple(gates.split("|")), re.compile(pattern, re.S))


_SIGNS = (
    _sign("BR", 3.0, "R$|CNPJ|CEP|ramal|MTb", r"R\$|\bCNPJ\b|\bCEP\b|\bramal\b|\bMTb\b"),
    _sign("GB", 1.0, "£|GMT|BST", r"£|\bGMT\b|\bBST\b"),
    _sign(
        "CH",
        2.0,
        "CHF|ranken|francs suisses|Confédération suisse|Schweizerisch|MWST",
        r"\bCHF\b|[Ff]ranken\b|francs suisses|Confédération suisse|Schweizerisch|MWST",
    ),
    _sign("TW", 2.0, "臺|灣|國|會|學|關|與", "[臺灣國會學關與]"),
    _sign("AT", 2.0, "sterreich|DW|OTS", r"\bÖsterreich|österreichisch|\bDW\b|\bOTS\d"),
    _sign("AR", 2.0, "int|Int|CABA|acetilla", r"\b[Ii]nt\. ?\d|\bCABA\b|\b[Gg]acetilla\b"),
    _sign("CA", 1.5, "Québec|Quebec|poste|30", r"Québec|Quebec|\bposte \d{2,5}|– ?30 ?–"),
    _sign("PT", 2.0, "NIPC|Tlm.|elemóvel", r"\bNIPC\b|\bTlm\.|[Tt]elemóvel"),
    _sign("BE", 2.0, "Belg|BTW BE|TVA BE", r"\bBelgique|\bBelgië|\bBTW BE|\bTVA BE"),
    _sign(
        "IE",
        1.0,
        "Éire|Taoiseach|Garda|€",
        r"\bÉire|Taoiseach|\bGarda[ií]?\b|€.{0,200}\b0?1 \d{3} \d{4}|\bCllr\b.{0,400}€",
    ),
    _sign("FR", 1.5, "Cedex|SIRET|RCS", r"\b\d{5} [A-ZÉ][\w-]+ Cedex|\bSIRET\b|\bRCS\b"),
    _sign("CA", 1.0, "Canad", r"\bCanadian\b|\bCanada\b"),
    _sign("ES", 1.0, "España|C.I.F", r"\bEspaña\b|\bC\.I\.F\b"),
    _sign("MX", 1.0, "México|UNAM", r"\bMéxico\b|\bUNAM\b"),
    _sign("FI", 1.0, "finlandssvensk|Helsingfors", r"\bfinlandssvensk|\bHelsingfors\b"),
)
_DIGIT = re.compile(r"\d")
_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})[/.-](\d{1,2})[/.-](?:19|20)?\d\d(?![\d/-])")
_WORDY = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, (?:19|20)\d\d"
)
_BRITISH = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
    r" (?:19|20)\d\d|£|\+44|\+353"
)
_MOST = 20_000


def month_first(document: Document, country: str | None) -> bool:
    """Whether 03/04 is the fourth of March: by the text's other dates, else by its country."""
    text = _figures(document.text[:_MOST])
    for first, second in _NUMERIC.findall(text):
        if int(second) > 12 >= int(first):
            return True
        if int(first) > 12 >= int(second):
            return False
    if country:
        return country in ("US", "PH")
    if not _AMERICAN.search(text) and not _WORDY.search(text):
        return False
    return len(_AMERICAN.findall(text)) + 2 * len(_WORDY.findall(text)) > 2 * len(
        _BRITISH.findall(text)
    )


def find_country(
    document: Document, language: str | None, dateline: Dateline | None, hint: str | None
) -> Found[str] | None:
    """The country (ISO 3166-1 alpha-2) whose plan a number without a country code follows."""
    if hint:
        return Found(hint.upper(), None, 1.0, "the user says so")
    votes: dict[str, float] = {}
    for country, weight in _votes(document, language, dateline):
        votes[country] = votes.get(country, 0.0) + weight
    if not votes:
        return None
    country = max(votes, key=lambda name: votes[name])
    lead = votes[country] - max((v for name, v in votes.items() if name != country), default=0.0)
    score = min(0.95, 0.5 + lead / 8)
    return Found(country, None, score, "country codes, places and signs in the text")


def _votes(
    document: Document, language: str | None, dateline: Dateline | None
) -> Iterator[tuple[str, float]]:
    text = document.text
    text = text if len(text) < 2 * _MOST else text[:_MOST] + text[-_MOST:]
    own = _OWN.get(language or "")
    if own and language != "en":
        yield own, 1.0 if language in _SHARED else 3.0
    places = dateline.countries if dateline else ()
    for country in places:
        yield country, 3.0 if len(places) == 1 or country == own else 1.0
    yield from _codes(text)
    american = len(_AMERICAN.findall(_figures(text)))
    if american and language in ("en", "fr", "es"):
        yield "US" if language != "fr" else "CA", min(1.0 + american / 2, 3.0)
    if language == "en" and not american and _TRUNK.search(_figures(text)):
        yield "GB", 0.9
    for sign in _SIGNS:
        if sign.stands_in(text) and (sign.country != "TW" or language == "zh"):
            yield sign.country, sign.weight


def _figures(text: str) -> str:
    """The lines that hold a digit."""
    return "\n".join(line for line in text.split("\n") if _DIGIT.search(line))


def _codes(text: str) -> Iterator[tuple[str, float]]:
    """Numbers with a country code, and hosts under a country's domain; the first counts most."""
    seen: set[str] = set()
    for number, code in enumerate(_PLUS.findall(_figures(text))[:8]):
        country = _CODES.get(code)
        if country:
            yield country, 0.5 if country in seen else 1.5 if number == 0 else 1.0
            seen.add(country)
    for domain in set(_TLD.findall(text)[:20]):
        country = _TOP.get(domain, domain.upper())
        if country in _KNOWN:
            yield country, 2.0


_KNOWN = frozenset((*_CODES.values(), *_OWN.values(), "CA"))
