"""Keys between the panes that come all at once mean what they mean one by one."""

import pytest

from store import Library
from tests.tui.bursts import same_slowly
from tests.tui.driver import browsing

pytestmark = pytest.mark.usefixtures("no_programs")

SCRIPTS = {
    "the one just come to is copied": "j1",
    "a menu, and then the list": "Gyyjl\rk1",
    "copies one after the other": "1G21",
    "from pane to pane": "\tGn\t\t\x1b[Zz\x04\x15q",
    "a click on a contact": "G\x1b[<0;45;9M\x1b[<0;45;9mgg1",
    "people, and one copied": "p2jy/mill\rp1",
    "the releases of one": "pj\rj1",
    "contacts, and one copied": "G\x1b[14~\x1bOSj\rqgg1",
    "from pane to pane by name": "\x1bOR\x1bOQj\x1b[15~1q1",
    "folds, and then the list": "\r\r\rqj1",
    "a further key and a number": "jyhjyp1jyr2ya",
    "a key that nothing follows": "yx\x1bjyyj1",
    "what is under embargo": "yhn1yj1yqG\r",
    "letters in the text": "\x06calm\rnn]n/mill\rn1",
    "a related release and back": "jjr\rd\x1b\x7f1",
    "what changed": "jjdjjq1rd\x1b\x1bj",
    "what can be opened": "joxo3ol\x1bj1",
}


@pytest.mark.parametrize("sent", SCRIPTS.values(), ids=SCRIPTS)
async def test_a_burst_shows_what_slow_keys_do(archive, tmp_path, sent):
    await same_slowly(archive, tmp_path, sent)


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
