"""Marks in words: what was done, and what a release bears."""

from collections.abc import Iterator, Sequence

from store import Completion, Marking, Marks
from tui.present.printable import clean
from tui.present.words import count, few, number

STAR, UNREAD, TAG, NOTE, SELECTED = "★", "●", "#", "✎", "✓"


def done_words(marking: Marking, whom: str) -> str:
    """`Starred 28 Oct 2013 CNES`, `Tagged tech, later: 3,000 releases`."""
    told = "; ".join(_done(marking, clean(whom)))
    return told[:1].upper() + told[1:]


def _done(marking: Marking, whom: str) -> Iterator[str]:
    if marking.starred is not None:
        yield f"starred {whom}" if marking.starred else f"took the star off {whom}"
    if marking.read is not None:
        yield f"marked as {'read' if marking.read else 'unread'}: {whom}"
    if marking.tag:
        yield f"tagged {few(tuple(map(clean, marking.tag)))}: {whom}"
    if marking.untag:
        yield f"took {few(tuple(map(clean, marking.untag)))} off {whom}"
    if marking.note is not None:
        yield (
            f"noted on {whom}: {clean(marking.note)}"
            if marking.note
            else f"took the note off {whom}"
        )


def unchanged_words(whom: str) -> str:
    """What is told where everything was so before."""
    return f"Nothing to do: {clean(whom)} was so before."


def partly(words: str, changed: int, of: int) -> str:
    """With how many were so before, where some were."""
    before = of - changed
    return f"{words} ({before:,} {'was' if before == 1 else 'were'} so before)" if before else words


def borne(marks: Marks) -> tuple[str, ...]:
    """What a release bears, a line each: `★ Starred`, `# tech, later`, `✎ call back`."""
    told = []
    if marks.starred:
        told.append(f"{STAR} Starred")
    if marks.tags:
        told.append(f"{TAG} {', '.join(map(clean, marks.tags))}")
    if marks.note:
        told.append(f"{NOTE} {clean(marks.note)}")
    return tuple(told)


def tags_written(tags: Sequence[str]) -> str:
    """As they are written in one line."""
    return ", ".join(tags)


def tags_meant(text: str, before: Sequence[str]) -> Marking:
    """What a line of tags makes of those before: what is not in it any more is taken off.

    One with a `-` before it is taken off where there were none to begin with, of several releases.
    """
    written = [tag.strip() for tag in text.split(",") if tag.strip()]
    off = tuple(tag[1:].strip() for tag in written if tag.startswith("-"))
    kept = tuple(tag for tag in written if not tag.startswith("-"))
    gone = tuple(tag for tag in before if tag not in kept)
    return Marking(tag=tuple(tag for tag in kept if tag not in before), untag=(*gone, *off))


def known_words(known: Sequence[Completion]) -> str:
    """`There are: tech 12 · later 3`, as a query would name them."""
    told = (f"{clean(each.text)} {number(each.releases or 0)}" for each in known)
    return f"There are: {' · '.join(told)}" if known else ""


def order_meant(text: str) -> Marking | None:
    """What `tag tech, later`, `untag tech`, `star`, `unread` or `note call back` order."""
    name, _, rest = text.strip().partition(" ")
    rest = rest.strip()
    tags = tuple(tag.strip() for tag in rest.split(",") if tag.strip())
    match name.casefold():
        case "star" | "unstar" if not rest:
            return Marking(starred=name.casefold() == "star")
        case "read" | "unread" if not rest:
            return Marking(read=name.casefold() == "read")
        case "tag" if tags:
            return Marking(tag=tags)
        case "untag" if tags:
            return Marking(untag=tags)
        case "note" if rest:
            return Marking(note=rest)
    return None


def order_words(marking: Marking, releases: int, *, selected: bool) -> str:
    """`Mark all 3,000 releases listed: tags tech`."""
    which = "selected" if selected else "listed"
    whom = f"all {count(releases, 'release')} {which}" if releases > 1 else f"the one {which}"
    return f"Mark {whom}: {', '.join(_ordered(marking))}"


def _ordered(marking: Marking) -> Iterator[str]:
    if marking.starred is not None:
        yield "a star" if marking.starred else "no star"
    if marking.read is not None:
        yield "read" if marking.read else "unread"
    if marking.tag:
        yield f"tags {', '.join(map(clean, marking.tag))}"
    if marking.untag:
        yield f"without {', '.join(map(clean, marking.untag))}"
    if marking.note is not None:
        yield f"note {clean(marking.note)}"
