"""What a search found is marked in the text as it was written, whatever folding did to it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.text.fold import words
from store.text.highlight import highlight


def marked(text: str, *found: str) -> list[str]:
    return [text[span.start : span.end] for span in highlight(text, found)]


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("The launch, LAUNCHED launches", ["launch"], ["launch"]),
        ("The launch, LAUNCHED", ["laun*"], ["laun", "LAUN"]),
        ("Die Straßen der Stadt", ["strassen"], ["Straßen"]),
        ("ŒUVRE ﬁnale", ["oeuvre", "finale"], ["ŒUVRE", "ﬁnale"]),
        ("ŒUVRE", ["o*"], ["Œ"]),
        ("cafe\u0301 noir", ["cafe"], ["cafe\u0301"]),
        ("the space agency and the space", ["space agency"], ["space agency"]),
        ("宇宙航空研究開発機構", ["航空 空研"], ["航空研"]),
        ("宇宙航空", ["宙*"], ["宙"]),
        ("ＪＡＸＡ宇宙", ["jaxa 宇宙"], ["ＪＡＸＡ宇宙"]),
        ("one two three", ["one two", "two three"], ["one two three"]),
        ("words", ["", "*", "absent"], []),
    ],
)
def test_only_what_was_found_is_marked(text: str, found: list[str], expected: list[str]) -> None:
    assert marked(text, *found) == expected


@given(st.text(), st.data())
def test_every_word_of_a_text_is_found_again(text: str, data: st.DataObject) -> None:
    known = words(text)
    if not known:
        assert highlight(text, ["a"]) == []
        return
    word = data.draw(st.sampled_from(known))
    assert any(word in words(found) or words(found)[:1] == [word] for found in marked(text, word))


@given(st.text(), st.lists(st.text()))
def test_stretches_are_in_order_and_apart(text: str, found: list[str]) -> None:
    ends = [0]
    for span in highlight(text, [*found, *words(text)[:3]]):
        assert ends[-1] <= span.start < span.end <= len(text)
        ends.append(span.end)
