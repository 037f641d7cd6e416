"""A telephone number as the archive writes it, taken apart."""

import re

_FOREIGN = re.compile(r"[^0-9+*#()./ -]+")
"""What no number is written with (E.123); whoever wrote the archive may have put it there."""
_LONGEST = 40


def plain_number(number: str) -> tuple[str, str]:
    """E.164 and the extension (RFC 3966's `;ext=`), empty if it has none, nothing else in them."""
    plain, _, extension = number.partition(";ext=")
    return _written(plain), _written(extension)


def international(plain: str) -> str | None:
    """`+33 1 99 00 44 71`, in the groups of its country; None of what is no valid E.164."""
    import phonenumbers  # 50 ms that no start should pay for

    try:
        parsed = phonenumbers.parse(plain)
    except phonenumbers.NumberParseException:
        return None
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def _written(part: str) -> str:
    return " ".join(_FOREIGN.sub("", part[:_LONGEST]).split(" ")).strip()
