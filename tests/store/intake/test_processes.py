"""Processes that work for this one."""

import os
import subprocess
import sys
import time
from contextlib import closing

import pytest

from store.intake.processes import Processes
from tests.processes import ends, watched

WORKING = """
import os, sys, time
from store.intake.processes import Processes
many = Processes(1)
print(many.submit(os.getpid).result(), flush=True)
if sys.argv[1] == "busy":
    many.submit(time.sleep, 60)
sys.stdin.readline()
"""


def test_work_is_done_elsewhere() -> None:
    with closing(Processes(2)) as many:
        assert many.submit(os.getpid).result() != os.getpid()
        assert [many.submit(pow, n, 2).result() for n in range(5)] == [0, 1, 4, 9, 16]


def test_who_dies_is_replaced_and_harms_no_other() -> None:
    with closing(Processes(2)) as many:
        answers = [many.submit(os._exit, 1), *(many.submit(pow, n, 2) for n in range(5))]
        assert [answer.result() for answer in answers] == [None, 0, 1, 4, 9, 16]


@watched
def test_at_the_end_nobody_is_waited_for() -> None:
    with closing(Processes(1)) as many:
        pid = many.submit(os.getpid).result()
        many.submit(time.sleep, 60)
    assert pid
    assert ends(pid)


@watched
@pytest.mark.parametrize("state", ["idle", "busy"])
def test_who_works_for_a_killed_process_ends_with_it(state: str) -> None:
    command = [sys.executable, "-c", WORKING, state]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        parent.kill()
    assert ends(pid)
