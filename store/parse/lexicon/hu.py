"""Hungarian."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="hu",
    small=listed(
        "a | az | és | hogy | nem | is | egy | van | volt | meg | ez | ezt | csak | már | azt | mint | vagy | lesz | ki | el | szerint | között | után | több | első | új"
    ),
    calendar=Calendar(
        months=forms("""
            január jan | február febr feb | március márc | április ápr
            május máj | június jún | július júl | augusztus aug
            szeptember szept | október okt | november nov | december dec
        """),
        weekdays=forms("""
            hétfő h | kedd k | szerda sze | csütörtök cs
            péntek p | szombat szo | vasárnap v
        """),
    ),
    release=ReleaseWords(),
    contact=ContactWords(),
)
