"""Japanese."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="ja",
    small=listed(""),
    calendar=Calendar(
        weekdays=forms("""
            月曜日 月 | 火曜日 火 | 水曜日 水 | 木曜日 木
            金曜日 金 | 土曜日 土 | 日曜日 日
        """),
    ),
    release=ReleaseWords(),
    contact=ContactWords(),
)
