"""Mail addresses in a text, also those written so that machines do not see them."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

from msgspec import Struct

from store.model.document import Span
from store.parse.facts.glued import box_of, host_in
from store.parse.facts.index import EmailFound
from store.parse.words.book import alternatives, is_wide, phrases
from store.parse.words.level import lower
from store.parse.words.lexicon import lists_named

_LETTER = "A-Za-z0-9À-ɏ"
_LABEL = rf"[{_LETTER}](?:[{_LETTER}-]{{0,61}}[{_LETTER}])?"
_STAND_INS = "#★☆*◎●▲△■◆"
_REACH = 100
_WIDE = "\u2e80"
_BEYOND_LATIN = "\u0250"
_BRACKETS, _CLOSING = ("(", "[", "{", "<"), (")", "]", "}", ">")
_PLAIN = re.compile(r"@")
_TLD = re.compile(r"\.[^\W\d_]{2,}$")
_STANDING_IN = re.compile(rf"(?<=[A-Za-z0-9])[{_STAND_INS}](?=[A-Za-z0-9])")


class _Grammar(Struct, frozen=True):
    """`hidden`, `dashed`, `words` and `dotted` are for a text in lower case; `dots` are those that
    a language spells beside each of its words for the sign."""

    hidden: re.Pattern[str]
    dashed: re.Pattern[str]
    words: re.Pattern[str]
    wide: re.Pattern[str]
    dots: dict[str, tuple[str, ...]]
    dotted: re.Pattern[str]
    local: re.Pattern[str]
    domain: re.Pattern[str]
    point: re.Pattern[str]
    label: re.Pattern[str]
    patterns: frozenset[str]


def find_emails(text: str) -> tuple[EmailFound, ...]:
    """Every address in a levelled text, in order."""
    grammar = _grammar()
    found: list[EmailFound] = []
    for start, end in sorted(_signs(text, grammar)):
        email = _around(text, start, end, grammar)
        if email and not (found and email.span.start < found[-1].span.end):
            found.append(email)
    return tuple(found)


def has_address(text: str) -> bool:
    """An address or its sign stands in a levelled text; spelled ones count if they are whole."""
    return "@" in text or bool(spelled_addresses(text))


def spelled_addresses(text: str) -> list[str]:
    """The addresses in a levelled text whose sign is spelled or put in brackets."""
    low, grammar = lower(text), _grammar()
    hidden = any(map(low.__contains__, _BRACKETS)) and grammar.hidden.search(low)
    if not hidden and not grammar.dashed.search(low) and not grammar.dotted.search(low):
        return []
    return [
        email.address
        for email in find_emails(text)
        if email.address and "@" not in text[email.span.start : email.span.end]
    ]


def _signs(text: str, grammar: _Grammar) -> Iterator[tuple[int, int]]:
    for plain in _PLAIN.finditer(text):
        yield _widened(text, plain.start())
    low = lower(text)
    brackets = any(map(low.__contains__, _BRACKETS))
    hidden = chain(grammar.hidden.finditer(low) if brackets else (), grammar.dashed.finditer(low))
    for start, end in (sign.span() for sign in hidden):
        yield start - (text[start - 1 : start] == " "), end + (text[end : end + 1] == " ")
    if any(map(text.__contains__, _STAND_INS)):
        yield from (sign.span() for sign in _STANDING_IN.finditer(text) if _explained(text, sign))
    for word in chain(grammar.words.finditer(low), _wide_words(text, grammar)):
        if _spelled(text, word.start(), word.end(1), grammar):
            yield word.start(), word.end(1)


def _wide_words(text: str, grammar: _Grammar) -> Iterator[re.Match[str]]:
    return grammar.wide.finditer(text) if is_wide(text) else iter(())


def _widened(text: str, at: int) -> tuple[int, int]:
    """The sign with a blank on both sides, or a line's end on one."""
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if before == after == " ":
        return at - 1, at + 2
    return at - (before == "\n"), at + 1 + (after == "\n")


def _around(text: str, start: int, end: int, grammar: _Grammar) -> EmailFound | None:
    domain = grammar.domain.match(text, end, end + 2 * _REACH)
    local = _local(text, start, grammar) if domain else ""
    if not domain or not local:
        return None
    printed = domain[0][: host_in(domain[0])]
    local = box_of(local, text[max(0, start - len(local) - _REACH) : start - len(local)], printed)
    name = grammar.point.sub(".", local).strip("'.-").lower()
    host = grammar.point.sub(".", printed).lower()
    if not name or not _TLD.search(host):
        return None
    span = Span(start - len(local.lstrip("'.-")), domain.start() + len(printed))
    return EmailFound(span, None if _is_pattern(name, grammar) else f"{name}@{host}")


def _local(text: str, end: int, grammar: _Grammar) -> str:
    """What stands before the sign; its dots may be spelled where the sign is."""
    start = end
    while start and end - start < _REACH and _is_of_local(text[start - 1]):
        start -= 1
    if text[end] == "@" or text[start - 1 : start] not in (" ", "]", ")", "}", ">"):
        return text[start:end]
    spelled = grammar.local.search(text[max(0, end - _REACH) : end])
    return spelled.group() if spelled else ""


def _is_of_local(char: str) -> bool:
    return char < _BEYOND_LATIN and (char.isalnum() or char in "_+%&'-.")


def _is_pattern(name: str, grammar: _Grammar) -> bool:
    return name in grammar.patterns or name.replace("_", ".").replace("-", ".") in grammar.patterns


def _explained(text: str, sign: re.Match[str]) -> bool:
    """A note says that the sign is put for @."""
    mark = re.escape(sign.group())
    return re.search(rf"{mark}[^\n]{{0,20}}?@|@[^\n]{{0,20}}?{mark}", text) is not None


def _spelled(text: str, start: int, end: int, grammar: _Grammar) -> bool:
    """A bare "at" is a sign only where dots are spelled too, or after a label for mail."""
    if not _may_be_spelled(text, start, end, grammar):
        return False
    domain = grammar.domain.match(text, end, end + 2 * _REACH)
    if not domain:
        return False
    dots = grammar.dots.get(lower(text[start:end]).strip(), ())
    if text[start:end] >= _WIDE or any(dot in domain.group().lower() for dot in dots):
        return True
    before = text[max(0, start - _REACH) : start]
    label = grammar.label.search(before)
    return label is not None and " " not in before[label.end() :].strip()


def _may_be_spelled(text: str, start: int, end: int, grammar: _Grammar) -> bool:
    """A cheap question: a dot is spelled behind the next word, or a label ends before the last."""
    if text[start:end] >= _WIDE:
        return True
    first, _, behind = text[end : end + 2 * _REACH].partition(" ")
    second = behind.partition(" ")[0]
    if first.endswith(_CLOSING) or second.startswith(_BRACKETS):
        return True
    if f" {second.lower()} " in grammar.dots.get(lower(text[start:end]).strip(), ()):
        return True
    before, _, last = text[max(0, start - _REACH) : start].rstrip().rpartition(" ")
    return "." in last or ":" in last or before.rstrip()[-1:] in (".", ":")


@cache
def _grammar() -> _Grammar:
    at, dot = alternatives("at"), alternatives("dot")
    plain = [word for word in phrases("at") if word < _WIDE]
    begin = "".join({word[0] for word in plain})
    point = rf" ?[\[({{<] ?(?:{dot}|\.) ?[\])}}>] ?| (?:{dot}) |\."
    part = rf"[{_LETTER}_+%&'-]+"
    fold = re.IGNORECASE
    return _Grammar(
        hidden=re.compile(rf"[\[({{<] ?(?:{at}|@|a) ?[\])}}>]"),
        dashed=re.compile(rf" -(?:{'|'.join(map(re.escape, plain))})- "),
        words=re.compile(rf" (?=[{begin}])(?:{'|'.join(map(re.escape, plain))})(?=( ))"),
        wide=re.compile(rf"({'|'.join(word for word in phrases('at') if word >= _WIDE)})"),
        dots=_dots(),
        dotted=re.compile(rf" (?:{dot}) "),
        local=re.compile(rf"(?<![{_LETTER}_+%&'@-])(?:{part}(?:{point}))*{part}$", fold),
        domain=re.compile(rf"{_LABEL}(?:(?:{point}){_LABEL})+", fold),
        point=re.compile(point, fold),
        label=re.compile(rf"\b(?:{alternatives('email')})(?:[.:]| :) ?", fold),
        patterns=frozenset(phrases("patterns")),
    )


def _dots() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for ats, dots in zip(lists_named("at"), lists_named("dot"), strict=True):
        for at in ats:
            found[at] = (*found.get(at, ()), *(f" {dot} " for dot in dots))
    return found
