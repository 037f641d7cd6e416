"""`communique browse`: the browser."""

import os
import sys

import click

from store import Library
from tui.cli.diagnostics import Exit
from tui.cli.place import Place
from tui.cli.window import titled


@click.command("browse")
@click.argument("query", nargs=-1)
@click.pass_obj
def command(place: Place, query: tuple[str, ...]) -> int:
    """Open the browser, on QUERY if there is one; `?` lists its keys."""
    if not can_browse():
        raise click.UsageError(
            "The browser needs a terminal that it can paint on. Without one, use: "
            "communique search QUERY"
        )
    with place.open(create=True) as library:
        return open_browser(library, " ".join(query), str(place.folder))


def can_browse() -> bool:
    """Whether there is a terminal at both ends, and one that obeys more than line ends."""
    seen = sys.stdin.isatty() and sys.stdout.isatty()
    return seen and os.environ.get("TERM") not in ("dumb", "unknown")


def open_browser(library: Library, query: str, title: str) -> int:
    """Run the browser until the user leaves it, in a window of that title."""
    # Textual reads it once; at its own 60 frames a second a key waits for the next one.
    os.environ.setdefault("TEXTUAL_FPS", "240")
    from tui.app import run_browser

    with titled(f"Communiqué – {title}"):
        return Exit.FAILED if run_browser(library, query) else Exit.DONE
