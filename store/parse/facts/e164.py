"""One printed number to E.164, by the numbering plan of its country."""

import re
from functools import cache, lru_cache
from types import ModuleType

from msgspec import Struct

from store.model.contact import PhoneType
from store.parse.words.remembered import LINES, PHRASES

_TRUNK_IN_BRACKETS = re.compile(r"^(\+\d{1,3}|00\d{1,3})[ .-]*\([ (]*0[) ]*\)?")
_KEEPS_TRUNK = ("+39", "0039", "+378", "00378")
_WITH_NOUGHT = ("39", "378")
_GROUP = re.compile(r"\d+")
_BRACKETED_CODE = re.compile(r"\([1-9]\d{0,2}\)")
_DIGITS = re.compile(r"\D+")
_LONGEST = 40
# What numbers are mostly printed with. The plans look at each sign, and then pass over these.
_PLAIN = re.compile(r"\(*\+?(?:[() .-]*\d){3}[\d() .-]*", re.ASCII)
_SIGNS = dict.fromkeys(map(ord, "() .-"))
# Where a plan keeps numbers free (for drama, say), it does not say what they are like.
_MOBILE_RANGES = (
    "+336",
    "+337",
    "+447",
    "+4915",
    "+4916",
    "+4917",
    "+393",
    "+346",
    "+347",
    "+3519",
    "+417",
    "+436",
    "+316",
    "+324",
    "+467",
    "+485",
    "+486",
    "+487",
    "+488",
    "+4206",
    "+4207",
    "+8170",
    "+8180",
    "+8190",
    "+8210",
    "+861",
    "+8869",
    "+3538",
    "+614",
    "+569",
    "+3584",
    "+35850",
    "+306",
    "+905",
    "+79",
    "+3620",
    "+3630",
    "+3670",
    "+407",
    "+9725",
    "+5491",
    "+4790",
    "+479",
    "+474",
)
# The British exchanges that are kept for drama; the plan knows those of the other cities.
_FIXED_RANGES = (
    "+3532091",
    "+44113496",
    "+44114496",
    "+44115496",
    "+44116496",
    "+44117496",
    "+44118496",
    "+441632960",
    "+441914980",
)
# What a plan has as either, though it keeps a digit for mobile ones: Chile's nine.
_EITHER_BUT_MOBILE = ("+569",)
# An area code that begins as mobile numbers do, which have a digit more.
_LIEGE = re.compile(r"\+324\d{7}")


class Number(Struct, frozen=True):
    """`type` is what the numbering plan says: MOBILE, else VOICE; `valid` is what it knows."""

    e164: str
    type: PhoneType
    valid: bool
    fixed: bool = False


def digits_of(printed: str) -> str:
    return _DIGITS.sub("", printed)


@lru_cache(maxsize=PHRASES)
def read_number(printed: str, country: str | None) -> Number | None:
    """None where the digits cannot be a number of `country`, or of the country code printed."""
    if len(printed) > _LONGEST:
        return None
    possible: Number | None = None
    for candidate in _readings(printed, country):
        number = _parsed(candidate, country)
        if number and number.valid:
            return number
        possible = possible or number
    return possible


def _readings(printed: str, country: str | None) -> list[str]:
    """The number as printed, then with a country code whose plus sign was left out."""
    text = _without_trunk(printed.strip())
    if text.startswith("00"):
        return [f"+{text[2:]}", text]
    if text.startswith("+"):
        return [text]
    digits = digits_of(text)
    readings = [text]
    if country and digits.startswith("0") and not _keeps_nought(country):
        readings = [digits[1:], text]
    if (country and digits.startswith(_calling_code(country))) or _BRACKETED_CODE.match(text):
        readings.append(f"+{digits}")
    return readings


def _without_trunk(text: str) -> str:
    """ "+44 (0)20" and "+44 ((0)114)" have no 0 abroad, except where it belongs to the number."""
    bracketed = _TRUNK_IN_BRACKETS.match(text)
    if not bracketed:
        return text.replace("(0)", "0", 1) if text.startswith("(0)") else text
    kept = "0" if bracketed[1] in _KEEPS_TRUNK else ""
    return f"{bracketed[1]} {kept}{text[bracketed.end() :]}"


@cache
def _plans() -> ModuleType:
    """Every country's numbering plan, its patterns kept once they are compiled."""
    import phonenumbers  # 60 ms to import
    from phonenumbers.re_util import enable_pattern_cache

    enable_pattern_cache()
    return phonenumbers


@cache
def _calling_code(country: str) -> str:
    """The digits behind the plus sign of a country's numbers."""
    return str(_plans().country_code_for_region(country))


@cache
def _keeps_nought(country: str) -> bool:
    """A nought may begin what is dialled at home, be it dropped abroad or a part of the number."""
    plan = _plans().PhoneMetadata.metadata_for_region(country)
    return plan is None or bool(plan.national_prefix) or _calling_code(country) in _WITH_NOUGHT


@lru_cache(maxsize=LINES)
def groups_of(printed: str, country: str) -> tuple[str, ...]:
    """The groups of digits in which the country prints a number of its kind; none for no number."""
    plan = _plans()
    try:
        national = plan.format_number(plan.parse(printed, country), plan.PhoneNumberFormat.NATIONAL)
    except plan.NumberParseException:
        return ()
    return tuple(_GROUP.findall(national))


def _parsed(text: str, country: str | None) -> Number | None:
    plan = _plans()
    if _PLAIN.fullmatch(text):
        text = text.translate(_SIGNS)
    try:
        number = plan.parse(text, country)
    except plan.NumberParseException:
        return None
    if plan.is_possible_number_with_reason(number) != plan.ValidationResult.IS_POSSIBLE:
        return None
    kind = plan.number_type(number)
    e164 = plan.format_number(number, plan.PhoneNumberFormat.E164)
    mobile = kind in (plan.PhoneNumberType.MOBILE, plan.PhoneNumberType.PAGER)
    mobile = mobile or e164.startswith(_EITHER_BUT_MOBILE)
    kept_free = False
    if kind in (plan.PhoneNumberType.UNKNOWN, plan.PhoneNumberType.PERSONAL_NUMBER):
        mobile = e164.startswith(_MOBILE_RANGES) and not _LIEGE.fullmatch(e164)
        kept_free = mobile or e164.startswith(_FIXED_RANGES)
    return Number(
        e164=e164,
        type=PhoneType.MOBILE if mobile else PhoneType.VOICE,
        fixed=kind == plan.PhoneNumberType.FIXED_LINE,
        valid=kept_free or kind != plan.PhoneNumberType.UNKNOWN,
    )
