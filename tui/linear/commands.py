"""What can be said to the linear browser, and how a line is understood."""

from typing import NamedTuple


class Command(NamedTuple):
    """`does` is its line in the help; `takes` is what stands behind its name."""

    name: str
    takes: str
    does: str


COMMANDS = (
    Command("/", "QUERY", "find releases; / alone lists all"),
    Command("NUMBER", "", "read the release of that number in the list"),
    Command("list", "", "say the list again from its beginning"),
    Command("more", "", "go on with the list"),
    Command("next", "", "read the next release"),
    Command("previous", "", "read the release before"),
    Command("again", "", "read the release again"),
    Command("contacts", "", "say whom to call"),
    Command(
        "copy", "[NUMBER] [card|name|phone|mobile|email|vcard]", "copy a contact of the release"
    ),
    Command("related", "", "say what the release has to do with"),
    Command("changes", "", "say what changed from the version before it"),
    Command("star", "", "put a star on the release"),
    Command("unstar", "", "take it off"),
    Command("read", "", "mark the release as read"),
    Command("unread", "", "mark it as not read"),
    Command("tag", "TAG", "put a tag on the release"),
    Command("untag", "TAG", "take a tag off"),
    Command("note", "TEXT", "write a note in place of the old one; note alone takes it away"),
    Command("undo", "", "undo what was done last, whoever did it"),
    Command("redo", "", "do again what was undone last"),
    Command("help", "", "say all this"),
    Command("quit", "", "end"),
)
LONGEST = 18
"""Digits of a number that can be one of the list."""
NAMES = tuple(command.name for command in COMMANDS if command.name.islower())


class Said(NamedTuple):
    """A line: the name of a command, and what stood behind it; `name` is empty for none."""

    name: str
    rest: str = ""


def understood(line: str) -> Said:
    """`/moon`, `3` and each beginning of a name that only one command has; `?` is help."""
    line = line.strip()
    if line.startswith("/"):
        return Said("/", line[1:].strip())
    word, _, rest = line.partition(" ")
    if word.isdecimal() and len(word) <= LONGEST:
        return Said("NUMBER", word)
    if word in ("?", "h"):
        return Said("help")
    known = [name for name in NAMES if name.startswith(word.casefold())] if word else []
    exact = word.casefold() in known
    name = word.casefold() if exact else known[0] if len(known) == 1 else ""
    return Said(name, rest.strip())


def refusal(line: str) -> str:
    """What to say to a line that is no command."""
    word = line.split(maxsplit=1)[0] if line.split() else ""
    near = [name for name in NAMES if name.startswith(word.casefold())]
    if len(near) > 1:
        return f"“{word}” is short for {' and for '.join(near)}. Write more of it."
    return f"There is no command “{word}”. To find that, write /{line.strip()}. help says all."
