"""An app that is painted in one of the themes, the one that its terminal asks for."""

import os
from typing import ClassVar

from tui.panes.line_view import LOOKS, LineView
from tui.settings import ThemeName
from tui.terminal import driver_class
from tui.terminal.ground import seems_light
from tui.terminal.ground_told import GroundTold
from tui.terminal.thrift import ThriftyApp
from tui.themes import theme, theme_for


class ThemedApp(ThriftyApp):
    """Bears how the runs of all panes look: a pane is styled as one thing and not as twenty."""

    COMPONENT_CLASSES: ClassVar[set[str]] = set(LOOKS)

    def __init__(self, wanted: ThemeName) -> None:
        # With colours of its own Textual would answer NO_COLOR by shades of grey.
        self._plain = bool(os.environ.get("NO_COLOR"))
        super().__init__(driver_class=driver_class(), ansi_color=True if self._plain else None)
        self._light = seems_light(os.environ)
        self.show_theme(wanted)

    def show_theme(self, wanted: ThemeName) -> None:
        """Paint in that theme, or in what it is on this terminal."""
        self._wanted = wanted
        colours = self.console.color_system
        name = theme_for(wanted, "standard" if self._plain else colours, light=self._light)
        chosen = theme(ThemeName.TERMINAL if self._plain else name)
        if chosen.name not in self.available_themes:
            self.register_theme(chosen)
        self.theme = chosen.name

    def on_ground_told(self, message: GroundTold) -> None:
        self._light = message.light
        self.show_theme(self._wanted)

    def refresh_css(self, animate: bool = True) -> None:
        """Take up other colours; where nothing is mounted yet, nothing has to be styled anew."""
        if not self.screen_stack:
            self.stylesheet.set_variables(self.get_css_variables())
            return
        super().refresh_css(animate)
        for screen in self.screen_stack:
            screen.query(LineView).refresh()
