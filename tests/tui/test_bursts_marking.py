"""Keys that change an archive mean the same all at once as one by one."""

import pytest

from tests.tui.bursts import same_slowly

pytestmark = pytest.mark.usefixtures("no_programs")

SCRIPTS = {
    "the one just come to is corrected": "je",
    "a correction, and then the next": "j1ej\r\x7f\x7f!\rj1",
    "a value that is refused": "e\r\x7f\x7f\rj",
    "a value that is left": "ej\rqyj\x1b\x1bjj",
    "a star, and then the list": "jsj1sus",
    "tags, and then the next": "t tech, call\rjt\r\x1bjm!\rju",
    "what is selected is marked": "  jVjjs\x1bju*R\x1bj",
    "an order for what is listed": "/mill\r:tag tech\rjsuU",
    "a search is saved and asked": "/mill\rSsMills\r\x1b/probe\rS\rj1",
    "a click beside a dialog": "e\x1b[<0;1;1M\x1b[<0;1;1m/probe\rj",
    "a paste in the list": "\x1b[200~probe\nqyj1\x1b[201~\r1",
    "a path that is not there": "i\x7f\x7fno/where\r\x1bj1",
    "a path that goes on": "i\t\x1b[B\x1b[A\x1bjj1",
    "an export that is left": "x2x\x1bjx\x1bj1",
    "why, and set right": "wjje!\r\x1bjjwq1u",
    "undone and done again": "jsjsuuUUj1ej\r!\r\x1bu",
    "a paste in a path": "i\x1b[200~no\nq\x1b[201~\r\x1bj1",
    "a paste before what is asked": "1\x1b[200~y\x1b[201~nj1",
    "a paste in a menu": "y\x1b[200~q1\x1b[201~\x1bj",
}


@pytest.mark.parametrize("sent", SCRIPTS.values(), ids=SCRIPTS)
async def test_a_burst_changes_what_slow_keys_do(archive, tmp_path, sent):
    await same_slowly(archive, tmp_path, sent)
