"""How an import tells what it passed over for being no release."""

from collections import Counter

import pytest

from store import Genre, Skipped
from tui.cli.importing import report
from tui.present.report import summary


@pytest.mark.parametrize(
    ("genres", "told"),
    [
        ((), "1 passed over,"),
        ((Genre.LIST_MAIL,), "2 passed over (1 list mail),"),
        (
            (*[Genre.LIST_MAIL] * 7, *[Genre.NEWSLETTER] * 3, Genre.OBITUARY, Genre.OBITUARY),
            "13 passed over (7 list mail, 3 newsletters, 2 obituaries),",
        ),
    ],
)
def test_the_report_counts_what_was_no_release(
    genres: tuple[Genre, ...], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    tally: Counter[str] = Counter()
    by_name = Skipped("a.csv", "Its name is not one of a release.")
    others = (Skipped(f"{n}.eml", "It seems to be none.", genre) for n, genre in enumerate(genres))
    report([by_name, *others], tally, as_json=False)
    assert told in summary(tally)
    assert capsys.readouterr().err.count("communique: passed over: ") == 1 + bool(genres)


def test_each_is_a_line_of_json_if_that_is_asked(capsys: pytest.CaptureFixture[str]) -> None:
    report([Skipped("a.eml", "It seems to be none.", Genre.RECEIPT)], Counter(), as_json=True)
    assert '"genre":"receipt"' in capsys.readouterr().out
