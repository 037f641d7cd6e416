"""The index finds exactly what a query plainly means."""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs

from store.index import Index, search
from store.model.hits import Order, Window
from store.model.release import Release, Source
from store.query.matches import matches
from store.query.parser import parse
from tests.store.index.releases import RELEASES, WORDS

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


@given(st.lists(RELEASES, max_size=8), st.lists(TYPED, min_size=1, max_size=12))
@settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))
def test_a_search_finds_what_matches_newest_first(
    releases: Sequence[Release], texts: Sequence[str]
) -> None:
    releases = [structs.replace(release, id=id) for id, release in enumerate(releases)]
    with TemporaryDirectory() as folder:
        index = Index(Path(folder) / "index")
        index.add(releases, {}, {})
        for text in texts:
            query = parse(text).query
            expected = [release for release in releases if matches(query, release)]
            expected.sort(key=lambda r: (r.date is not None, r.date, r.id), reverse=True)
            for order in Order:
                hits = search(index, text, order, Window(0, 100))
                found = [row.id for row in hits.rows]
                assert hits.total == len(expected), text
                if order is Order.NEWEST:
                    assert found == [release.id for release in expected], text
                assert sorted(found) == sorted(r.id for r in expected if r.id is not None), text
        index.close()


def test_no_length_of_a_word_is_too_much(tmp_path: Path) -> None:
    index = Index(tmp_path / "index")
    index.add([Release(Source("a.txt", "txt", "0"), 0, headline="x" * 101)], {}, {})
    found = {n: search(index, "x" * n).total for n in (1, 100, 101, 102, 100_000)}
    assert found == {1: 1, 100: 1, 101: 1, 102: 0, 100_000: 0}
    index.close()
