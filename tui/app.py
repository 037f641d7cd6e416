"""The browser: one library on the screen, and the one place that says what went wrong."""

import asyncio
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from textual import events
from textual.dom import DOMNode
from textual.screen import Screen

from store import Library
from tui.actions import Where
from tui.messages import (
    ActionDone,
    ActionRefused,
    ActionWanted,
    ContactCopied,
    FieldCorrected,
    ReleaseMarked,
    WorkFailed,
)
from tui.panes.moving_view import MovingView
from tui.panes.notice import Notice
from tui.panes.typing_bar import TypingBar
from tui.present.archive import Opened
from tui.present.fields import field_name
from tui.present.line import Role
from tui.screens.browse import BrowseScreen
from tui.settings import Reading, textual_keymap
from tui.themed import ThemedApp
from tui.turns import Turns

Turn = events.Event | ActionWanted
INPUT = (events.Key, events.Paste, events.MouseEvent, events.Resize)
INTERRUPTED = 130
"""The exit code of what was told from outside to end."""
SAVING = "The import stops when what it has read is safe."
SEE = "'communique config' tells all."
TYPED_BEFORE = {"ctrl+j": "enter"}
"""What a terminal makes of a key while nobody has told it to leave keys alone."""


def run_browser(
    library: Library, query: str, opened: Opened, reading: Reading, tell: Callable[[str], None]
) -> int:
    """Browse `library` until the person quits, at first with what `query` finds; the exit code.

    What comes of an import that was under way is told once the screen has gone.
    """
    app = CommuniqueApp(library, query, opened, reading, tell)
    app.run()
    for words in app.browse.last_words.splitlines():
        tell(words)
    return app.return_code or 0


class CommuniqueApp(ThemedApp):
    """Holds the screens, and gives each key to the pane that the one before it left in use."""

    TITLE = "Communiqué"
    CSS_PATH = "styles/app.tcss"
    ENABLE_COMMAND_PALETTE = False

    def __init__(
        self,
        library: Library,
        query: str = "",
        opened: Opened = Opened(),
        reading: Reading = Reading(),
        tell: Callable[[str], None] = lambda _: None,
    ) -> None:
        super().__init__(reading.settings.theme)
        self.browse = BrowseScreen(library, query, opened, reading.settings)
        self._tell = tell
        self._settings, self._slips = reading.settings, reading.slips
        self._always = {
            key: action.name
            for action in self._settings.actions
            if action.where is Where.EVERYWHERE
            for key in action.keys
        }
        self.set_keymap(textual_keymap(self._settings.actions))
        self.turns: Turns[Turn] = Turns(self._take)
        self._interrupts = 0

    def get_default_screen(self) -> Screen[None]:
        return self.browse

    def on_mount(self) -> None:
        self.call_after_refresh(self._begin)
        self.app_resume_signal.subscribe(self, self._paint_anew)
        if not self.is_headless:
            self._heed("SIGINT", "SIGTERM", "SIGHUP")

    async def run_async(self, *given: Any, **named: Any) -> Any:
        """Run until the person quits; what is under way is waited for when the terminal is back."""
        await super().run_async(*given, **named)
        if self.browse.importing:
            self._tell(SAVING)
            asyncio.get_running_loop().remove_signal_handler(signal.SIGINT)
        return self.return_value

    def _heed(self, *names: str) -> None:
        """Leave the terminal as it was before what would end us does."""
        for name in names:
            with suppress(AttributeError, NotImplementedError):  # Windows has not all of them
                number, loop = getattr(signal, name), asyncio.get_running_loop()
                if signal.getsignal(number) != signal.SIG_IGN:
                    loop.add_signal_handler(number, self._leave, INTERRUPTED)

    def _leave(self, code: int = 0) -> None:
        self.turns.end()
        self.exit(return_code=code)

    def _paint_anew(self, _: object) -> None:
        self.action_paint_anew()

    def action_paint_anew(self) -> None:
        self.forget_cells()
        self.screen.refresh(layout=True)

    async def on_event(self, event: events.Event) -> None:
        """Have what a person does wait for its turn."""
        mine = isinstance(event, INPUT) and not event.is_forwarded
        if isinstance(event, events.Key) and event.key == "ctrl+c":
            self._interrupts += 1
        if self._interrupts > 1:
            self._leave(INTERRUPTED)  # what the first waits for takes too long
        elif mine and (self.turns.serving or not isinstance(event, events.Resize)):
            self.turns.add(event)
        else:
            await super().on_event(event)

    def on_action_wanted(self, message: ActionWanted) -> None:
        self.turns.follow(message)

    def _begin(self) -> None:
        self._serving = asyncio.create_task(self.turns.serve())
        self._serving.add_done_callback(self._served)
        said = [f"Settings: {self._slips[0]}{_more(self._slips)} {SEE}"] if self._slips else []
        if isinstance(self.screen, BrowseScreen) and self.screen.complaint:
            said.append(self.screen.complaint)
        if said:
            self._say(" ".join(said), Role.WARNING)

    def _served(self, task: "asyncio.Task[None]") -> None:
        """Have a fault in a turn treated as one in any other place."""
        if not task.cancelled():
            self.call_later(task.result)

    async def _take(self, turn: Turn) -> None:
        with self._painted_later():
            await self._drained()
        if isinstance(turn, events.Key | events.Paste | events.MouseDown):
            self.screen_stack[0].query_one(Notice).hide()
        if isinstance(turn, events.Key):
            self.app_focus = True
            await self._press(turn)
        elif isinstance(turn, events.Paste):
            self._paste(turn.text)
        elif isinstance(turn, ActionWanted):
            await self._act(turn.action, self._doer(turn.action))
        else:
            await super().on_event(turn)
            await self._drained()
            if isinstance(turn, events.Resize):
                await self._laid_out()

    async def _press(self, event: events.Key) -> None:
        key = TYPED_BEFORE.get(event.key, event.key)
        bar = self.focused
        if key in self._always:
            await self._act(self._always[key], self)
        elif isinstance(bar, TypingBar) and event.is_printable:
            with self._painted_later():
                bar.write(event.character or "")
                await self._drained()
        elif bound := self.screen.active_bindings.get(key):
            await self._act(bound.binding.action, bound.node)

    def _doer(self, action: str) -> DOMNode:
        """What would do it if a key were pressed."""
        bound = self.screen.active_bindings.values()
        return next((each.node for each in bound if each.binding.action == action), self.screen)

    async def _act(self, action: str, node: DOMNode) -> None:
        """Do the action on what `node` shows, once it shows what was asked for."""
        if isinstance(self.screen, BrowseScreen):
            await self.screen.ready(node)
        if isinstance(node, MovingView | TypingBar):
            with self._painted_later():
                await self.run_action(action, node)
                await self._drained()
        else:
            await self.run_action(action, node)
            await self._drained()
            await self._laid_out()

    @contextmanager
    def _painted_later(self) -> Iterator[None]:
        """Where further keys wait, what they bring about is painted in one."""
        if not self.turns.more:
            yield
            return
        with self.batch_update():
            yield
        self.screen.check_idle()  # a batch wakes the app alone

    def _paste(self, text: str) -> None:
        """Write it where one writes; pasted into the list it is another query."""
        if isinstance(self.screen, BrowseScreen) and not isinstance(self.focused, TypingBar):
            self.screen.action_search()
        if isinstance(self.focused, TypingBar):
            self.focused.write(text)

    async def _drained(self) -> None:
        """Until every pane has done what it was told, or the browser ends."""
        while self.turns.open and any(
            node.message_queue_size for node in (self, *self.screen.walk_children(with_self=True))
        ):
            await asyncio.sleep(0)

    async def _laid_out(self) -> None:
        """Until the screen has its new shape, or the browser ends."""
        done = asyncio.Event()
        if self.turns.open:
            self.screen.call_after_refresh(done.set)
            await done.wait()

    async def action_help(self) -> None:
        from tui.screens.help_dialog import HelpDialog

        if isinstance(self.screen, HelpDialog):
            self.screen.dismiss()
        else:
            await self.push_screen(HelpDialog(self._settings.actions))

    async def action_syntax(self) -> None:
        from tui.screens.syntax_dialog import SyntaxDialog

        if isinstance(self.screen, SyntaxDialog):
            self.screen.dismiss()
        else:
            await self.push_screen(SyntaxDialog(self._ask, self._settings.actions))

    def _ask(self, text: str) -> None:
        """Have the browsing screen ask what an example asks."""
        browse = self.screen_stack[0]
        if isinstance(browse, BrowseScreen):
            browse.put_query(text)

    async def action_quit(self) -> None:
        cut_short = self._interrupts and self.browse.importing
        self._leave(INTERRUPTED if cut_short else 0)

    def on_contact_copied(self, message: ContactCopied) -> None:
        said = "Copied" if message.confirmed else "Sent to the terminal"
        self._say(f"{said} from {message.source}: {message.what} ({message.how})", Role.TEXT)

    def on_field_corrected(self, message: FieldCorrected) -> None:
        self._say(f"Corrected: {field_name(message.field)}", Role.TEXT)

    def on_release_marked(self, message: ReleaseMarked) -> None:
        self._say(message.words, Role.TEXT)

    def on_action_done(self, message: ActionDone) -> None:
        self._say(message.words, Role.TEXT)

    def on_action_refused(self, message: ActionRefused) -> None:
        self._say(message.reason, Role.WARNING)

    def on_work_failed(self, message: WorkFailed) -> None:
        self._say(f"{message.message} {message.hint}".rstrip(), Role.WARNING)

    def _say(self, words: str, role: Role) -> None:
        self.screen_stack[0].query_one(Notice).say(words, role)


def _more(slips: tuple[str, ...]) -> str:
    return f" ({len(slips) - 1} more)" if slips[1:] else ""
