"""Scripts that only one language here is written in, of languages that have no lexicon yet; and
those of Chinese, Japanese and Korean, which are told apart by their shares."""

KANA = ("ja", "\u3041-\u30fa")
HANGUL = ("ko", "\uac00-\ud7a3")
HAN = ("zh", "\u4e00-\u9fff")

ALONE = {
    "he": "\u0590-\u05ff",
    "ar": "\u0600-\u06ff",
    "hi": "\u0900-\u097f",
    "th": "\u0e00-\u0e7f",
    "ka": "\u10a0-\u10ff",
    "hy": "\u0530-\u058f",
}
"""A range of letters by ISO 639-1 code."""

ELSEWHERE = {
    "mk": "ѓќѕ",
    "be": "ў",
    "kk": "ұ",
}
"""Letters of languages that have no lexicon yet, and that no other has which shares their script."""

DRAWN_OUT = ("FAX", "TEL")
"""Labels in Latin capitals that are printed with blanks in them beside Chinese and Japanese ones."""
