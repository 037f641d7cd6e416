"""What becomes of the archive while it is browsed, told and followed."""

from functools import singledispatchmethod

from textual.screen import Screen

from tui.messages import (
    ActionRefused,
    Answer,
    ArchiveClosed,
    ArchiveGrown,
    ArchiveRefreshed,
    RefreshAdvanced,
    VersionSeen,
)
from tui.screens.finding import Finding
from tui.screens.upkeep import Upkeep

RETRY = 5
"""Seconds until what failed is tried again."""


class Following:
    """Has `upkeep` bring up what is found, and `finding` ask again where there is news."""

    def __init__(self, screen: Screen[None], upkeep: Upkeep, finding: Finding) -> None:
        self._screen = screen
        self._upkeep = upkeep
        self._finding = finding
        self._version: int | None = None
        self._importing = False

    def begin(self, text: str, wanted: int | None) -> None:
        """Ask for the first time, and have what others do to the archive watched.

        `wanted` is the id of the release that the list is to stand on.
        """
        self._upkeep.begin(self._finding.begin(text, wanted), wanted)
        self._upkeep.keep_looking()

    @singledispatchmethod
    def take(self, message: Answer) -> None:
        """Take up what has become of the archive."""

    @take.register
    def _(self, message: VersionSeen) -> None:
        if self._version not in (None, message.version):
            self._version = None
            self._upkeep.refresh()

    @take.register
    def _(self, message: RefreshAdvanced) -> None:
        self._importing = bool(message.halt)
        self._finding.tell(progress=message.progress, left=message.left, halt=message.halt)

    @take.register
    def _(self, message: ArchiveGrown) -> None:
        self._finding.tell(releases=message.releases)
        self._finding.ask_again()

    @take.register
    def _(self, message: ArchiveRefreshed) -> None:
        self._version = message.version
        condition, trouble = message.condition, message.trouble
        self._finding.tell(releases=message.releases, condition=condition, trouble=trouble)
        if not self._importing:
            self._finding.tell(progress=None)
        if trouble:
            self._screen.set_timer(RETRY, self._upkeep.refresh)
        elif condition.behind:
            self._screen.post_message(ActionRefused(condition.behind))
        if message.grown:
            self._finding.ask_again()

    @take.register
    def _(self, message: ArchiveClosed) -> None:
        self._version = 0  # so that whatever comes is another one
        self._finding.tell(progress=None, ways=(), unread=None, trouble=message.trouble)
        self._finding.close()
