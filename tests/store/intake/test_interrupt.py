"""What would stop a process, held back until it may."""

import signal

import pytest

from store.intake.interrupt import postponed_interrupt

STOPS = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]


@pytest.mark.parametrize("number", STOPS)
def test_it_is_noticed_and_obeyed_later(number: signal.Signals) -> None:
    before = signal.getsignal(number)
    with postponed_interrupt() as interrupt:
        assert not interrupt.asked
        signal.raise_signal(number)
        assert interrupt.asked
    assert signal.getsignal(number) == before


def test_a_second_ctrl_c_is_obeyed_on_the_spot() -> None:
    with postponed_interrupt():
        signal.raise_signal(signal.SIGINT)
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)


def test_a_terminal_that_closes_may_say_so_twice() -> None:
    with postponed_interrupt() as interrupt:
        for number in (signal.SIGHUP, signal.SIGHUP, signal.SIGTERM):
            signal.raise_signal(number)
        assert interrupt.asked


@pytest.mark.parametrize("number", STOPS)
def test_what_is_ignored_stays_ignored(number: signal.Signals) -> None:
    """As SIGHUP is under nohup."""
    before = signal.signal(number, signal.SIG_IGN)
    try:
        with postponed_interrupt() as interrupt:
            signal.raise_signal(number)
            assert not interrupt.asked
    finally:
        signal.signal(number, before)
