"""What a person can do, and where it counts."""

from enum import StrEnum
from typing import NamedTuple

DIGITS = tuple("123456789")
INTERRUPT = ("ctrl+c",)


class Where(StrEnum):
    """What has to be in use for an action's keys to count; also its heading in the help."""

    PANE = "In the list, the text and the menus"
    BROWSE = "In the list and in the text"
    LIST = "In the list"
    DEEP = "In the text, or where a pane is alone"
    SEARCH = "In the search bar"
    PANES = "In the search bar, the list and the text"
    COPY = "In the copy menu"
    FIELDS = "In the list of fields to correct"
    VALUE = "In the value of a field"
    COMMANDS = "In the list of commands"
    HELP = "In the help"
    SYNTAX = "In the page on how to ask"
    SAVED = "In the list of saved searches"
    RELATED = "In the list of related releases"
    DIFFERENCE = "In the page on what changed"
    COPYING = "After the key that copies"
    OPENING = "After the key that opens"
    PICK = "In a list to choose from"
    MESSAGES = "In the list of messages"
    TEXT = "In the text"
    CONTACTS = "In the contacts"
    FACETS = "In what narrows the query"
    TIMELINE = "In the timeline"
    PEOPLE = "In the people"
    CONFIRM = "Before what is not to be done by a slip"
    PATH = "In the line for a file or a folder"
    EVERYWHERE = "Everywhere"


class Action(NamedTuple):
    """`name` is what Textual runs, `{key}` in it the key pressed; `label` is for the footer."""

    name: str
    keys: tuple[str, ...]
    help: str
    where: Where
    label: str = ""

    @property
    def setting(self) -> str | None:
        """What it is called where keys are set; None where they cannot be.

        Actions of one name in several places have their keys set together. The numbers of
        contacts are their keys, and Ctrl-C always ends the browser.
        """
        plain = self.name.rpartition(".")[2]
        return None if "{" in plain or self.keys == INTERRUPT else plain

    @property
    def place(self) -> str:
        """Tells it from actions of the same name elsewhere."""
        return f"{self.where.name}.{self.name}"
