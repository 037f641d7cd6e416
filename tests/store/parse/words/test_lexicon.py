"""What the lexicons promise to those who ask them for lists."""

from collections import Counter

import pytest

from store.parse.words.lexicon import LEXICONS, lists_named
from store.parse.words.lexicon.base import (
    Calendar,
    Clock,
    ContactWords,
    Grammar,
    MailWords,
    ReleaseWords,
)

PARTS = (Calendar, Clock, ContactWords, Grammar, MailWords, ReleaseWords)


def test_a_list_s_name_stands_in_one_part():
    """A list is asked for by its name alone."""
    named = Counter(key for part in PARTS for key in part.__struct_fields__)
    assert [key for key, count in named.items() if count > 1] == []


def test_a_list_is_found_in_every_language_whichever_part_holds_it():
    held = dict(zip(LEXICONS, lists_named("articles"), strict=True))
    assert held["fr"] == LEXICONS["fr"].grammar.articles != ()
    assert held["ja"] == ()


def test_a_list_that_nobody_has_is_an_error():
    """A misspelled name is not an empty list."""
    with pytest.raises(KeyError):
        list(lists_named("articels"))


@pytest.mark.parametrize("code", LEXICONS)
def test_pairs_have_both_sides(code):
    """Eras, zones and signs are written as what is printed and what it stands for."""
    lexicon = LEXICONS[code]
    pairs = (*lexicon.calendar.eras, *lexicon.clock.zones, *lexicon.traits.signs)
    assert [pair for pair in pairs if not all(pair.partition("="))] == []
