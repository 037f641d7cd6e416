"""Reading in several processes."""

import multiprocessing
from contextlib import closing

import pytest

from store.intake import workers
from store.intake.loading import Loaded
from store.intake.workers import MANY, processes, read_all
from store.model.document import Hints
from store.model.outcome import Failed


def loaded(n: int) -> Loaded:
    return Loaded(f"{n}.txt", f"Notice number {n}\n\nThe quay is closed.\n".encode(), f"{n}")


def test_readings_come_in_order_with_what_was_not_read() -> None:
    failed = Failed("none.txt", "There is no such file or folder.")
    portions = [(loaded(1), failed), (), (loaded(2), loaded(3))]
    for jobs in (1, 2):
        found = [pair for some in read_all(portions, Hints(), jobs) for pair in some]
        assert [item for item, _ in found] == [*portions[0], *portions[2]]
        assert found[1] == (failed, None)
        read = [reading.releases[0].source.name for _, reading in found if reading]
        assert read == ["1.txt", "2.txt", "3.txt"]


def test_the_death_of_a_process_loses_no_source() -> None:
    readings = read_all(((loaded(n),) for n in range(40)), Hints(), 2)
    found = [*next(readings)]
    multiprocessing.active_children()[0].kill()
    found += (pair for some in readings for pair in some)
    assert [item for item, _ in found] == [loaded(n) for n in range(40)]
    assert all(reading and reading.releases for _, reading in found)
    assert multiprocessing.active_children() == []


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
    with closing(read_all(portions, Hints(), 2)) as readings:
        next(readings)
        assert len(list(portions)) == 6 - taken
