"""Names below the text: boilerplate, source lines, offices, imprint and copyright."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from store.model.document import PartKind
from store.parse.fields.issuer.evidence import Evidence
from store.parse.fields.issuer.persons import is_personal
from store.parse.fields.issuer.weights import IMPRINT
from store.parse.page.sheet import Line
from store.parse.phrases.houses import chains, client_of, is_owner, strip_article, without_press
from store.parse.words.book import is_wide, phrases, tokens_of
from store.parse.words.level import bare, levelled
from store.parse.words.phrasebook import phrasebook, wide_phrases

_RIGHTS = ("©", "(c)")
_PARTS = re.compile(r"\s*[,|·•/–—(：\u3000]\s*|\s+[-l]\s+|\t|:\s")
_NUMBERED = re.compile(r"[\d@＠]")
_SHORT = 90
_LAST = 60


def below(lines: list[Line], body: int) -> Iterator[Evidence]:
    """Who is said to speak: boilerplates, source lines and copyrights behind the running text."""
    tail = _tail(lines, body)
    yield from _boilerplate(tail)
    yield from _sources(tail)
    yield from _clients(tail)
    for line in lines[-12:]:
        low = line.text.lower()
        if not any(sign in low for sign in _rights()):
            continue
        for name in _held().findall(line.text):
            weight, why = IMPRINT.copyright, "it holds the copyright"
            yield Evidence(strip_article(name.strip()), weight, line.span, why)


@cache
def _rights() -> tuple[str, ...]:
    return (*_RIGHTS, *phrases("rights"))


@cache
def _held() -> re.Pattern[str]:
    """A sign of copyright, years, and who holds it."""
    signs = "|".join(map(re.escape, _rights()))
    years = r"\s{0,3}(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,:]{0,3}"
    return re.compile(rf"(?:{signs}){years}([^\n|·•.©\d]{{3,80}})", re.I)


def _tail(lines: list[Line], body: int) -> list[Line]:
    chrome = PartKind.CHROME
    return [line for line in lines[-_LAST:] if line.start > body and line.kind is not chrome]


def _boilerplate(lines: list[Line]) -> Iterator[Evidence]:
    """Headings such as "About the Agency", and paragraphs that begin so."""
    found = 0
    for line in lines:
        if not _may_be_about(line.text):
            continue
        text = levelled(line.text)
        tokens = tokens_of(text[:80])
        length = phrasebook().at(tokens, 0, "about") if tokens else 0
        name = _behind(text, length) if 0 < length < len(tokens) else _suffixed(text)
        if name and found < 3:
            weight = IMPRINT.boilerplate - found * IMPRINT.a_boilerplate
            found += 1
            yield Evidence(name, weight, line.span, "the release ends with words about it")


def _may_be_about(text: str) -> bool:
    """A cheap question: its first word begins such a heading, or its end may close one."""
    return len(text) < 50 or is_wide(text[:4]) or _opens_about(text[:24].split(" ", 1)[0])


@lru_cache(maxsize=4096)
def _opens_about(word: str) -> bool:
    return bare(levelled(word)).rstrip(":") in _first_words()


@cache
def _first_words() -> frozenset[str]:
    return frozenset(phrase[0] for phrase in phrasebook().of("about"))


def _behind(text: str, words: int) -> str | None:
    """The name behind the first words of a heading, or of the sentence that it opens."""
    if is_wide(text[:4]):
        rest = text
        for phrase in wide_phrases("about"):
            rest = rest.removeprefix(phrase)
        return rest.strip("：: 　") if rest != text and len(rest) <= 25 else None
    parts = re.split(r"(?<=[^\W\d_])[^\w&]+", text, maxsplit=words)
    rest = parts[-1] if len(parts) > words else ""
    if len(text) <= 70 and not rest.endswith("."):
        name = rest.rstrip(" :?…")
    else:
        first = next(iter(chains(rest[:80])), None)
        name = first[0] if first and first[1] <= 4 else ""
    stripped = strip_article(name)
    return stripped if stripped[:1].isupper() or (stripped and not stripped[0].isalpha()) else None


def _suffixed(text: str) -> str | None:
    """Headings such as "Das DLR im Überblick" or "株式会社…について"."""
    if len(text) >= 50:
        return None
    low = text.lower()
    phrase = next((ending for ending in phrases("about_behind") if low.endswith(ending)), None)
    if not phrase or not (is_wide(phrase) or low.endswith(f" {phrase}")):
        return None
    return strip_article(text[: -len(phrase)].strip("■【】◆ "))


def _sources(lines: list[Line]) -> Iterator[Evidence]:
    """Labels of a wire such as "SOURCE  The Company"."""
    for line in lines:
        if len(line.text) > 100:
            continue
        text = levelled(line.text)
        label, blank, name = text.partition(" ")
        if blank and label in _wired():
            weight, why = IMPRINT.wire_source, "the wire names it as source"
            yield Evidence(name.strip(" :"), weight, line.span, why)
            continue
        label, colon, value = text.partition(":")
        fields = phrasebook().fields(tokens_of(label)) if colon and len(label) < 40 else frozenset()
        if "issued" in fields and value.strip() and not is_personal(value):
            name = without_press(client_of(value))
            yield Evidence(name, IMPRINT.source, line.span, "a label names it as source")


@cache
def _wired() -> frozenset[str]:
    """Labels of a wire's line of source, which may lack a colon: all in capitals or the first."""
    return frozenset(form for word in phrases("wired") for form in (word.upper(), word.title()))


def _clients(lines: list[Line]) -> Iterator[Evidence]:
    """Whom an agency names in a line of its own: "Acme PR on behalf of the Quay Museum"."""
    for line in lines:
        name = client_of(line.text) if len(line.text) <= _SHORT else line.text
        if name != line.text and name[:1].isupper() and name[-1] not in ".:?":
            weight, why = IMPRINT.client, "an agency speaks for it"
            yield Evidence(strip_article(name), weight, line.span, why)


def cards(lines: list[Line], body: int) -> Iterator[Evidence]:
    """Offices and organisations in the contacts and the imprint."""
    seen: dict[str, int] = {}
    for line in _tail(lines, body):
        if len(line.text) > 160:
            continue
        parts = [part.strip() for part in _PARTS.split(line.text)]
        for number, part in enumerate(parts):
            if not 2 < len(part) < _SHORT or _NUMBERED.search(part):
                continue
            name = without_press(part)
            office = 2 < len(name) < len(part) - 3
            if not (office or is_owner(part)) or not _looks_named(name):
                continue
            seen[name] = seen.get(name, 0) + 1
            if seen[name] == 1:
                owner = IMPRINT.owner if number else IMPRINT.owner_first
                weight = IMPRINT.office if office else owner
                yield Evidence(name, weight, line.span, "its office is named below the text")
            elif seen[name] == 2:
                yield Evidence(
                    name, IMPRINT.again, line.span, "several lines below the text name it"
                )


def _looks_named(name: str) -> bool:
    """It begins large and every longer word that is small belongs to a name."""
    if is_wide(name):
        return True
    return name[:1].isupper() and not name.endswith((".", ":", "?"))
