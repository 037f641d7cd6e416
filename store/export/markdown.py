"""A release as Markdown (CommonMark) that reads like the release, and says nothing else."""

import re
from collections.abc import Iterator

from store.export.words import address, contact_line, headline, one_line
from store.model.release import Block, BlockKind, Release
from store.text.controls import without_controls

_SIGNS = re.compile(r"([\\`*_\[\]<>#|~&])")
_OPENS = re.compile(r"^(\s*)(?:([-+=])|(\d{1,9})([.)]))", re.M)


def markdown(release: Release) -> str:
    """Headline, subhead, where it comes from, the text, the contacts; a rule ends it."""
    return "\n\n".join(_parts(release)) + "\n\n---\n\n"


def _parts(release: Release) -> Iterator[str]:
    yield f"# {_escaped(headline(release))}"
    if release.subhead:
        yield f"**{_escaped(one_line(release.subhead))}**"
    origin = (release.issuer, release.place, release.date, release.number, address(release))
    if told := " · ".join(_escaped(one_line(str(part))) for part in origin if part):
        yield told
    if release.embargo:
        yield f"Embargo: {_escaped(one_line(release.embargo))}"
    yield from filter(None, map(_block, release.blocks))
    if release.contacts:
        yield "## Contacts"
        yield "\n".join(f"- {_escaped(contact_line(contact))}" for contact in release.contacts)


def _block(block: Block) -> str:
    text = _escaped(without_controls(block.text).strip())
    match block.kind:
        case BlockKind.CONTACTS:
            return ""
        case BlockKind.HEADING:
            return f"## {' '.join(text.split())}"
        case BlockKind.QUOTE:
            return "> " + text.replace("\n", "\n> ")
        case _:
            return text.replace("\n", "\\\n")


def _escaped(text: str) -> str:
    """The text as text: no sign of it means anything."""
    text = _SIGNS.sub(r"\\\1", text)
    return _OPENS.sub(_opened, text)


def _opened(found: re.Match[str]) -> str:
    space, sign, digits, stop = found.groups()
    return f"{space}\\{sign}" if sign else f"{space}{digits}\\{stop}"
