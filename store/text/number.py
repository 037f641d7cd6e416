"""A telephone number as the archive writes it, taken apart."""

import re

_FOREIGN = re.compile(r"[^0-9+*#()./ -]+")
"""What no number is written with (E.123); whoever wrote the archive may have put it there."""
_LONGEST = 40


def plain_number(number: str) -> tuple[str, str]:
    """E.164 and the extension (RFC 3966's `;ext=`), empty if it has none, nothing else in them."""
    plain, _, extension = number.partition(";ext=")
    return _written(plain), _written(extension)


def _written(part: str) -> str:
    return " ".join(_FOREIGN.sub("", part[:_LONGEST]).split(" ")).strip()
