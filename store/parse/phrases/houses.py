"""Names of organisations as they are printed: their forms, their acronyms, their owners' words."""

import re
from functools import lru_cache

from store.parse.words.book import is_wide, tokens_of
from store.parse.words.book import vocabulary as contact_words
from store.parse.words.level import bare, levelled
from store.parse.words.phrasebook import phrasebook, wide_phrases
from store.text.words import words

_LEGAL = re.compile(
    r"[\s,]+(?:e\.\s?V\.|gGmbH|GmbH(?: & Co\. KG)?|AG|SE|KG|Ltd|Limited|Inc|LLC|PLC|plc"
    r"|S\.\s?A\.(?:S\.?)?|SA|SAS|SARL|S\.p\.A|SpA|S\.r\.l|Srl|B\.V|BV|N\.V|NV|Oyj|Oy|AB|A/S|ASA|AS|ApS"
    r"|Sp\. z o\.\s?o"
    r"|s\.r\.o|a\.s|Kft|Zrt|Nyrt|A\.Ş|d\.o\.o|S\.L|Lda)\.?$"
)
_FORM_INSIDE = re.compile(f"{_LEGAL.pattern[:-1]}(?= )")
_WIDE_LEGAL = re.compile(
    r"^(?:独立行政法人|国立大学法人|国立研究開発法人|公立大学法人|一般社団法人|公益社団法人|一般財団法人"
    r"|公益財団法人|特定非営利活動法人|学校法人|財團法人|재단법인|사단법인|\(주\)|㈜)"
)
_AGENT = re.compile(r"^.{3,80}?\son behalf of\s(?=\S)", re.I)
_FEWEST_SYLLABLES = 3
_BEHIND = re.compile(r"\s[\w./&-]{2,9}")
_PART = re.compile(r"[^\W_]+")
_DEFINED = re.compile(r"[(（]\s?[\"“„'’«]?([A-Z][A-Za-z&/-]{0,9}[A-Z0-9])[\"”“’»]?\s?[)）]")
_APPOSED = re.compile(r"^(.{8,80}?)\s?(?:,|–|—|-|\()\s?([A-Z][A-Za-z]{0,7}[A-Z])\)?$")
_ARTICLE = re.compile(
    r"^(?:the|an?|der|die|das|dem|den|des|het|im auftrag (?:von|des|der)|von|vom|of|pour|for|für"
    r"|au|aux|beim|nel|nella|alla|dalla"
    r"|per|de la|de l['’]|du|del|della|dell['’]|do|da|le|la|les|el|los|las|il|lo|gli|o|os|as|de"
    r"|ο|η|το|οι|τα|του|της|των|az)\s+"
    r"|^(?:l|d|dell|all|un|nell)['’]\s?",
    re.I,
)
_CAPITALS = "".join(
    char for char in map(chr, (*range(0x41, 0x250), *range(0x370, 0x530))) if char.isupper()
)
_LARGE = (
    rf"(?:(?:[A-Z]\.){{2,4}}|[{_CAPITALS}]|[1-9](?=[A-Za-z]))[\w'’&+-]*"
    r"(?:(?<=\bSt)\.|(?<=\b[A-Z])\.(?=\s?[A-Z]))?"
)
_SMALL = (
    r"(?:of|for|the|and|de|du|des|la|le|les|et|von|und|für|der|die|das|zu|zur|im|am|e|y|di|del|della|dei"
    r"|degli|delle|do|da|dos|das|van|voor|het|en|i|och|og|ja|för|til|til|w|ds|dla|pro|pre|ve|és|și|si)"
)
_BLANK = "[ \u00a0]"
_CHAIN = re.compile(
    rf"{_LARGE}(?:{_BLANK}(?:{_SMALL}{_BLANK}){{0,2}}(?:[dl]['’])?{_LARGE}"
    rf"|{_BLANK}&{_BLANK}{_LARGE}){{0,9}}"
)
_WIRES = words(
    """ots prnewswire cnw dpa afp ap apa ansa reuters eurekalert idw presseportal pr wire lusa efe
    pap rns"""
)
_AGENCIES = words(
    """pr rp publicrelations pragentur pressagentur communications kommunikationsagentur
    comunicazione consulting publicity"""
)
_LONGEST = 400
_remembered = lru_cache(maxsize=4096)
"""The names that an archive's releases mention are few, and each is weighed again and again."""


def client_of(name: str) -> str:
    """For whom the agency speaks that is named; the name itself where it names none."""
    return _AGENT.sub("", name)


@_remembered
def norm(name: str) -> str:
    """A name for comparing: no case, article, legal form or signs."""
    return " ".join(tokens_of(levelled(without_legal(strip_article(name)))))


@_remembered
def strip_article(name: str) -> str:
    """The name without the article or preposition before it."""
    rest = _ARTICLE.sub("", name.strip(), count=1).strip()
    return rest or name.strip()


@_remembered
def without_legal(name: str) -> str:
    """The name without its legal form."""
    return _WIDE_LEGAL.sub("", _LEGAL.sub("", name)).strip(" ,") or name


def legal_behind(text: str, end: int) -> str:
    """The legal form that stands right behind a name which ends there, or nothing."""
    behind = _BEHIND.match(text[end : end + 12])
    return behind[0].rstrip(".") if behind and _LEGAL.fullmatch(behind[0]) else ""


@_remembered
def without_press(name: str) -> str:
    """A name without what says press office, release or newsroom around it."""
    text = name.strip(" \"'“”„»«[]()<>*:·|–—-,\u3000")
    text += ")" if text.count("(") > text.count(")") else ""
    if is_wide(text):
        for phrase in wide_phrases("press", "kinds"):
            text = text.removesuffix(phrase).strip(" \u3000・")
        return text
    parts = text.split()
    while size := _office(parts, at_end=True):
        del parts[-size:]
    while size := _office(parts, at_end=False):
        del parts[:size]
    while parts and bare(parts[-1]) in _LOOSE:
        del parts[-1]
    while parts and bare(parts[0]) in _LOOSE_BEFORE:
        del parts[0]
    return " ".join(parts).strip(" :·|–—-,/")


_LOOSE = words("de of der des du del della di von the la le d do da dos van för for & et und and")
_LOOSE_BEFORE = _LOOSE - words("the la le d")


def is_cut(line: str) -> bool:
    """A line that ends in a small word, and goes on below."""
    return bare(line.rsplit(" ", 1)[-1]) in _LOOSE


def _office(parts: list[str], at_end: bool) -> int:
    """How many words at one end name an office or a sort of text."""
    for size in range(min(5, len(parts)), 0, -1):
        tokens = tokens_of(levelled(" ".join(parts[-size:] if at_end else parts[:size])))
        fields = phrasebook().fields(tokens)
        desk = len(tokens) > 1 and tokens in contact_words("desks")
        known = desk or not fields.isdisjoint(("press", "kinds"))
        if known and len("".join(tokens)) > 3:
            return size
    return 0


@_remembered
def is_owner(name: str) -> bool:
    """It holds a word such as institute, university, ministry, or a legal form."""
    if _LEGAL.search(name) or _WIDE_LEGAL.search(name):
        return True
    tokens = tokens_of(levelled(name))
    known = contact_words("organizations")
    if is_wide(name):
        return known.found_in(tokens)
    return known.found_in(tokens) if len(tokens) > 1 else known.is_compound(tokens)


@_remembered
def is_kind(name: str) -> bool:
    """It only says what kind of organisation it is: region, ministry, institute."""
    tokens = tokens_of(levelled(name))
    return len(tokens) == 1 and tokens in contact_words("organizations")


@_remembered
def is_agency(name: str) -> bool:
    """It speaks for others by trade: a public relations agency."""
    return any(word in _AGENCIES for word in tokens_of(levelled(name))) and not is_wide(name)


@_remembered
def is_wire(name: str) -> bool:
    """A wire service, which carries releases and issues none."""
    return bare(name).replace(" ", "") in _WIRES


def definitions(text: str) -> dict[str, str]:
    """Acronyms that the levelled text defines, with the name that stands before the brackets."""
    found: dict[str, str] = {}
    if "(" not in text and "（" not in text:
        return found
    for match in _DEFINED.finditer(text):
        before = re.split(r"[\n()（）,;:.]", text[max(0, match.start() - 90) : match.start()])[-1]
        full = _full(before.strip(), match[1])
        if full:
            found.setdefault(match[1], full)
    return found


@_remembered
def apposed(line: str) -> tuple[str, str] | None:
    """A letterhead such as "Institutet för rymdfysik, IRF": the name and its acronym."""
    match = _APPOSED.match(levelled(line))
    return (match[1].strip(), match[2]) if match and fits(match[2], match[1]) else None


def _full(before: str, acronym: str) -> str | None:
    """The end of `before` that the acronym abbreviates."""
    if is_wide(before):
        found = re.search(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{3,30}$", before)
        return _WIDE_LEGAL.sub("", found[0]) if found else None
    parts = before.split()
    for start in range(max(0, len(parts) - 10), len(parts)):
        candidate = strip_article(" ".join(parts[start:]))
        if candidate[:1].isupper() and fits(acronym, candidate):
            return candidate
    return None


@_remembered
def fits(acronym: str, name: str) -> bool:
    """Whether the letters of an acronym stand in a name in order, most of them at words' heads."""
    letters = [char for char in bare(acronym) if char.isalnum()]
    parts = _PART.findall(bare(levelled(name)))
    if not letters or not parts or letters[0] != parts[0][0]:
        return False
    joined, at = " ".join(parts), 0
    for letter in letters:
        at = joined.find(letter, at) + 1
        if not at:
            return False
    initials = [part[0] for part in parts]
    hits = sum(letter in initials for letter in letters)
    return hits * 5 >= len(letters) * 3 or _is_of_syllables(bare(acronym), parts)


def _is_of_syllables(acronym: str, parts: list[str]) -> bool:
    """The beginnings of a name's words, one after another: "SEMAR" of "Secretaría de Marina"."""
    ends = {0}
    for part in parts:
        ends |= {
            start + size
            for start in ends
            for size in range(1, len(part) + 1)
            if acronym.startswith(part[:size], start)
        }
    whole = any(part.startswith(acronym[: _FEWEST_SYLLABLES + 1]) for part in parts)
    return len(acronym) > _FEWEST_SYLLABLES and len(acronym) in ends and not whole


def stands_alone(text: str, start: int, end: int) -> bool:
    """The stretch is made of whole words, and is no part of an address."""
    before, behind = text[start - 1 : start] if start else "", text[end : end + 2]
    if before == "@" or before.isalnum() or behind[:1] == "@" or behind[:1].isalnum():
        return False
    return not (behind[:1] == "." and behind[1:].isalnum())


def up_to_form(run: str) -> str:
    """The run of words up to a legal form inside of it, with which a name ends."""
    found = _FORM_INSIDE.search(run)
    return run[: found.end()] if found else run


def chains(text: str) -> list[tuple[str, int]]:
    """Runs of capitalised words, with the offset at which each begins."""
    found = _CHAIN.finditer(text[: _LONGEST * 20])
    return [(match[0].rstrip(".'’"), match.start()) for match in found]
