"""The index finds exactly what a query plainly means."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.index import Index, search
from store.model.hits import Order, Window
from store.model.release import Release, Source
from store.query.matches import matches
from store.query.parser import parse
from tests.store.index.releases import WORDS, made_up

NAMES = ("headline:", "issuer:", "place:", "number:", "contact:")
FILTERS = (
    "language:fr", "lang:de", "after:2013", "before:2013-06", "year:2013", "date:2012..2013",
    "embargo:yes", "embargo:no", "id:1",
)  # fmt: skip
WORD = st.sampled_from(WORDS)
TERM = st.one_of(
    WORD,
    WORD,
    WORD.map("{}*".format),
    st.lists(WORD, min_size=1, max_size=3).map(lambda words: f'"{" ".join(words)}"'),
    st.builds("{}{}".format, st.sampled_from(NAMES), WORD),
    st.sampled_from(FILTERS),
)
QUERY = st.recursive(
    TERM,
    lambda part: st.one_of(
        st.builds("{} {}".format, part, part),
        st.builds("{} OR {}".format, part, part),
        part.map("-({})".format),
        part.map("({})".format),
    ),
    max_leaves=5,
)
TYPED = st.builds("{}{}".format, QUERY, st.sampled_from(["", " "]))


RELEASES = made_up(80)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    index = Index(tmp_path_factory.mktemp("meaning") / "index")
    for first in range(0, len(RELEASES), 30):
        index.add(RELEASES[first : first + 30], {}, {})
    yield index
    index.close()


@given(TYPED)
@settings(max_examples=250)
def test_a_search_finds_what_matches_newest_first(index: Index, text: str) -> None:
    assert_finds_what_matches(index, text)


@pytest.mark.parametrize("word", [*WORDS, *FILTERS])
def test_every_word_and_beginning_is_found_where_it_stands(index: Index, word: str) -> None:
    for text in (f"{word} ", word, f"{word[:3]}*", f"-{word}", *(f"{n}{word} " for n in NAMES)):
        assert_finds_what_matches(index, text)


def assert_finds_what_matches(index: Index, text: str) -> None:
    query = parse(text).query
    expected = [release for release in RELEASES if matches(query, release)]
    expected.sort(key=lambda r: (r.date is not None, r.date, r.id), reverse=True)
    newest = search(index, text, window=Window(0, 100))
    assert [row.id for row in newest.rows] == [release.id for release in expected]
    assert newest.total == len(expected)
    relevant = search(index, text, Order.RELEVANCE, Window(0, 100))
    assert {row.id for row in relevant.rows} == {release.id for release in expected}
    assert relevant.total == len(expected)


def test_no_length_of_a_word_is_too_much(tmp_path: Path) -> None:
    index = Index(tmp_path / "index")
    index.add([Release(Source("a.txt", "txt", "0"), 0, headline="x" * 101)], {}, {})
    found = {n: search(index, "x" * n).total for n in (1, 100, 101, 102, 100_000)}
    assert found == {1: 1, 100: 1, 101: 1, 102: 0, 100_000: 0}
    index.close()
