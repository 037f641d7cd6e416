"""A choice is a sum of weights for each candidate, and their exponentials for its chance."""

import math

import pytest

from store.parse.fields.choice import Contest, Ranking, choose, contest
from store.parse.fields.features.feature import Feature
from store.parse.fields.headline import RANKING as HEADLINE
from store.parse.fields.headline import find_headline
from store.parse.fields.weights.table import table, written
from tests.store.parse.fields.ground import ground

TABLE = table("size 1 0.5 2 1.5\nloud + -2\nnone + 1")


def size(word: str | None, around: None) -> int | None:
    return None if word is None else len(word)


def loud(word: str | None, around: None) -> bool:
    return word is not None and word.isupper()


def none(word: str | None, around: None) -> bool:
    return word is None


FEATURES = (
    Feature("it has _ letters at least", size, (1, 2)),
    Feature("it is in capitals", loud),
    Feature("there is none", none),
)


def chosen(*words):
    found = contest(FEATURES, [*words, None], None)
    return choose(found, Ranking(FEATURES, TABLE), lambda word: word and word.lower())


def test_the_chance_is_an_exponential_of_a_sum():
    choice = chosen("ab")
    assert choice.candidate == "ab"
    assert choice.chance == pytest.approx(math.exp(1.5) / (math.exp(1.5) + math.exp(1.0)))


def test_candidates_of_one_answer_share_their_chance():
    """Two forms of a word, each weaker than none, are stronger together; the better one is told."""
    choice = chosen("a", "A", "a")
    powers = [math.exp(0.5), math.exp(-1.5), math.exp(0.5), math.exp(1.0)]
    assert choice.candidate == "a"
    assert choice.chance == pytest.approx(sum(powers[:3]) / sum(powers))


@pytest.mark.parametrize(
    ("words", "other"), [(("ab", "AB", "cd"), "cd"), (("AB",), "AB"), ((), None)]
)
def test_the_next_is_the_best_that_comes_to_another_answer(words, other):
    assert chosen(*words).other == other


@pytest.mark.parametrize("words", [(), ("AB",), ("A", "B")])
def test_none_wins_where_nothing_is_good(words):
    assert chosen(*words).candidate is None


def test_the_reasons_are_what_speaks_most_against_the_next():
    assert chosen("ab", "c").why == "it has 2 letters at least"
    assert chosen("AB", "CD").why == "there is none"


def test_an_answer_that_was_never_seen_weighs_nothing():
    colour = Feature("it is _", size)
    found = Contest(["b", "a"], [(colour, ["red", None])])
    choice = choose(found, Ranking((colour,), TABLE), str)
    assert (choice.candidate, choice.chance, choice.why) == ("b", 0.5, "")


def test_a_table_is_written_as_it_is_read():
    text = "loud + -2.00\nnone + 1.00\nsize 1 0.50 2 1.50"
    assert written(table(text)) == text
    told = {("size", "1"): 0.001, ("size", "2"): 1.499, ("loud", "+"): 0.0}
    assert written(told) == "size 2 1.50"


@pytest.mark.parametrize(
    "text",
    ["", "\n\n", "Tel. 020 7946 0155\n", "3 June 2021\n"],
)
def test_a_release_without_a_title_has_no_headline(text):
    assert not find_headline(ground(text).rows).found


def test_a_headline_says_why_it_is_one():
    found = find_headline(
        ground("PRESS RELEASE\n\nGulls learn to count trams\n\nText.\n").rows
    ).found
    assert found is not None
    assert found.value == "Gulls learn to count trams"
    heads = {feature.tell.split("_")[0] for feature in HEADLINE.features}
    assert all(any(why.startswith(head) for head in heads) for why in found.why.split("; "))
