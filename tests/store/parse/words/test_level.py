"""Signs, blanks and letters that are taken for others, and the last ones that are."""

import pytest

from store.parse.words.level import bare, levelled


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("a\u00a0b", "a b"),
        ("a\u2000b", "a b"),
        ("a\u200ab", "a b"),
        ("a\u200bb", "a\u200bb"),
        ("a–b", "a-b"),
        ("1—2", "1-2"),
        ("1 — 2 a—b", "1 — 2 a—b"),
        ("ＡＢ！～", "AB!~"),
        ("٠٩", "09"),
        ("“a”", "“a”"),
    ],
)
def test_signs_that_look_alike_are_one(text, level):
    assert levelled(text) == level


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("à", "a"),
        ("é", "e"),
        ("ȳ", "y"),
        ("ώ", "ω"),
        ("ḁ", "a"),
        ("ế", "e"),
        ("ὦ", "ω"),
        ("й", "й"),
        ("ガ", "ガ"),
        ("≠", "≠"),
    ],
)
def test_letters_of_latin_and_greek_lose_their_accents_and_others_none(text, plain):
    assert bare(text) == plain
