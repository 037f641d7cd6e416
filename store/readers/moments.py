"""Moments as pages and front matter give them: by ISO 8601, or as they are printed."""

import datetime
import re

from store.parse.facts.dates import dates_in

_ZONE = re.compile(r"\s*(?:Z|UTC|GMT)$")
_DAY = re.compile(r"((?:19|20)\d\d-\d\d-\d\d)(?!\d)")
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6})?")


def moment(text: str) -> datetime.datetime | None:
    """The moment that `text` gives, midnight for a day alone; None where it may be two."""
    text = _ZONE.sub("+00:00", text.strip())
    compact = _COMPACT.fullmatch(text)
    if compact:
        text = "-".join(compact.groups())
    for said in (text, *_DAY.findall(text)[:1]):
        try:
            return datetime.datetime.fromisoformat(said)
        except ValueError:
            continue
    days = (printed.date() for printed in dates_in(text[:200]) if not printed.ambiguous)
    day = next(filter(None, days), None)
    return datetime.datetime.combine(day, datetime.time()) if day else None
