"""Until when nothing of a release may be passed on."""

import datetime


def is_held(embargo: str | None, now: datetime.datetime) -> bool:
    """Whether an embargo holds at `now`, which is aware.

    What says that there is one, and not until when, holds.
    """
    if embargo is None:
        return False
    end = end_of(embargo, now.tzinfo)
    return end is None or end > now


def end_of(embargo: str, zone: datetime.tzinfo | None) -> datetime.datetime | None:
    """When an embargo (ISO 8601) ends, aware; None for what is no ISO 8601.

    Without an offset it is taken for the time of `zone`, and a date alone ends as that day begins.
    """
    try:
        moment = datetime.datetime.fromisoformat(embargo)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)
