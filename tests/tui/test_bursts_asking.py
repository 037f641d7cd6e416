"""Keys of a search that come all at once mean what they mean one by one."""

import pytest

from tests.tui.bursts import same_slowly

pytestmark = pytest.mark.usefixtures("no_programs")

SCRIPTS = {
    "a word with keys in it": "/quantum",
    "a query, and then the list": "/mill\rj1",
    "Esc and what follows it": "/mill\x1bj1\x1b/probe\r\x1b\x1b",
    "the query before": "/mill\r\x1b/\x1b[A\r1",
    "an offer is taken": "/issuer:orb\tprobe\rj1",
    "another offer is taken": "/sort:\x1b[B\x1b[B\x1b[A\tprobe\rj1",
    "offers are closed": "/is:\x1b\x1bj1",
    "a complaint is mended": "/prove \t\rj1",
    "nothing is wrong or offered": "/probe \tj1",
    "a way out of nothing": "/prove\r1j1",
    "the first way out of nothing": "/prove\r\rj\r",
    "an earlier query": "/mill\r\x1b/probe\r\x1b/mi\x12\tj\rj1",
    "an example is asked": "\x1bOPGk\rj/probe\r1",
    "the help, and then the list": "?jjq/probe",
    "a command by its name": ":zoom\rjG\x1b",
    "a facet, and then the list": "f\r\x1bj1",
    "a facet and another": "fjj\rkk\r\x1b/probe\r1",
    "a query and its facet": "/probe\rf\rjq1",
    "a range of time": "TLL\r\x1bj1",
    "all times again": "TL\r\x1b[3~q/mill\rj1",
}


@pytest.mark.parametrize("sent", SCRIPTS.values(), ids=SCRIPTS)
async def test_a_burst_asks_what_slow_keys_do(archive, tmp_path, sent):
    await same_slowly(archive, tmp_path, sent)
