"""A release as a page to read: what it is, above its text."""

import datetime
from collections.abc import Iterator
from typing import NamedTuple

from store import Marks, Release
from tui.present.embargo import standing
from tui.present.finding import Words
from tui.present.line import Line, Role
from tui.present.links import of_release
from tui.present.marking import borne
from tui.present.printable import clean
from tui.present.text import Reading, Sought, flow
from tui.present.words import Dates, long_date, nearly_same, number

CHECK = "⚠ check this"
"""What is said beside a field that the parser was not sure of."""
SEE = " ‹r› · what changed ‹d›"
"""By which keys another version is gone to."""
PLAIN = Reading()
"""Nothing is marked."""


class Page(NamedTuple):
    """What is read: a release, the id of what replaces it, the folded words to show in it.

    `sought` are letters that are shown instead of the words, if there are any. `now`, which is
    aware, decides whether an embargo still holds. `visit` is another number whenever one comes to
    the page anew, and then reads it from where it has what is sought. `near` are the ids of
    releases that say nearly the same. Whether it was read is no part of its `marks` here.
    """

    release: Release
    revised_by: int | None
    words: Words
    now: datetime.datetime
    visit: int = 0
    near: tuple[int, ...] = ()
    dates: Dates = Dates.DAY_FIRST
    marks: Marks = Marks()
    sought: str = ""

    @property
    def reading(self) -> Reading:
        """What is marked in it, and the numbers of its links."""
        addresses = of_release(self.release)
        numbers = {address: n for n, address in enumerate(addresses, 1)}
        return Reading(Sought(self.words, self.sought), numbers)

    def looks_as(self, other: "Page | None") -> bool:
        """Whether it need not be laid out again where `other` stands already."""
        if other is None or self._replace(now=other.now) != other:
            return False
        return self._embargo == other._embargo

    @property
    def _embargo(self) -> str | None:
        return standing(self.release.embargo, self.now, self.dates)


def head_lines(page: Page, width: int, room: int | None = None) -> Iterator[Line]:
    """What the release is, in lines of at most `width` cells: headline, dates, what to mind.

    Where there is no `room` for all of them, what to mind stays.
    """
    headline, subhead = _headline(page, width), _subhead(page, width)
    rest = [*_dates(page, width), *_minded(page, width)]
    if room is not None and len(headline) + len(subhead) + len(rest) > room:
        subhead = []
        headline = headline[: max(room - len(rest), 1)]
    yield from headline
    yield from subhead
    yield from rest


def _headline(page: Page, width: int) -> list[Line]:
    release = page.release
    if not release.headline:
        return []
    told = _checked(release, "headline", release.headline)
    return list(flow(told, Role.HEADLINE, page.reading, width))


def _subhead(page: Page, width: int) -> list[Line]:
    release = page.release
    if not release.subhead:
        return []
    told = _checked(release, "subhead", release.subhead)
    return list(flow(told, Role.SUBHEAD, page.reading, width))


def _dates(page: Page, width: int) -> Iterator[Line]:
    yield from flow(title(page.release, page.dates), Role.META, page.reading, width)


def _minded(page: Page, width: int) -> Iterator[Line]:
    for warning in _warnings(page):
        yield from flow(f"▲ {warning}", Role.WARNING, PLAIN, width)
    for line in borne(page.marks):
        yield from flow(line, Role.KEY, PLAIN, width)


def title(release: Release, dates: Dates = Dates.DAY_FIRST) -> str:
    """Date, issuer, place and printed number, as far as they are known, on one line."""
    return " · ".join(map(clean, _title_parts(release, dates)))


def _title_parts(release: Release, dates: Dates) -> Iterator[str]:
    yield _checked(release, "date", long_date(release.date, dates))
    supposed = f"perhaps {release.supposed}" if release.supposed else "no issuer"
    for field, value, absent in (
        ("issuer", release.issuer, supposed),
        ("place", release.place, "no place"),
    ):
        if value or field in release.check:
            yield _checked(release, field, value or absent)
    if release.number:
        yield _checked(release, "number", f"No. {release.number}")


def _warnings(page: Page) -> Iterator[str]:
    release = page.release
    embargo = standing(release.embargo, page.now, page.dates)
    if embargo:
        yield _checked(release, "embargo", embargo)
    if release.revision or release.revises is not None:
        word = (release.revision or "Revision").capitalize()
        of = "" if release.revises is None else f" of release {number(release.revises)}"
        yield f"{word}{of}{SEE if of else ''}"
    if release.genre:
        yield _checked(release, "genre", f"Seems to be no release: {release.genre.value}")
    if page.revised_by is not None:
        yield f"Replaced by release {number(page.revised_by)}{SEE}"
    if page.near:
        yield nearly_same(map(number, page.near))


def _checked(release: Release, field: str, shown: str) -> str:
    return f"{shown} ({CHECK})" if field in release.check else shown
