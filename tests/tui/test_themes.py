"""Which theme a terminal gets, and that all of the screen is in it."""

import pytest
from textual.color import Color

from tests.tui.driver import browsing
from tui.present.palette import DARK, LIGHT
from tui.terminal.ground import ASK, ask_ground, is_light, seems_light
from tui.terminal.ground_told import GroundTold


@pytest.mark.parametrize(
    ("answer", "light"),
    [
        ("\x1b]11;rgb:ffff/ffff/ffff\x1b\\", True),
        ("\x1b]11;rgb:fdfd/f6f6/e3e3\x07", True),
        ("\x1b]11;rgb:ff/ff/ff\x07", True),
        ("\x1b]11;rgba:1e1e/1e1e/1e1e/ffff\x07", False),
        ("\x1b]11;rgb:0000/0000/ffff\x07", False),
        ("\x1b]11;#ffffff\x07", None),
        ("\x1b[A", None),
        ("q", None),
    ],
)
def test_a_ground_is_light_or_dark_or_not_told(answer, light):
    assert is_light(answer) is light


@pytest.mark.parametrize(
    ("said", "light"),
    [("15;0", False), ("0;15", True), ("0;default;15", True), ("0;7", True), ("12;8", False)],
)
def test_the_environment_may_say_it(said, light):
    assert seems_light({"COLORFGBG": said}) is light
    assert not seems_light({})


@pytest.mark.parametrize(
    ("term", "asked"), [("xterm-256color", ASK), ("", ASK), ("linux", ""), ("vt220", "")]
)
def test_a_terminal_that_would_print_the_question_is_not_asked(term, asked, capsys):
    ask_ground({"TERM": term})
    assert capsys.readouterr().out == asked


def seen(reader):
    """The colours of the first letter and of the ground it stands on."""
    strip = reader.app.screen._compositor.render_strips(reader.app.size)[0]
    style = next(segment.style for segment in strip if segment.text.strip())
    return style.color.get_truecolor().hex, style.bgcolor.get_truecolor().hex


async def test_a_terminal_with_a_light_ground_is_painted_light(archive):
    async with browsing(archive) as reader:
        assert seen(reader) == (DARK.text, DARK.bar)
        reader.app.post_message(GroundTold(light=True))
        await reader.rests()
        assert seen(reader) == (LIGHT.text, LIGHT.bar)
        await reader.presses("G", "y", "y")
        dialog = reader.app.screen.query_one("#copying")
        assert dialog.styles.background == Color.parse(LIGHT.raised)


async def test_without_colours_none_is_painted(archive, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    async with browsing(archive) as reader:
        reader.app.post_message(GroundTold(light=True))
        await reader.rests()
        strips = reader.app.screen._compositor.render_strips(reader.app.size)
        styles = {segment.style for strip in strips for segment in strip}
        assert {s.color.name for s in styles if s and s.color} <= {"default"}
        assert any(style and style.reverse for style in styles), "the marked row"
