"""Keys that come all at once, beside the same keys one by one."""

import shutil

from store import Library
from tests.tui.driver import browsing


async def same_slowly(archive, tmp_path, sent):
    """The keys in one go leave the screen, clipboard and archive that slow ones do."""
    twin = shutil.copytree(archive, tmp_path / "twin")
    assert await _play(archive, sent, at_once=True) == await _play(twin, sent, at_once=False)


async def _play(archive, sent, *, at_once):
    async with browsing(archive, size=(100, 30)) as reader:
        await reader.types(sent, at_once=at_once)
        await reader.reads()
        seen, copied = _without_notice(reader.lines()), reader.app.clipboard
    with Library.open(archive) as library:
        ids = library.ids()
        marks, saved = library.marked(ids), library.saved()
        return seen, copied, marks, saved, tuple(library.release(id) for id in ids)


def _without_notice(lines):
    """How much is unread is told on top a little later; messages lie over the end."""
    return lines[2:-2]
