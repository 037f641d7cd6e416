"""A release in the few words by which a message tells which one it is."""

from store import Release, Row
from tui.present.line import Run, fit
from tui.present.printable import clean
from tui.present.words import short_date

LONGEST = 40
"""Cells of the name of an issuer or of a headline."""


def name_release(release: Release | Row) -> str:
    """`28 Oct 2013 CNES`; the headline where the issuer is not known."""
    who = clean(release.issuer or release.headline or f"release {release.id}")
    short = "".join(run.text for run in fit((Run(who),), LONGEST))
    return f"{short_date(release.date).strip()} {short}"
