"""What stands between the list and what is read, to be dragged by the mouse."""

from typing import NamedTuple

from textual.geometry import Region


class Divider(NamedTuple):
    """Of the `room` that is shared, in cells across or lines down, the `list` has the first part.

    That is `more` percent beyond what it was given.
    """

    list: Region
    beside: bool
    room: int
    more: int

    def holds(self, x: int, y: int) -> bool:
        """Whether it is in that cell of the screen: on either frame, or on the one below."""
        if self.beside:
            within = self.list.y <= y < self.list.bottom
            return within and x in (self.list.right - 1, self.list.right)
        return y == self.list.bottom

    def split(self, x: int, y: int) -> int:
        """The percent that the list is given if it is dragged there."""
        size = x + 1 - self.list.x if self.beside else y - self.list.y
        return size * 100 // max(self.room, 1) - self.more
