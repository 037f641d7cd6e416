"""Keys that come all at once mean what they mean one by one."""

import shutil

import pytest

from store import Library
from tests.tui.driver import browsing

pytestmark = pytest.mark.usefixtures("no_programs")

SCRIPTS = {
    "a word with keys in it": "/quantum",
    "a query, and then the list": "/mill\rj1",
    "the one just come to is copied": "j1",
    "the one just come to is corrected": "je",
    "a menu, and then the list": "Gyyjl\rk1",
    "copies one after the other": "1G21",
    "a correction, and then the next": "j1ej\r\x7f\x7f!\rj1",
    "a value that is refused": "e\r\x7f\x7f\rj",
    "a value that is left": "ej\rqyj\x1b\x1bjj",
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
    "from pane to pane": "\tGn\t\t\x1b[Zz\x04\x15q",
    "a star, and then the list": "jsj1sus",
    "tags, and then the next": "t tech, call\rjt\r\x1bjm!\rju",
    "what is selected is marked": "  jVjjs\x1bju*R\x1bj",
    "an order for what is listed": "/mill\r:tag tech\rjsuU",
    "a search is saved and asked": "/mill\rSsMills\r\x1b/probe\rS\rj1",
    "a click beside a dialog": "e\x1b[<0;1;1M\x1b[<0;1;1m/probe\rj",
    "a click on a contact": "G\x1b[<0;45;9M\x1b[<0;45;9mgg1",
    "a facet, and then the list": "f\r\x1bj1",
    "a facet and another": "fjj\rkk\r\x1b/probe\r1",
    "a query and its facet": "/probe\rf\rjq1",
    "a range of time": "TLL\r\x1bj1",
    "all times again": "TL\r\x1b[3~q/mill\rj1",
    "people, and one copied": "p2jy/mill\rp1",
    "the releases of one": "pj\rj1",
    "contacts, and one copied": "G\x1b[14~\x1bOSj\rqgg1",
    "from pane to pane by name": "\x1bOR\x1bOQj\x1b[15~1q1",
    "folds, and then the list": "\r\r\rqj1",
    "a paste in the list": "\x1b[200~probe\nqyj1\x1b[201~\r1",
    "a further key and a number": "jyhjyp1jyr2ya",
    "a key that nothing follows": "yx\x1bjyyj1",
    "what is under embargo": "yhn1yj1yqG\r",
    "letters in the text": "\x06calm\rnn]n/mill\rn1",
    "a related release and back": "jjr\rd\x1b\x7f1",
    "what changed": "jjdjjq1rd\x1b\x1bj",
    "what can be opened": "joxo3ol\x1bj1",
    "a path that is not there": "i\x7f\x7fno/where\r\x1bj1",
    "a path that goes on": "i\t\x1b[B\x1b[A\x1bjj1",
    "an export that is left": "x2x\x1bjx\x1bj1",
    "why, and set right": "wjje!\r\x1bjjwq1u",
    "undone and done again": "jsjsuuUUj1ej\r!\r\x1bu",
    "a paste in a path": "i\x1b[200~no\nq\x1b[201~\r\x1bj1",
    "a paste before what is asked": "1\x1b[200~y\x1b[201~nj1",
    "a paste in a menu": "y\x1b[200~q1\x1b[201~\x1bj",
}


async def play(archive, sent, *, at_once):
    async with browsing(archive, size=(100, 30)) as reader:
        await reader.types(sent, at_once=at_once)
        await reader.reads()
        seen, copied = without_notice(reader.lines()), reader.app.clipboard
    with Library.open(archive) as library:
        ids = library.ids()
        marks, saved = library.marked(ids), library.saved()
        return seen, copied, marks, saved, tuple(library.release(id) for id in ids)


def without_notice(lines):
    """How much is unread is told on top a little later; messages lie over the end."""
    return lines[2:-2]


@pytest.mark.parametrize("sent", SCRIPTS.values(), ids=SCRIPTS)
async def test_a_burst_is_the_same_as_the_keys_typed_slowly(archive, tmp_path, sent):
    twin = shutil.copytree(archive, tmp_path / "twin")
    assert await play(archive, sent, at_once=True) == await play(twin, sent, at_once=False)


async def test_a_correction_hits_the_release_that_the_list_marked(archive):
    async with browsing(archive) as reader:
        await reader.types("jej\r!\rj", at_once=True)
        await reader.sees("▌  Mercury probe wakes up")
    with Library.open(archive) as library:
        headlines = [library.release(id).headline for id in library.ids()]
    assert headlines[1].startswith("Mill wheel turns")
    assert [at for at, headline in enumerate(headlines) if headline.endswith("!")] == [1]


async def test_what_is_copied_is_of_the_release_that_the_list_marked(archive):
    async with browsing(archive) as reader:
        await reader.types("jjj1G1", at_once=True)
        await reader.sees("from 1 Mar 2024 Tide Trust: the card of Tom Hale")


async def test_no_key_is_taken_up_after_the_one_that_quits(archive):
    async with browsing(archive) as reader:
        await reader.types("jq1", at_once=True)
        assert reader.app.return_code == 0
        assert reader.app.clipboard == ""


async def test_a_paste_is_one_line_and_never_keys(archive):
    async with browsing(archive) as reader:
        await reader.types("\x1b[200~Mercury\n\n  probe q\x1b1\x1b[201~", at_once=True)
        await reader.sees("/ Mercury probe q1")
        assert reader.app.clipboard == ""
