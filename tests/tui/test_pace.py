"""Work is seen to move between two words on it, never beyond its end and never back."""

from store import Progress
from tui.present.pace import FARTHEST, Pace
from tui.present.status import bar


def pace(*told: tuple[float, int]) -> Pace:
    """That of an import of 1,000 files, by the moments at which so many were told."""
    (began, first), *others = told
    pace = Pace.of(Progress("importing", first, 1000, first * 2), began)
    for when, done in others:
        pace = pace.hearing(Progress("importing", done, 1000, done * 2), when)
    return pace


def test_it_goes_on_as_it_went():
    of_half = pace((0, 0), (5, 500))
    assert [of_half.at(5 + more / 10).done for more in range(4)] == [500, 510, 520, 530]
    assert of_half.at(6).releases == 1200
    assert of_half.left(5) == 5
    assert of_half.left(7) == 3


def test_nothing_is_reckoned_of_a_moment():
    assert pace((0, 0), (0.5, 400)).at(9).done == 400


def test_it_is_not_done_before_that_is_told():
    assert pace((0, 0), (5, 990)).at(9) == Progress("importing", 999, 1000, 1998)
    assert pace((0, 0), (5, 990), (6, 1000)).at(6).done == 1000


def test_of_one_long_file_the_texts_go_on():
    begun = Pace.of(Progress("importing", 0, 1, 0), 0)
    mailbox = begun.hearing(Progress("importing", 1, 1, 800), 2)
    assert mailbox.at(4) == Progress("importing", 1, 1, 1600)


def test_what_says_nothing_for_long_stands_still():
    silent = pace((0, 0), (10, 100))
    assert silent.at(10 + FARTHEST) == silent.at(99)


def test_no_figure_goes_back():
    slower = pace((0, 0), (4, 400), (6, 401))
    assert slower.at(6).done == 600
    assert slower.at(6).releases == 1200
    assert slower.at(8).done == 600


def test_other_work_begins_anew():
    other = pace((0, 0), (5, 500)).hearing(Progress("learning", 3, 9), 6)
    assert other.at(6) == Progress("learning", 3, 9)
    assert other.left(6) is None


def test_a_bar_moves_by_half_a_cell():
    drawn = ["".join(run.text for run in bar(Progress("importing", n, 24))) for n in (0, 1, 2, 24)]
    assert drawn == ["─" * 12, "╸" + "─" * 11, "━" + "─" * 11, "━" * 12]
    assert bar(Progress("importing", 3)) == ()
