"""Names in Chinese, Japanese and Korean letters, which have no capitals to show them."""

import re
from functools import cache, lru_cache

from store.parse.words.book import is_wide, phrases
from store.parse.words.lexicon import LEXICONS
from store.parse.words.remembered import PHRASES
from store.parse.words.table import lists_of, lists_with, wide_in

_AUDIENCES, _ROLES = lists_of("audiences"), lists_of("roles")
_TRADE = _ROLES | lists_of("organizations", "desks", "headings")
_HAN = re.compile(r"[々\u3400-\u9fff\uf900-\ufaff]+")
_KANA = re.compile(r"[\u3040-\u30ffー・=＝ ]+")
_JAPANESE = re.compile(
    r"[々\u3400-\u9fff\uf900-\ufaff]{1,4} ?[\u3040-\u30ffー々\u3400-\u9fff]{0,4}"
)
_HANGUL = re.compile(r"[\uac00-\ud7a3]{1,2} ?[\uac00-\ud7a3]{1,3}")
_BRACKETS = re.compile(r"[(\[][^()\[\]]*[)\]]")
_LONGEST_KANA = 20
_LONGEST_HANGUL = 4
_LONGEST_CJK = 5
_USUAL = 3
_GIVEN = 2
_LONGEST_RANK = 4
_KNOWN = 2.5
_WITH_KANA = re.compile(r"[々\u3400-\u9fff]{1,4} [\u3041-\u309f]{2,4}")
_HALVES = re.compile(r"[々\u3400-\u9fff]{1,3} [\u3040-\u30ffー々\u3400-\u9fff]{1,3}")


@lru_cache(maxsize=PHRASES)
def wide_name(text: str) -> tuple[str, float, bool] | None:
    """The name, how likely it is one, and whether a title stood with it."""
    bare, titled = _without_titles(_BRACKETS.sub("", text).strip())
    if not bare or wide_in(bare, _TRADE):
        return None
    if any(day in bare for day in _weekdays()):
        return None
    if any(lists_with(part) & _AUDIENCES for part in bare.split()):
        return None
    score = _score(bare)
    return (bare, score + 3.0 * titled, titled) if score > 0 else None


def cut_of(text: str) -> int | None:
    """Where a role ends and a name begins, or the other way round, as in "課長補佐鬼塚"."""
    role = wide_in(text, _ROLES)
    if role is None or role == text or rank_inside(text):
        return None
    end = text.rfind(role) + len(role)
    if end < len(text):
        name = wide_name(text[end:])
        return end if name and name[1] >= _KNOWN and len(name[0]) <= _LONGEST_CJK else None
    start = end - len(role)
    return start if _is_name_before(text[:start]) else None


def rank_inside(text: str) -> str:
    """The rank between a family name and a given name of two letters, as is polite in Chinese:
    "林副組長小明"."""
    rank = text[1:-_GIVEN]
    if not 1 < len(rank) <= _LONGEST_RANK or not text.startswith(_surnames()):
        return ""
    told = any(form in phrases("roles") for form in (rank, rank[1:]))
    return rank if told and not wide_in(text[-_GIVEN:], _TRADE) else ""


def end_of_rank(first: str, second: str) -> int | None:
    """Where a role ends that a family name has run into, which a blank parts from the other:
    "室長補佐蔵前 志帆"."""
    role = wide_in(first, _ROLES)
    if role is None or not first.startswith(role) or wide_in(second, _TRADE):
        return None
    family = first[len(role) :]
    parted = len(family) > 1 and _HALVES.fullmatch(f"{family} {second}")
    return len(role) if parted and not wide_in(family, _TRADE) else None


def pair_of(text: str) -> int | None:
    """Where a middle dot parts two family names in Chinese letters: "猪野・白旗"."""
    first, dot, second = text.partition("・")
    if not dot or not (_HAN.fullmatch(first) and _HAN.fullmatch(second)):
        return None
    both = wide_name(first) and wide_name(second)
    return len(first) if both else None


def _is_name_before(text: str) -> bool:
    """A family name by itself, or one with a given name of usual length."""
    if text in _surnames():
        return True
    name = wide_name(text) if len(text) == _USUAL else None
    return name is not None and name[1] >= _KNOWN


def _without_titles(text: str) -> tuple[str, bool]:
    for title in phrases("honorifics"):
        if not title.isascii() and text.endswith(title) and len(text) > len(title):
            return text.removesuffix(title).strip(), True
    return text, False


def _score(text: str) -> float:
    if _HANGUL.fullmatch(text) and (len(text) <= _LONGEST_HANGUL or " " in text):
        return 2.5 if text.startswith(_surnames()) else 0.5
    if _KANA.fullmatch(text) and len(text) <= _LONGEST_KANA:
        return 1.5 if "・" in text else 0.8
    if not _JAPANESE.fullmatch(text):
        return 0.0
    compact = text.replace(" ", "")
    known = compact.startswith(_surnames())
    if len(compact) == 1:
        return 0.6 if known else 0.0
    if _WITH_KANA.fullmatch(text):
        return 2.5
    parted = _HALVES.fullmatch(text) is not None
    return (2.5 if known else 1.8 if parted else 1.0) - 0.3 * max(0, len(compact) - 4)


@cache
def _weekdays() -> tuple[str, ...]:
    """Days as opening hours name them, which are nobody's name: "周二至周日"."""
    weeks = (lexicon.calendar.weekdays for lexicon in LEXICONS.values())
    named = (form for week in weeks for forms in week for form in forms)
    return tuple(form for form in named if len(form) > 1 and is_wide(form))


@cache
def _surnames() -> tuple[str, ...]:
    return tuple(name for name in phrases("families"))
