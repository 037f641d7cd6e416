"""The dialog that asks which contact to copy, and as what."""

from collections.abc import Awaitable, Callable, Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.reactive import reactive

from tui.actions import Action, Where, bindings, ways
from tui.messages import ActionWanted
from tui.panes.form_bar import FormBar
from tui.panes.lines import Lines
from tui.panes.menu import Menu
from tui.present.card import Form, forms
from tui.present.menu import Choice, contact_rows, copied_lines, form_of, shares, turned
from tui.present.whom import Whom
from tui.screens.dialog import Dialog

MARGIN = 4
"""Lines of the screen that the frame and what is seen beside it take."""


class CopyDialog(Dialog):
    """Hands the choice to `take`; there is somebody at least, and the title says where from."""

    BINDINGS = bindings(Where.COPY)

    form: reactive[Form] = reactive(Form.CARD)

    def __init__(
        self,
        whom: Whom,
        take: Callable[[Choice], Awaitable[None]],
        actions: Sequence[Action],
    ) -> None:
        super().__init__()
        self._actions = actions
        self._contacts = whom.contacts
        self._take = take
        self._title = f"Copy a {whom.kind} of {whom.source}"
        self._menu = Menu(contact_rows(self._contacts), chosen=whom.marked or 0)
        self._forms = FormBar()
        self._copied = Lines()

    def compose(self) -> ComposeResult:
        box = Vertical(self._menu, self._forms, self._copied, id="copying")
        box.border_title = self._title
        box.border_subtitle = ways(
            Where.COPY, self._actions, take="copy", next_form="next form", close="close"
        )
        yield box

    def on_mount(self) -> None:
        self.watch(self._menu, "chosen", self._show)

    def on_resize(self) -> None:
        share = shares(self._contacts, self.size.height - MARGIN)
        self._menu.styles.height = share.contacts
        self._copied.styles.height = share.copied
        self._forms.styles.margin = (share.gap, 0)
        self._show()

    def on_menu_clicked(self) -> None:
        self.post_message(ActionWanted("take"))

    def on_form_bar_clicked(self, message: FormBar.Clicked) -> None:
        self.form = message.form

    def watch_form(self) -> None:
        self._show()

    def action_next_form(self) -> None:
        self.form = turned(self._contacts, self._choice, 1).form

    def action_previous_form(self) -> None:
        self.form = turned(self._contacts, self._choice, -1).form

    async def action_take(self) -> None:
        choice = self._choice
        self.dismiss()
        await self._take(choice._replace(form=form_of(self._contacts, choice)))

    async def action_take_contact(self, number: int) -> None:
        if number <= len(self._contacts):
            self._menu.chosen = number - 1
            await self.action_take()

    @property
    def _choice(self) -> Choice:
        return Choice(self._menu.chosen or 0, self.form)

    def _show(self) -> None:
        choice = self._choice
        self._forms.forms = forms(self._contacts[choice.contact])
        self._forms.form = form_of(self._contacts, choice)
        height = shares(self._contacts, self.size.height - MARGIN).copied
        self._copied.lines = copied_lines(self._contacts, choice, height)
