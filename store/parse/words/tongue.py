"""Which language a text is written in, by its script and its small words."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

from store.model.document import Document, Part, PartKind, Span
from store.parse.trace import Found
from store.parse.words.lexicon import LEXICONS
from store.parse.words.lexicon.base import Lexicon, Words
from store.parse.words.lexicon.scripts import ALONE, ELSEWHERE, HAN, HANGUL, KANA

_SAMPLE = 800
_LONG_SAMPLE = 4_000
_WORD = re.compile(r"[^\W\d_]+")
_OTHER = re.compile("[\u0370-\u1fff\u3041-\ud7a3]")
_DECLARED = 3
_OWN_LETTERS = 5
_SELDOM = 200  # letters of which one that a language has for itself is the least
_TELLING_LETTERS = 120  # of a script, in which a language would have used its own


@cache
def _by_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for code, lexicon in LEXICONS.items():
        for word in lexicon.small:
            found[word] = (*found.get(word, ()), code)
    return found


def is_small(word: str) -> bool:
    """Some language is told by it: an article, a preposition, a form of "to be"."""
    return word in _by_word()


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
    declared = _codes().get(document.language or "", document.language)
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
    kana, hangul, han = (_count(script, sample) for _, script in (KANA, HANGUL, HAN))
    if (kana + hangul + han) * 4 > letters:
        if kana * 12 > han and kana > hangul:
            return KANA[0], 0.95
        return (HANGUL if hangul > han else HAN)[0], 0.95
    for script, codes in _scripts().items():
        if len(codes) == 1 and _count(script, sample) * 3 > letters:
            return codes[0], 0.95
    lowered = sample.lower()
    told = (code for code, own in ELSEWHERE.items() if _count_of(own, lowered) * _SELDOM > letters)
    return next(((code, 0.9) for code in told), None)


def _count(script: str, sample: str) -> int:
    return len(_of_script(script).findall(sample))


@cache
def _of_script(script: str) -> re.Pattern[str]:
    return re.compile(f"[{script}]")


@cache
def _scripts() -> dict[str, tuple[str, ...]]:
    """The languages of each script that is not shared by most."""
    found: dict[str, tuple[str, ...]] = {
        script: (code,) for code, script in ALONE.items() if code not in LEXICONS
    }
    for code, lexicon in LEXICONS.items():
        script = lexicon.traits.script
        if script:
            found[script] = (*found.get(script, ()), code)
    return found


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
        for sign, code in _telling():
            if sign in lowered:
                votes[code] = votes.get(code, 0) + min(lowered.count(sign), 8)
        _split_by_letters(lowered, votes, text)
    return _leader(votes)


def _leader(votes: dict[str, int]) -> tuple[str, float] | None:
    """The language with most votes, how surely; of several, that which is written everywhere."""
    if not any(votes.values()):
        return None
    code = max(votes, key=lambda name: (votes[name], _is_everywhere(name)))
    most = votes.pop(code)
    next_most = max(votes.values(), default=0)
    if most == next_most and not _is_everywhere(code):
        return None
    lead = (most - next_most) / most
    return code, min(0.99, 0.4 + lead * 0.8) * min(1.0, (most + 2) / 8)


def _is_everywhere(code: str) -> bool:
    """Texts in this language come from all countries: of several languages it is the likeliest."""
    return LEXICONS[code].traits.everywhere


def _split_by_letters(lowered: str, votes: dict[str, int], text: str) -> None:
    """Votes on languages that share their small words, by letters that only one of them has."""
    for code in _by_letters(lowered):
        votes[code] = votes.get(code, 0) + _OWN_LETTERS
    for members in _families():
        told = [lexicon for lexicon in members if lexicon.traits.told]
        leads = max(votes, key=votes.__getitem__, default="")
        if all(votes.get(lexicon.code) for lexicon in told) and leads in _codes_of(members):
            whole = lowered if len(text) <= _SAMPLE else f"{text[:_LONG_SAMPLE].lower()} "
            for lexicon in told:
                votes[lexicon.code] += 2 * sum(map(whole.count, _told(lexicon.code)))
    for lexicon in LEXICONS.values():
        if lexicon.traits.groups and votes.get(lexicon.code):
            votes[lexicon.code] += min(sum(map(lowered.count, lexicon.traits.groups)), 8)


def _codes_of(members: Iterable[Lexicon]) -> list[str]:
    return [lexicon.code for lexicon in members]


def _by_letters(lowered: str) -> Iterator[str]:
    """Of the languages with one script the one whose own letters are common in a text."""
    for script, codes in _scripts().items():
        letters = _count(script, lowered) if len(codes) > 1 else 0
        if letters:
            counts = {code: _count_of(LEXICONS[code].traits.letters, lowered) for code in codes}
            likeliest = max(counts, key=counts.__getitem__)
            if counts[likeliest] * _SELDOM >= letters:
                yield likeliest
            elif letters > _TELLING_LETTERS:
                yield from (code for code in codes if not LEXICONS[code].traits.letters)


def _count_of(letters: str, lowered: str) -> int:
    return sum(map(lowered.count, letters))


@cache
def _families() -> tuple[tuple[Lexicon, ...], ...]:
    found: dict[str, tuple[Lexicon, ...]] = {}
    for lexicon in LEXICONS.values():
        family = lexicon.traits.family
        if family:
            found[family] = (*found.get(family, ()), lexicon)
    return tuple(found.values())


@cache
def _told(code: str) -> Words:
    return tuple(string.replace("_", " ") for string in LEXICONS[code].traits.told)


@cache
def _telling() -> tuple[tuple[str, str], ...]:
    """The letters that only one language has of those written in Latin ones."""
    lexicons = [lexicon for lexicon in LEXICONS.values() if not lexicon.traits.script]
    return tuple((sign, lexicon.code) for lexicon in lexicons for sign in lexicon.traits.letters)


@cache
def _codes() -> dict[str, str]:
    """The code of a lexicon by another code of its language."""
    return {also: code for code, lexicon in LEXICONS.items() for also in lexicon.traits.also}
