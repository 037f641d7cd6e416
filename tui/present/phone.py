"""A telephone number as a person reads it out."""

from functools import lru_cache

from store import plain_number


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
