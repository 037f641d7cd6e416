"""How far work is between two words on it, reckoned from how fast it went so far."""

from typing import NamedTuple

from msgspec.structs import replace

from store import Progress
from tui.present.status import PATIENCE, time_left

FARTHEST = 3.0
"""Seconds for which it is reckoned on; what says nothing for longer is seen to stand still."""


class Pace(NamedTuple):
    """What was `told` at the moment `heard`; moments are in seconds, from wherever.

    `shown` is what was shown by then, as no figure goes back.
    """

    told: Progress
    heard: float
    began: float
    shown: Progress

    @classmethod
    def of(cls, step: Progress, now: float) -> "Pace":
        """That of work that begins."""
        return cls(step, now, now, step)

    def hearing(self, step: Progress, now: float) -> "Pace":
        """Once another word has come, be it of other work."""
        if step.doing != self.told.doing:
            return Pace.of(step, now)
        return Pace(step, now, self.began, self.at(now))

    def at(self, now: float) -> Progress:
        """How far it is; it is never all done before that is told."""
        took = self.heard - self.began
        more = min(now - self.heard, FARTHEST) / took if took >= PATIENCE else 0.0
        done, releases = _grown(self.told.done, more), self.told.releases
        if self.told.total is not None:
            done = min(done, max(self.told.total - 1, self.told.done))
            if 0 < self.told.done < self.told.total:
                more = done / self.told.done - 1
        if releases is not None:
            releases = max(_grown(releases, more), self.shown.releases or 0)
        return replace(self.told, done=max(done, self.shown.done), releases=releases)

    def left(self, now: float) -> float | None:
        """The seconds that the rest takes, where that can be told."""
        left = time_left(self.told, self.heard - self.began)
        return None if left is None else max(left - (now - self.heard), 0.0)


def _grown(count: int, more: float) -> int:
    return int(count * (1 + more))
