"""One thing after the other."""

import asyncio

import pytest

from tui.turns import Turns


async def test_none_begins_before_the_one_before_it_is_done():
    told = []

    async def take(turn):
        told.append(f"{turn} begins")
        await asyncio.sleep(0)
        told.append(f"{turn} ends")

    turns = Turns(take)
    turns.add("a")
    turns.add("b")
    serving = asyncio.create_task(turns.serve())
    while not turns.at_rest:
        await asyncio.sleep(0)
    assert told == ["a begins", "a ends", "b begins", "b ends"]
    serving.cancel()


async def test_what_a_turn_wants_done_comes_before_what_waits():
    told = []

    async def take(turn):
        told.append(turn)
        if turn == "click":
            turns.follow("close")
        if turn == "j":
            turns.end()

    turns = Turns(take)
    turns.add("click")
    turns.add("j")
    await turns.serve()
    assert told == ["click", "close", "j"]


async def test_nothing_is_taken_up_after_the_end():
    told = []

    async def take(turn):
        told.append(turn)
        turns.end()

    turns = Turns(take)
    for turn in "quit", "j":
        turns.add(turn)
    await turns.serve()
    turns.add("k")
    assert told == ["quit"]
    assert turns.at_rest


async def test_it_ends_while_it_waits():
    turns = Turns(lambda turn: pytest.fail(f"{turn} is taken"))
    serving = asyncio.create_task(turns.serve())
    await asyncio.sleep(0)
    turns.add("j")
    turns.end()
    await serving


async def test_a_fault_is_not_hidden():
    async def take(turn):
        raise ValueError(turn)

    turns = Turns(take)
    turns.add("j")
    with pytest.raises(ValueError, match="j"):
        await turns.serve()
    assert turns.at_rest
