"""`communique browse`: the browser."""

import gc
import os
import sys
from collections.abc import Callable

import click

from store import Library
from tui.cli.diagnostics import Exit, say
from tui.cli.place import Place
from tui.cli.window import titled
from tui.present.archive import Opened, opened
from tui.settings import Reading, ThemeName, read_settings, settings_path
from tui.terminal.ahead import typed_ahead
from tui.terminal.ground import ask_ground


@click.command("browse")
@click.argument("query", nargs=-1)
@click.option("--fresh", is_flag=True, help="Not where it was left the last time.")
@click.option("--plain", is_flag=True, help="Line by line, for a screen reader or a pipe.")
@click.pass_obj
def command(place: Place, query: tuple[str, ...], fresh: bool, plain: bool) -> int:
    """Open the browser, on QUERY if there is one; `?` lists its keys.

    Without a QUERY it opens where it was left.
    """
    if plain:
        from tui.cli.linear import talk

        with place.open() as library:
            return talk(library, " ".join(query))
    if not can_browse():
        raise click.UsageError(
            "The browser needs a terminal that it can paint on. Without one, use: "
            "communique browse --plain, or communique search QUERY."
        )
    shown = opened(place.folder, named=place.archive is not None)._replace(fresh=fresh)
    with Library.watch(place.folder, wait=place.wait) as library:
        return open_browser(library, " ".join(query), shown)


def can_browse() -> bool:
    """Whether there is a terminal at both ends, and one that obeys more than line ends."""
    if _is_elsewhere():
        return True
    seen = sys.stdin.isatty() and sys.stdout.isatty()
    return seen and os.environ.get("TERM") not in ("dumb", "unknown")


def open_browser(library: Library, query: str, shown: Opened) -> int:
    """Run the browser until the user leaves it, in a window that is called as the archive."""
    # Textual reads it once; at its own 60 frames a second a key waits for the next one.
    os.environ.setdefault("TEXTUAL_FPS", "240")
    if os.environ.get("NO_COLOR") == "":
        del os.environ["NO_COLOR"]  # which says nothing (no-color.org), but not to Textual
    reading = read_settings(settings_path())
    if _is_elsewhere():
        return Exit(_load()(library, query, shown, reading, say))
    with typed_ahead(), titled(f"Communiqué – {shown.name}"):
        if reading.settings.theme is ThemeName.AUTO:
            ask_ground(os.environ)  # the answer comes while the browser is loaded
        return Exit(_load()(library, query, shown, reading, say))


def _load() -> Callable[[Library, str, Opened, Reading, Callable[[str], None]], int]:
    """What runs the browser; all that it is made of is never looked through for garbage.

    That took a tenth of the time until it is there, and as long again while some key waited.
    """
    gc.disable()
    try:
        from tui.app import run_browser
    finally:
        gc.freeze()
        gc.enable()
    return run_browser


def _is_elsewhere() -> bool:
    """Whether Textual was told to paint on something that is no terminal of ours."""
    return bool(os.environ.get("TEXTUAL_DRIVER"))
