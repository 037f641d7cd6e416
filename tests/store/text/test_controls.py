"""Nothing stays in a text that nobody reads, but what shapes letters and emoji."""

import json
import sys
import unicodedata

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.text.controls import (
    with_controls_escaped,
    without_controls,
    without_controls_in_json,
)
from store.text.fold import words

ZWNJ, ZWJ = "\u200c", "\u200d"
PRINTED = {  # formats that stand in the text as signs of their own or place signs (Egyptian)
    *map(chr, range(0x600, 0x606)),
    *"\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd",
    *map(chr, range(0x13430, 0x13440)),
}
texts = st.text(
    st.sampled_from("ab1\n\t م\u0646කශ්👩🚒❤葛️\U000e0100\u200c\u200d\u202e\x1b[]m;\x07\x9b\ud83d")
)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("plain\n\ttext", "plain\n\ttext"),
        ("a\x1b[31mred\x1b[0m b", "ared b"),
        ("a\x1b]52;c;aGk=\x07b", "ab"),
        ("a\x1b]8;;http://evil.example\x1b\\b", "ab"),
        ("a\x1bPq\x1b\\b", "aqb"),
        ("a\x9b31mb\x9d\x7f\x08", "a31mb"),
        ("one\r\ntwo\rthree\u2028four\x85five", "one\ntwo\nthree\nfour\nfive"),
        ("abc\u202efdp.exe\u2066x\u200e\u061c", "abcfdp.exex"),
        ("soft\u00adhyphen, zero\u200bwidth, \ufefftag\U000e0041", "softhyphen, zerowidth, tag"),
        ("hid\ufe00\ufe01den \u3164filler\u034f", "hidden filler"),
        ("half \ud83d", "half \N{REPLACEMENT CHARACTER}"),
        ("non\u00a0breaking, wide\u3000blank, private \ue000", None),
        ("ÅÄÖ é 広報 שָׁלוֹם \u0600٥", None),
    ],
)
def test_what_a_terminal_obeys_or_nobody_sees_goes(text: str, left: str | None) -> None:
    assert without_controls(text) == (text if left is None else left)


@pytest.mark.parametrize(
    "text",
    [
        f"می{ZWNJ}خواهیم کتاب{ZWNJ}ها",
        f"ශ්{ZWJ}රී ලංකා",
        f"क्{ZWJ}ष क्{ZWNJ}ष",
        f"ه{ZWJ} ۱۴۰۰",
        f"👩{ZWJ}🚒 👩🏽{ZWJ}🚀 ❤\ufe0f{ZWJ}🔥 🏳\ufe0f{ZWJ}🌈",
        "1\ufe0f\u20e3 ❤\ufe0f ☎\ufe0e",
        "葛\U000e0100城市",
    ],
)
def test_what_shapes_letters_and_emoji_stays(text: str) -> None:
    assert without_controls(text) == text
    assert with_controls_escaped(text) == text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (f"La{ZWNJ}tin", "Latin"),
        (f"a{ZWJ}b", "ab"),
        (f"1{ZWNJ}2", "12"),
        (f"👩{ZWJ} alone", "👩 alone"),
        (f"می{ZWNJ} خواهیم", "می خواهیم"),
        (f"می{ZWNJ}{ZWNJ}{ZWJ}خواهیم", f"می{ZWNJ}خواهیم"),
        ("❤\ufe0f\ufe0f\ufe01", "❤\ufe0f"),
        ("1\ufe0f and a\ufe0f", "1 and a"),
        ("葛\U000e0100\U000e0101", "葛\U000e0100"),
        ("馆\ufe00 and 館\ufe01", "馆 and 館"),
        ("🏴\U000e0067\U000e0062\U000e007f", "🏴"),
    ],
)
def test_what_shapes_nothing_goes(text: str, left: str) -> None:
    assert without_controls(text) == left


def test_controls_are_told_by_their_unicode_category() -> None:
    for code in range(sys.maxunicode + 1):
        one = chr(code)
        if unicodedata.category(one) in ("Cc", "Cf", "Zl", "Zp", "Cs") and one not in "\n\t":
            assert (one in without_controls(f"a{one}b")) == (one in PRINTED), hex(code)


@given(texts)
def test_a_clean_text_is_not_changed(text: str) -> None:
    clean = without_controls(text)
    assert without_controls(clean) == clean
    assert not set("\x1b\x07\x9b\u202e\ud83d") & set(clean)


@given(texts.filter(lambda text: "\ud83d" not in text))
def test_json_is_cleaned_and_escaped_alike(text: str) -> None:
    raw = msgspec.json.encode({"name": text, "list": [text, 1, None]})
    clean = without_controls(text)
    wanted = {"name": clean, "list": [clean, 1, None]}
    assert json.loads(without_controls_in_json(raw)) == wanted
    assert without_controls_in_json(msgspec.json.encode(wanted)) == msgspec.json.encode(wanted)
    escaped = with_controls_escaped(raw.decode())
    assert json.loads(escaped) == json.loads(raw)
    assert without_controls(escaped) == escaped


@pytest.mark.parametrize(
    "escape", ["\\u001b", "\\u202E", "\\ud83d\\ude80\\u200b", "\x7f", "\u3164"]
)
def test_json_is_cleaned_of_what_it_escapes_or_hides(escape: str) -> None:
    clean = without_controls_in_json(f'{{"a": "x{escape}"}}'.encode())
    assert without_controls(json.loads(clean)["a"]) == json.loads(clean)["a"]
    assert json.loads(clean)["a"] in ("x", "x🚀")


def test_clean_json_is_left_as_it_is() -> None:
    data = '{\n "a": "Grüße, “quoted”\\n👩 広報\u3000部"}'.encode()
    assert without_controls_in_json(data) is data


def test_a_word_is_found_with_and_without_what_shapes_it() -> None:
    assert words(f"می{ZWNJ}خواهیم") == words("میخواهیم")
    assert words(f"ශ්{ZWJ}රී") == words("ශ්රී")
    assert words("葛\U000e0100城") == words("葛城")
