"""A name, a desk or a role among the other words of a sentence."""

from store.parse.phrases.beforeranks import before_rank
from store.parse.phrases.kind import Kind, Reading
from store.parse.phrases.persons import (
    is_given,
    is_title,
    may_be_in_name,
    may_begin_name,
    read_name,
)
from store.parse.phrases.stretch import EDGE, Phrase, Stretch
from store.parse.words.book import Words, known_as, tokens_of, word_set
from store.parse.words.elision import elision
from store.parse.words.level import bare
from store.parse.words.table import lists_of

_DESKS = lists_of("desks")
_INVITES = lists_of("invites")
_CALLED = lists_of("invites", "calls")
_ASKED = lists_of("invites", "headings")
_PARTICLES = lists_of("particles")
_OFFICES = lists_of("desks", "units", "offices")
_LEADING = lists_of("invites", "headings", "calls", "honorifics", "links")
_SAID = lists_of("invites", "voice", "calls", "email", "mobile", "refuses")
_ROLES = lists_of("roles")
_RANKS = lists_of("roles", "functions", "academic", "audiences")
_WORK = lists_of("roles", "functions", "audiences")
_AROUND = EDGE.replace(".", "")  # a point is a part of a short title
_LONGEST = 8
_SMALL_WORDS = 3
_LONGEST_CALLED = 3
_LONGEST_ROLE = 5
_SURE = 2.0
_LIKELY = 2.5
_LONGER = 0.001
_INVITED = 1.0
_KNOWN = 4.0
_LONGEST_COMPLEMENT = 4
_LONG_WORD = 10


def inside(stretch: Stretch, start: int, end: int) -> list[Phrase]:
    """What the words between two offsets hold: a name with what stands beside it, else a place."""
    spans = stretch.spans(start, end)
    likeliest = _best_name(stretch, spans)
    best = before_rank(stretch, likeliest, start, end) if likeliest else None
    if best is None or _score(best) < _LIKELY:
        place = _proper(stretch, spans)
        if place and (best is None or _overlap(best, place[0])):
            return place
    if best:
        return [
            _compound(stretch, start, best)
            or Phrase(start, best.start, beside=not _is_joined(stretch, start, best.start)),
            _invited(stretch, start, best),
            Phrase(best.end, end, beside=True),
        ]
    return last_role(stretch, start, end) or _last_desk(stretch, spans) or _called(stretch, spans)


def _is_joined(stretch: Stretch, start: int, end: int) -> bool:
    """The words lead over to another of the same: "contact Jane Doe or"."""
    words = stretch.spans(start, end)
    return bool(words) and stretch.joins(stretch.text(*words[-1]))


def _compound(stretch: Stretch, start: int, name: Phrase) -> Phrase | None:
    """One long word in small letters that stands before a sure name: "erikoissuunnittelija Aino …",
    in languages that put together what somebody does and print it so."""
    spans = stretch.spans(start, name.start)
    if not stretch.traits.compounds or len(spans) != 1 or _score(name) < _KNOWN:
        return None
    word = stretch.text(*spans[0])
    tokens = tokens_of(word)
    if tokens.hold(_LEADING) or not word.isalpha() or not word.islower() or len(word) < _LONG_WORD:
        return None
    return Phrase(*spans[0], Reading(Kind.ROLE, _SURE))


def _called(stretch: Stretch, spans: list[tuple[int, int]]) -> list[Phrase]:
    """What is right behind the word that asks to call: "consumers may call Crimewatchers"."""
    first = len(spans)
    while first and stretch.text(*spans[first - 1])[0].isupper():
        first -= 1
    if not 0 < first < len(spans) or len(spans) - first > _LONGEST_CALLED:
        return []
    begin, end = spans[first][0], spans[-1][1]
    before = stretch.text(spans[0][0], spans[first - 1][1])
    asked = before[-1:].islower() and tokens_of(before).ending(_INVITES)
    if not asked or stretch.read(begin, end).kind is not Kind.OTHER:
        return []
    return [Phrase(begin, end, Reading(Kind.DESK, _LIKELY))]


def has_name(stretch: Stretch, start: int, end: int) -> bool:
    """A given name or a title with a capital behind it: "Head of Press Jane Doe"."""
    words = stretch.text(start, end).split()
    return any(
        (is_given(word) or (word[-1] == "." and is_title(word)))
        and word[0].isupper()
        and words[i + 1][0].isupper()
        and not _is_of_rank(words[i:])
        for i, word in enumerate(words[:-1])
    )


def _is_of_rank(words: list[str]) -> bool:
    """What else may be a name or a title begins a rank: "Vice President", "Sr. Vice President"."""
    if tokens_of(" ".join(words)).at(0, _ROLES) > 1:
        return True
    short = bare(words[0]).strip(".") in word_set("short_ranks")
    return short and tokens_of(" ".join(words[1:])).at(0, _RANKS) > 0


def _score(phrase: Phrase) -> float:
    return phrase.reading.score if phrase.reading else 0.0


def _overlap(a: Phrase, b: Phrase) -> bool:
    return a.start < b.end and b.start < a.end


def _invited(stretch: Stretch, start: int, name: Phrase) -> Phrase:
    """Surer where the words before ask to call: "please contact Jane Doe"."""
    before = tokens_of(stretch.text(start, name.start))
    if not name.reading or not before.hold(_ASKED):
        return name
    reading = Reading(Kind.NAME, name.reading.score + _INVITED, name.reading.name)
    return Phrase(name.start, name.end, reading)


def _best_name(stretch: Stretch, spans: list[tuple[int, int]]) -> Phrase | None:
    best: Phrase | None = None
    for i, (start, stop) in enumerate(spans):
        begin = stretch.behind_elision(start, stop)
        if not may_begin_name(stretch.text(begin, stop)):
            continue
        for first, finish in spans[i : i + _LONGEST]:
            if not may_be_in_name(stretch.text(max(begin, first), finish).strip(_AROUND)):
                break
            best = _better_name(stretch, begin, finish, best)
    return best


def _better_name(stretch: Stretch, start: int, end: int, best: Phrase | None) -> Phrase | None:
    """The words between two offsets if they are a surer name than the best so far, or as sure a one
    behind it: who is to be called stands last in a sentence."""
    left, right = stretch.trimmed(start, end)
    name = read_name(stretch.text(left, right))
    if name is None or name.score < _SURE:
        return best
    score = name.score + _LONGER * len(name.text)
    apart = best is not None and left > best.end and stretch.text(best.end, left).strip()
    later = apart and name.score >= _KNOWN
    if (best and score <= _score(best) and not later) or stretch.read(left, right).name is None:
        return best
    return Phrase(left, right, Reading(Kind.NAME, score, name))


def last_role(stretch: Stretch, start: int, end: int) -> list[Phrase]:
    """The role at the end of words of a sentence: "please ring the duty press officer"."""
    found: list[Phrase] = []
    for begin, finish in reversed(stretch.spans(start, end)[-_LONGEST:]):
        word = stretch.text(begin, finish)
        if found and (stretch.is_small(begin, finish) or not _is_of_role(word)):
            break
        if stretch.is_small(begin, finish):
            continue
        reading = stretch.read(begin, end)
        if reading.kind is Kind.ROLE and reading.score > _SURE and _is_whole(stretch, begin, end):
            found = [Phrase(begin, end, reading)]
    return found


def _is_whole(stretch: Stretch, start: int, end: int) -> bool:
    """What a role's small words lead to is a field of work: "head of news", no clause."""
    spans = stretch.spans(start, end)
    if tokens_of(stretch.text(start, end)).hold(_CALLED):
        return False
    if not any(stretch.is_small(*span) for span in spans):
        return True
    last = stretch.text(*spans[-1])
    return len(spans) <= _LONGEST_ROLE and (last[0].isupper() or _is_of_role(last))


def _is_of_role(word: str) -> bool:
    """A word in small letters, or one of those that roles are made of."""
    tokens = tokens_of(word)
    return word.islower() or tokens.hold(_WORK)


def _last_desk(stretch: Stretch, spans: list[tuple[int, int]]) -> list[Phrase]:
    """A desk in small letters at the end: "please call the press office"."""
    end = spans[-1][1]
    for i, (begin, _) in enumerate(spans):
        tokens = tokens_of(stretch.text(begin, end))
        if i >= len(spans) - _LONGEST and tokens and tokens.whole & _DESKS:
            first = _adjective(stretch, spans, i)
            return [Phrase(spans[first][0], end, Reading(Kind.DESK, _LIKELY))]
    return []


def _adjective(stretch: Stretch, spans: list[tuple[int, int]], i: int) -> int:
    """The word before a desk, where an article stands before that: "the anonymous tip line"."""
    if i > 1 and stretch.links(stretch.text(*spans[i - 2])) and not stretch.is_small(*spans[i - 1]):
        return i - 1
    return i


def _proper(stretch: Stretch, spans: list[tuple[int, int]]) -> list[Phrase]:
    """An organisation or a desk in a sentence: words in capitals with small ones between."""
    runs = [run for whole in _capital_runs(stretch, spans) for run in _tails(stretch, whole)]
    for begin, finish in sorted(runs, key=lambda run: run[0] - run[1]):
        left, right = stretch.trimmed(begin, finish)
        right = _with_desk(stretch, left, right, spans[-1][1])
        right = _with_complement(stretch, left, right, spans[-1][1])
        left = _behind_small_words(stretch, left, right)
        reading = stretch.read(left, right)
        first, _, rest = stretch.text(left, right).partition(" ")
        if rest and bare(first) in word_set("services"):
            reading = Reading(Kind.DESK, _LIKELY)
        if reading.kind in (Kind.DESK, Kind.ORGANIZATION) and reading.score >= _SURE:
            whole = Phrase(left, right, reading)
            return [Phrase(left, right) if _holds_place(stretch, left, right) else whole]
    return []


def _holds_place(stretch: Stretch, left: int, right: int) -> bool:
    """A desk's whole name with a link and a place behind it: "Bürgertelefon der Stadtwerke"."""
    spans = stretch.spans(left, right)
    linked = (i for i in range(1, len(spans) - 1) if stretch.links(stretch.text(*spans[i])))
    end = next(linked, 0)
    return end > 0 and known_as(stretch.text(left, spans[end - 1][1])) & _DESKS != 0


def _behind_small_words(stretch: Stretch, left: int, right: int) -> int:
    """Where the desk begins in "Sie sich an unser Presse-Team"."""
    spans = stretch.spans(left, right)
    small = [i for i, span in enumerate(spans[:-1]) if stretch.links(stretch.text(*span))]
    start = spans[small[-1] + 1][0] if small else left
    return start if stretch.read(start, right).kind is Kind.DESK else left


def _tails(stretch: Stretch, run: tuple[int, int]) -> list[tuple[int, int]]:
    """The run, and what stands in it behind so many small words as no name has: "Tips please to the
    Harbour Police"."""
    found, small = [run], 0
    for span in stretch.spans(*run):
        if small >= _SMALL_WORDS and not stretch.is_small(*span):
            found.append((span[0], run[1]))
        small = small + 1 if stretch.is_small(*span) else 0
    return found


def _with_desk(stretch: Stretch, left: int, right: int, end: int) -> int:
    """Where the small words behind a run end that make a desk of it: "Trust press office"."""
    best = right
    for _, stop in stretch.spans(right, end)[:_LONGEST]:
        small = stretch.text(right, stop)
        if not small.islower():
            break
        desk = tokens_of(small).ending(_DESKS) > 0
        if desk and stretch.read(left, stop).kind is Kind.DESK:
            best = stop
    return best


def _with_complement(stretch: Stretch, left: int, right: int, end: int) -> int:
    """Where an office's name ends whose last words are small: "Segreteria didattica", "Service de
    l'agriculture", if nothing else stands before the sign."""
    first = tokens_of(stretch.text(*stretch.spans(left, right)[0])) if left < right else Words()
    behind = stretch.spans(right, end)
    if not stretch.traits.adjective_last or not 0 < len(behind) <= _LONGEST_COMPLEMENT:
        return right
    if not first.whole & _OFFICES and first[0] not in word_set("services"):
        return right
    rest = stretch.text(behind[0][0], end)
    leads = stretch.is_small(*behind[0]) and stretch.text(*behind[0]) not in word_set("of")
    if leads or not rest.islower() or tokens_of(rest).hold(_SAID):
        return right
    return stretch.trimmed(left, end)[1]


def _capital_runs(stretch: Stretch, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    begin = finish = -1
    for start, right in spans:
        word = stretch.text(start, right).strip(EDGE)
        elided = elision().match(word) if "'" in word else None
        left = start + elided.end() if elided else start
        word = word[elided.end() :] if elided else word
        if word[:1].isupper():
            begin, finish = (left if begin < 0 else begin), right
        elif not (stretch.is_small(left, right) or known_as(word) & _PARTICLES):
            runs.append((begin, finish))
            begin = finish = -1
    runs.append((begin, finish))
    return [run for run in runs if run[0] >= 0]
