"""Korean."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="ko",
    small=listed(""),
    calendar=Calendar(
        weekdays=forms("""
            월요일 월 | 화요일 화 | 수요일 수 | 목요일 목
            금요일 금 | 토요일 토 | 일요일 일
        """),
    ),
    release=ReleaseWords(),
    contact=ContactWords(),
)
