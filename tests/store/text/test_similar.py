"""Slips of the hand are counted as people make them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.text.similar import distance, is_within, slips


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        *(("moon", "moon", 0), ("moon", "mon", 1), ("moon", "mooon", 1), ("moon", "maon", 1)),
        *(("moon", "mono", 1), ("moon", "omno", 2), ("satelite", "satellite", 1)),
        *(("ca", "abc", 3), ("", "ab", 2), ("луна", "луан", 1)),
    ],
)
def test_the_slips_between_two_words(one: str, other: str, apart: int) -> None:
    assert distance(one, other, 5) == apart
    assert is_within(one, other, apart)
    assert not apart or not is_within(one, other, apart - 1)


@pytest.mark.parametrize(("word", "allowed"), [("ab", 0), ("abc", 1), ("abcde", 1), ("abcdef", 2)])
def test_a_longer_word_forgives_more(word: str, allowed: int) -> None:
    assert slips(word) == allowed


@given(st.text("abc", max_size=8), st.text("abc", max_size=8), st.integers(0, 3))
def test_a_bound_changes_no_answer_within_it(one: str, other: str, most: int) -> None:
    apart = distance(one, other, 99)
    assert distance(one, other, most) == apart or (distance(one, other, most) > most < apart)
    assert distance(other, one, 99) == apart
