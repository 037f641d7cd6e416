"""The parser's reasons as plain lines, for the command line."""

from collections.abc import Iterator

from store import Explained, Explanation
from tui.present.printable import clean
from tui.present.wrap import wrap

_INDENT = "    "
_LONGEST = 100
_NARROWEST = 20


def explanation_lines(explanation: Explanation, width: int | None) -> Iterator[str]:
    """Each field with its value; below it how sure the parser is, why, and from which words.

    Lines longer than `width` cells go on in the next one, indented; with None they are not broken.
    """
    for n, answer in enumerate(explanation):
        if n and answer.field.startswith("contacts.") and answer.field.count(".") == 1:
            yield ""
        yield from _broken(f"{answer.field}: {answer.value}", "", width)
        for note in _notes(answer):
            yield from _broken(note, _INDENT, width)


def _notes(answer: Explained) -> Iterator[str]:
    doubt = ", check this" if answer.doubtful else ""
    yield f"{answer.score:.0%} sure{doubt}: {answer.why}"
    if answer.printed is not None and answer.span is not None:
        printed = " ".join(answer.printed.split())
        cut = printed if len(printed) <= _LONGEST else f"{printed[: _LONGEST - 1]}…"
        yield f"from “{cut}” (characters {answer.span.start:,} to {answer.span.end:,})"


def _broken(text: str, indent: str, width: int | None) -> Iterator[str]:
    if width is None:
        yield indent + text
        return
    text = clean(text)
    room = max(width - len(_INDENT), _NARROWEST)
    for n, (start, end) in enumerate(wrap(text, room)):
        yield (indent or _INDENT * (n > 0)) + text[start:end]
