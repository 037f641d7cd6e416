"""The index finds exactly what a query plainly means."""

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.index import Beside, Index, search
from store.index.search import now
from store.model.hits import Order, Window
from store.model.marks import Marks
from store.model.release import Release, Source
from store.query.matches import Around, matches
from store.query.parser import parse
from tests.store.index.releases import WORDS, made_up, made_up_marks

NAMES = (
    "headline:", "title:", "issuer:", "from:", "place:", "number:", "contact:", "org:", "role:",
    "email:", "said:", "tag:", "note:",
)  # fmt: skip
FILTERS = (
    "language:fr", "lang:de", "after:2013", "before:2013-06", "year:2013", "date:2012..2013",
    "embargo:yes", "embargo:no", "id:1", "2012-06..2013", "since:5000d", "older:1d",
    "until:2013-06", 'date:"last year"', "is:unread", "is:read", "is:starred", "is:tagged",
    "is:embargoed", "is:revised", "is:revision", "is:doubtful", "is:duplicate",
    "has:contact", "has:phone",
    "has:email", "has:embargo", "has:note", "has:tag", "has:original", "tag:tech", "tag:te*",
    'tag:"tech news"', "phone:+331", 'phone:"01 99 00 00-01"', "phone:99", "sort:oldest",
)  # fmt: skip
EXAMPLES = int(os.environ.get("COMMUNIQUE_EXAMPLES", "120"))
WORD = st.sampled_from(WORDS)
TERM = st.one_of(
    WORD,
    WORD,
    WORD.map("{}*".format),
    st.lists(WORD, min_size=1, max_size=3).map(lambda words: f'"{" ".join(words)}"'),
    st.builds("{}{}".format, st.sampled_from(NAMES), WORD),
    WORD.map("~{}".format),
    st.builds("{}({} OR {})".format, st.sampled_from(NAMES), WORD, WORD),
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
MARKS = made_up_marks(80)
ORIGINALS = ((0, 9), (20, 20), (30, 70))
BESIDE = Beside(lambda: MARKS, lambda: ORIGINALS)
REVISED = {release.revises for release in RELEASES}
TWINS = Counter(digest for release in RELEASES for digest in release.source.near)


def around(release: Release) -> Around:
    id = release.id or 0
    twin = any(TWINS[digest] > 1 for digest in release.source.near)
    return Around(
        MARKS.get(id, Marks()),
        any(low <= id <= high for low, high in ORIGINALS),
        id in REVISED,
        twin,
    )


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    index = Index(tmp_path_factory.mktemp("meaning") / "index")
    for first in range(0, len(RELEASES), 30):
        index.add(RELEASES[first : first + 30], {}, {})
    yield index
    index.close()


@given(TYPED)
@settings(max_examples=EXAMPLES, deadline=None)
def test_a_search_finds_what_matches_newest_first(index: Index, text: str) -> None:
    assert_finds_what_matches(index, text)


@pytest.mark.parametrize("word", [*WORDS, *FILTERS])
def test_every_word_and_beginning_is_found_where_it_stands(index: Index, word: str) -> None:
    for text in (f"{word} ", word, f"{word[:3]}*", f"-{word}", *(f"{n}{word} " for n in NAMES)):
        assert_finds_what_matches(index, text)


def assert_finds_what_matches(index: Index, text: str) -> None:
    meaning = parse(text, now())
    expected = [release for release in RELEASES if matches(meaning.query, release, around(release))]
    dated = sorted((r for r in expected if r.date), key=lambda r: (r.date, r.id), reverse=True)
    undated = sorted((r for r in expected if not r.date), key=lambda r: r.id or 0, reverse=True)
    newest = [release.id for release in (*dated, *undated)]
    oldest = [release.id for release in (*dated[::-1], *undated[::-1])]
    for order, ids in ((Order.NEWEST, newest), (Order.OLDEST, oldest)):
        found = search(index, text, order, Window(0, 100), BESIDE)
        assert [row.id for row in found.rows] == (oldest if meaning.order else ids)
        assert found.total == len(expected)
    relevant = search(index, text, Order.RELEVANCE, Window(0, 100), BESIDE)
    assert {row.id for row in relevant.rows} == set(newest)
    assert relevant.total == len(expected)


def test_many_ids_are_found_as_few_are(tmp_path: Path) -> None:
    index = Index(tmp_path / "index")
    index.add([Release(Source("a.txt", "txt", f"{id}"), id) for id in range(500)], {}, {})
    read = {*range(3, 403), 410, 450}
    beside = Beside(lambda: dict.fromkeys(read, Marks(read=True)))
    hits = search(index, "is:read", Order.OLDEST, Window(0, 500), beside)
    assert {row.id for row in hits.rows} == read
    assert search(index, "is:unread", beside=beside).total == 500 - len(read)
    index.close()


def test_no_length_of_a_word_is_too_much(tmp_path: Path) -> None:
    index = Index(tmp_path / "index")
    index.add([Release(Source("a.txt", "txt", "0"), 0, headline="x" * 101)], {}, {})
    found = {n: search(index, "x" * n).total for n in (1, 100, 101, 102, 100_000)}
    assert found == {1: 1, 100: 1, 101: 1, 102: 0, 100_000: 0}
    index.close()
