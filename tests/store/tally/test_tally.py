"""What releases teach is counted alike in whatever order they come, and taken back to the byte."""

import random
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.archive.segment import SIZE
from store.model.acquaintance import About, Aspect, Known
from store.model.release import Release
from store.tally import Tally, acquaintance
from store.tally.tally import BOUND
from tests.store.tally.teaching import ARCHIVES, PARAGRAPH, release

JEAN = "jean@orbita.example"


@contextmanager
def tally(bound: int = BOUND) -> Iterator[Tally]:
    with TemporaryDirectory() as folder, closing(Tally(Path(folder), bound)) as made:
        yield made


def add(tally: Tally, releases: Iterable[Release]) -> None:
    some = tuple(releases)
    tally.add({(each.id or 0) // SIZE: "a mark" for each in some}, some)


def gist(tally: Tally) -> bytes:
    tally.publish()
    return tally.gist.read_bytes()


def counted_at_once(releases: Iterable[Release], bound: int = BOUND) -> bytes:
    with tally(bound) as whole:
        add(whole, releases)
        return gist(whole)


def names(releases: Iterable[Release], email: str = JEAN) -> tuple[Known, ...]:
    with tally() as some:
        add(some, releases)
        some.publish()
        return acquaintance(some.gist).of(About.ADDRESS, email, Aspect.PERSON)


@settings(max_examples=50, deadline=None)
@given(ARCHIVES, st.randoms(use_true_random=False), st.integers(1, 7), st.sampled_from([9, BOUND]))
def test_order_and_portions_make_no_difference(
    releases: list[Release], chance: random.Random, portion: int, bound: int
) -> None:
    """Counted one by one, in any order and some at a time, they come to the same bytes."""
    expected = counted_at_once(releases, bound)
    shuffled = releases.copy()
    chance.shuffle(shuffled)
    with tally(bound) as some:
        for start in range(0, len(shuffled), portion):
            add(some, shuffled[start : start + portion])
        assert gist(some) == expected


@settings(max_examples=50, deadline=None)
@given(ARCHIVES, st.sets(st.integers(0, 3)), ARCHIVES)
def test_what_is_taken_back_leaves_no_trace(
    releases: list[Release], segments: set[int], instead: list[Release]
) -> None:
    """Segments taken out, and others in their place, are as if they had always been so."""
    rest = [each for each in releases if (each.id or 0) // SIZE not in segments]
    with tally() as some:
        add(some, releases)
        some.replace((k, None, ()) for k in segments)
        assert gist(some) == counted_at_once(rest)
        fresh = {k: [each for each in instead if (each.id or 0) // SIZE == k] for k in segments}
        some.replace((k, "another mark", fresh[k]) for k in segments)
        assert gist(some) == counted_at_once([*rest, *(r for each in fresh.values() for r in each)])
        some.replace(
            (k, "a mark", [each for each in releases if (each.id or 0) // SIZE == k])
            for k in segments
        )
        assert gist(some) == counted_at_once(releases)


@settings(max_examples=50, deadline=None)
@given(ARCHIVES, ARCHIVES)
def test_what_changes_in_a_segment_is_as_if_it_had_been_so(
    releases: list[Release], instead: list[Release]
) -> None:
    """Releases in the place of others of their id, new ones and some gone, the rest as it was."""
    ids = {each.id for each in instead}
    now = [*instead, *(each for each in releases if each.id not in ids and (each.id or 0) % 3)]
    parts = {k: [each for each in now if (each.id or 0) // SIZE == k] for k in range(4)}
    with tally() as some:
        add(some, releases)
        some.replace((k, "another mark", part) for k, part in parts.items())
        assert gist(some) == counted_at_once(now)
        some.replace((k, "a third mark", part) for k, part in parts.items())
        assert gist(some) == counted_at_once(now)


@pytest.mark.parametrize(
    ("releases", "count"),
    [
        ([release(1)], 1),
        ([release(1), release(2)], 2),
        ([release(1), release(2, text="text aaaab")], 1),
        ([release(1, headline="Orbita 1 tells it again"), release(2)], 2),
        ([release(n, headline=f"Orbita tells it again, {n}") for n in range(9)], 1),
        ([release(n, lead=PARAGRAPH.format(n)) for n in range(9)], 1),
        ([release(n, headline=f"No. {n}") for n in range(9)], 9),
        ([release(n) for n in range(100)], 32),
        ([release(n, house=f"House {n % 8}") for n in range(100)], 64),
    ],
    ids=[
        "one",
        "another text",
        "the same text",
        "another headline",
        "numbered headlines",
        "numbered first paragraphs",
        "a short headline is anybody's",
        "capped a house",
        "capped",
    ],
)
def test_only_distinct_releases_count(releases: list[Release], count: int) -> None:
    assert [known.releases for known in names(releases)] == [count]


def test_the_likeliest_answer_comes_first() -> None:
    releases = [*(release(n) for n in range(3)), release(9, name="Ada Brook", day=9)]
    assert [(known.answer, known.releases) for known in names(releases)] == [
        ("Jean Morel", 3),
        ("Ada Brook", 1),
    ]


def test_what_is_frequent_is_kept_before_what_is_recent() -> None:
    often = [release(n) for n in range(3)]
    once = [release(10 + n, email=f"{n}@lunaris.example", day=9) for n in range(40)]
    with tally(bound=12) as some:
        add(some, [*often, *once])
        some.publish()
        known = acquaintance(some.gist)
    assert known.releases == 43
    assert known.of(About.ADDRESS, JEAN, Aspect.PERSON)
    assert len(known.known) <= 12


@pytest.mark.parametrize("damage", [b"", b"communique", b"x" * 5000])
def test_what_is_damaged_is_as_if_it_were_not_there(damage: bytes) -> None:
    with tally() as some:
        add(some, [release(1)])
        whole = gist(some)
        some.gist.write_bytes(damage or whole[:-1] + bytes([whole[-1] ^ 1]))
        assert acquaintance(some.gist).releases == 0
