"""What stands in a page's scripts and templates, without reading the page."""

import re
from collections.abc import Iterator


def contents(markup: str, opening: re.Pattern[str], tag: str) -> Iterator[str]:
    """The text behind each `opening` up to the next end of a `tag`; one without an end is none."""
    closing, at = re.compile(f"</{tag}", re.I), 0
    while found := opening.search(markup, at):
        end = closing.search(markup, found.end())
        if end is None:
            return
        yield markup[found.end() : end.start()]
        at = end.end()
