"""What stands around the text of a release is folded, and opened."""

import datetime

from store import Block, BlockKind, Release, Source
from tui.present.body import ALL_SHUT, Folds, body_lines, fold_states
from tui.present.page import Page

NOW = datetime.datetime(2026, 6, 1, 12, tzinfo=datetime.UTC)


def text(line):
    return "".join(run.text for run in line)


PARTED = Release(
    Source("a.txt", "txt", "0"),
    blocks=(
        Block(BlockKind.COVER, "Sent by the desk"),
        Block(BlockKind.PARAGRAPH, "The probe looked back."),
        Block(BlockKind.NOTES, "Pictures on request"),
        Block(BlockKind.NOTES, "Embargoed pictures not"),
        Block(BlockKind.BOILERPLATE, "About Orbital Works"),
    ),
)


def body(release, words=(), folds=ALL_SHUT):
    shown = Page(release, None, words, NOW)
    return [text(each.line) for each in body_lines(shown, 60, folds)][:-2]


def test_what_stands_around_the_text_is_folded():
    assert body(PARTED) == [
        "▸ letterhead", "", "The probe looked back.", "", "▸ notes to editors", "", "▸ boilerplate",
    ]  # fmt: skip


def test_a_fold_opens_where_a_word_is_found_unless_one_shuts_it():
    assert "Pictures on request" in body(PARTED, ("pictures",))
    assert "About Orbital Works" not in body(PARTED, ("pictures",))
    assert "Pictures on request" not in body(PARTED, ("pictures",), Folds(shut=frozenset({2})))


def test_a_fold_is_turned():
    shown = Page(PARTED, None, (), NOW)
    assert fold_states(shown, Folds()) == {0: False, 2: False, 4: False}
    opened = Folds().turned(2, is_open=False)
    assert fold_states(shown, opened) == {0: False, 2: True, 4: False}
    assert fold_states(shown, opened.turned(2, is_open=True)) == fold_states(shown, Folds())
    assert "Embargoed pictures not" in body(PARTED, (), opened)


def test_where_there_is_nothing_else_nothing_is_folded():
    only = Release(PARTED.source, blocks=(Block(BlockKind.NOTES, "Pictures on request"),))
    assert body(only) == ["Pictures on request"]
