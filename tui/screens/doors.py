"""The ways in where there are no releases yet."""

import subprocess
import sys

from textual.app import SuspendNotSupported
from textual.screen import Screen

from tui.messages import ActionRefused
from tui.screens.importing import Importing


class Doors:
    """By their numbers: import a path, import mail, try it out."""

    def __init__(self, screen: Screen[None], importing: Importing) -> None:
        self._screen = screen
        self._importing = importing

    async def enter(self, number: int) -> None:
        """Go through the door of that number; beyond the last one there is none."""
        match number:
            case 1:
                await self._importing.ask()
            case 2:
                await self._importing.ask_for_mail()
            case 3:
                self._try()

    def _try(self) -> None:
        """Have another browser in the same terminal, on an archive that is thrown away."""
        try:
            with self._screen.app.suspend():
                subprocess.run([sys.executable, "-P", "-m", "tui", "demo"], check=False)
        except SuspendNotSupported:
            self._screen.post_message(ActionRefused("In a terminal 'communique demo' does that."))
