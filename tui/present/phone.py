"""A telephone number as a person reads it out."""

from functools import lru_cache

from store import international, plain_number


@lru_cache(maxsize=4096)
def readable(number: str) -> str:
    """`+33 1 99 00 44 71`, `+44 20 7946 0123 ext. 55`, from E.164 with RFC 3966's `;ext=`.

    What is no valid E.164 is shown as it stands, as far as it is written like a number.
    """
    plain, extension = plain_number(number)
    shown = international(plain)
    if shown is None:
        return plain
    return f"{shown} ext. {extension}" if extension else shown
