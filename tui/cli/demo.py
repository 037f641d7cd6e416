"""`communique demo`: all of it on a throw-away archive of invented releases."""

from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

import click

import store
from store import ImportOptions, Library, StoreError, Window
from tui.cli.browse import can_browse, open_browser
from tui.cli.diagnostics import Exit
from tui.cli.importing import report
from tui.cli.output import line
from tui.cli.progress import shown
from tui.present.archive import Opened
from tui.present.plain import person_line, row_line
from tui.present.report import summary


@click.command("demo")
def command() -> int:
    """Import the sample releases into a folder that is deleted afterwards, and open the browser."""
    with (
        TemporaryDirectory(prefix="communique-demo-") as folder,
        Library.open(Path(folder) / "archive", create=True) as library,
    ):
        tally: Counter[str] = Counter()
        report(shown(library.import_from(_samples(), ImportOptions())), tally, as_json=False)
        line(summary(tally))
        if can_browse():
            return open_browser(library, "", Opened("DEMO"))
        _print_taste(library)
    return Exit.DONE


def _samples() -> list[Path]:
    """The sample releases: inside the package when installed, beside it in a checkout.

    What a careful reader would find in each lies beside it as JSON.
    """
    package = Path(store.__file__).parent
    for folder in (package / "sample_data", package.parent / "sample_data"):
        if folder.is_dir():
            return sorted(path for path in folder.iterdir() if path.suffix != ".json")
    raise StoreError("The sample releases are missing from this installation.", "Install it again.")


def _print_taste(library: Library) -> None:
    line()
    line("The newest five:")
    for row in library.search("", window=Window(0, 5)).rows:
        line(row_line(row))
    line()
    line("Three people to call:")
    for person in library.people("", 3):
        line(f"  {person_line(person)}")
