"""The lines of a release that may stand in others of its house: at its head and foot."""

from collections.abc import Iterator

from store.model.acquaintance import About, Aspect, Lesson, Place
from store.model.release import Block, BlockKind, Release
from store.text.keyed import line_key

_LONGEST = 160  # characters; a longer line is of the running text
_HEAD, _FOOT, _CONTACTS = 12, 10, 12
_RUNNING = (BlockKind.PARAGRAPH, BlockKind.QUOTE)
_READ = 8  # blocks at either end, in which its lines are looked for


def of_lines(release: Release) -> Iterator[Lesson]:
    """What each line was, once for all its copies: its first place."""
    taught: set[str] = set()
    for line, place in _placed(release):
        key = line_key(line)
        if key and key not in taught:
            taught.add(key)
            yield Lesson(About.LINE, key, Aspect.PART, place)


def _placed(release: Release) -> Iterator[tuple[str, Place]]:
    for field, place in (("headline", Place.HEADLINE), ("subhead", Place.SUBHEAD)):
        text = getattr(release, field)
        if text and field not in release.check:
            yield text, place
    offered = [block for block in release.blocks if block.kind is BlockKind.CONTACTS]
    yield from ((line, Place.CONTACTS) for line in _lines(offered)[:_CONTACTS])
    blocks = [block for block in release.blocks if block.kind is not BlockKind.COVER]
    yield from ((line, Place.HEAD) for line in _head(blocks))
    yield from ((line, Place.FOOT) for line in _lines(blocks[-_READ:])[-_FOOT:])


def _head(blocks: list[Block]) -> list[str]:
    """The lines before the running text."""
    above: list[Block] = []
    for block in blocks[:_READ]:
        if block.kind in _RUNNING and len(block.text) > _LONGEST and "\n" not in block.text:
            break
        above.append(block)
    return _lines(above)[:_HEAD]


def _lines(blocks: list[Block]) -> list[str]:
    lines = (line.strip() for block in blocks for line in block.text.split("\n"))
    return [line for line in lines if line and len(line) <= _LONGEST]
