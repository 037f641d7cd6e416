"""The moments that a mail's headers give, in every form in which mailers have written them."""

import datetime
import re
from email.message import Message

from store.readers.headers import every_header, header

_ISO = re.compile(
    r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]{1,3}(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?)?"
    r"\s{0,3}(Z|[+-]\d{2}:?\d{2})?"
)
_DASHED = re.compile(r"(\d{1,2})-([A-Za-z]{3,9})-(\d{2,4})")
_DANGLING = re.compile(r"\s[-–|]\s")
_LONGEST = 100


def sent(message: Message) -> datetime.datetime | None:
    """What the Date header says, or that of whoever sent the mail again."""
    said = (header(message, "date"), header(message, "resent-date"))
    return next(filter(None, (moment(text or "") for text in said)), None)


def dated(message: Message) -> str | None:
    """A Date header that is in no form of a mailer's, for who reads the language that it is in."""
    text = header(message, "date")
    return text if text and len(text) <= _LONGEST and not sent(message) else None


def arrived(message: Message) -> datetime.datetime | None:
    """When the first mailer that passed the mail on had it, of those that say it."""
    said = [*every_header(message, "received")[::-1], *every_header(message, "delivery-date")]
    return next(filter(None, (moment(text.rpartition(";")[2]) for text in said)), None)


def moment(text: str) -> datetime.datetime | None:
    """A mail date, or None where only a person could read it."""
    from email.utils import parsedate_to_datetime  # 10 ms to import, for mail only

    plain = _DANGLING.sub(" ", _DASHED.sub(r"\1 \2 \3", text.strip()))
    try:
        if found := _ISO.match(plain):
            return _from_numbers(found)
        return parsedate_to_datetime(plain)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _from_numbers(found: re.Match[str]) -> datetime.datetime:
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
    zone = found[7] and datetime.datetime.strptime(found[7], "%z").tzinfo
    return datetime.datetime(year, month, day, hour, minute, second, tzinfo=zone or None)
