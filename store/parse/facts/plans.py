"""Whose numbering plan the numbers without a country code follow, by which plan knows most."""

from collections.abc import Sequence

from store.parse.facts.index import PhoneFound
from store.parse.facts.phones import find_phones
from store.parse.words.places import SPOKEN

_CLEARLY = 2


def phones_by_plan(text: str, country: str | None, language: str | None) -> tuple[PhoneFound, ...]:
    """The numbers by the plan of `country`, or by another of the language that knows more."""
    found = find_phones(text, country)
    if all(phone.valid for phone in found) and (country or found):
        return found
    best = found
    for other in SPOKEN.get(language or "", ()):
        if other == country:
            continue
        read = find_phones(text, other)
        if _known(read) > _known(best):
            best = read
    nothing = not any(phone.valid for phone in found)
    return best if nothing or _known(best) >= _known(found) + _CLEARLY else found


def _known(found: Sequence[PhoneFound]) -> int:
    """Numbers with a label speak for a plan; others may be no telephone numbers at all."""
    labelled = [phone for phone in found if phone.labelled]
    return sum(1 if phone.valid else -1 for phone in labelled or found)
