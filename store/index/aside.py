"""An index in a temporary folder, for whoever may not bring the archive's own up to it."""

from pathlib import Path

from store.archive.files import explained, make_folder, read_whole, write_whole
from store.errors import ArchiveError
from store.index.index import Index
from store.index.state import META, STATE

_COPIED = (STATE, META)
"""In this order: a commit that comes between is read again, as after a crash."""


class Aside:
    """Begins with what `index` holds, is brought up by a refresh, and goes when it is closed."""

    def __init__(self, index: Index) -> None:
        import tempfile  # 5 ms that few need

        with explained("make", Path(tempfile.gettempdir())):
            self._kept = tempfile.TemporaryDirectory(
                prefix="communique-", ignore_cleanup_errors=True
            )
        self.index = Index(Path(self._kept.name))
        try:
            _borrow(index.folder, self.index.folder)
        except ArchiveError:  # there is none that may be read, so that it begins with nothing
            self.index.renew()

    def close(self) -> None:
        """Let go of its files, and take them away."""
        self.index.close()
        self._kept.cleanup()


def _borrow(theirs: Path, mine: Path) -> None:
    """Links where tantivy never writes into a file again."""
    make_folder(mine)
    for name in _COPIED:
        whole = read_whole(theirs / name)
        if whole is not None:
            write_whole(mine / name, whole[0])
    with explained("read", theirs):
        for path in theirs.iterdir() if theirs.is_dir() else ():
            if not path.name.startswith(".") and path.name not in _COPIED:
                (mine / path.name).symlink_to(path.absolute())
