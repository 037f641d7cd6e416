"""A key or command that is not in the README does not exist, and what is in it does."""

import re
from importlib import import_module
from pathlib import Path

import click
import pytest

from tui.actions import table
from tui.cli.main import communique
from tui.cli.verbs import VERBS
from tui.present.syntax import table as syntax

README = (Path(__file__).parent.parent / "README.md").read_text("utf-8")


def options(command: click.Command) -> set[str]:
    return {
        option
        for parameter in command.params
        if isinstance(parameter, click.Option)
        for option in parameter.opts
        if option.startswith("--")
    }


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_and_option_is_told(verb):
    """Who reads the README knows all that the command line can do."""
    command = import_module(f"tui.cli.{VERBS[verb].module}").command
    assert re.search(rf"communique \[?{verb}\b", README)
    assert {option for option in options(command) if option not in README} == set()


def test_every_command_in_the_readme_is_one():
    """No line of the README fails when it is pasted."""
    told = set(re.findall(r"`communique \[?([a-z]+(?:-[a-z]+)*)", README))
    assert told - set(VERBS) == set()
    assert {option for option in options(communique) if option not in README} == set()


def test_the_readme_says_how_to_ask():
    """The table of what can be written is the page inside the browser."""
    told = README.partition("<!-- asking -->")[2].partition("<!-- /asking -->")[0]
    assert told.strip() == syntax()


def test_the_readme_lists_the_keys():
    """The table of keys is the list of actions."""
    told = README.partition("<!-- keys -->")[2].partition("<!-- /keys -->")[0]
    assert told.strip() == table()
