"""What of a release can be copied, each thing in the form in which it is pasted."""

from collections.abc import Iterator
from typing import NamedTuple

from store import Block, BlockKind, Reachable, Release, bibtex, ris
from tui.present.card import Form, write
from tui.present.contact import by_use, labelled, name_of
from tui.present.links import of_release
from tui.present.phone import readable
from tui.present.printable import clean, clean_lines
from tui.present.words import long_date

SPOKEN = (BlockKind.QUOTE,)
WRITTEN = (BlockKind.PARAGRAPH, BlockKind.LIST, BlockKind.TABLE, BlockKind.HEADING)
STYLES = ("words", "Markdown", "APA", "Chicago", "BibTeX", "RIS")
"""In which a release can be cited."""
LONGEST = 200
"""Characters of a passage that a message or a list tells."""


class Copy(NamedTuple):
    """`text` is what is copied, `told` what a message or a list says of it."""

    text: str
    told: str


def contact(whom: Reachable, form: Form) -> Copy:
    """A contact in a form; a message tells the thing itself where it is short."""
    text = write(whom, form)
    return Copy(text, f"the {form} of {name_of(whom)}" if "\n" in text else text)


def contacts(release: Release, form: Form) -> tuple[Copy, ...]:
    """Each contact that has something in that form."""
    found = (contact(each, form) for each in release.contacts)
    return tuple(each for each in found if each.text)


def phones(release: Release) -> tuple[Copy, ...]:
    """Each number of each contact, told with what it is and whose."""
    return tuple(
        Copy(readable(phone.number), _whose(labelled(phone), each))
        for each in release.contacts
        for phone in by_use(each)
    )


def emails(release: Release) -> tuple[Copy, ...]:
    """Each mail address of each contact, told with whose it is."""
    return tuple(
        Copy(clean(email), _whose(clean(email), each))
        for each in release.contacts
        for email in each.emails
    )


def _whose(told: str, contact: Reachable) -> str:
    """With whose it is behind it, where that is known."""
    return ", ".join(filter(None, (told, clean(contact.name or contact.organization or ""))))


def all_contacts(release: Release) -> tuple[Copy, ...]:
    """All of them in one, a card below the other."""
    cards = [write(each, Form.CARD) for each in release.contacts]
    return (Copy("\n\n".join(cards), f"all {len(cards)} contacts"),) if cards else ()


def passages(release: Release) -> tuple[Copy, ...]:
    """What somebody said, with who it was, and then the other paragraphs."""
    said = [each for each in release.blocks if each.kind in SPOKEN]
    written = [each for each in release.blocks if each.kind in WRITTEN]
    spoken = (_passage(block.text, _speaker(block)) for block in said)
    return (*spoken, *(_passage(block.text) for block in written))


def _speaker(block: Block) -> str:
    """Who said it, where the words themselves do not tell."""
    unnamed = block.speaker and block.speaker not in block.text
    return f" ({clean(block.speaker or '')})" if unnamed else ""


def selected(text: str) -> Copy:
    """Lines as they were selected, without the blanks at their ends."""
    lines = "\n".join(line.rstrip() for line in clean_lines(text).split("\n"))
    return _passage(lines.strip("\n"))


def _passage(text: str, whose: str = "") -> Copy:
    plain = clean_lines(text) + whose
    line = " ".join(plain.split())
    return Copy(plain, line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…")


def headlines(release: Release) -> tuple[Copy, ...]:
    """The headline."""
    return tuple(Copy(text, text) for text in (clean(release.headline or ""),) if text)


def links(release: Release) -> tuple[Copy, ...]:
    """The addresses in its text by their numbers, and the one that it came from."""
    came = release.source.address
    addresses = (*of_release(release), *((clean(came),) if came else ()))
    return tuple(Copy(each, each) for each in dict.fromkeys(addresses))


def references(release: Release) -> tuple[Copy, ...]:
    """How it is cited: in words, in Markdown, in the styles of APA and Chicago, BibTeX, RIS."""
    return tuple(
        Copy(text, f"{style}: {' '.join(text.split())}") for style, text in cited(release).items()
    )


def cited(release: Release) -> dict[str, str]:
    """The same by the names of the styles."""
    return dict(zip(STYLES, _styled(release), strict=True))


def _styled(release: Release) -> Iterator[str]:
    who = clean(release.issuer or "")
    what = clean(release.headline or "Press release")
    where = clean(release.source.address or "")
    day = long_date(release.date)
    number = f", No. {clean(release.number)}" if release.number else ""
    yield f"{who + ': ' if who else ''}“{what}”{number}, press release, {day}."
    linked = f"[{_bare(what)}]({where})" if where else f"“{_bare(what)}”"
    yield f"{linked}{', ' + _bare(who) if who else ''}, {day}"
    date = release.date
    year = f"({date.year}, {date:%B} {date.day})" if date else "(n.d.)"
    yield f"{who + '. ' if who else ''}{year}. {what} [Press release]. {where}".rstrip()
    yield f"{who + '. ' if who else ''}“{what}.” Press release, {day}. {where}".rstrip()
    yield bibtex(release).strip()
    yield ris(release).replace("\r\n", "\n").strip()


def _bare(text: str) -> str:
    """Without what Markdown would take for a link's end."""
    return "".join(f"\\{sign}" if sign in "[]()\\*_`<" else sign for sign in text)
