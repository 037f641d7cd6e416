"""What the browser does no more often than it has to."""

import subprocess
import sys
from collections import Counter

import pytest
from textual.css.stylesheet import Stylesheet
from textual.widget import Widget

from tests.tui.driver import browsing

AT_MOST = 4
"""As it comes, stands above another, is in use, and as the screen is there."""


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


def test_no_dialog_is_loaded_before_it_is_asked_for():
    code = "import sys, tui.app; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = [name for name in done.stdout.split() if name.startswith("tui.screens.")]
    assert "tui.screens.browse" in loaded
    assert [name for name in loaded if name.endswith(("dialog", "leader"))] == []
