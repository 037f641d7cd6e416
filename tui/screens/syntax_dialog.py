"""The page that says how to ask, with examples to try."""

from collections.abc import Callable, Sequence

from textual.app import ComposeResult

from tui.actions import Action, Where, bindings, ways
from tui.messages import ActionWanted
from tui.panes.menu import Menu
from tui.present.syntax import EXAMPLES, syntax_lines
from tui.screens.dialog import Dialog


class SyntaxDialog(Dialog):
    """Asks the example that was chosen, once it is closed."""

    BINDINGS = bindings(Where.SYNTAX)

    def __init__(self, ask: Callable[[str], None], actions: Sequence[Action]) -> None:
        super().__init__()
        self._ask = ask
        self._menu = Menu(syntax_lines())
        self._menu.border_title = "How to ask"
        self._menu.border_subtitle = ways(Where.SYNTAX, actions, run="ask it", close="close")

    def compose(self) -> ComposeResult:
        yield self._menu

    def on_menu_clicked(self) -> None:
        self.post_message(ActionWanted("run"))

    def action_run(self) -> None:
        self.dismiss()
        self._ask(EXAMPLES[self._menu.chosen or 0].asks)
