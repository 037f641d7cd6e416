"""`communique open`: an original or a link in the program that shows it."""

import click

from store import Library, NotFoundError, StoreError
from tui.cli.diagnostics import Exit
from tui.cli.output import line
from tui.cli.place import Place
from tui.opening import OpeningError, page, show, show_copy
from tui.present.links import of_release
from tui.present.original import original


@click.command("open")
@click.argument("id", type=click.IntRange(min=0))
@click.option("--pager", "what", flag_value="pager", help="The original as text, in the pager.")
@click.option("--folder", "what", flag_value="folder", help="The folder that the original is in.")
@click.option("--links", "what", flag_value="links", help="List the links with their numbers.")
@click.option("--link", type=click.IntRange(min=1), metavar="N", help="The link of that number.")
@click.pass_obj
def command(place: Place, id: int, what: str | None, link: int | None) -> int:
    """Open a copy of the original of release ID in its program, or one of its links."""
    with place.open() as library:
        try:
            _open(library, id, what, link)
        except OpeningError as error:
            raise StoreError(error.message, error.hint) from error
    return Exit.DONE


def _open(library: Library, id: int, what: str | None, link: int | None) -> None:
    addresses = of_release(library.release(id))
    if link is not None:
        if link > len(addresses):
            raise NotFoundError(f"Release {id} has no link {link}.", "List them with --links.")
        show(addresses[link - 1])
    elif what == "links":
        for number, address in enumerate(addresses, 1):
            line(f"{number:>3}  {address}")
    elif what == "folder":
        show(str(library.original_place(id).parent))
    elif what == "pager":
        page(original(library.original_place(id).read_bytes()).text)
    else:
        place = library.original_place(id)
        show_copy(place.read_bytes(), place.name)
