"""The day of a mail: doubted where a clock was wrong, read in words where no program could."""

import datetime

import pytest

from store.model.document import Document, Hints
from store.model.release import BlockKind
from store.parse import parse

TEXT = "Harbour Trust opens the east quay\n\nBoats may tie up after nine years of repair.\n"
UTC = datetime.UTC


def mail(**said: object) -> Document:
    return Document(text=TEXT, name="a.eml", format="eml", sha256="0", **said)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("year", "doubted"), [(1900, True), (1970, True), (1996, False), (2021, False), (2064, True)]
)
def test_a_day_on_which_nobody_mailed_is_kept_and_doubted(year, doubted):
    release = parse(mail(sent=datetime.datetime(year, 3, 4, tzinfo=UTC)), Hints())
    assert release.date == datetime.date(year, 3, 4)
    assert ("date" in release.check) is doubted


@pytest.mark.parametrize(("days", "doubted"), [(0, False), (9, False), (-400, True), (400, True)])
def test_a_day_long_before_or_behind_its_way_is_doubted(days, doubted):
    sent = datetime.datetime(2021, 3, 4, tzinfo=UTC)
    arrived = sent + datetime.timedelta(days)
    assert ("date" in parse(mail(sent=sent, arrived=arrived), Hints()).check) is doubted


def test_a_day_in_words_comes_before_that_of_its_way():
    arrived = datetime.datetime(2021, 3, 5, tzinfo=UTC)
    worded = parse(mail(dated="Do, 4 Mrz 2021 09:30:00 +0100", arrived=arrived), Hints())
    unread = parse(mail(dated="whenever", arrived=arrived), Hints())
    assert (worded.date, unread.date) == (datetime.date(2021, 3, 4), arrived.date())


def test_what_somebody_wrote_over_a_release_is_kept_before_it():
    kept, bare = parse(mail(note="It is Sunday!"), Hints()), parse(mail(), Hints())
    assert (kept.blocks[0].kind, kept.blocks[0].text) == (BlockKind.COVER, "It is Sunday!")
    assert kept.blocks[1:] == bare.blocks
