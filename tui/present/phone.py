"""A telephone number as a person reads it out."""

import re
from functools import lru_cache

_FOREIGN = re.compile(r"[^0-9+*#()./ -]+")
"""What no number is written with (E.123); whoever wrote the archive may have put it there."""
_LONGEST = 40


@lru_cache(maxsize=4096)
def readable(number: str) -> str:
    """`+33 1 99 00 44 71`, `+44 20 7946 0123 ext. 55`, from E.164 with RFC 3966's `;ext=`.

    What is no valid E.164 is shown as it stands, as far as it is written like a number.
    """
    import phonenumbers  # 50 ms that no start should pay for

    plain, extension = plain_number(number)
    try:
        parsed = phonenumbers.parse(plain)
    except phonenumbers.NumberParseException:
        return plain
    shown = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return f"{shown} ext. {extension}" if extension else shown


def plain_number(number: str) -> tuple[str, str]:
    """The number and its extension, empty if it has none, with nothing else in them."""
    plain, _, extension = number.partition(";ext=")
    return _written(plain), _written(extension)


def _written(part: str) -> str:
    return " ".join(_FOREIGN.sub("", part[:_LONGEST]).split(" ")).strip()
