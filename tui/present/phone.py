"""A telephone number as a person reads it out."""

from functools import lru_cache


@lru_cache(maxsize=4096)
def readable(number: str) -> str:
    """`+33 1 99 00 44 71`, `+44 20 7946 0123 ext. 55`, from E.164 with RFC 3966's `;ext=`.

    What is no valid E.164 is shown as it stands.
    """
    import phonenumbers  # 50 ms that no start should pay for

    plain, _, extension = number.partition(";ext=")
    try:
        parsed = phonenumbers.parse(plain)
    except phonenumbers.NumberParseException:
        return number
    shown = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return f"{shown} ext. {extension}" if extension else shown
