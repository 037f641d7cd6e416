"""Persons where an issuer is looked for, told by the honorific before their names."""

import re
from functools import cache

from store.parse.words.book import alternatives


def is_personal(text: str) -> bool:
    """An honorific stands in it that no organisation's name begins with."""
    return _honorific().search(text) is not None


@cache
def _honorific() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives('persons')})\.?\s")
