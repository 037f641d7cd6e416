"""Numbers printed by their last digits only: "-121, -122", "/ 0156", "DW 217", "ext. 12" alone."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

import msgspec

from store.model.contact import PhoneType
from store.model.document import Span
from store.parse.facts.e164 import Number, read_number
from store.parse.facts.extensions import extension_behind, lone_extensions, second_extensions
from store.parse.facts.index import PhoneFound
from store.parse.facts.labels import Label, label_before, type_of
from store.parse.facts.runs import completed
from store.parse.words.book import alternatives

_LIKE = re.compile(r"(?<![\w.,/-])(?<!\d )\d{3,5}(?![\w.-]| ?\d)")
_FEWEST_LIKE = 3
_SPOKEN = frozenset({"voice", "mobile", "fax"})
_HANDSETS = ("☎", "℡")
_FIGURE = re.compile(r"\d+")
_FARTHEST = 16  # characters, the longest such word and the signs behind it
_DASHED = re.compile(r"--* ?(\d{1,2} \d\d(?! ?\d)|\d{1,5})(?![\w-]|\.\d)")
_ATTACHED = re.compile(r"[\w/)-]")
_CALLED = frozenset({"voice", "calls", "fax", "mobile", "completion"})
_AREA = re.compile(r"(?:\(\d{2,5}\)|0\d{1,4}[-/ ]) ?")
_TYPED = frozenset({"mobile", "fax"})
_CALLS = frozenset({"calls"})
_BRACKETED = re.compile(r"\(-+ ?\d{1,5}\)")
_ZERO = re.compile(r"[ /-]+0$")
_COMPLETING = frozenset({"DE", "AT", "CH"})


def with_short_numbers(
    text: str, found: Sequence[PhoneFound], country: str | None
) -> list[PhoneFound]:
    """`found` with the shortened numbers of the text among them, in order."""
    found = list(_with_areas(text, found, country))
    whole: list[PhoneFound] = []
    position = 0
    base: PhoneFound | None = None
    for i, phone in enumerate(found):
        whole += _hung_in(text, position, phone.label, base or phone, country)
        base, position = _base_of(phone, base), phone.span.end
        limit = found[i + 1].label if i + 1 < len(found) else len(text)
        whole += [phone, *_seconds(text, phone, limit, country)]
        position = whole[-1].span.end
    whole += _hung_in(text, position, len(text), base, country)
    return sorted([*whole, *lone_extensions(text, whole)], key=lambda phone: phone.span.start)


def _with_areas(
    text: str, found: Sequence[PhoneFound], country: str | None
) -> Iterator[PhoneFound]:
    """A number that no plan knows, right behind another, with the area code of that."""
    before: PhoneFound | None = None
    for phone in found:
        area = _AREA.match(before.printed) if before and not phone.valid else None
        if before and area and _joined().fullmatch(text, before.span.end, phone.span.start):
            printed = area[0] + phone.printed
            number = read_number(printed, country)
            if number and number.valid:
                yield (before := _read_as(phone, number, printed))
                continue
        yield phone
        before = phone


def _read_as(phone: PhoneFound, number: Number, printed: str) -> PhoneFound:
    kind = phone.type if phone.labelled else number.type
    return msgspec.structs.replace(
        phone, number=number.e164, printed=printed, valid=True, type=kind
    )


@cache
def _joined() -> re.Pattern[str]:
    """What may stand between two numbers of one area: a sign, a word, a label's first letters."""
    return re.compile(
        rf"(?:/\d{{2,5}})? {{0,2}}(?:[,;/&+|]|(?:{alternatives('joins')})) {{0,2}}", re.I
    )


def _base_of(phone: PhoneFound, base: PhoneFound | None) -> PhoneFound:
    """On which a shortened number may be hung: the last one with a dash, never a mobile one."""
    if base is None:
        return phone
    if phone.type is PhoneType.MOBILE or ("-" in base.printed and "-" not in phone.printed):
        return base
    return phone


def _seconds(text: str, phone: PhoneFound, limit: int, country: str | None) -> Iterator[PhoneFound]:
    last = phone
    if "ext" in (phone.number or ""):
        yield from second_extensions(text, phone, limit)
        return
    while last.printed:
        second = _second().match(text, last.span.end, limit)
        if not second:
            return
        printed = _whole(second, last.printed)
        number = read_number(printed, country) if printed else None
        if not number or (second["own"] and not number.valid):
            return
        span = Span(second.start(str(second.lastgroup)), second.end())
        extension = extension_behind(text, span.end) if second["own"] else None
        tail = f";ext={extension[1]}" if extension else ""
        span = Span(span.start, extension.end()) if extension else span
        last = msgspec.structs.replace(
            phone, span=span, label=span.start, number=number.e164 + tail, printed=printed
        )
        yield last


def _whole(second: re.Match[str], first: str) -> str:
    """A second number as the first one completes it; nothing where it does not."""
    if second["own"]:
        area = _AREA.match(first)
        return area[0] + second["own"] if area else ""
    if second["like"]:
        last = first.rpartition("-")[2]
        alike = len(last) == len(second["like"]) and last[:2] == second["like"][:2]
        return completed(first, second["like"]) if alike else ""
    return completed(first, second["dash"] or second["near"] or second["tail"])


def completed_by_label(text: str, phone: PhoneFound, country: str | None) -> PhoneFound:
    """The number with the direct dial ("DW 217") that stands behind it."""
    behind = _completion().match(text, phone.span.end)
    if not behind or not phone.printed:
        return phone
    printed = _trunk(phone.printed) + behind[1]
    number = read_number(printed, country)
    if not number:
        return phone
    span = Span(phone.span.start, behind.end())
    return msgspec.structs.replace(phone, span=span, number=number.e164, printed=printed)


def _trunk(printed: str) -> str:
    """A number without the 0 that stands for the switchboard, ready to be added to."""
    return _ZERO.sub("", printed) + "-"


def _hung_in(
    text: str, start: int, end: int, near: PhoneFound | None, country: str | None
) -> Iterator[PhoneFound]:
    """Numbers of which only the last digits are printed, behind a dash: "Fax: -639"."""
    if not near or not near.printed:
        return
    if country in _COMPLETING:
        yield from _lone_completions(text, start, end, near, country)
    yield from _labelled_ends(text, start, end, near, country)
    if text.find("-", start, end) < 0:
        return
    for dashed in _DASHED.finditer(text, start, end):
        if dashed.start() and _ATTACHED.match(text, dashed.start() - 1):
            continue
        label = label_before(text, dashed.start(), start)
        if label is None and _BRACKETED.fullmatch(text, dashed.start() - 1, dashed.end() + 1):
            label = Label(dashed.start(), _CALLS)
        number = read_number(completed(near.printed, dashed[1]), country) if label else None
        if label and number and label.kinds & _CALLED:
            yield _hung(dashed, label, number, completed(near.printed, dashed[1]))


def _labelled_ends(
    text: str, start: int, end: int, near: PhoneFound, country: str | None
) -> Iterator[PhoneFound]:
    """The last digits right behind a label, as many as the number before ends in: "☎3714"."""
    last = near.printed.rpartition("-")[2]
    if not (last.isdigit() and _FEWEST_LIKE <= len(last) < len(near.printed)):
        return
    for figure in _LIKE.finditer(text, start, end):
        if len(figure[0]) != len(last):
            continue
        label = label_before(text, figure.start(), start)
        if text[figure.start() - 1 : figure.start()] in _HANDSETS:
            label = Label(figure.start() - 1, frozenset({"voice"}))
        number = read_number(completed(near.printed, figure[0]), country) if label else None
        if label and number and label.kinds & _SPOKEN:
            yield _hung(figure, label, number, completed(near.printed, figure[0]))


def _lone_completions(
    text: str, start: int, end: int, near: PhoneFound, country: str | None
) -> Iterator[PhoneFound]:
    """A direct dial whose number stands elsewhere: "App. 4 47", "Durchwahl 101"."""
    for figure in _FIGURE.finditer(text, start, end):
        at = figure.start()
        word = _completing_word().search(text, max(start, at - _FARTHEST), at)
        lone = _completion_alone().match(text, word.start(), end) if word else None
        printed = completed(near.printed, lone[1].replace(" ", "")) if lone else ""
        number = read_number(printed, country) if lone else None
        if lone and number:
            label = label_before(text, lone.start(), start)
            typed = label if label and label.kinds & _TYPED else None
            yield _hung(lone, typed or Label(lone.start(), _CALLS), number, printed)


def _hung(dashed: re.Match[str], label: Label, number: Number, printed: str) -> PhoneFound:
    return PhoneFound(
        span=Span(dashed.start(), dashed.end()),
        label=label.start,
        number=number.e164,
        type=type_of(label.kinds, number),
        printed=printed,
        labelled=True,
    )


@cache
def _second() -> re.Pattern[str]:
    joins = alternatives("joins")
    between = rf" ?(?:[/,;&+|]| (?:{joins}) ) ?"
    return re.compile(
        rf"{between}-+ ?(?P<dash>\d{{1,5}})(?![\w-])"
        rf"|{between}(?P<own>\d{{3,5}}[- ]?\d{{4}})(?![\w-]| ?\d)"
        r"|/(?P<near>\d{2,5})(?![\w.-]| ?\d)"
        rf"|(?: ?[/] ?| (?:{joins}) )(?P<tail>\d{{2,5}})(?![\w.-]| ?\d| [^\W\d_])"
        r"|, ?(?P<like>\d{3,4})(?![\w.-]| ?\d| [^\W\d_])",
        re.IGNORECASE,
    )


@cache
def _completion() -> re.Pattern[str]:
    words = alternatives("completion")
    return re.compile(rf"[\s,;(-]{{0,4}}(?:{words})\.?[\s.:-]{{0,3}}(\d{{1,5}})(?!\d)\)?", re.I)


@cache
def _completing_word() -> re.Pattern[str]:
    """The word and what stands between it and its digits, which are found faster."""
    words = alternatives("completion")
    return re.compile(rf"\b(?:{words})\.?[\s.:]{{0,3}}\Z", re.IGNORECASE)


@cache
def _completion_alone() -> re.Pattern[str]:
    words = alternatives("completion")
    return re.compile(rf"\b(?:{words})\.?[\s.:]{{0,3}}(\d(?: ?\d){{1,4}})(?![\d-])", re.IGNORECASE)
