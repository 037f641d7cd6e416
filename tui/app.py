"""The browser: one library on the screen, and the one place that says what went wrong."""

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.screen import Screen

from store import Library
from tui.actions import Where, bindings
from tui.messages import ContactCopied, FieldCorrected, WorkFailed
from tui.panes.notice import Notice
from tui.present.fields import field_name
from tui.present.line import Role
from tui.screens.browse import BrowseScreen

if TYPE_CHECKING:
    from textual.command import Provider


def run_browser(library: Library, query: str = "") -> int:
    """Browse `library` until the person quits, at first with what `query` finds; the exit code."""
    app = CommuniqueApp(library, query)
    app.run()
    return app.return_code or 0


def _commands() -> "type[Provider]":
    from tui.screens.commands import Commands  # 100 ms that only the palette needs

    return Commands


class CommuniqueApp(App[None]):
    """Holds the screens; says what was copied and what failed."""

    TITLE = "Communiqué"
    CSS_PATH = "styles/app.tcss"
    COMMANDS: ClassVar["set[type[Provider] | Callable[[], type[Provider]]]"] = {_commands}
    BINDINGS = bindings(Where.APP)

    def __init__(self, library: Library, query: str = "") -> None:
        # With colours of its own Textual would answer NO_COLOR by shades of grey.
        super().__init__(ansi_color=True if os.environ.get("NO_COLOR") else None)
        self._library = library
        self._query = query

    def get_default_screen(self) -> Screen[None]:
        return BrowseScreen(self._library, self._query)

    def action_help(self) -> None:
        from tui.screens.help_dialog import HelpDialog

        self.push_screen(HelpDialog())

    def on_contact_copied(self, message: ContactCopied) -> None:
        said = "Copied" if message.confirmed else "Sent to the terminal"
        self._say(f"{said} ({message.how}): {message.what}", Role.TEXT)

    def on_field_corrected(self, message: FieldCorrected) -> None:
        self._say(f"Corrected: {field_name(message.field)}", Role.TEXT)

    def on_work_failed(self, message: WorkFailed) -> None:
        self._say(f"{message.message} {message.hint}".rstrip(), Role.WARNING)

    def _say(self, words: str, role: Role) -> None:
        self.screen_stack[0].query_one(Notice).say(words, role)
