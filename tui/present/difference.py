"""What changed from one release to another, word by word."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from store import Contact, Release
from tui.present.contact import labelled, name_of, role_of
from tui.present.line import Line, Role, Run
from tui.present.printable import clean
from tui.present.words import count
from tui.present.wrap import wrap

PIECE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|\d[\d.,:/-]*\d|\w+|\s+|.")
"""A number or date, a word, a sign, a gap, or a character of a script without blanks."""
MOST = 4000
"""Pieces beyond which two paragraphs are told as one gone and one come."""
ALIKE, MOST_PAIRS = 0.3, 2500
"""What two paragraphs share at least where one is the other's version, and how many are tried."""
GONE, NEW = ("[-", "-]"), ("{+", "+}")
"""As wdiff writes what was taken out and what was put in, so that it is told without colour."""

Stretch = tuple[str, Role, bool]


def difference_lines(before: Release, after: Release, width: int | None) -> list[Line]:
    """The paragraphs in which they differ, each line of at most `width` cells."""
    said = paragraphs(before), paragraphs(after)
    if said[0] == said[1]:
        return [(Run("They say the same.", Role.META),)]
    lines: list[Line] = []
    for part in _parts(*said):
        lines += [*_laid_out(part, width), ()]
    return lines[:-1]


def paragraphs(release: Release) -> list[str]:
    """All that a release says, in lines that can be compared."""
    known = (
        release.headline,
        release.subhead,
        " · ".join(filter(None, (str(release.date or ""), release.issuer, release.place))),
        release.number and f"No. {release.number}",
        release.embargo and f"Embargo: {release.embargo}",
        *(line for block in release.blocks for line in block.text.split("\n")),
        *map(_contact, release.contacts),
    )
    return [text for text in (clean(each).strip() for each in known if each) if text]


def _contact(contact: Contact) -> str:
    parts = (name_of(contact), role_of(contact), *map(labelled, contact.phones), *contact.emails)
    return " · ".join(filter(None, parts))


def _parts(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[Stretch, ...]]:
    """A paragraph that is another now, or how many are the same."""
    for what, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what == "equal":
            yield ((f"… {count(b - a, 'paragraph')} the same", Role.FAINT, False),)
            continue
        for old, new in _paired(before[a:b], after[c:d]):
            yield tuple(_words(old, new))


def _paired(olds: Sequence[str], news: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Paragraphs that are one another's versions, in order; alone those that are nobody's."""
    best, at, to = max(
        ((_alike(old, new), -i, -j) for i, old in enumerate(olds) for j, new in enumerate(news))
        if len(olds) * len(news) <= MOST_PAIRS
        else [(0.0, 0, 0)],
        default=(0.0, 0, 0),
    )
    if best < ALIKE:
        yield from ((old, "") for old in olds)
        yield from (("", new) for new in news)
        return
    yield from _paired(olds[:-at], news[:-to])
    yield olds[-at], news[-to]
    yield from _paired(olds[1 - at :], news[1 - to :])


def _alike(old: str, new: str) -> float:
    """The part of their words that two paragraphs share."""
    ours, theirs = set(PIECE.findall(old)), set(PIECE.findall(new))
    return len(ours & theirs) / max(len(ours | theirs), 1)


def _words(old: str, new: str) -> Iterator[Stretch]:
    olds, news = PIECE.findall(old), PIECE.findall(new)
    if max(len(olds), len(news)) > MOST or not (old and new):
        yield from _turned(old, new)
        return
    gone = come = ""
    for what, a, b, c, d in SequenceMatcher(None, olds, news, autojunk=False).get_opcodes():
        same = "".join(olds[a:b])
        if what == "equal" and not ((gone or come) and same.isspace()):
            yield from _turned(gone, come)
            yield same, Role.TEXT, False
            gone = come = ""
        else:
            gone, come = gone + same, come + "".join(news[c:d])
    yield from _turned(gone, come)


def _turned(old: str, new: str) -> Iterator[Stretch]:
    """A gap behind both stays outside."""
    gap = " " if old.endswith(" ") and new.endswith(" ") else ""
    old, new = old.removesuffix(gap), new.removesuffix(gap)
    if old:
        yield f"{GONE[0]}{old}{GONE[1]}", Role.FAINT, False
    if new:
        yield f"{NEW[0]}{new}{NEW[1]}", Role.TEXT, True
    if gap:
        yield gap, Role.TEXT, False


def _laid_out(part: Sequence[Stretch], width: int | None) -> Iterator[Line]:
    text = "".join(words for words, _, _ in part)
    for start, end in wrap(text, width) if width else [(0, len(text))]:
        runs, at = list[Run](), 0
        for words, role, found in part:
            first, last = max(start, at), min(end, at + len(words))
            if first < last:
                runs.append(Run(text[first:last], role, found))
            at += len(words)
        yield tuple(runs)
