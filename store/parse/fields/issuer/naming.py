"""In which of its forms an issuer's name is given."""

import re
from functools import cache

from store.parse.facts.hosts import stands_for
from store.parse.fields.issuer.evidence import Evidence, Voice
from store.parse.fields.issuer.signs import loudness
from store.parse.fields.issuer.texts import Cased, Texts
from store.parse.phrases.houses import (
    firm_around,
    fits,
    is_kind,
    is_owner,
    legal_behind,
    norm,
    stands_alone,
    strip_article,
    without_firm,
    without_legal,
)
from store.parse.words.book import alternatives, is_wide, tokens_of, vocabulary
from store.parse.words.level import levelled, lower
from store.parse.words.lexicon import LEXICONS
from store.parse.words.phrasebook import fields_of
from store.parse.words.places import title_case

_BOUND = re.compile(r"[\w@/()-]")
_OF_NAME = r"[\u30a1-\u30ff\u4e00-\u9fffA-Za-z0-9]"
_SHORTEST = 2
_STEM, _ENDING = 3, 8
_OWNED = re.compile(r"['’]s?$")
_ENDS = ".!?|·©•/:"
_WORD_BEFORE = re.compile(r"(?:(?<=[a-z,(] )|(?<=\n)|^)([^\W\d_a-z][\w-]+) $")


def printed_form(
    voices: list[Evidence], text: Texts, short: dict[str, str], hosts: list[str]
) -> str:
    """The acronym that the text uses, else the form that the running text begins with.

    `short` are the acronyms that the text defines.
    """
    used = text.running.below(text.above)
    whole = text.whole
    level, lowered = (part.replace("\n", " ") for part in (whole.level, whole.lowered))
    norms = {norm(voice.name) for voice in voices}
    for acronym, name in short.items():
        meant = norm(name) in norms or norm(acronym) in norms
        if meant and _is_seldom(acronym, name, text):
            voices = [voice for voice in voices if norm(voice.name) != norm(acronym)] or voices
            hosts = [host for host in hosts if host.upper() != acronym]
        elif meant and (_is_used(acronym, level) or any(stands_for(h, acronym) for h in hosts)):
            return acronym
    brand = next((a for a in map(str.upper, hosts) if _abbreviates(a, voices, used.level)), None)
    if brand:
        return brand
    forms = _forms(voices)
    bare = _said_bare(forms, used.level)
    if bare:
        return bare
    found = (
        _first(forms, (level, lowered), text.prose.start)
        or _first(_without_kind(forms), (level, lowered), text.prose.start)
        or _first(forms, (level, lowered), 0)
    )
    if found:
        legal = "" if any(map(_is_bare, voices)) else _mostly_behind(found, text)
        name = _preceded(found, text.tail.below(used)) + found
        return _nominative(name, f"{whole.level}\n{text.titles.level}") + legal
    loudest = max(voices, key=lambda voice: (loudness(voice.voice), -len(voice.name)))
    return title_case(strip_article(loudest.name))


def _abbreviates(acronym: str, voices: list[Evidence], text: str) -> bool:
    """A host's label in capitals stands in the text as the short form of one of the names."""
    if not 2 < len(acronym) <= 8 or not _is_used(acronym, text):
        return False
    return any(" " in voice.name and fits(acronym, voice.name) for voice in voices)


def _nominative(name: str, text: str) -> str:
    """The name as a line or a sentence begins with it, where it stands only in another case."""
    stems = [word[: max(_STEM, len(word) * 3 // 5)] for word in name.split()]
    if is_wide(name) or _begins(name, text) or not _begins(stems[0], text):
        return name
    words = " ".join(rf"{re.escape(stem)}\w{{0,{_ENDING}}}" for stem in stems)
    found = re.search(rf"(?:^|[{_ENDS}] )[ \t]*({words})(?!\w)", text, re.M)
    return found[1] if found else name


def _begins(name: str, text: str) -> bool:
    """A line, a sentence or a cell of a line begins with it."""
    at = text.find(name)
    while at >= 0:
        before = text[max(0, at - 8) : at].rstrip(" \t")
        if not before or before[-1] in f"\n{_ENDS}":
            return True
        at = text.find(name, at + 1)
    return False


def _without_kind(forms: set[str]) -> set[str]:
    """The names without the words behind them that say what they are: "Anytown Rovers" of "Anytown
    Rovers Athletic Club"; none where one word or another kind would be left."""
    found: set[str] = set()
    for parts in (form.split() for form in forms if not is_wide(form)):
        owned = any(_OWNED.search(part) for part in parts[-3:])
        rests = [parts[:-1], parts[:-2]] if is_kind(parts[-1]) and not owned else []
        names = (" ".join(rest) for rest in rests if len(rest) > 1)
        found |= {name for name in names if not is_owner(name)}
    return found


def _is_used(acronym: str, text: str) -> bool:
    """It stands in the text outside of the brackets that define it."""
    at = text.find(acronym)
    while at >= 0:
        around = text[at - 1 : at] + text[at + len(acronym) : at + len(acronym) + 1]
        if not _BOUND.search(around) and text[at - 2 : at] != ": ":
            return True
        at = text.find(acronym, at + 1)
    return False


def _is_seldom(acronym: str, name: str, text: Texts) -> bool:
    """Sentences say the whole name three times as often, and no line at the head has it."""
    if is_wide(name) or acronym in text.headline or acronym in text.above.level:
        return False
    said = text.running.below(text.tail)
    short = re.findall(rf"(?<![\w@/(.-]){re.escape(acronym)}(?![\w@/)])", said.level)
    return 3 * len(short) < said.lowered.count(lower(levelled(strip_article(name))))


def _forms(voices: list[Evidence]) -> set[str]:
    forms: set[str] = set()
    printed = [voice for voice in voices if voice.voice is not Voice.HOST]
    for voice in printed or voices:
        name = voice.name.strip()
        plain = without_legal(strip_article(name))
        name = _sort().sub("", name) or name if is_wide(name) else name
        forms |= (
            {without_legal(name), strip_article(name), name}
            if is_wide(name)
            else {plain, _bare_of(name)}
        )
    return {form for form in forms if len(form) > 1}


def _said_bare(forms: set[str], text: str) -> str | None:
    """A company's name in a script without blanks, where the text says it without its form, and
    with no letter of such a name on either side."""
    for name in sorted(forms):
        bare = without_firm(name)
        if bare == name or len(bare) < _SHORTEST:
            continue
        rest = firm_around(bare).sub("", text)
        if re.search(rf"(?<!{_OF_NAME}){re.escape(bare)}(?!{_OF_NAME})", rest):
            return bare
    return None


@cache
def _article() -> re.Pattern[str]:
    """An article that is no part of the name behind it."""
    bare = [lexicon.grammar for lexicon in LEXICONS.values() if lexicon.traits.bare_names]
    articles = "|".join(word for it in bare for word in (*it.articles, *it.indefinite))
    return re.compile(rf"^(?:{articles})\s+|^(?:{alternatives('elided')})['’]", re.I)


@cache
def _sort() -> re.Pattern[str]:
    """What kind of house it is, in front of a name."""
    return re.compile(rf"^(?:{alternatives('sorts')})")


def _bare_of(name: str) -> str:
    """The name without its legal form, with its article."""
    return without_legal(name) if without_legal(name) != name else name


def _first(forms: set[str], texts: tuple[str, str], start: int) -> str | None:
    """The form that stands first behind `start` in mixed case, and not inside of another."""
    found: list[tuple[int, str]] = []
    shouted: list[tuple[int, str]] = []
    taken: list[tuple[int, int]] = []
    text, lowered = texts
    for form in sorted(forms, key=len, reverse=True):
        for at in _places(lowered, lower(levelled(form)), start):
            if any(left < at + len(form) and at < right for left, right in taken):
                continue
            taken.append((at, at + len(form)))
            printed = text[at : at + len(form)]
            loud = printed.isupper() and " " in printed
            (shouted if loud else found).append((at, printed))
    if found:
        at, name = min(found)
        name = _article().sub("", name) or name
        large = any(form[:1] == name[0].upper() for form in forms)
        return name[0].upper() + name[1:] if large else name
    return title_case(_article().sub("", min(shouted)[1])) if shouted else None


def _mostly_behind(name: str, text: Texts) -> str:
    """The legal form that stands behind the name at least as often as not; none where the sentences
    do without, or the headline does and no line below is the whole name."""
    if "" in _legal(name, text.running) or _is_bent(name, text.running.level):
        return ""
    forms = _legal(name, text.running.below(text.titles)) or _legal(name, text.whole)
    most = max(forms, key=lambda form: (forms.count(form), form), default="")
    signed = f"\n{name}{most}".lower() in text.tail.lowered
    return most if forms.count(most) * 2 >= len(forms) and (signed or "" not in forms) else ""


def _is_bent(name: str, text: str) -> bool:
    """It stands there with an ending, as no name with a legal form behind it does."""
    return (
        " " not in name and re.search(rf"\b{re.escape(name)}[^\W\d_A-Z]{{1,4}}\b", text) is not None
    )


def _legal(name: str, text: Cased) -> list[str]:
    """The legal forms behind the name, each time that it stands there."""
    places = _places(text.lowered, lower(levelled(name)), 0)
    return [legal_behind(text.level, at + len(name)) for at in places]


def _is_bare(heard: Evidence) -> bool:
    """Words about the house are headed by its name without a legal form."""
    about = heard.voice in (Voice.ABOUT, Voice.ABOUT_LATER)
    return about and without_legal(heard.name) == heard.name


def _preceded(name: str, text: Cased) -> str:
    """The capitalised word that stands before the name wherever it stands, with a blank."""
    before: list[str] = []
    for at in _places(text.lowered, lower(levelled(name)), 0):
        found = _WORD_BEFORE.search(text.level[max(0, at - 30) : at])
        before.append(found[1] if found else "")
    word = before[0] if len(before) > 1 and len(set(before)) == 1 else ""
    tokens = tokens_of(word)
    told = fields_of(tokens) or tokens in vocabulary("roles", "offices")
    if not word[:1].isupper() or told or strip_article(f"{word} {name}") == name:
        return ""
    return f"{word} "


def _places(text: str, form: str, start: int) -> list[int]:
    """Up to eight places of a whole form in a text."""
    places: list[int] = []
    at = text.find(form, start)
    unspaced = is_wide(form[:1])
    while at >= 0 and len(places) < 8:
        if unspaced or stands_alone(text, at, at + len(form)):
            places.append(at)
        at = text.find(form, at + 1)
    return places
