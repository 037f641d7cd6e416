"""What is told of the archive: on the line on top, and in the place of a list that is empty."""

from typing import Any

from tui.panes.release_list import ReleaseList
from tui.panes.status_line import StatusLine
from tui.present.advice import advice
from tui.present.archive import Opened
from tui.present.status import Status


class Bulletin:
    """Stands until something else is told, unlike a notice."""

    def __init__(self, line: StatusLine, list: ReleaseList, opened: Opened) -> None:
        self._line = line
        self._list = list
        self._status = line.status = Status(opened)

    def tell(self, text: str, **changes: Any) -> None:
        """Tell what has changed of the Status, where `text` was searched for."""
        self._line.status = self._status = self._status._replace(**changes)
        self._list.advice = advice(self._status, text)
