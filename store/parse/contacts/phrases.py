"""Words between signs, without what leads in and out of them; a name inside a sentence."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from msgspec import Struct

from store.parse.contacts.people import is_given
from store.parse.contacts.plain import bare
from store.parse.contacts.readings import Kind, Reading, is_function, is_proper, read_words
from store.parse.contacts.words import is_wide, tokens_of, vocabulary

_WORD = re.compile(r"\S+")
_EDGE = " \t.,:;-–—/|*•·~=_#\"“”„«»'&"
_NUMBERED = re.compile(r"\(?\d{1,2}[.)] +")
_LONGEST_NAME = 8
_SURE = 2.0
_COMPOUND = 9
_HEADED = 3.5
_LONGEST_ACRONYM = 8
_HALF = 3
_LONGER = 0.001
_ELIDED = re.compile(r"(?:l|d|un|dell|all|nell|sull)'(?=[^\W\d_])", re.IGNORECASE)


_NOTHING = Reading(Kind.OTHER, 0.0)


class Phrase(Struct, frozen=True):
    """`start` is an offset in the words that were read; `joined` says that "or" led in, `linked`
    that "of" or "at" did."""

    start: int
    text: str
    reading: Reading
    joined: bool = False
    linked: bool = False


@lru_cache(maxsize=8192)
def phrases_in(words: str) -> tuple[Phrase, ...]:
    """The phrases in a stretch of words without signs."""
    start, end = _trimmed(words, 0, len(words))
    if start >= end:
        return ()
    if is_wide(words):
        return tuple(_wide(words, start, end))
    return tuple(_phrase(words, start, end))


def _trimmed(words: str, start: int, end: int) -> tuple[int, int]:
    numbered = _NUMBERED.match(words, start, end)
    start = numbered.end() if numbered else start
    while start < end and words[start] in _EDGE:
        start += 1
    while end > start and words[end - 1] in _EDGE and not _abbreviates(words, start, end):
        end -= 1
    return start, end


def _abbreviates(words: str, start: int, end: int) -> bool:
    """A stop that belongs to the word before it: "Inc.", "Jr.", "Ph.D."."""
    if words[end - 1] != ".":
        return False
    last = words[start:end].rsplit(maxsplit=1)[-1]
    return "." in last[:-1] or len(last) <= 4


def _phrase(words: str, start: int, end: int) -> Iterator[Phrase]:
    joined = linked = False
    if _opens(words, start, end):
        start, end = _trimmed(words, words.index(" ", start), end)
    while True:
        word = _WORD.match(words, start, end)
        kind = _lead(word.group()) if word else None
        if not word or not kind or word.end() >= end:
            break
        joined, linked = joined or kind == "joins", linked or kind == "links"
        start, end = _trimmed(words, word.end(), end)
    elided = _ELIDED.match(words, start, end)
    start = elided.end() if elided else start
    end = _without_tail(words, start, end)
    if start >= end:
        return
    phrase = Phrase(start, words[start:end], read_words(words[start:end]), joined, linked)
    title = _long_title(phrase)
    if title:
        yield Phrase(start, title, Reading(Kind.ROLE, _SURE), joined)
        start += len(title) + 1
        yield Phrase(start, words[start:end], read_words(words[start:end]))
        return
    parts = list(_parts(words, phrase)) if _may_hold_more(phrase) else []
    yield from parts or [phrase]


def _long_title(phrase: Phrase) -> str:
    """A compound before a given name says what its bearer does: "Regionsrådsformand Poul …"."""
    first, _, rest = phrase.text.partition(" ")
    if phrase.reading.kind is not Kind.NAME or len(first) < _COMPOUND or "-" in first:
        return ""
    given = rest.split(" ")[0]
    return first if " " in rest and is_given(given) and not is_given(first) else ""


def _may_hold_more(phrase: Phrase) -> bool:
    """Not one thing for sure: a heading with a name, a role with one, words of a sentence."""
    kind, words = phrase.reading.kind, phrase.text.split()
    if kind is Kind.OTHER:
        return len(words) > 1
    if phrase.reading.announces and kind is Kind.ORGANIZATION:
        return True
    if kind is Kind.ROLE:
        return len(words) > 1
    if kind not in (Kind.ORGANIZATION, Kind.DESK):
        return False
    return words[0].islower() or _is_unsure(phrase)


def _is_unsure(phrase: Phrase) -> bool:
    if not is_proper(phrase.text):
        return True
    return phrase.reading.score < _SURE and " " in phrase.text


def _parts(words: str, phrase: Phrase) -> Iterator[Phrase]:
    start, end = phrase.start, phrase.start + len(phrase.text)
    if phrase.reading.kind is Kind.ROLE and phrase.reading.score >= _SURE:
        yield from _role_and_more(words, phrase)
        return
    cut = _heading_end(words, start, end) or _audience_end(words, start, end)
    if cut:
        yield Phrase(start, words[start:cut], read_words(words[start:cut]), phrase.joined)
        yield from _phrase_from(words, cut, end)
        return
    cut = _heading_start(words, start, end)
    if cut:
        yield from _phrase_from(words, start, cut)
        yield Phrase(cut, words[cut:end], read_words(words[cut:end]))
        return
    names = list(_several(words, start, end))
    if names:
        yield from names
    elif phrase.reading.kind is not Kind.ORGANIZATION or _is_unsure(phrase):
        yield from _inside(words, start, end)


def _role_and_more(words: str, phrase: Phrase) -> Iterator[Phrase]:
    found = list(_role_and_place(words, phrase)) or list(_role_and_name(words, phrase))
    if not found and _has_name(phrase.text.split()):
        found = list(_inside(words, phrase.start, phrase.start + len(phrase.text)))
    yield from found


def _role_and_name(words: str, phrase: Phrase) -> Iterator[Phrase]:
    """A role with a name right behind it: "Pressechefin Anna Berg"."""
    end = phrase.start + len(phrase.text)
    spans = [word.span() for word in _WORD.finditer(words, phrase.start, end)]
    for i in range(1, len(spans)):
        if _lead(words[slice(*spans[i - 1])]):
            continue
        role = read_words(words[phrase.start : spans[i - 1][1]])
        rest = read_words(words[spans[i][0] : end])
        if role.kind is Kind.ROLE and rest.kind is Kind.NAME and rest.score >= _SURE:
            yield Phrase(phrase.start, words[phrase.start : spans[i - 1][1]], role, phrase.joined)
            yield Phrase(spans[i][0], words[spans[i][0] : end], rest)
            return


def _role_and_place(words: str, phrase: Phrase) -> Iterator[Phrase]:
    """A role with an organisation behind it: "woordvoerder van de Universiteit …"."""
    end = phrase.start + len(phrase.text)
    spans = [word.span() for word in _WORD.finditer(words, phrase.start, end)]
    for i in range(1, len(spans)):
        before, here = words[slice(*spans[i - 1])], words[spans[i][0] : end]
        shown = _is_acronym(here) or _lead(before) or before.islower()
        if not here[0].isupper() or not (shown or read_words(here).score >= _HEADED):
            continue
        role_end = next((b for a, b in reversed(spans[:i]) if not _lead(words[a:b])), 0)
        role, place = read_words(words[phrase.start : role_end]), read_words(here)
        if is_function(tokens_of(here)[:1]):
            continue
        at_place = tokens_of(before) in vocabulary("places") and before.islower()
        known = _is_acronym(here) or (place.kind is Kind.ORGANIZATION and place.score > _SURE)
        if role.kind is Kind.ROLE and (known or (at_place and place.kind is not Kind.DESK)):
            place = place if place.score > _SURE else Reading(Kind.ORGANIZATION, _SURE)
            yield Phrase(phrase.start, words[phrase.start : role_end], role, phrase.joined)
            yield Phrase(spans[i][0], here, place, linked=True)
            return


def _phrase_from(words: str, start: int, end: int) -> Iterator[Phrase]:
    start, end = _trimmed(words, start, end)
    if start < end:
        yield from _phrase(words, start, end)


def _heading_end(words: str, start: int, end: int) -> int:
    """Where a heading ends that other words follow: "Contacts presse CNES"; 0 for none."""
    ends = [word.end() for word in _WORD.finditer(words, start, end)][:_LONGEST_NAME]
    for stop in reversed(ends[:-1]):
        if _is_heading(words[start:stop]) and words[stop:end].lstrip(_EDGE)[:1].isupper():
            if read_words(words[start:end]).kind is Kind.ORGANIZATION and _is_vague(
                words[start:stop]
            ):
                return 0
            return stop
    return 0


def _audience_end(words: str, start: int, end: int) -> int:
    """Where words for whom end and a place begins: "Presse CNRS"; 0 for none."""
    first = _WORD.match(words, start, end)
    if not first or first.end() >= end:
        return 0
    rest = words[first.end() : end].strip()
    for_whom = tokens_of(first.group()) in vocabulary("audiences")
    return first.end() if for_whom and _is_acronym(rest) else 0


def _is_acronym(text: str) -> bool:
    return text.isupper() and text.isalpha() and 2 < len(text) <= _LONGEST_ACRONYM


def _several(words: str, start: int, end: int) -> Iterator[Phrase]:
    """Names joined by a word: "Anna Berg und Dr. Jonas Vogel"."""
    for joint in _WORD.finditer(words, start, end):
        if tokens_of(joint.group()) not in vocabulary("joins"):
            continue
        left = Phrase(start, words[start : joint.start()].strip(), _NOTHING)
        right_start, right_end = _trimmed(words, joint.end(), end)
        first, second = read_words(left.text), read_words(words[right_start:right_end])
        if first.kind is second.kind is Kind.NAME:
            yield Phrase(start, left.text, first)
            yield Phrase(right_start, words[right_start:right_end], second, joined=True)
            return


def _heading_start(words: str, start: int, end: int) -> int:
    """Where a heading begins behind other words: "CNES press contacts"; 0 for none."""
    starts = [word.start() for word in _WORD.finditer(words, start, end)][-_LONGEST_NAME:]
    for begin in starts[1:]:
        if _is_heading(words[begin:end]) and words[start:begin][:1].isupper():
            return begin
    return 0


def _is_vague(text: str) -> bool:
    """A heading's word that may as well begin the name of a place: "Information Institute"."""
    return bare(text).startswith(("info", "interview", "press"))


def _is_heading(text: str) -> bool:
    return read_words(text).kind is Kind.HEADING


def _lead(word: str) -> str | None:
    tokens = tokens_of(word)
    if tokens in vocabulary("joins"):
        return "joins" if word.islower() or word.istitle() else None
    return "links" if word.islower() and tokens in vocabulary("links") else None


def _opens(words: str, start: int, end: int) -> bool:
    """A small word in a capital that begins a sentence: "For tickets …", "Pour une entrevue …"."""
    first, _, rest = words[start:end].partition(" ")
    return rest[:1].islower() and first.istitle() and tokens_of(first) in vocabulary("links")


def _without_tail(words: str, start: int, end: int) -> int:
    while True:
        last = words.rfind(" ", start, end) + 1
        before = words.rfind(" ", start, max(start, last - 1)) + 1
        tail = _lead(words[last:end]) or (
            _lead(words[max(start, before) : last].strip()) and _is_label(words[last:end])
        )
        if last <= start or not tail:
            return end
        _, end = _trimmed(words, start, last)


def _has_name(words: list[str]) -> bool:
    """A role with a name behind or before it: "Head of Press Jane Doe"."""
    return any(
        is_given(word) and word[0].isupper() and following[0].isupper()
        for word, following in pairwise(words)
    )


def _is_label(word: str) -> bool:
    return bool(read_words(word).labels & {"email", "voice"})


def _inside(words: str, start: int, end: int) -> Iterator[Phrase]:
    """A name among other words, with what stands before and behind it."""
    spans = [match.span() for match in _WORD.finditer(words, start, end)]
    best = _best_name(words, spans)
    if best:
        left, right, reading = best
        if _invites(words[start:left]):
            reading = Reading(Kind.NAME, reading.score + 1.0, reading.name)
        yield from _kept(words, start, left)
        yield Phrase(left, words[left:right], reading)
        yield from _kept(words, right, end)
    else:
        found = list(_proper(words, spans))
        found = found or list(_last_role(words, Phrase(start, words[start:end], _NOTHING)))
        yield from found or _last_desk(words, start, end)


def _last_desk(words: str, start: int, end: int) -> Iterator[Phrase]:
    """A desk in small letters at the end: "please call the press office"."""
    begins = [word.start() for word in _WORD.finditer(words, start, end)][-_LONGEST_NAME:]
    for begin in begins:
        tokens = tokens_of(words[begin:end])
        if tokens and tokens in vocabulary("desks"):
            yield Phrase(begin, words[begin:end], read_words(words[begin:end]))
            return


def _invites(words: str) -> bool:
    return vocabulary("invites", "headings").found_in(tokens_of(words))


def _best_name(words: str, spans: list[tuple[int, int]]) -> tuple[int, int, Reading] | None:
    best: tuple[int, int, Reading] | None = None
    for i, (begin, _) in enumerate(spans):
        for _, finish in spans[i : i + _LONGEST_NAME]:
            left, right = _trimmed(words, begin, finish)
            reading = read_words(words[left:right])
            name = reading.name
            score = name.score + _LONGER * len(name.text) if name else 0.0
            if name and name.score >= _SURE and (not best or score > best[2].score):
                best = (left, right, Reading(Kind.NAME, score, name))
    return best


def _kept(words: str, start: int, end: int) -> Iterator[Phrase]:
    """What stands beside a name, if it says something about it."""
    start, end = _trimmed(words, start, end)
    if start >= end:
        return
    for phrase in _phrase(words, start, end):
        if phrase.reading.kind is Kind.OTHER and phrase.linked and phrase.text[:1].isupper():
            yield Phrase(phrase.start, phrase.text, Reading(Kind.ORGANIZATION, _SURE), linked=True)
        elif phrase.reading.kind in (Kind.OTHER, Kind.ROLE) and phrase.text[:1].islower():
            yield from _last_role(words, phrase)
        elif phrase.reading.kind is not Kind.NAME:
            yield phrase


def _last_role(words: str, phrase: Phrase) -> Iterator[Phrase]:
    """The role right before a name, behind words of the sentence."""
    end = phrase.start + len(phrase.text)
    begins = [word.start() for word in _WORD.finditer(words, phrase.start, end)]
    links = [i for i, begin in enumerate(begins) if _lead(words[begin:end].split(maxsplit=1)[0])]
    for begin in begins[links[-1] + 1 if links else 0 :]:
        reading = read_words(words[begin:end])
        if reading.kind is Kind.ROLE and reading.score > _SURE:
            yield Phrase(begin, words[begin:end], reading)
            return


def _proper(words: str, spans: list[tuple[int, int]]) -> Iterator[Phrase]:
    """An organisation or a desk in a sentence: words in capitals with small ones between."""
    runs = _capital_runs(words, spans)
    for begin, finish in sorted(runs, key=lambda run: run[0] - run[1]):
        left, right = _trimmed(words, begin, finish)
        left, right = _with_desk(words, left, right, spans[-1][1])
        reading = read_words(words[left:right])
        if reading.kind in (Kind.DESK, Kind.ORGANIZATION):
            yield Phrase(left, words[left:right], reading)
            return


def _with_desk(words: str, left: int, right: int, end: int) -> tuple[int, int]:
    """The run with small words behind it that make a desk of it: "Trust press office"."""
    best = right
    for word in _WORD.finditer(words, right, end):
        if not word.group().islower() or len(words[left : word.end()].split()) > _LONGEST_NAME:
            break
        reading = read_words(words[left : word.end()])
        if reading.kind is Kind.DESK and vocabulary("desks").ending(
            tokens_of(words[right : word.end()])
        ):
            best = word.end()
    return left, best


def _capital_runs(words: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    begin = finish = -1
    for left, right in spans:
        word = words[left:right].strip(_EDGE)
        if word[:1].isupper():
            begin, finish = (left if begin < 0 else begin), right
        elif not word.islower() or tokens_of(word) not in vocabulary("links", "joins", "particles"):
            runs.append((begin, finish))
            begin = finish = -1
    runs.append((begin, finish))
    return [run for run in runs if run[0] >= 0]


def _wide(words: str, start: int, end: int) -> Iterator[Phrase]:
    """Wide letters: blanks part phrases, but may also stand inside a name."""
    spans = [match.span() for match in _WORD.finditer(words, start, end)]
    whole = read_words(words[start:end])
    if whole.kind in (Kind.HEADING, Kind.LABEL) and len(spans) > 1:
        yield Phrase(start, words[start:end], whole)
        return
    i = 0
    while i < len(spans):
        for j in (i + 2, i + 1):
            if j > len(spans):
                continue
            left, right = _trimmed(words, spans[i][0], spans[j - 1][1])
            reading = read_words(words[left:right])
            if j == i + 1 or (reading.kind is Kind.NAME and _is_one_name(words[left:right])):
                if left < right:
                    yield Phrase(left, words[left:right], reading)
                i = j
                break


def _is_one_name(text: str) -> bool:
    """Both halves are too short to be names of two."""
    first, _, second = text.partition(" ")
    return len(first) <= _HALF and len(second.strip()) <= _HALF
