"""What the command palette offers: the actions, by what they do."""

from collections.abc import Awaitable, Callable, Iterator
from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from tui.actions import ACTIONS, Action, Where, shown_keys

NAMESPACES = {Where.BROWSE: "screen", Where.APP: "app"}


class Commands(Provider):
    """The actions that need no place on the screen to be in use."""

    async def discover(self) -> Hits:
        for action, command in self._commands():
            yield DiscoveryHit(Content(action.help), command, help=shown_keys(action))

    async def search(self, query: str) -> Hits:
        matcher = self.matcher(query)
        for action, command in self._commands():
            score = matcher.match(action.help)
            if score > 0:
                yield Hit(score, matcher.highlight(action.help), command, help=shown_keys(action))

    def _commands(self) -> Iterator[tuple[Action, Callable[[], Awaitable[None]]]]:
        for action in ACTIONS:
            namespace = NAMESPACES.get(action.where)
            if namespace and "{" not in action.name and action.name != "command_palette":
                yield action, partial(self.screen.run_action, f"{namespace}.{action.name}")
