"""What the browser does no more often than it has to."""

import subprocess
import sys
from collections import Counter
from threading import Event

import pytest
from textual._compositor import Compositor
from textual.app import App
from textual.css.stylesheet import Stylesheet
from textual.geometry import Size
from textual.screen import Screen
from textual.widget import Widget

from store import Library
from tests.tui.driver import browsing
from tests.tui.releases import RELEASES
from tui.screens.curtain import Curtain

AT_MOST = 3
"""As it comes, as it stands above another, and as it is in use."""


@pytest.fixture
def styled(monkeypatch):
    """How often each node is styled."""
    counted, apply = Counter(), Stylesheet.apply

    def counting(self, node, **how):
        counted[node] += 1
        apply(self, node, **how)

    monkeypatch.setattr(Stylesheet, "apply", counting)
    return counted


@pytest.mark.parametrize("size", [(170, 40), (120, 36), (80, 24), (50, 20)])
async def test_a_pane_is_styled_as_one_thing_and_not_once_more_as_it_gets_its_room(
    archive, styled, size
):
    async with browsing(archive, size=size) as reader:
        panes = {*reader.app.screen.walk_children()}
        assert panes <= {*styled}
        assert {pane: n for pane, n in styled.items() if pane in panes and n > AT_MOST} == {}
        parts = {node.parent for node in styled if not isinstance(node, Widget)} & panes
        assert {part.id for part in parts} == {"search"}


@pytest.fixture
def painted(monkeypatch):
    """What is seen each time that something is painted."""
    seen, display = [], App._display

    def displaying(self, screen, renderable):
        if renderable is not None and not self._batch_count:
            seen.append("".join(strip.text for strip in screen._compositor.render_strips()))
        display(self, screen, renderable)

    monkeypatch.setattr(App, "_display", displaying)
    return seen


async def test_what_is_painted_first_has_rows(archive, painted, monkeypatch):
    async with browsing(archive) as reader:
        await reader.sees(RELEASES[0].headline)  # it is indexed
    painted.clear()
    monkeypatch.setattr("tui.screens.curtain.SOON", 3600)
    async with browsing(archive):
        assert RELEASES[0].headline in painted[0]


async def test_where_rows_take_long_the_panes_are_painted_without_them(
    archive, painted, monkeypatch
):
    late, search = Event(), Library.search

    def searching(*args, **kwargs):
        late.wait()
        return search(*args, **kwargs)

    monkeypatch.setattr(Library, "search", searching)
    monkeypatch.setattr("tests.tui.driver.Reader.rests", lambda reader: reader._pilot.pause(0.2))
    async with browsing(archive) as reader:
        await reader.sees("Releases")
        assert painted
        assert RELEASES[0].headline not in painted[-1]
        late.set()
        await reader.sees(RELEASES[0].headline)


@pytest.fixture
def laid_out(monkeypatch):
    """The screens, as often as each is laid out."""
    counted, lay_out = [], Screen._refresh_layout

    def laying(self, *args, **how):
        counted.append(self)
        lay_out(self, *args, **how)

    monkeypatch.setattr(Screen, "_refresh_layout", laying)
    return counted


async def test_a_dialog_is_laid_out_for_its_room_and_for_its_lines(archive, laid_out):
    async with browsing(archive, size=(120, 36)) as reader:
        await reader.reads()
        laid_out.clear()
        await reader.presses("question_mark")
        assert len(laid_out) <= 2
        await reader.resizes(90, 30)
        await reader.sees("Esc close")
        assert len(laid_out) > 2


async def test_another_release_is_laid_out_once(archive, laid_out):
    async with browsing(archive, size=(120, 36)) as reader:
        await reader.reads()
        laid_out.clear()
        strip = reader.app.screen._desk.contacts
        height = strip.size.height
        await reader.presses("j")
        await reader.reads()
        assert strip.size.height != height
        assert len(laid_out) == 1


async def test_another_pane_in_use_has_nothing_painted_but_what_says_so(archive, monkeypatch):
    dirty, compose = set(), Compositor.render_update

    def composing(self, *args, **how):
        dirty.update(self._dirty_regions)
        return compose(self, *args, **how)

    async with browsing(archive, size=(120, 36)) as reader:
        await reader.reads()
        monkeypatch.setattr(Compositor, "render_update", composing)
        await reader.presses("tab")
        desk = reader.app.screen._desk
        told = {reader.app.screen.query_one(id).region for id in ("#footer", "#status")}
        turned = {desk.list.region, desk.contacts.region}
        assert turned <= dirty <= turned | told


def test_no_dialog_is_loaded_before_it_is_asked_for():
    code = "import sys, tui.app; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = [name for name in done.stdout.split() if name.startswith("tui.screens.")]
    assert "tui.screens.browse" in loaded
    assert [name for name in loaded if name.endswith(("dialog", "leader"))] == []


async def test_another_size_raises_the_curtain_and_the_same_does_not():
    """Else what is laid out anew while nothing may be painted is laid out without end."""
    app = App()
    async with app.run_test() as pilot:
        before = app._batch_count
        curtain = Curtain(pilot.app.screen)
        curtain.fall()
        for size, held in ((Size(80, 24), 1), (Size(80, 24), 1), (Size(60, 20), 0)):
            curtain.resized(size)
            assert app._batch_count - before == held
