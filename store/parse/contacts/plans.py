"""Whose numbering plan the numbers without a country code follow, by which plan knows most."""

from collections.abc import Sequence

from store.parse.contacts.facts import PhoneFound
from store.parse.contacts.phones import find_phones

# Where each language is spoken, the likeliest first.
_SPOKEN = {
    "en": ("GB", "US", "AU", "NZ", "IE", "ZA"),
    "fr": ("FR", "BE", "CH", "LU", "SN"),
    "de": ("DE", "AT", "CH"),
    "nl": ("NL", "BE"),
    "es": ("ES", "MX", "AR", "CL", "CO", "PE", "UY"),
    "pt": ("BR", "PT"),
    "it": ("IT", "CH"),
    "zh": ("CN", "TW", "HK"),
}

_CLEARLY = 2


def phones_by_plan(text: str, country: str | None, language: str | None) -> tuple[PhoneFound, ...]:
    """The numbers by the plan of `country`, or by another of the language that knows more."""
    found = find_phones(text, country)
    if all(phone.valid for phone in found) and (country or found):
        return found
    best = found
    for other in _SPOKEN.get(language or "", ()):
        if other == country:
            continue
        read = find_phones(text, other)
        if _known(read) > _known(best):
            best = read
    nothing = not any(phone.valid for phone in found)
    return best if nothing or _known(best) >= _known(found) + _CLEARLY else found


def _known(found: Sequence[PhoneFound]) -> int:
    return sum(1 if phone.valid else -1 for phone in found)
