"""An import that is killed, or runs out of disk, at every step of its writing."""

import os
import random
import shutil
from pathlib import Path

import pytest

from store import Library, Marking, Marks
from tests.crash import importer
from tests.crash.aftermath import assert_goes_on, assert_sound, heard
from tests.crash.conftest import Start
from tests.outcomes import run, truth

KILLS = int(os.environ.get("COMMUNIQUE_KILLS", "6"))
"""At how many random moments; the more the surer."""

STRIDE = int(os.environ.get("COMMUNIQUE_STRIDE", "12"))
"""Every which step of the writing is struck; 1 is all of them."""


def reported(messages: list[object]) -> list[tuple[int, str]]:
    return [message for message in messages if isinstance(message, tuple)]


def steps_of(start: Start, where: Path, folders: list[Path]) -> int:
    process, told = start(importer.bring_counting, where, folders)
    *_, steps = heard(told)
    process.join()
    return steps


def test_a_kill_at_any_step_loses_nothing_that_was_reported(
    start: Start, folders: list[Path], tmp_path: Path
) -> None:
    """Releases told of are there, no file is damaged, the index is as a new one."""
    steps = steps_of(start, tmp_path / "whole", folders[:2])
    assert steps > 20
    for step in range(1, steps + 1, STRIDE):
        where = tmp_path / f"killed{step}"
        process, told = start(importer.bring_until_killed, where, folders[:2], step)
        messages = heard(told)
        process.join()
        assert process.exitcode == -9
        if (where / "releases").is_dir():
            assert_sound(where, reported(messages))
        assert_goes_on(where, folders[:2])


def test_a_kill_at_any_step_of_marking_leaves_each_release_its_marks(
    start: Start, folders: list[Path], tmp_path: Path
) -> None:
    """Every release has its marks of before or those to come, and the marking can be repeated."""
    base = tmp_path / "base"
    noted, starred = Marks(note="call"), Marks(starred=True, tags=("tech",), note="call")
    with Library.open(base, create=True) as library:
        run(library.import_from(folders[:2]))
        library.mark(library.ids(), Marking(note="call"))
    shutil.copytree(base, tmp_path / "whole")
    process, told = start(importer.mark_counting, tmp_path / "whole", [])
    (steps,) = heard(told)
    process.join()
    assert steps > 2
    for step in range(1, steps + 1):
        where = tmp_path / f"killed{step}"
        shutil.copytree(base, where)
        process, told = start(importer.mark_until_killed, where, [], step)
        assert heard(told) == []
        process.join()
        with Library.open(where) as library:
            found = {library.marks(id) for id in library.ids()}
            assert found in ({noted}, {starred})
            assert run(library.check()) == []
            library.mark(library.ids(), Marking(starred=True, tag=("tech",)))
            assert {library.marks(id) for id in library.ids()} == {starred}


def test_a_kill_at_any_step_of_an_undo_leaves_what_the_next_command_goes_on_from(
    start: Start, folders: list[Path], tmp_path: Path
) -> None:
    """Each release has its original still, or neither is there, and the undo can be repeated."""
    base = tmp_path / "base"
    with Library.open(base, create=True) as library:
        for folder in folders[:2]:
            run(library.import_from([folder]))
    shutil.copytree(base, tmp_path / "whole")
    process, told = start(importer.take_back_counting, tmp_path / "whole", [])
    (steps,) = heard(told)
    process.join()
    assert steps > 10
    for step in range(1, steps + 1, max(1, STRIDE // 2)):
        where = tmp_path / f"killed{step}"
        shutil.copytree(base, where)
        process, told = start(importer.take_back_until_killed, where, [], step)
        assert heard(told) == []
        process.join()
        assert_sound(where, [(id, str(folders[0] / f"{id}.txt")) for id in range(5)])
        with Library.open(where) as library:
            held = library.ids()
            assert [id for id in range(10) if library.original(id) is not None] == sorted(held)
            run(library.undo(library.runs()[-1]))
            assert sorted(library.ids()) == [0, 1, 2, 3, 4]
            assert run(library.check()) == []


@pytest.mark.parametrize("deed", ["remove", "correct", "mark", "save"])
def test_a_kill_at_any_step_of_a_change_leaves_what_can_be_undone(
    start: Start, folders: list[Path], tmp_path: Path, deed: str
) -> None:
    """The journal is whole, the archive is sound, and undoing gives the bytes before."""
    base, wanted = tmp_path / "base", [Path(deed), Path("undo"), Path("redo")]
    with Library.open(base, create=True) as library:
        run(library.import_from(folders[:1]))
        library.mark(library.ids(), Marking(note="call"), kept=False)
    before = truth(base)
    shutil.copytree(base, tmp_path / "whole")
    process, told = start(importer.change_counting, tmp_path / "whole", wanted)
    (steps,) = heard(told)
    process.join()
    assert steps > 2
    for step in range(1, steps + 1, max(1, STRIDE // 4)):
        where = tmp_path / f"killed{step}"
        shutil.copytree(base, where)
        process, told = start(importer.change_until_killed, where, wanted, step)
        assert heard(told) == []
        process.join()
        with Library.open(where) as library:
            if library.history.to_undo():
                run(library.history.undo())
            run(library.refresh())
            assert run(library.check()) == []
            assert len(library.ids()) == len(list(folders[0].iterdir()))
        assert truth(where) == before


def test_a_full_disk_at_any_step_ends_in_one_line_and_loses_nothing(
    start: Start, folders: list[Path], tmp_path: Path
) -> None:
    """The old files are intact, and what the user is told names the disk."""
    steps = steps_of(start, tmp_path / "whole", folders[:2])
    for step in range(2, steps + 1, STRIDE):
        where = tmp_path / f"full{step}"
        process, told = start(importer.bring_until_full, where, folders[:2], step)
        messages = heard(told)
        process.join()
        assert process.exitcode == 0
        assert messages[-1] is None or "no space left on device" in messages[-1]
        if (where / "releases").is_dir():
            assert_sound(where, reported(messages))
        assert_goes_on(where, folders[:2])


@pytest.mark.parametrize("seed", range(KILLS))
def test_a_kill_at_any_moment_loses_nothing_that_was_reported(
    start: Start, folders: list[Path], tmp_path: Path, seed: int
) -> None:
    """The moment is drawn by how many releases were told of, and a little later."""
    draw = random.Random(seed)
    process, told = start(importer.bring, tmp_path / "archive", folders)
    messages = [told.recv() for _ in range(draw.randrange(28))]
    told.poll(draw.random() * 0.02)
    process.kill()
    messages += heard(told)
    process.join()
    if (tmp_path / "archive" / "releases").is_dir():
        assert_sound(tmp_path / "archive", reported(messages))
    assert_goes_on(tmp_path / "archive", folders)
