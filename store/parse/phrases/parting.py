"""Words between signs read as the phrases that they are made of."""

from collections.abc import Iterator
from functools import lru_cache

from store.parse.phrases.insides import has_name, inside, last_role
from store.parse.phrases.kind import Kind, Reading
from store.parse.phrases.pairs import several_names, two_people
from store.parse.phrases.persons import is_given
from store.parse.phrases.readings import is_proper
from store.parse.phrases.splits import (
    compound_title,
    desk_and_place,
    heading_and_more,
    name_and_house,
    name_and_office,
    role_and_more,
)
from store.parse.phrases.stretch import Phrase, Stretch
from store.parse.phrases.widenames import cut_of, end_of_rank, pair_of
from store.parse.words.book import is_wide, known_as, tokens_of
from store.parse.words.remembered import PHRASES
from store.parse.words.table import lists_of, wide_in

_AUDIENCES = lists_of("audiences")
_EMAIL = lists_of("email")
_INVITES = lists_of("invites")
_ROLES = lists_of("roles")
_VOICE = lists_of("voice")
_PLACED, _DESKS = lists_of("links", "places"), lists_of("desks")
_NAMED = (2, 3)
_SURE = 2.0
_HALF = 3
_DRAWN = 2
_KNOWN = 2.5
_RUN_TOGETHER = (Kind.OTHER, Kind.ROLE, Kind.NAME, Kind.ORGANIZATION, Kind.DESK)
_EXACT = 3
_FEW_BLANKS = 2
_DEEPEST = 6


@lru_cache(maxsize=PHRASES)
def phrases_in(words: str, language: str | None) -> tuple[Phrase, ...]:
    """The phrases in a stretch of words without signs, each with a reading."""
    stretch = Stretch(words, language)
    start, end = stretch.trimmed(0, len(words))
    if start >= end:
        return ()
    if is_wide(words):
        return tuple(_wide(stretch, start, end))
    return tuple(_phrases(stretch, start, end, _DEEPEST))


def _phrases(stretch: Stretch, start: int, end: int, depth: int) -> Iterator[Phrase]:
    phrase = _without_small_words(stretch, start, end)
    if phrase.start >= phrase.end:
        return
    parts = _parts(stretch, phrase) if depth else []
    if not parts:
        yield phrase
    for part in parts:
        yield from _read_on(stretch, part, depth - 1)


def _read_on(stretch: Stretch, part: Phrase, depth: int) -> Iterator[Phrase]:
    if part.reading:
        yield part
        return
    start, end = stretch.trimmed(part.start, part.end)
    for phrase in _phrases(stretch, start, end, depth):
        yield from _beside_name(stretch, phrase) if part.beside else [phrase]


def _beside_name(stretch: Stretch, phrase: Phrase) -> Iterator[Phrase]:
    """What stands beside a name, if it says something about it."""
    kind = phrase.reading.kind if phrase.reading else Kind.OTHER
    proper = is_proper(stretch.text(phrase.start, phrase.end))
    if phrase.linked and proper and (kind is Kind.OTHER or _is_firm(stretch, phrase)):
        place = Reading(Kind.ORGANIZATION, _SURE)
        yield Phrase(phrase.start, phrase.end, place, linked=True)
    elif kind is Kind.OTHER or (kind is Kind.ROLE and not _is_rank(stretch, phrase)):
        yield from last_role(stretch, phrase.start, phrase.end)
    elif kind is not Kind.NAME and (kind is not Kind.ORGANIZATION or _is_sure(phrase)):
        yield phrase


def _is_firm(stretch: Stretch, phrase: Phrase) -> bool:
    """What "of" joins to a name and only looks like one: "Jane Doe of Lantern Photography"."""
    named = phrase.reading is not None and phrase.reading.kind is Kind.NAME
    return named and not is_given(stretch.text(phrase.start, phrase.end).split()[0])


def _is_rank(stretch: Stretch, phrase: Phrase) -> bool:
    """A role by its first word, as "chargée de communication" right behind a name."""
    text = stretch.text(phrase.start, phrase.end)
    return _is_sure(phrase) and (text[:1].isupper() or tokens_of(text).at(0, _ROLES) > 0)


def _is_sure(phrase: Phrase) -> bool:
    return phrase.reading is not None and phrase.reading.score >= _SURE


def _without_small_words(stretch: Stretch, start: int, end: int) -> Phrase:
    joined = linked = False
    if stretch.opens(start, end):
        start, end = stretch.trimmed(stretch.words.index(" ", start), end)
    for begin, stop in stretch.spans(start, end)[:-1]:
        if begin < start:
            continue
        word = stretch.text(start, stop)
        if not (stretch.joins(word) or stretch.links(word)):
            break
        joined, linked = joined or stretch.joins(word), linked or stretch.links(word)
        start, end = stretch.trimmed(stop, end)
    start = stretch.behind_elision(start, end)
    end = _without_tail(stretch, start, end)
    reading = stretch.read(start, end) if start < end else None
    return Phrase(start, end, reading, joined, linked)


def _without_tail(stretch: Stretch, start: int, end: int) -> int:
    """The end before trailing small words: "Jane Doe at", "Press Team by e-mail"."""
    spans = stretch.spans(start, end)
    while len(spans) > 1:
        small = stretch.is_small(*spans[-1])
        by_label = stretch.is_small(*spans[-2]) and _is_label(stretch.text(*spans[-1]))
        if not (small or by_label):
            break
        spans.pop()
    return stretch.trimmed(start, spans[-1][1])[1] if spans else end


def _is_label(word: str) -> bool:
    return known_as(word) & (_EMAIL | _VOICE) != 0


def _parts(stretch: Stretch, phrase: Phrase) -> list[Phrase]:
    """What the phrase is made of, if it is not one thing for sure."""
    reading, text = phrase.reading, stretch.text(phrase.start, phrase.end)
    if reading is None or " " not in text:
        return []
    if reading.kind is Kind.NAME:
        split = compound_title(stretch, phrase) or two_people(stretch, phrase)
        return split or name_and_house(stretch, phrase)
    if reading.kind is Kind.ROLE and reading.score >= _SURE:
        found = role_and_more(stretch, phrase)
        named = not found and has_name(stretch, phrase.start, phrase.end)
        return inside(stretch, phrase.start, phrase.end) if named else found
    if reading.kind is Kind.DESK:
        found = desk_and_place(stretch, phrase) or name_and_office(stretch, phrase)
        if found:
            return found
    inexact = reading.kind is Kind.DESK and reading.score < _EXACT
    if inexact and has_name(stretch, phrase.start, phrase.end):
        return inside(stretch, phrase.start, phrase.end)
    return _more(stretch, phrase, reading, text) if _may_hold_more(reading, text) else []


def _more(stretch: Stretch, phrase: Phrase, reading: Reading, text: str) -> list[Phrase]:
    if reading.kind is Kind.ORGANIZATION and _is_somebody_in(text):
        return inside(stretch, phrase.start, phrase.end)
    found = heading_and_more(stretch, phrase) or several_names(stretch, phrase)
    if not found and reading.score < _SURE:
        found = name_and_house(stretch, phrase)
    if not found and (reading.kind is not Kind.ORGANIZATION or _is_unsure(reading, text)):
        return inside(stretch, phrase.start, phrase.end)
    return found


def _may_hold_more(reading: Reading, text: str) -> bool:
    if reading.kind in (Kind.OTHER, Kind.ROLE):
        return True
    if reading.kind is Kind.ORGANIZATION and reading.announces:
        return True
    if reading.kind not in (Kind.ORGANIZATION, Kind.DESK):
        return False
    if reading.kind is Kind.DESK and text.islower() and text.count(" ") <= _FEW_BLANKS:
        return False
    if text[0].islower() or _is_unsure(reading, text) or _asks(reading, text):
        return True
    return reading.kind is Kind.ORGANIZATION and _is_somebody_in(text)


def _is_somebody_in(text: str) -> bool:
    """Somebody with the office of the house: "Anna Kilian in der Pressestelle der Acme GmbH"."""
    words = text.split()
    small = next((i for i, word in enumerate(words) if word.islower()), 0)
    if small not in _NAMED or not is_given(words[0]) or not known_as(words[small]) & _PLACED:
        return False
    rest = (tokens_of(" ".join(words[i:])) for i in range(small, len(words) - 1))
    return any(tokens.at(0, _DESKS) for tokens in rest)


def _asks(reading: Reading, text: str) -> bool:
    """A sentence's words that lead up to a desk: "Anyone who has seen it should call the Desk"."""
    if reading.kind is not Kind.DESK or reading.score >= _EXACT:
        return False
    small = [word for word in text.split() if word.islower()]
    return tokens_of(" ".join(small)).hold(_INVITES)


def _is_unsure(reading: Reading, text: str) -> bool:
    return not is_proper(text) or reading.score < _SURE


def _wide(stretch: Stretch, start: int, end: int) -> Iterator[Phrase]:
    """Wide letters: blanks part phrases, but may also stand inside a name or a heading."""
    spans = stretch.spans(start, end)
    whole = stretch.read(start, end)
    if whole.kind in (Kind.HEADING, Kind.LABEL) and len(spans) > 1 and not _names(stretch, spans):
        yield Phrase(start, end, whole)
        return
    if _is_asked_desk(stretch, spans):
        yield Phrase(start, end, Reading(Kind.DESK, _EXACT))
        return
    i = 0
    while i < len(spans):
        pair = spans[i : i + 2]
        drawn = _is_drawn_rank(stretch, spans[i : i + 3])
        size = 2 if drawn or (len(pair) > 1 and _is_one_name(stretch, *pair)) else 1
        left, right = stretch.trimmed(spans[i][0], spans[i + size - 1][1])
        rank = end_of_rank(*(stretch.text(*span) for span in pair)) if len(pair) == 2 else None
        if drawn:
            yield Phrase(left, right, Reading(Kind.ROLE, _SURE))
        elif rank:
            size, cut = 2, left + rank
            yield Phrase(left, cut, stretch.read(left, cut))
            yield Phrase(cut, pair[1][1], stretch.read(cut, pair[1][1]))
        elif left < right:
            yield from _wide_phrase(stretch, left, right)
        i += size


def _is_asked_desk(stretch: Stretch, spans: list[tuple[int, int]]) -> bool:
    """A desk with those whom it is for before it: "소비자 상담실"."""
    if len(spans) != 2 or stretch.read(*spans[1]).kind is not Kind.DESK:
        return False
    return known_as(stretch.text(*spans[0])) & _AUDIENCES != 0


def _names(stretch: Stretch, spans: list[tuple[int, int]]) -> bool:
    """The last of the words is surely somebody's name, or a heading's own desk: "홍보담당
    서문탁"."""
    last = stretch.read(*spans[-1])
    if last.kind is Kind.DESK and stretch.read(*spans[0]).kind is Kind.HEADING:
        return True
    return last.kind is Kind.NAME and last.score >= _KNOWN


def _wide_phrase(stretch: Stretch, start: int, end: int) -> Iterator[Phrase]:
    """One phrase, or a role and a name that no blank parts."""
    reading = stretch.read(start, end)
    words = stretch.text(start, end)
    if reading.kind is Kind.DESK and (asked := _behind_call(words)):
        reading = stretch.read(start + asked, end)
        start, words = start + asked, words[asked:]
    if pair := pair_of(words):
        yield from _wide_phrase(stretch, start, start + pair)
        name = stretch.read(start + pair + 1, end)
        yield Phrase(start + pair + 1, end, name, joined=True)
        return
    cut = cut_of(words) if reading.kind in _RUN_TOGETHER else None
    if cut is None or _is_one_role(stretch, start, start + cut, end):
        yield Phrase(start, end, reading if cut is None else Reading(Kind.ROLE, _SURE))
        return
    yield Phrase(start, start + cut, stretch.read(start, start + cut))
    yield Phrase(start + cut, end, stretch.read(start + cut, end))


def _is_one_role(stretch: Stretch, start: int, cut: int, end: int) -> bool:
    """A rank and a field of work that make one role: "助理傳訊經理"."""
    halves = (stretch.read(start, cut), stretch.read(cut, end))
    return all(half.kind is Kind.ROLE for half in halves)


def _behind_call(words: str) -> int:
    """Where behind the verb that asks to call the desk's name begins: "可致電義工組"."""
    verb = wide_in(words, _INVITES)
    at = words.rfind(verb) + len(verb) if verb else 0
    return at if at < len(words) else 0


def _is_drawn_rank(stretch: Stretch, spans: list[tuple[int, int]]) -> bool:
    """A rank of two letters drawn out to be as long as those below it, before a name: "과  장
    서문탁"."""
    letters = [stretch.text(*span) for span in spans[:_DRAWN]]
    if len(spans) <= _DRAWN or max(map(len, letters)) > 1:
        return False
    named = stretch.read(*spans[_DRAWN]).kind is Kind.NAME
    return named and known_as("".join(letters)) & _ROLES != 0


def _is_one_name(stretch: Stretch, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Family and given name parted by a blank, both too short to be names of two people."""
    if max(first[1] - first[0], second[1] - second[0]) > _HALF:
        return False
    if stretch.read(*first).kind is Kind.LABEL or stretch.read(*second).kind is Kind.ROLE:
        return False
    return stretch.read(first[0], second[1]).kind is Kind.NAME
