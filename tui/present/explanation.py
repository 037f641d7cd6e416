"""The parser's reasons as plain lines, and of one field in a line."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from store import Explained, Explanation
from tui.present.printable import clean
from tui.present.wrap import wrap

NOTHING = "nothing"
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
        yield from _broken(f"{answer.field}: {answer.value or NOTHING}", "", width)
        for note in _notes(answer):
            yield from _broken(note, _INDENT, width)


def _notes(answer: Explained) -> Iterator[str]:
    if answer.by_hand:
        yield answer.why
        return
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


class Reason(NamedTuple):
    """Why a field reads as it does, in a line or two, and the words that it was read from."""

    words: str
    printed: str


def reason(field: str, explanation: Explanation, corrected: Sequence[str]) -> Reason:
    """What the parser says of a field; of a contact's numbers and addresses of each of them."""
    told = [each for each in explanation if each.field == field or _is_part(each.field, field)]
    by_hand = dict.fromkeys(each.why for each in told if each.by_hand)
    if by_hand or (not told and field.partition(".")[0] in corrected):
        return Reason(clean(" ".join(by_hand)) or "Set by hand, and kept.", "")
    if not explanation:
        return Reason("Its original is not kept, so that nobody can say why.", "")
    if not told:
        return Reason("Nothing of the text was taken for it.", "")
    words = "; ".join(f"{each.score:.0%} sure: {each.why}" for each in told)
    printed = next((each.printed for each in told if each.printed), "")
    return Reason(clean(words), _first_line(printed))


def _is_part(part: str, field: str) -> bool:
    return part.startswith(f"{field}.")


def _first_line(printed: str) -> str:
    """Of words that a page breaks or joins, those that surely stand together in it."""
    lines = (" ".join(clean(line).split()) for line in printed.split("\n"))
    return next(filter(None, lines), "")[:_LONGEST]
