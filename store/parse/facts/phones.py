"""Telephone and fax numbers in a text, with their labels, extensions and shortened seconds."""

import re
from collections.abc import Iterator
from functools import cache

from store.model.document import Span
from store.parse.facts.e164 import digits_of
from store.parse.facts.extensions import extension_before, extension_behind, with_extension
from store.parse.facts.glued import is_number_alone
from store.parse.facts.hours import hour_words
from store.parse.facts.index import PhoneFound, Spans
from store.parse.facts.labels import Label, label_after, label_before, type_of
from store.parse.facts.plans import Plans, plans_of
from store.parse.facts.runs import RUN, Cut, cut, is_figure, runs_in
from store.parse.facts.shortened import completed_by_label, with_short_numbers
from store.parse.facts.spelled import spelled_numbers
from store.parse.words.book import phrases, tokens_of
from store.parse.words.lexicon.measures import CURRENCIES, UNITS
from store.parse.words.table import lists_of

_VOICE = lists_of("voice")
_FEWEST = 6
_FEWEST_UNLABELLED = 7
_CALLED = frozenset({"voice", "calls", "mobile", "fax"})
_DATED = re.compile(r"(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:[0-2]?\d|3[01])(?!\d)")
_YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")
_DAY = re.compile(r"[^\W\d_]{3,}\.? \d{1,2}[a-z]{0,2},? \Z")  # with its month before
_CLOCK = re.compile(r"[ ,(]+\d{1,2}\Z")
_GROUP = re.compile(r"\d+")
_GROUPS = 4
_LONGEST_AREA = 5
_THOUSANDS = re.compile(r"\d{1,2}(?: \d{3}){2,}")
_LINE_END = 3
_NOUGHT = re.compile(r"(?<![^\s:(/])[Oo](?=\d{2}[ .-]?\d{3}[ .-]?\d{3,4}\b)")
"""The letter that some type for the figure a number begins with."""
_FEWEST_LABEL = 40
_CODE = 13  # digits of an article's number; no country's numbers are as long
_WIDE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_ATTACHED = re.compile(r"[A-Za-z0-9À-ɏ][.\-/_]?\Z|[@_=&?%]\Z")


def find_phones(
    text: str, country: str | None, spoken: tuple[str, ...] = ()
) -> tuple[PhoneFound, ...]:
    """Every number in a levelled text that could be called, in order.

    `country` is that of the text, `spoken` are the others in which its language is spoken.
    """
    text = _NOUGHT.sub("0", text)
    runs = runs_in(text)
    plans = plans_of(text, country, spoken) if runs else Plans(country)
    spelled = list(spelled_numbers(text))
    taken = Spans(one.span for one in spelled)
    found: list[PhoneFound] = []
    for run in runs:
        if taken.meet(run.start(), run.end()):
            continue
        floor = found[-1].span.end if found else 0
        start = _opened(text, run, floor)
        end = _before_hours(text, start, _broken(text, run))
        if end - start >= _FEWEST and run.start() >= floor:
            found.extend(_in_run(text, start, end, floor, plans))
    found = sorted([*found, *spelled], key=lambda phone: phone.span.start)
    return tuple(with_short_numbers(text, found, country))


def _opened(text: str, run: re.Match[str], floor: int) -> int:
    """Where the run begins, with the plus sign and the brackets before it."""
    start = run.start()
    while start > floor and text[start - 1] in "(+":
        start -= 1
    return start


def _before_hours(text: str, start: int, end: int) -> int:
    """The end of the number where the hours to call it follow: "496 0322 (07:00-22:00)", or a note
    of another kind that begins with a figure: "(9時～17時)", "(24 hours)"."""
    note = text.rfind("(", start, end)
    hours = text[note + 1 : end + 1] if note > start + _FEWEST else ")"
    if ")" not in hours or "/" in hours:
        return start + len(text[start:note].rstrip())
    if not _minutes().match(text, end):
        return end
    hour = _CLOCK.search(text, max(start, end - _LONGEST_AREA), end)
    return hour.start() if hour else end


def _broken(text: str, run: re.Match[str]) -> int:
    """Where the run ends, in the next line if only an area code stands at the end of this one."""
    area = run.end() - run.start() <= _LONGEST_AREA and text[run.start()] == "0"
    line = text.find("\n", run.end(), run.end() + _LINE_END) if area else -1
    if line < 0 or text[run.end() : line].strip(") "):
        return run.end()
    rest = RUN.match(text, line + 1)
    label = label_before(text, run.start(), max(0, run.start() - _FEWEST_LABEL)) if rest else None
    return rest.end() if rest and label and label.kinds & _CALLED else run.end()


def _in_run(text: str, start: int, end: int, floor: int, plans: Plans) -> Iterator[PhoneFound]:
    printed = text[start:end].replace("\n", " ")
    digits = len(digits_of(printed))
    code = printed.isdigit() and digits >= _CODE and not printed.startswith("0")
    if digits < _FEWEST or code or is_figure(printed) or _is_amount(text, start, end):
        return
    label = label_before(text, start, floor)
    ahead = extension_before(text, label.start if label else start, floor)
    if label is None:
        if digits < _FEWEST_UNLABELLED or _is_attached(text, start, printed):
            return
    elif "figures" in label.kinds and not _is_dialled(printed, label):
        if "," not in text[label.start : start]:
            return
        label = None
    country = plans.plan_of(printed, start)
    numbers = (one for one in cut(printed, country) if label or not _is_code(one))
    for i, one in enumerate(numbers):
        kept = label if i == 0 or _spreads(label) else None
        mention = _mention(text, start, one, kept)
        if i == 0:
            mention = with_extension(completed_by_label(text, mention, country), ahead)
        yield mention


def _is_code(one: Cut) -> bool:
    """Digits in one group that no plan knows, as a printer's number is, or grouped by thousands."""
    printed = one.whole.strip()
    counted = printed.isdigit() or _THOUSANDS.fullmatch(printed)
    return bool(counted) and printed[0] != "0" and not one.number.valid


def _is_attached(text: str, start: int, printed: str) -> bool:
    """A word or an address runs into the digits: they are a part of a code."""
    if printed.isdigit() and _WIDE.match(text[max(0, start - 1) : start]):
        return True
    attached = _ATTACHED.search(text[max(0, start - 2) : start]) is not None
    return attached and not is_number_alone(text, start)


def _is_dialled(printed: str, label: Label) -> bool:
    """The word "number" may as well stand before one that is written in groups to be called."""
    if label.kinds & _CALLED or printed.startswith(("+", "(")):
        return True
    return printed.startswith("0") and len(_GROUP.findall(printed)) >= _GROUPS


def _spreads(label: Label | None) -> bool:
    """A label goes for all the numbers behind it if it says what the plan may not know."""
    return label is not None and bool(label.kinds & {"fax", "refuses", "general"})


def _is_amount(text: str, start: int, end: int) -> bool:
    if _DATED.match(text, start):
        return True
    before = text[max(0, start - 12) : start]
    if _YEAR.match(text, start) and _DAY.search(before):
        return True
    if _money().search(before) or _is_counted(before):
        return True
    return _unit().match(text, end) is not None


@cache
def _money() -> re.Pattern[str]:
    return re.compile(rf"(?:[$€£¥₩]|\b(?:{'|'.join(map(re.escape, CURRENCIES))})\.?) ?$")


@cache
def _unit() -> re.Pattern[str]:
    return re.compile(rf" ?(?:[€$£¥₩%‰°]|(?:{'|'.join(UNITS)})\b)")


@cache
def _minutes() -> re.Pattern[str]:
    """What shows behind a figure that it is an hour."""
    return re.compile(rf"[:h]\d\d(?!\d)| ?{hour_words()}", re.IGNORECASE)


def _is_counted(before: str) -> bool:
    """Without its accent the word would be the label of a telephone, as it is behind one."""
    word = _counted().search(before)
    return word is not None and not tokens_of(before[: word.start()]).ending(_VOICE)


@cache
def _counted() -> re.Pattern[str]:
    words = "|".join(re.escape(word).replace(r"\ ", " ?") for word in phrases("counted"))
    return re.compile(rf"\b(?:{words}) ?$", re.IGNORECASE)


def _mention(text: str, offset: int, one: Cut, label: Label | None) -> PhoneFound:
    start, end = offset + one.start, offset + one.end
    number = one.number.e164
    extension = extension_behind(text, end)
    if extension:
        end = extension.end()
        number = f"{number};ext={extension[1]}"
    after = None if label and label.kinds & {"mobile", "fax"} else label_after(text, end)
    if after:
        end = after.start
        extension = extension or extension_behind(text, end)
        if extension and extension.end() > end:
            end = extension.end()
            number = f"{one.number.e164};ext={extension[1]}"
    kinds = (label.kinds if label else frozenset()) | (after.kinds if after else frozenset())
    return PhoneFound(
        span=Span(start, end),
        label=label.start if label else start,
        number=number,
        type=type_of(kinds, one.number),
        printed=one.whole,
        labelled=bool(kinds & {"voice", "mobile", "fax"}),
        general="general" in kinds,
        refused="refuses" in kinds,
        valid=one.number.valid and not ("mobile" in kinds and one.number.fixed),
    )
