"""Names of organisations as they are printed: their forms, their acronyms, their owners' words."""

import re

from store.parse.contacts.plain import bare, levelled
from store.parse.contacts.words import is_wide, tokens_of
from store.parse.contacts.words import vocabulary as contact_words
from store.parse.phrases import phrasebook, wide_phrases

_LEGAL = re.compile(
    r"[\s,]+(?:e\.\s?V\.|gGmbH|GmbH|AG|SE|KG|Ltd|Limited|Inc|LLC|PLC|plc|S\.\s?A\.(?:S\.?)?|SA|SAS|SARL"
    r"|S\.p\.A|SpA|S\.r\.l|Srl|B\.V|BV|N\.V|NV|Oyj|Oy|AB|A/S|ASA|AS|ApS"
    r"|Sp\. z o\.\s?o|s\.r\.o|a\.s|Kft|Zrt|Nyrt|A\.Ş|d\.o\.o|S\.L|Lda)\.?$"
)
_WIDE_LEGAL = re.compile(
    r"^(?:独立行政法人|国立大学法人|国立研究開発法人|公立大学法人|一般社団法人|公益社団法人|一般財団法人|公益財団法人"
    r"|特定非営利活動法人|学校法人|財團法人|재단법인|사단법인|\(주\)|㈜)"
)
_DEFINED = re.compile(
    r"\s?[(（]\s?(?:[\"“„'’«]\s?)?([A-Z][A-Za-z&/-]{1,9}[A-Z0-9]|[A-Z]{2,9})[\"”“’»]?\s?[)）]"
)
_CLAUSE_END = re.compile(r"[\n()（）,;:.]")
_FAR = 91
"""Characters; no name that an acronym stands for is longer."""
_APPOSED = re.compile(r"^(.{8,80}?)\s?(?:,|–|—|-|\()\s?([A-Z][A-Za-z]{0,7}[A-Z])\)?$")
_ARTICLE = re.compile(
    r"^(?:the|an?|le|la|les|l['’]|der|die|das|dem|den|des|el|los|las|il|lo|gli|i|o|os|as|de|het|du|del|della|dell['’]"
    r"|do|da|von|vom|of|pour|for|für|im auftrag (?:von|des|der)|per)\s+|^(?:l|d|dell|all|un)['’]",
    re.I,
)
_CHAIN = re.compile(
    r"[^\W\d_a-zß-öø-ÿ][\w'’.&-]*(?:\s(?:(?:of|for|the|and|de|du|des|la|le|les|et|d['’]|von|und|für|der|die|das|zu|e|y|di|del"
    r"|della|dell['’]|do|da|dos|das|van|voor|het|en|i|och|og|ja|&)\s){0,1}(?:(?:the|la|les|der|l['’])\s)?[^\W\d_a-zß-öø-ÿ][\w'’.&-]*){0,9}"
)


def norm(name: str) -> str:
    """A name for comparing: no case, article, legal form or signs."""
    return " ".join(tokens_of(levelled(_LEGAL.sub("", strip_article(name)))))


def strip_article(name: str) -> str:
    """The name without the article or preposition before it."""
    return _ARTICLE.sub("", name.strip()).strip()


def without_press(name: str) -> str:
    """A name without what says press office, contact or newsroom around it."""
    text = levelled(name).strip(" \"'“”„»«[]()<>*:·|–—-,")
    if is_wide(text):
        for phrase in wide_phrases("press", "kinds"):
            text = text.removesuffix(phrase).strip(" 　・")
        return text
    words = text.split()
    while words and _is_press(words[-1:]):
        del words[-1]
    changed = True
    while changed and words:
        changed = False
        for size in range(min(5, len(words)), 0, -1):
            if _is_press(words[-size:]):
                words, changed = words[:-size], True
                break
            if _is_press(words[:size]):
                words, changed = words[size:], True
                break
    return strip_article(" ".join(words).strip(" :·|–—-,/"))


def _is_press(words: list[str]) -> bool:
    tokens = tokens_of(levelled(" ".join(words)))
    if not tokens:
        return True
    fields = phrasebook().fields(tokens)
    return not fields.isdisjoint(("press", "kinds")) or tokens in contact_words(
        "headings", "desks", "audiences"
    )


def is_owner(name: str) -> bool:
    """It holds a word such as institute, university, ministry, or a legal form."""
    if _LEGAL.search(name) or _WIDE_LEGAL.search(name):
        return True
    return contact_words("organizations").found_in(tokens_of(levelled(name)))


def definitions(text: str) -> dict[str, str]:
    """Acronyms that the text defines, with the name that stands before the brackets."""
    found: dict[str, str] = {}
    if "(" not in text and "（" not in text:
        return found
    level = levelled(text)
    for match in _DEFINED.finditer(level):
        before = _CLAUSE_END.split(level[max(0, match.start() - _FAR) : match.start()])[-1]
        full = _full(before, match[1])
        if full:
            found.setdefault(match[1], full)
    return found


def apposed(line: str) -> tuple[str, str] | None:
    """A letterhead such as "Institutet för rymdfysik, IRF": the name and its acronym."""
    match = _APPOSED.match(levelled(line))
    return (match[1].strip(), match[2]) if match and fits(match[2], match[1]) else None


def _full(before: str, acronym: str) -> str | None:
    """The end of `before` that the acronym abbreviates."""
    if is_wide(before):
        found = re.search(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{3,30}$", before)
        return _WIDE_LEGAL.sub("", found[0]) if found else None
    words = before.split()
    for start in range(max(0, len(words) - 10), len(words)):
        candidate = " ".join(words[start:])
        if candidate[0].isupper() and fits(acronym, candidate):
            return candidate
    return None


def fits(acronym: str, name: str) -> bool:
    """Whether the letters of an acronym begin words, or parts of words, of a name in order."""
    letters = [char for char in bare(acronym) if char.isalnum()]
    words = re.findall(r"[^\W_]+", bare(levelled(name)))
    if not letters or not words or letters[0] != words[0][0]:
        return False
    joined, at = " ".join(words), 0
    for letter in letters:
        at = joined.find(letter, at) + 1
        if not at:
            return False
    initials = [word[0] for word in words]
    hits = sum(letter in initials for letter in letters)
    return hits * 5 >= len(letters) * 3


def chains(text: str) -> list[tuple[str, int]]:
    """Runs of capitalised words, with the offset at which each begins."""
    return [(match[0].rstrip(".'’"), match.start()) for match in _CHAIN.finditer(text)]


def without_legal(name: str) -> str:
    """The name without its legal form."""
    return _WIDE_LEGAL.sub("", _LEGAL.sub("", name)).strip(" ,")
