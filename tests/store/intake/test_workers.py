"""Reading in several processes."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress

import pytest

from store.intake import workers
from store.intake.guidance import Guidance
from store.intake.loading import Loaded
from store.intake.workers import DIED, MANY, Portion, processes, read_all
from store.model.outcome import Failed
from tests.processes import children, watched


def loaded(n: int) -> Loaded:
    return Loaded(f"{n}.txt", f"Notice number {n}\n\nThe quay is closed.\n".encode(), f"{n}")


def test_readings_come_in_order_with_what_was_not_read() -> None:
    failed = Failed("none.txt", "There is no such file or folder.")
    portions = [(loaded(1), failed), (), (loaded(2), loaded(3))]
    for jobs in (1, 2):
        found = [pair for some in read_all(portions, Guidance(), jobs) for pair in some]
        assert [item for item, _ in found] == [*portions[0], *portions[2]]
        assert found[1] == (failed, None)
        read = [reading.releases[0].source.name for _, reading in found if reading]
        assert read == ["1.txt", "2.txt", "3.txt"]


class Deadly(str):
    """A name that is the death of the process that it is sent to."""

    def __reduce__(self) -> tuple[Callable[[int], object], tuple[int]]:
        return os._exit, (1,)


def test_a_source_that_processes_die_of_is_told_and_the_rest_is_read() -> None:
    deadly = Loaded(Deadly("deadly.txt"), b"", "")
    portions = [(loaded(1), deadly, loaded(2)), (loaded(3),)]
    found = [pair for some in read_all(portions, Guidance(), 2) for pair in some]
    assert [item for item, _ in found] == [loaded(1), deadly, loaded(2), loaded(3)]
    assert [reading.failure for _, reading in found if reading] == [None, DIED, None, None]


@watched
def test_the_death_of_processes_loses_no_source() -> None:
    """However often one dies that another program ends."""
    others = set(children(os.getpid()))

    def portions() -> Iterator[Portion]:
        for n in range(40):
            for pid in set(children(os.getpid())) - others:
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
            yield (loaded(n),)

    found = [pair for some in read_all(portions(), Guidance(), 2) for pair in some]
    assert [item for item, _ in found] == [loaded(n) for n in range(40)]
    assert all(reading and reading.releases for _, reading in found)
    assert set(children(os.getpid())) <= others


@pytest.mark.parametrize("program", ["/nowhere/python", "/bin/false", ""])
def test_where_no_process_can_be_begun_this_one_reads(
    program: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", program)
    portions = [(loaded(1), loaded(2)), (loaded(3),)]
    found = [pair for some in read_all(portions, Guidance(), 2) for pair in some]
    assert [item for item, _ in found] == [loaded(1), loaded(2), loaded(3)]
    assert all(reading and reading.releases for _, reading in found)


def test_few_sources_are_read_by_one_process() -> None:
    assert processes(None, MANY - 1) == 1
    assert processes(3, MANY) == 3
    assert processes(None, MANY) >= 1


@pytest.mark.parametrize(("heavy", "taken"), [(2**20, 6), (0, 3)])
def test_much_is_read_ahead_unless_it_is_heavy(
    heavy: int, taken: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "HEAVY", heavy)
    portions = iter([(loaded(n),) for n in range(6)])
    with closing(read_all(portions, Guidance(), 2)) as readings:
        next(readings)
        assert len(list(portions)) == 6 - taken
