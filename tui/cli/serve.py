"""`communique serve`: the browser in a web page."""

import shlex
import sys

import click

from tui.cli.diagnostics import Exit
from tui.cli.output import line
from tui.cli.place import Place

LOOPBACK = "127.0.0.1"
ANYWHERE = ("0.0.0.0", "::", "")  # refused
NEEDED = (
    "The web page needs textual-serve, which is not installed. "
    "Install communique with it: pip install 'communique[serve]'"
)


@click.command("serve")
@click.argument("query", nargs=-1)
@click.option(
    "--host",
    default=LOOPBACK,
    show_default=True,
    help="The address that it is opened by; of another machine only if you name one.",
)
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, help="Else one that is free.", metavar="N"
)
@click.pass_obj
def command(place: Place, query: tuple[str, ...], host: str, port: int) -> int:
    """Show the browser in a web page, on QUERY if there is one, until Ctrl-C.

    Only who has the address that is printed, with what is secret in it, can open it.
    """
    if host in ANYWHERE:
        raise click.UsageError("Name the one address or name that the page is opened by.")
    try:
        from tui.web import serve
    except ImportError as error:
        raise click.ClickException(NEEDED) from error
    with place.open():
        pass  # so that a wrong archive is told here
    browse = [sys.executable, "-m", "tui", "--archive", str(place.folder.absolute())]
    words = shlex.join([*browse, "browse", "--", *query])
    try:
        serve(words, "Communiqué", (host, port), _tell)
    except OSError as error:
        raise click.ClickException(f"Nothing can listen on {host}: {error.strerror}.") from error
    return Exit.DONE


def _tell(url: str) -> None:
    line(url)
    sys.stdout.flush()
