"""Chinese."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="zh",
    small=listed(""),
    calendar=Calendar(
        weekdays=forms("""
            星期一 周一 週一 | 星期二 周二 週二 | 星期三 周三 週三 | 星期四 周四 週四
            星期五 周五 週五 | 星期六 周六 週六 | 星期日 周日 週日
        """),
    ),
    release=ReleaseWords(),
    contact=ContactWords(),
)
