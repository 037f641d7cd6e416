"""Several programs at one archive."""

from pathlib import Path

from store import Added, Library
from tests.crash import importer
from tests.crash.aftermath import heard, text
from tests.crash.conftest import Start
from tests.outcomes import run


def test_two_import_while_a_third_searches(start: Start, tmp_path: Path) -> None:
    """All releases arrive once, and nobody meets an error."""
    where = tmp_path / "archive"
    for name, first in (("a", 0), ("b", 500)):
        (tmp_path / name).mkdir()
        for n in range(first, first + 150):
            (tmp_path / name / f"{n}.txt").write_text(text(n))
    shared = tmp_path / "b" / "copy.txt"
    shared.write_text(text(0))
    with Library.open(where, create=True):
        pass
    one, told_one = start(importer.bring, where, [tmp_path / "a"] * 2)
    two, told_two = start(importer.bring, where, [tmp_path / "b"] * 2)
    with Library.open(where) as library:
        seen, version = [], library.version
        while one.is_alive() or two.is_alive():
            seen.append(library.search("harbour").total)
            told_one.poll(0.005)
            version = library.version
        messages = [*heard(told_one), *heard(told_two)]
        assert (one.exitcode, two.exitcode) == (0, 0)
        run(library.refresh())
        assert library.count == 300
        assert library.version == version
        for id in library.ids():
            assert library.release(id).id == id
        assert run(library.check()) == []
    assert seen == sorted(seen)
    ids = [message[0] for message in messages if message]
    assert sorted(ids) == list(range(300))


def test_an_open_library_sees_another_program_s_import_by_its_version(
    start: Start, folders: list[Path], tmp_path: Path
) -> None:
    """What a browser polls changes, and what it then finds is there."""
    where = tmp_path / "archive"
    with Library.open(where, create=True) as library:
        before = library.version
        assert library.count == 0
        process, told = start(importer.bring, where, folders[:1])
        heard(told)
        process.join()
        assert library.version != before
        assert library.search("").total == 5
        assert [type(step) for step in run(library.import_from(folders[1:2]))] == [Added] * 5
