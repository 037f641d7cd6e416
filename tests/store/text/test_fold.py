"""Folding makes equal what readers take for equal, and words are what a search finds."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.text.fold import fold, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("CNES", "cnes"),
        ("Éclair à Noël", "eclair a noel"),
        ("Straße, STRASSE", "strasse, strasse"),
        ("Øresund Łódź Þórr", "oresund lodz thorr"),
        ("Œuvre ﬁnale Æther", "oeuvre finale aether"),
        ("İstanbul ılık", "istanbul ilik"),
        ("ΣΊΣΥΦΟΣ", "σισυφοσ"),
        ("Ｊａｘａ　２０１３", "jaxa 2013"),
        ("ｶﾞｽ", "ガス"),
        ("か\u3099", "が"),
        ("ПОДЪЁМ", "подъем"),
        ("Raum\u00adfahrt", "raumfahrt"),
        ("Orbita™", "orbita "),
        ("هاتف ٠١٢٣ و ۰۱۲۳", "هاتف 0123 و 0123"),
        ("कक्ष ४२, ห้อง ๔๒", "कक्ष 42, ห้อง 42"),
        ("کتابی على", "كتابي علي"),
    ],
)
def test_equal_words_fold_to_equal_strings(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("—  …!", []),
        ("French-Japanese co-operation", ["french", "japanese", "co", "operation"]),
        ("l’espace", ["l", "espace"]),
        ("a.b@agency.example", ["a", "b", "agency", "example"]),
        ("snake_case", ["snake", "case"]),
        ("N° 12–2016", ["n", "12", "2016"]),
        ("宇宙航空", ["宇宙", "宙航", "航空", "空"]),
        ("JAXA宇宙", ["jaxa", "宇宙", "宙"]),
        ("ル・ガル", ["ル", "ガル", "ル"]),
        ("한국의", ["한국", "국의", "의"]),
        ("हिन्दी भाषा", ["हिन्दी", "भाषा"]),
        ("กรุง", ["กร", "รุ", "ุง", "ง"]),
    ],
)
def test_words_are_runs_of_spaced_scripts_and_neighbours_of_the_others(
    text: str, expected: list[str]
) -> None:
    assert words(text) == expected


def test_a_word_too_long_for_the_index_is_cut() -> None:
    assert words("x" * 70_000 + " y") == ["x" * 16_000, "y"]


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_composed_and_decomposed_text_have_the_same_words(text: str) -> None:
    assert words(unicodedata.normalize("NFD", text)) == words(unicodedata.normalize("NFC", text))


@given(st.text())
def test_words_hold_no_blank(text: str) -> None:
    found = words(text)
    assert " ".join(found).split() == found
