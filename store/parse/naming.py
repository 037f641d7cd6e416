"""In which of its forms an issuer's name is given."""

import re

from store.parse.contacts.plain import levelled
from store.parse.contacts.words import is_wide
from store.parse.evidence import BY_HOST, Evidence
from store.parse.hosts import stands_for
from store.parse.names import (
    fits,
    legal_behind,
    norm,
    stands_alone,
    strip_article,
    without_legal,
)
from store.parse.places import title_case

_BOUND = re.compile(r"[\w@/()-]")
_FOREIGN = re.compile(r"^(?:the|an?|der|die|das|dem|den|des|het|de)\s+|^l['’]", re.I)


def printed_form(
    voices: list[Evidence],
    texts: tuple[str, str],
    body: int,
    known: tuple[dict[str, str], list[str]],
) -> str:
    """The acronym that the text uses, else the form that the running text begins with.

    `texts` are the text levelled, and in lower case too; `known` are the acronyms that it defines,
    and its hosts.
    """
    short, hosts = known
    level, lowered = (text.replace("\n", " ") for text in texts)
    norms = {norm(voice.name) for voice in voices}
    for acronym, name in short.items():
        meant = norm(name) in norms or norm(acronym) in norms
        if meant and (_is_used(acronym, level) or any(stands_for(h, acronym) for h in hosts)):
            return acronym
    brand = next((a for a in map(str.upper, hosts[:3]) if _abbreviates(a, voices, level)), None)
    if brand:
        return brand
    forms = _nominative(_forms(voices), texts[0])
    found = _first(forms, (level, lowered), body) or _first(forms, (level, lowered), 0)
    if found:
        return found
    loudest = max(voices, key=lambda voice: (voice.weight, -len(voice.name)))
    return title_case(strip_article(loudest.name))


def _abbreviates(acronym: str, voices: list[Evidence], text: str) -> bool:
    """A host's label in capitals stands in the text as the short form of one of the names."""
    if not 2 < len(acronym) <= 8 or not _is_used(acronym, text):
        return False
    return any(" " in voice.name and fits(acronym, voice.name) for voice in voices)


def _nominative(forms: set[str], text: str) -> set[str]:
    """Of forms that differ in their endings only, those that begin a line."""
    folds = {norm(form) for form in forms}
    if len({len(fold.split()) for fold in folds}) > 1 or len(folds) < 2:
        return forms
    heads = [line.strip().lower() for line in text.split("\n")]
    leading = {form for form in forms if any(line.startswith(form.lower()) for line in heads)}
    return leading or forms


def _is_used(acronym: str, text: str) -> bool:
    """It stands in the text outside of the brackets that define it."""
    at = text.find(acronym)
    while at >= 0:
        around = text[at - 1 : at] + text[at + len(acronym) : at + len(acronym) + 1]
        if not _BOUND.search(around):
            return True
        at = text.find(acronym, at + 1)
    return False


def _forms(voices: list[Evidence]) -> set[str]:
    forms: set[str] = set()
    printed = [voice for voice in voices if voice.why != BY_HOST]
    for voice in printed or voices:
        name = voice.name.strip()
        forms |= {name, strip_article(name), without_legal(strip_article(name))}
    return {form for form in forms if len(form) > 1}


def _first(forms: set[str], texts: tuple[str, str], start: int) -> str | None:
    """The form that stands first behind `start` in mixed case, the longest that begins there."""
    found: list[tuple[int, int, str]] = []
    shouted: list[tuple[int, int, str]] = []
    text, lowered = texts
    for form in forms:
        for at in _places(lowered, _lower(levelled(form)), start):
            printed = text[at : at + len(form)]
            loud = printed.isupper() and " " in printed
            (shouted if loud else found).append((at, -len(form), printed))
            if not loud:
                break
    if found:
        at, _, name = min(found)
        name += _always_behind(name, texts, at)
        name = _FOREIGN.sub("", name) or name
        large = any(form[:1] == name[0].upper() for form in forms)
        return name[0].upper() + name[1:] if large else name
    return title_case(min(shouted)[2]) if shouted else None


def _always_behind(name: str, texts: tuple[str, str], start: int) -> str:
    """The legal form that stands behind the name wherever it stands from `start` on."""
    text, lowered = texts
    places = _places(lowered, _lower(name), start)
    forms = {legal_behind(text, at + len(name)) for at in places}
    return forms.pop() if len(forms) == 1 else ""


def _lower(text: str) -> str:
    """In lower case and of the same length: only `İ` would become two letters."""
    return text.replace("İ", "I").lower()


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
