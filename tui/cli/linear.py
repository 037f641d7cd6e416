"""The browser for who cannot see a screen, or has none that can be painted on."""

from collections.abc import Iterable

from store import Library
from tui.cli.diagnostics import Exit, note
from tui.cli.output import line
from tui.cli.progress import passed
from tui.clipboard import copy
from tui.linear import Talk
from tui.settings import read_settings, settings_path

PROMPT = "> "


def talk(library: Library, query: str) -> Exit:
    """Answer line by line, at first to `query`, until quit or the end of what is typed."""
    reading = read_settings(settings_path())
    for slip in reading.slips:
        note(slip)
    passed(library.catch_up())
    answers = Talk(library, reading.settings, copy)
    _say(("Communiqué. help says what can be said.", *answers.answer(f"/{query}")))
    while not answers.ended:
        try:
            typed = input(PROMPT)
        except EOFError:
            line()
            break
        _say(answers.answer(typed))
    return Exit.DONE


def _say(lines: Iterable[str]) -> None:
    for text in lines:
        line(text)
