"""Settings: what is right counts, what is wrong is said and costs nothing else."""

import tomllib
from contextlib import asynccontextmanager

import pytest

from store import Library, Order
from tests.tui.driver import PRESS, Reader
from tui.actions import ACTIONS, Where, shown_keys
from tui.app import CommuniqueApp
from tui.present.look import Column
from tui.present.words import Dates
from tui.settings import ThemeName, read_settings
from tui.settings.checking import Check
from tui.settings.file import MOST, Reading
from tui.settings.key_names import key_named
from tui.settings.keymap import KEYMAPS
from tui.settings.printing import printed
from tui.settings.values import Settings


def checked(text):
    check = Check(tomllib.loads(text))
    return check.settings(), check.slips


def keys(settings, name, where):
    found = (a for a in settings.actions if a.name.rpartition(".")[2] == name)
    return next(action.keys for action in found if action.where is where)


def test_what_is_set_counts():
    settings, slips = checked(
        'theme = "light"\norder = "oldest"\ndates = "iso"\ncolumns = ["issuer", "place"]\n'
        '[keys]\ncopy = "c"\nquit = ["Q", "Ctrl-Q"]\n'
    )
    assert slips == []
    assert (settings.theme, settings.order) == (ThemeName.LIGHT, Order.OLDEST)
    assert settings.look == ((Column.ISSUER, Column.PLACE), Dates.ISO)
    assert keys(settings, "copy", Where.BROWSE) == ("c",)
    assert keys(settings, "quit", Where.LIST) == ("Q", "ctrl+q")


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("them = 1", "“them” is no setting. Did you mean “theme”?"),
        ("wombat = 1", "“wombat” is no setting."),
        (
            'theme = "drak"',
            "theme: “drak” is none of auto, dark, light, contrast, terminal. Did you mean “dark”?",
        ),
        ("theme = [1]", "theme: [1] is none of auto, dark, light, contrast, terminal."),
        ("order = true", "order: true is none of newest, oldest, relevance."),
        ('keymap = "emcas"', "keymap: “emcas” is none of vim, emacs. Did you mean “emacs”?"),
        ('columns = "date"', 'columns: “date” is no list like ["date", "issuer", "contacts"].'),
        (
            'columns = ["dat"]',
            "columns: “dat” is none of date, issuer, place, language, contacts. "
            "Did you mean “date”?",
        ),
        ("keys = 3", "keys: 3 is no table; begin one with [keys]."),
        ("[keys]\ncopi = 'x'", "keys.copi: there is no such action. Did you mean “copy”?"),
        ("[keys]\ncopy = 3", "keys.copy: 3 is no key in quotation marks."),
        ("[keys]\ncopy = ''", "keys.copy: “” is no key in quotation marks."),
        ("[keys]\ncopy = 'foo'", "keys.copy: “foo” is no key: write j, Ctrl-D, PgDn, F5, Esc …."),
        (
            "[keys]\ncopy = 'alt+y'",
            "keys.copy: “alt+y” is no key here: terminals send it as Esc and the other key.",
        ),
        ("[keys]\ncopy = 'Ctrl-I'", "keys.copy: “Ctrl-I” is the same as Tab on a terminal."),
        ("[keys]\ncopy = 'ctrl+c'", "keys.copy: “ctrl+c” always quits."),
        (
            "[keys]\ncopy = 'e'",
            "keys.copy: “e” is the key of “correct” in the list and in the text; "
            "the old keys stay.",
        ),
        (
            "[keys]\nzoom = 'Z'\ncopy = 'Z'",
            "keys.copy: “Z” is the key of “zoom” in the list and in the text; the old keys stay.",
        ),
        (
            "[keys]\ncopy = '1'",
            "keys.copy: “1” is the key of “copy_contact” in the list and in the text; "
            "the old keys stay.",
        ),
    ],
)
def test_what_is_wrong_is_said_and_has_its_default(text, slip):
    settings, slips = checked(text)
    assert slips == [slip]
    assert [a.keys for a in settings.actions if a.setting != "zoom"] == [
        a.keys for a in ACTIONS if a.setting != "zoom"
    ]
    assert settings.theme is ThemeName.AUTO


def test_what_is_wrong_keeps_nothing_else_from_counting():
    settings, slips = checked('them = 1\norder = "oldest"\n[keys]\ncopy = "e"\nzoom = "Z"\n')
    assert len(slips) == 2
    assert (settings.order, keys(settings, "zoom", Where.BROWSE)) == (Order.OLDEST, ("Z",))


def test_two_actions_can_change_keys():
    settings, slips = checked('[keys]\ncopy = "e"\ncorrect = "y"\n')
    assert slips == []
    assert keys(settings, "copy", Where.BROWSE) == ("e",)
    assert keys(settings, "correct", Where.BROWSE) == ("y",)


def test_where_one_writes_a_letter_stays_one():
    """`help` is both `?` in the list and F1 everywhere; a letter cannot be it everywhere."""
    settings, slips = checked('[keys]\nhelp = "H"\nmove_down = ["W", "F8"]\n')
    assert slips == []
    assert keys(settings, "move_down", Where.PANE) == ("W", "f8")
    assert keys(settings, "move_down", Where.COMMANDS) == ("f8",)
    assert keys(settings, "help", Where.PANE) == ("H",)


def test_an_action_can_do_without_a_key():
    settings, slips = checked("[keys]\nquit = []\n")
    assert (keys(settings, "quit", Where.LIST), slips) == ((), [])


@pytest.mark.parametrize("action", [a for a in ACTIONS if a.setting], ids=lambda a: a.place)
def test_keys_can_be_written_as_they_are_shown(action):
    assert tuple(map(key_named, shown_keys(action).split(" "))) == action.keys


@pytest.mark.parametrize("keymap", KEYMAPS)
def test_what_is_printed_sets_the_same(keymap):
    settings, _ = checked(f'keymap = "{keymap}"\ncolumns = ["issuer"]\n[keys]\ncopy = "&"\n')
    told = list(printed(settings))
    again, slips = checked("\n".join(told))
    assert (list(printed(again)), slips) == (told, [])


@pytest.mark.parametrize(
    ("said", "slip"),
    [
        (b"theme = ", "invalid value (at end of document)"),
        (b"\xff\xfe\x00", "it is no UTF-8"),
        (b"a = " + b"[" * 5000, ""),
        (b"#" * (MOST + 1), "it is larger than 100,000 bytes"),
    ],
)
def test_a_broken_file_is_said_and_left_alone(tmp_path, said, slip):
    path = tmp_path / "config.toml"
    path.write_bytes(said)
    settings, slips, there = read_settings(path)
    assert (settings, there, len(slips)) == (Settings(), path, 1)
    assert slips[0].startswith("The file cannot be read: ")
    assert slip in slips[0]
    assert path.read_bytes() == said


def test_no_file_and_a_folder_in_its_place(tmp_path):
    assert read_settings(tmp_path / "none" / "config.toml") == Reading()
    assert "directory" in read_settings(tmp_path).slips[0]


@asynccontextmanager
async def browsing(folder, text, query=""):
    check = Check(tomllib.loads(text))
    reading = Reading(check.settings(), tuple(check.slips))
    with Library.watch(folder) as library:
        app = CommuniqueApp(library, query, PRESS, reading)
        async with app.run_test(size=(100, 24), notifications=True) as pilot:
            reader = Reader(app, pilot)
            await reader.rests()
            yield reader


async def test_keys_do_what_they_were_set_to(archive):
    async with browsing(archive, '[keys]\nread = "F8"\nback = "b"\ncommands = "Ctrl-K"') as reader:
        await reader.sees("F8 read")
        await reader.presses("enter", "q")  # of which the one does nothing, and the other quits
        assert not reader.app.turns.open


async def test_help_and_commands_tell_the_keys_that_were_set(archive):
    async with browsing(archive, '[keys]\nzoom = "Z"\nclose = "F7"') as reader:
        await reader.presses(":")
        await reader.enters("screen")
        await reader.sees("Z           Give this pane the screen")
        await reader.presses("f7", "question_mark")
        await reader.sees("F7 close")
        await reader.misses("z zoom")


async def test_emacs_keys_move_search_and_back_out(archive):
    async with browsing(archive, 'keymap = "emacs"') as reader:
        await reader.presses("ctrl+s")
        await reader.enters("mercury")
        await reader.presses("ctrl+g", "ctrl+n")
        await reader.sees("mercury")
        await reader.presses("enter")
        await reader.sees("Ctrl-G back")
        await reader.presses("ctrl+g")
        await reader.sees("Ctrl-S search")


async def test_a_slip_is_said_once_and_the_browser_opens(archive):
    async with browsing(archive, "them = 1\nwombat = 2") as reader:
        await reader.sees("“them” is no setting.", "(1 more)", "communique config", "Probe is")


async def test_columns_order_and_dates(archive):
    text = 'columns = ["issuer", "date"]\ndates = "iso"\norder = "oldest"'
    async with browsing(archive, text) as reader:
        await reader.sees("Tide Trust  2024-03-01")
        first = next(line for line in reader.lines() if "  2024-03-01" in line)
        assert "contacts" not in first.split("│")[0]
