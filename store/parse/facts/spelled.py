"""Numbers that are spelled by the letters on a telephone's keys: "1-800-555-HELP (4357)"."""

import re
from collections.abc import Iterator
from string import ascii_uppercase

from store.model.document import Span
from store.parse.facts.e164 import read_number
from store.parse.facts.index import PhoneFound

_SPELLED = re.compile(
    r"1(?<![\w-].)[- ]\(?8\d\d\)?[- ]"
    r"(?=[\dA-Z-]{0,8}[A-Z])([\dA-Z]{1,7}(?:-[\dA-Z]{1,6}){0,2})(?![\w-])"
    r"(?: ?\((?:1[- ])?(?:\(?8\d\d\)?[- ])?[\d-]{4,8}\))?"
)
_KEYS = str.maketrans(ascii_uppercase, "22233344455566677778889999")
_LOCAL = 7
_PLAN = "US"


def spelled_numbers(text: str) -> Iterator[PhoneFound]:
    """Those of the American plan, in which they are common; the digits behind them are theirs."""
    for spelled in _SPELLED.finditer(text):
        local = spelled[1].replace("-", "")
        if len(local) < _LOCAL:
            continue
        area = "".join(filter(str.isdigit, text[spelled.start() + 1 : spelled.start(1)]))
        printed = f"{area}-{local[:3]}-{local[3:_LOCAL]}".translate(_KEYS)
        number = read_number(printed, _PLAN)
        if number and number.valid:
            span = Span(spelled.start(), spelled.end())
            yield PhoneFound(span, span.start, number.e164, number.type, printed=printed)
