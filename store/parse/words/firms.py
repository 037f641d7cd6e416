"""Regular expressions of the forms that laws give to companies."""

import re
from functools import cache

from store.parse.words.lexicon.firms import FORMS, SHORT


@cache
def legal_forms() -> str:
    """One of them, without a point behind it; "e. V." and "S.p.A." also closed up or pointless."""
    forms = sorted({*FORMS, *SHORT}, key=lambda form: (-len(form), form))
    return "|".join(map(_spelled, forms))


@cache
def long_forms() -> str:
    """Those that are no other word, even in capitals."""
    return "|".join(map(_spelled, sorted(FORMS, key=lambda form: (-len(form), form))))


def _spelled(form: str) -> str:
    """Points are optional where there are capitals: without them "a.s." is a word."""
    small = form.islower()
    signs = {".": r"\." if small else r"\.?", " ": r"\s?" if "." in form else " "}
    body = form.removesuffix(".")
    return "".join(signs.get(char, re.escape(char)) for char in body)
