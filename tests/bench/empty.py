"""An app of as many widgets as the browser has, with nothing in them."""

import os

from textual.app import App, ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widget import Widget
from textual.widgets import Input, Static


class EmptyApp(App[None]):
    """Shows READY where the list of the browser would stand."""

    ENABLE_COMMAND_PALETTE = False
    CSS = """
    #status, #asking, #search, #asked, #footer { height: 1; }
    #panes { layout: horizontal; height: 1fr; }
    #list { width: 40%; }
    #reading { width: 1fr; }
    #head, #contacts { height: 5; }
    #rail, #side, #suggestions, #notice { display: none; }
    """

    def compose(self) -> ComposeResult:
        yield Static("", id="status")
        with Vertical(id="desk"):
            with Horizontal(id="asking"):
                yield Static("/")
                yield Input(id="search", compact=True)
            yield from (Static("", id="asked"), Widget(id="suggestions"))
            with Vertical(id="panes"):
                yield from (Widget(id="rail"), Static("READY", id="list"))
                with Vertical(id="reading"):
                    yield from (Widget(id="head"), Widget(id="contacts"), Widget(id="text"))
                with Vertical(id="side"):
                    yield from (Widget(id="timeline"), Widget(id="facets"), Widget(id="people"))
        yield from (Static("", id="footer"), Static("", id="notice"))


if __name__ == "__main__":
    os.environ.setdefault("TEXTUAL_FPS", "240")
    EmptyApp().run()
