"""What to do where there is nothing to show."""

from tui.present.printable import clean

EMPTY = """The archive is empty.

Import releases with

    communique import PATH…

in another terminal: files, folders or - for what is piped in. They show up here at once."""


def advice(releases: int | None, text: str) -> str:
    """Words for an empty list; empty while it is not known whether there is something."""
    if releases is None:
        return ""
    if not releases:
        return EMPTY
    return f"No release has “{clean(text)}”.\n\nEsc clears the search." if text else ""
