"""Which language a text is written in, by its script and its small words."""

import re
from collections import Counter
from functools import cache

from store.model.document import Document, Part, PartKind, Span
from store.parse.trace import Found
from store.parse.words.lexicon import LEXICONS
from store.parse.words.lexicon.base import Words

_SAMPLE = 800
_LONG_SAMPLE = 4_000
_WORD = re.compile(r"[^\W\d_]+")
_OTHER = re.compile("[\u0370-\u1fff\u3041-\ud7a3]")
_KANA = re.compile(r"[\u3041-\u30fa]")
_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_SCRIPTS = (
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("ka", re.compile(r"[\u10a0-\u10ff]")),
    ("hy", re.compile(r"[\u0530-\u058f]")),
)
_TELLING = {
    "ñ": "es",
    "¿": "es",
    "ã": "pt",
    "õ": "pt",
    "ß": "de",
    "ø": "da",
    "ł": "pl",
    "ř": "cs",
    "ľ": "sk",
    "ő": "hu",
    "ű": "hu",
    "ș": "ro",
    "ț": "ro",
    "ğ": "tr",
    "ı": "tr",
    "đ": "hr",
    "œ": "fr",
    "ĳ": "nl",
    "ì": "it",
    "ò": "it",
    "ě": "cs",
    "ů": "cs",
}
_DANISH = (
    *(" af ", " efter ", " mellem ", " blev ", "øj", "hvad", " nogle", " siger ", "lige "),
    *(" mod ", " noget ", "meddelelse", "tion ", " ud ", " ind ", " op ", " sig ", " mere "),
    *(" havde ", " meget ", " frem ", " igen ", "bøg", "søg", "åb", "gør", "erne ", " uge", "køb"),
    *(" gennem", "tilbage", "+45", ".dk"),
)
_NORWEGIAN = (
    *(" av ", " etter ", " mellom ", " ble ", "øy", " bare ", "hva ", " å ", " noen", " sier "),
    *(" mot ", " noe ", "melding", "sjon ", " ut ", " inn ", " opp ", " seg ", " mer ", " hadde "),
    *(" mye ", " fram ", " igjen ", "bøk", "søk", "åp", "gjør", "ene ", " uke", "kjøp"),
    *(" gjennom", "tilbake", " ikkje ", " eit ", "+47", ".no"),
)
_NORTHERN = ("da", "no", "sv")
_CODES = {"nb": "no", "nn": "no"}
_DECLARED = 3
_UKRAINIAN = re.compile(r"[іїєґ]")


@cache
def _by_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for code, lexicon in LEXICONS.items():
        for word in lexicon.small:
            found[word] = (*found.get(word, ()), code)
    return found


@cache
def _endings() -> tuple[tuple[str, Words], ...]:
    return tuple((code, lex.endings) for code, lex in LEXICONS.items() if lex.endings)


@cache
def _by_tail() -> dict[str, Words]:
    """Every ending by its last two letters, which rule out most words."""
    found: dict[str, Words] = {}
    for ending in {ending for _, endings in _endings() for ending in endings}:
        found[ending[-2:]] = (*found.get(ending[-2:], ()), ending)
    return found


def find_language(document: Document) -> Found[str] | None:
    """The language (ISO 639-1) of the text, or what the source declares.

    A page in two languages has that of its first text.
    """
    sample = _sample(document)
    declared = _CODES.get(document.language or "", document.language)
    found = _by_script(sample) or _by_small_words(sample, declared, document.text)
    if found and found[1] >= 0.3:
        return Found(found[0], None, found[1], "the script and the small words of the text")
    if declared:
        return Found(declared, None, 0.5, "the source declares it")
    if found:
        return Found(found[0], None, found[1], "the small words of a short text")
    return None


def _sample(document: Document) -> str:
    text = document.text
    if not document.parts:
        return text[:_SAMPLE]
    pieces = [text[span.start : span.end] for span in _main(document.parts, len(text))]
    return "\n".join(pieces)[:_SAMPLE] or text[:_SAMPLE]


def _main(parts: tuple[Part, ...], length: int) -> list[Span]:
    """What is neither the site's nor beside the text."""
    spans, at = [], 0
    for part in parts:
        if part.kind in (PartKind.CHROME, PartKind.ASIDE) and part.span.start >= at:
            spans.append(Span(at, part.span.start))
            at = part.span.end
    return [*spans, Span(at, length)]


def _by_script(sample: str) -> tuple[str, float] | None:
    """What a script alone tells, with its share of the letters."""
    if not _OTHER.search(sample):
        return None
    letters = sum(map(len, _WORD.findall(sample))) or 1
    kana, hangul = len(_KANA.findall(sample)), len(_HANGUL.findall(sample))
    han = len(_HAN.findall(sample))
    if (kana + hangul + han) * 4 > letters:
        if kana * 12 > han and kana > hangul:
            return "ja", 0.95
        return ("ko", 0.95) if hangul > han else ("zh", 0.95)
    for code, script in _SCRIPTS:
        if len(script.findall(sample)) * 3 > letters:
            return code, 0.95
    return None


def _by_small_words(sample: str, declared: str | None, text: str) -> tuple[str, float] | None:
    lowered = sample.lower()
    votes = {declared: _DECLARED} if declared in LEXICONS else {}
    table = _by_word()
    words = lowered.replace("'", " ").replace("’", " ").split()
    for codes, count in Counter(filter(None, map(table.get, words))).items():
        for code in codes:
            votes[code] = votes.get(code, 0) + count
    tails = _by_tail()
    ended = [word for word in words if len(word) > 5 and word[-2:] in tails]
    ended = [word for word in ended if word.endswith(tails[word[-2:]])]
    for code, endings in _endings():
        votes[code] = votes.get(code, 0) + sum([word.endswith(endings) for word in ended])
    if not sample.isascii():
        for sign, code in _TELLING.items():
            if sign in lowered:
                votes[code] = votes.get(code, 0) + min(lowered.count(sign), 8)
        _split_by_letters(lowered, votes, text)
    if not any(votes.values()):
        return None
    code = max(votes, key=lambda name: votes[name])
    most = votes.pop(code)
    lead = (most - max(votes.values(), default=0)) / most
    return code, min(0.99, 0.4 + lead * 0.8) * min(1.0, (most + 2) / 8)


def _split_by_letters(lowered: str, votes: dict[str, int], text: str) -> None:
    """Votes on languages that share their small words, by letters that only one of them has."""
    if _CYRILLIC.search(lowered):
        own = len(_UKRAINIAN.findall(lowered))
        votes["uk" if own else "ru"] = votes.get("uk" if own else "ru", 0) + 5
    if votes.get("da") and votes.get("no") and max(votes, key=votes.__getitem__) in _NORTHERN:
        told = lowered if len(text) <= _SAMPLE else f"{text[:_LONG_SAMPLE].lower()} "
        votes["da"] += 2 * sum(told.count(word) for word in _DANISH)
        votes["no"] += 2 * sum(told.count(word) for word in _NORWEGIAN)
    if votes.get("sv"):
        votes["sv"] += min(lowered.count("ä") + lowered.count("ö"), 8)
        votes["fi"] = votes.get("fi", 0) + min(lowered.count("ää") + lowered.count("yy"), 8)
