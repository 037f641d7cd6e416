"""The bytes that a release came as, for a person to read."""

from typing import NamedTuple

from tui.present.printable import clean_lines
from tui.present.words import count


class Original(NamedTuple):
    """`held_back` says what of the bytes does not show in the text; empty if all does."""

    text: str
    held_back: str


def original(data: bytes) -> Original:
    """As UTF-8, without anything that a terminal would obey or nobody sees."""
    said = data.decode(errors="replace").replace("\r\n", "\n")
    text = clean_lines(said)
    hidden = sum(len(line) for line in said.split("\n")) - sum(map(len, text.split("\n")))
    if "\ufffd" in text and not said.isascii():
        return Original(text, "what is no UTF-8 or a terminal would obey")
    if not hidden:
        return Original(text, "")
    return Original(text, f"{count(hidden, 'character')} that a terminal would obey or nobody sees")
